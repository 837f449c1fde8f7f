"""JD.com's bill (京东交易流水): CSV with a preamble."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="jd_csv",
    institution="jd",
    needs=("商户名称", "交易说明", "收/支"),
    words=("京东",),
    currency="CNY",
    incoming=("退款",),
    outgoing=("白条还款", "还款"),
    undone=("交易关闭", "已全额退款", "失败"),
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

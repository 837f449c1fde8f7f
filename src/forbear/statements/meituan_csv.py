"""Meituan's bill (美团交易账单): CSV with a preamble."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="meituan_csv",
    institution="meituan",
    needs=("订单标题", "实付金额", "收/支"),
    words=("美团",),
    currency="CNY",
    undone=("关闭", "失败"),
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

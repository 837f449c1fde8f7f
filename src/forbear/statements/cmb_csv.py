"""China Merchants Bank's account details (招商银行交易记录): spent and received in two columns, a remark."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="cmb_csv",
    institution="cmb",
    needs=("交易日期", "交易时间", "收入", "支出", "余额", "交易类型", "交易备注"),
    columns={"memo": "交易备注", "label": "交易类型"},
    currency="CNY",
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

"""Shanghai Pudong Development Bank's debit card details (浦发银行): paid in and taken out in two columns."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="spdb_xls",
    institution="spdb",
    needs=("顺序号", "存入金额", "取出金额", "交易对手名称"),
    columns={"label": "交易类型", "memo": "附言"},
    currency="CNY",
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

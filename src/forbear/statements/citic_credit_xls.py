"""China CITIC Bank's credit card bill (中信银行信用卡): purchases without a sign, payments below zero."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="citic_credit_xls",
    institution="citic",
    needs=("卡末四位", "结算币种", "结算金额"),
    columns={"payee": "交易描述"},
    currency="CNY",
    spending_is_positive=True,
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

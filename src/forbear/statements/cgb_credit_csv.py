"""Guangfa Bank's credit card bill (广发银行信用卡): purchases without a sign, payments below zero."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="cgb_credit_csv",
    institution="cgb",
    needs=("交易摘要", "交易货币", "入账货币"),
    columns={"payee": "交易摘要"},
    currency="CNY",
    spending_is_positive=True,
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

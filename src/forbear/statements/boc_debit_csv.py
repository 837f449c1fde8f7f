"""Bank of China's debit card flow (中国银行交易流水明细单): signed amounts with the other side's account."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="boc_debit_csv",
    institution="boc",
    needs=("币别", "交易名称", "对方账户名"),
    columns={"label": "交易名称", "memo": "附言", "account": "借记卡号"},
    currency="CNY",
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

"""Agricultural Bank of China's debit card details (农业银行): signed amounts, days without separators."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="abc_csv",
    institution="abc",
    needs=("交易摘要", "本次余额", "对手信息"),
    columns={"label": "交易摘要", "memo": "交易附言"},
    currency="CNY",
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

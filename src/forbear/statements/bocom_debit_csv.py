"""Bank of Communications' debit card details (交通银行): a column says 借 Dr or 贷 Cr."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="bocom_debit_csv",
    institution="bocom",
    needs=("借贷", "对方户名", "交易类型"),
    columns={"label": "交易类型", "memo": "摘要", "direction": "借贷"},
    currency="CNY",
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

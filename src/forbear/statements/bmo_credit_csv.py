"""Bank of Montreal's credit card details: purchases without a sign."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="bmo_credit_csv",
    institution="bmo",
    needs=("item#", "card#", "transactionamount"),
    columns={"payee": "description"},
    currency="CAD",
    spending_is_positive=True,
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

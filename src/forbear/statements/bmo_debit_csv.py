"""Bank of Montreal's account details: signed amounts, quoted card numbers."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="bmo_debit_csv",
    institution="bmo",
    needs=("firstbankcard", "dateposted", "transactionamount"),
    columns={"payee": "description", "direction": "no column: the amounts are signed"},
    currency="CAD",
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

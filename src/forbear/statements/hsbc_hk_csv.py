"""HSBC Hong Kong's account or card details: signed billing amounts, several currencies."""

from __future__ import annotations

from forbear.records.statement import Statement
from forbear.statements._source import Source
from forbear.statements._table import Layout, fits
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(
    name="hsbc_hk_csv",
    institution="hsbc",
    needs=("billingamount", "billingcurrency"),
    columns={"direction": "no column: the amounts are signed"},
)


def recognises(source: Source) -> float:
    """Whether the table has this layout's headings."""
    return fits(LAYOUT, source)


def parse(source: Source) -> Statement:
    """Every row of the table."""
    return parse_table(LAYOUT, source)

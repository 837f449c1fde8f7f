"""A table without a column for amounts: each follows from the balance after it and the balance before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from forbear.statements._source import Row, Source
from forbear.statements._table import SAMPLE, SCANNED, assign, folded
from forbear.statements._values import day, day_order, number, uses_comma


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The bookings of such a table, each with what came in and what went out behind the columns that it has."""

    names: list[str]
    roles: dict[str, int]
    before: list[Row]
    body: list[Row]


def by_balance(source: Source) -> Told | None:
    """The bookings with their amounts reckoned; `None` where the table has no running balance or no order in time.

    The oldest booking is left out: nothing tells the balance before it.
    """
    for at, (_, row) in enumerate(source.rows[:SCANNED]):
        roles = assign([folded(cell) for cell in row], {})
        if {"date", "balance"} <= set(roles):
            names, width = [*row, "", ""], len(row)
            body = list(_reckoned(source.rows[at + 1 :], roles, width))
            roles = {**roles, "in": width, "out": width + 1}
            return Told(names=names, roles=roles, before=source.rows[:at], body=body) if body else None
    return None


def _reckoned(rows: list[Row], roles: dict[str, int], width: int) -> Iterator[Row]:
    cells = [row[roles["date"]] for _, row in rows[:SAMPLE] if len(row) > roles["date"]]
    balances = [row[roles["balance"]] for _, row in rows[:SAMPLE] if len(row) > roles["balance"]]
    order, comma = day_order(cells)[0], uses_comma(balances)
    told = []
    for line, row in rows:
        on = day(row[roles["date"]], order) if len(row) > roles["date"] else None
        left = number(row[roles["balance"]], comma) if len(row) > roles["balance"] else None
        if on is not None and left is not None:
            told.append((on, left, line, row))
    if len(told) < 2 or told[0][0] == told[-1][0]:
        return  # nothing tells which came first
    if told[0][0] > told[-1][0]:
        told.reverse()
    for (_, before, _, _), (_, after, line, row) in pairwise(told):
        came, went = max(after - before, Decimal(0)), max(before - after, Decimal(0))
        amounts = [f"{each:f}".replace(".", "," if comma else ".") for each in (came, went)]
        yield line, [*row[:width], *[""] * (width - len(row)), *amounts]

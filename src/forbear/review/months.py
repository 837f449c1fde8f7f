"""Sums by calendar month, and which months are whole."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forbear.records.budget import Entry, MonthSums, Part
from forbear.records.statement import Transaction

SLACK = 4
"""A month counts as whole where the first or last row stands at most this many days inside it."""


def by_month(entries: Sequence[Entry]) -> tuple[MonthSums, ...]:
    """Sums above zero by part for each month that has rows. Own transfers and rows that do not count stay out."""
    if not entries:
        return ()
    sums: dict[date, dict[Part, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    for entry in entries:
        month = sums[entry.row.date.replace(day=1)]
        if counts(entry):
            part, amount = share(entry)
            month[part] += amount
    first, last = entries[0].row.date, entries[-1].row.date
    return tuple(
        MonthSums(first=month, whole=_whole(month, first, last), sums=tuple(sorted(sums[month].items())))
        for month in sorted(sums)
    )


def counts(entry: Entry) -> bool:
    """Whether a row is income or spending: not undone at its source, not one side of an own transfer."""
    return entry.row.counts and not entry.pair and entry.purpose not in {"own_transfer", "wallet_top_up"}


def share(entry: Entry) -> tuple[Part, Decimal]:
    """The part that a row counts to and by how much; money back lowers spending that has no better place."""
    amount = entry.row.amount.amount
    if entry.part in {"income", "credit"}:
        return entry.part, amount
    if entry.part == "neither":
        return "other", -amount
    if entry.part == "unknown" and amount > 0:
        return "unknown", Decimal(0)
    return entry.part, -amount


def gaps(rows: Sequence[Transaction]) -> list[date]:
    """The months without any row between the first and the last."""
    held = {row.date.replace(day=1) for row in rows}
    found, month = [], min(held, default=None)
    while month is not None and month < max(held):
        month = following(month)
        if month not in held:
            found.append(month)
    return found


def following(month: date) -> date:
    """The first day of the next month."""
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _whole(month: date, first: date, last: date) -> bool:
    end = month.replace(day=monthrange(month.year, month.month)[1])
    return (first - month).days <= SLACK and (end - last).days <= SLACK

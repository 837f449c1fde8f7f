"""The statement of affairs: what comes in, what living costs and what is left in a usual month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forbear.records.affairs import AffairsLine, Holding, StatementOfAffairs
from forbear.records.budget import Entry, MonthSums
from forbear.records.money import minor_units, to_cents
from forbear.records.statement import Statement, Transaction
from forbear.review.months import counts, following, share

MOST_MONTHS = 6
"""How many of the latest whole months a usual month is the average of."""
_UNSORTED = {"unknown": "unknown_in"}
_LIVING = {"essential", "flexible", "other", "unknown"}


def affairs(
    entries: Sequence[Entry], months: Sequence[MonthSums], statements: Sequence[Statement], currency: str
) -> StatementOfAffairs | None:
    """A usual month over the latest whole months, or `None` where there is no whole month.

    A month without any row is left out of the average, and is told as a problem. Money that came in
    and is not known, or came from a person, stands as `unknown_in`: it is not counted as income.
    """
    whole = [m.first for m in months if m.whole][-MOST_MONTHS:]
    if not whole:
        return None
    held = set(whole)
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    rows: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entry in entries:
        if entry.row.date.replace(day=1) in held and counts(entry):
            part, amount = share(entry)
            came_in = part == "unknown" and entry.row.amount.amount > 0
            key = ("unknown_in", _UNSORTED.get(entry.purpose, entry.purpose)) if came_in else (part, entry.purpose)
            sums[key] += entry.row.amount.amount if came_in else amount
            rows[key].append(entry.row.id)
    coin = Decimal(10) ** minor_units(currency)
    lines = tuple(
        AffairsLine(
            purpose=purpose,
            part=part,
            amount=int(to_cents(total / len(whole), currency) * coin),
            rows=tuple(rows[part, purpose]),
        )
        for (part, purpose), total in sorted(sums.items())
    )
    return StatementOfAffairs(
        start=following(whole[-1]),
        currency=currency,
        income=(sum(line.amount for line in lines if line.part == "income"),),
        essentials=(sum(line.amount for line in lines if line.part in _LIVING),),
        lines=lines,
        holdings=tuple(_holdings(statements, currency, coin)),
        months=len(whole),
    )


def _holdings(statements: Sequence[Statement], currency: str, coin: Decimal) -> list[Holding]:
    """What last stood on each account: the closing balance that a file states, else the latest running one."""
    found: dict[str, Holding] = {}

    def put(name: str, amount: Decimal, on: date | None) -> None:
        before = found.get(name)
        if before is None or before.on is None or (on is not None and on >= before.on):
            found[name] = Holding(account=name, amount=int(to_cents(amount, currency) * coin), on=on)

    for statement in statements:
        for row in _latest_last(statement.transactions):
            if row.balance is not None and row.amount.currency == currency:
                put(row.account or statement.exhibit, row.balance, row.date)
        for balance in statement.balances:
            if balance.kind == "closing" and balance.amount.currency == currency:
                put(balance.account or statement.exhibit, balance.amount.amount, balance.on)
    return list(found.values())


def _latest_last(rows: tuple[Transaction, ...]) -> Sequence[Transaction]:
    """The rows in time, whichever way the file runs; rows of one day keep the order in which they happened."""
    return rows[::-1] if rows and rows[0].date > rows[-1].date else rows

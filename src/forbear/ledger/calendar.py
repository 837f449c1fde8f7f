"""The days on which something can change in the book of a loan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from forbear.ledger.days import add_months
from forbear.records.loan import Loan
from forbear.records.reckoning import Limit

_STEP = {"month": 1, "quarter": 3, "year": 12}
DAY = timedelta(days=1)


def changes(loan: Loan, limits: tuple[Limit, ...], on: date) -> tuple[date, ...]:
    """Every day up to `on`, and `on` itself, on which the book must be brought up to date."""
    days = {on, *(a.date for a in loan.advances), *(f.date for f in loan.fees)}
    days |= {p.date for p in loan.payments} | {i.due for i in loan.instalments} | late_days(loan).keys()
    spans = [(r.since, r.until) for r in loan.rates] + [(x.since, x.until) for x in limits]
    days |= {since for since, _ in spans if since} | {until + DAY for _, until in spans if until and until < date.max}
    return tuple(sorted({d for d in days if loan.start <= d <= on} | capitalising(loan, on)))


def late_days(loan: Loan) -> dict[date, tuple[int, Decimal]]:
    """When instalments that are still unpaid count as late: how many on that day, and their sum."""
    grace = timedelta(days=loan.penalty.grace_days if loan.penalty else 0)
    found: dict[date, tuple[int, Decimal]] = {}
    for instalment in loan.instalments:
        count, total = found.get(instalment.due + grace, (0, Decimal(0)))
        found[instalment.due + grace] = (count + 1, total + instalment.amount.amount)
    return found


def capitalising(loan: Loan, on: date) -> frozenset[date]:
    """The days up to `on` on which unpaid charges start to bear interest themselves."""
    if loan.capitalise not in _STEP:
        return frozenset()
    return frozenset(_each(loan, _STEP[loan.capitalise], on))


def _each(loan: Loan, step: int, on: date) -> Iterator[date]:
    start = loan.start
    day = loan.capitalise_day or start.day
    number = 0
    while (month := add_months(start.replace(day=1), number)) <= on:
        falls = add_months(month, 1) - DAY
        falls = falls.replace(day=min(day, falls.day))
        if start < falls <= on:
            yield falls
        number += step

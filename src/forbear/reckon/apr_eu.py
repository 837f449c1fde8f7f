"""The effective annual rate of the European Union and the United Kingdom.

Directive 2008/48/EC, Annex I, and the Commission's guidelines of 2012 (SWD(2012) 128, section 4.1.1)
on counting time; the United Kingdom's rule (CONC App 1.2) has the same equation. Where an interval
is not a whole number of years, months or weeks, those are counted back from the later day, and the
days that remain are a share of the year that ends where the counting stopped.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Literal

from forbear.ledger.days import add_months, months_between
from forbear.ledger.rates import rates

Period = Literal["year", "month", "week", "day"]


def interval(start: date, end: date, period: Period = "month") -> Fraction:
    """The time between a drawdown and a payment in years, by the Union's rule for one sort of period."""
    if period == "week":
        weeks, days = divmod((end - start).days, 7)
        return Fraction(weeks, 52) + _days(start, days)
    if period == "day":
        return Fraction((end - start).days, 365)
    months = months_between(start, end)
    if period == "year":
        months -= months % 12
    back = add_months(end, -months)
    return Fraction(months, 12) + _days(start, (back - start).days)


def _days(start: date, days: int) -> Fraction:
    """So many days from `start` as a share of the year that ends with them: 366 where 29 February lies in it."""
    if days == 0:
        return Fraction(0)
    end = date.fromordinal(start.toordinal() + days)
    return Fraction(days, (end - add_months(end, -12)).days if _leap_day(end) else 365)


def _leap_day(end: date) -> bool:
    """Whether 29 February lies in the year that ends on a day, that day included."""
    for year in (end.year, end.year - 1):
        if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
            return add_months(end, -12) < date(year, 2, 29) <= end
    return False


def period_of(start: date, payments: Sequence[date]) -> Period:
    """Which period the payments of a loan follow: whole weeks where all do, otherwise months or years."""
    if all(
        months_between(start, day) % 12 == 0 and add_months(start, months_between(start, day)) == day
        for day in payments
    ):
        return "year"
    if any(add_months(start, months_between(start, day)) == day for day in payments):
        return "month"
    return "week" if all((day - start).days % 7 == 0 for day in payments) else "month"


def effective(
    advances: Sequence[tuple[date, float]], payments: Sequence[tuple[date, float]], period: Period | None = None
) -> tuple[float, ...]:
    """Every effective annual rate of dated advances and payments, as fractions, by the Union's rule."""
    start = min(day for day, _ in advances)
    period = period or period_of(start, [d for d, _ in payments])
    flows = [(float(interval(start, d, period)), a) for d, a in advances]
    flows += [(float(interval(start, d, period)), -a) for d, a in payments]
    return rates(flows)


def effective_by_days(
    advances: Sequence[tuple[date, float]], payments: Sequence[tuple[date, float]], year_days: float = 365.0
) -> tuple[float, ...]:
    """Every effective annual rate with each day the same share of a year, as British short-term lenders quote it."""
    start = min(day for day, _ in advances)
    flows = [((d - start).days / year_days, a) for d, a in advances]
    flows += [((d - start).days / year_days, -a) for d, a in payments]
    return rates(flows)


def effective_single(advance: float, payment: float, days: float, year_days: float = 365.25) -> float:
    """The effective annual rate of one advance and one payment so many days later."""
    return float((payment / advance) ** (year_days / days) - 1)

"""Unit-periods of the United States: how Regulation Z measures time between advances and payments.

12 CFR 1026, Appendix J, paragraphs (b)(3) to (b)(5). Time runs from the first advance; every other
event lies some full unit-periods and a fraction of one after it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from forbear.ledger.days import add_months, month_end, months_between

Kind = Literal["day", "week", "semimonth", "month", "term"]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPeriod:
    """A unit of time: `multiple` of a day, a week, a half month or a month; or the whole term of a single payment."""

    kind: Kind
    multiple: int = 1
    per_year: Fraction


def unit(kind: Kind, multiple: int = 1) -> UnitPeriod:
    """A standard unit-period; a year is twelve months."""
    per_year = {"day": 365, "week": 52, "semimonth": 24, "month": 12}[kind]
    return UnitPeriod(kind=kind, multiple=multiple, per_year=Fraction(per_year, multiple))


def choose(advances: Sequence[date], payments: Sequence[date]) -> UnitPeriod:
    """The unit-period of a transaction, by paragraph (b)(4).

    It is the interval that occurs most often (the shorter of two that occur equally often), at most a
    year; the average interval where none occurs twice; the term, at most a year, of a loan with one
    advance and one payment.
    """
    start, days = min(advances), sorted({*advances, *payments})
    if len(set(advances)) == 1 and len(set(payments)) == 1:
        return _term(start, max(payments))
    series = sorted(set(payments)) if len(set(advances)) == 1 else days
    gaps = [g for g in _series(series) if g is not None]
    counted = Counter(gaps).most_common()
    if counted and (counted[0][1] > 1 or len(series) == 2):
        most = counted[0][1]
        return min((g for g, n in counted if n == most), key=_length)
    average = (days[-1] - days[0]).days / (len(days) - 1)
    return min(_STANDARD, key=lambda u: (abs(_length(u) - average), _length(u)))


def measure(start: date, end: date, period: UnitPeriod, ends_with_month: bool = False) -> tuple[int, Fraction]:
    """How many full unit-periods lie between two days, and which fraction of one remains, by paragraph (b)(5).

    `ends_with_month` says that the payments of the series all fall on the last day of their month.
    """
    if period.kind == "term":
        return 1, Fraction(0)
    if period.kind in ("day", "week"):
        size = period.multiple * (7 if period.kind == "week" else 1)
        full, rest = divmod((end - start).days, size)
        return full, Fraction(rest, size)
    months = months_between(start, end)
    back = _months_back(end, months, ends_with_month)
    if back < start:
        months -= 1
        back = _months_back(end, months, ends_with_month)
    elif ends_with_month and _months_back(end, months + 1, True) >= start:
        months += 1
        back = _months_back(end, months, True)
    days = (back - start).days
    if period.kind == "month" and period.multiple == 12:
        full, rest = divmod(months, 12)
        if days == 0:
            return full, Fraction(rest, 12)
        return full, Fraction((add_months(end, -12 * full) - start).days, 365)
    size = 15 if period.kind == "semimonth" else 30 * period.multiple
    full, rest = divmod(30 * months + days, size)
    return full, Fraction(rest, size)


_STANDARD = (
    unit("day"),
    unit("semimonth"),
    *(unit("week", n) for n in range(1, 53)),
    *(unit("month", n) for n in range(1, 13)),
)


def _length(period: UnitPeriod) -> float:
    """The length of a unit-period in days, to compare two of them."""
    each = {"day": 1.0, "week": 7.0, "semimonth": 365 / 24, "month": 365 / 12}[period.kind]
    return each * period.multiple


def _term(start: date, end: date) -> UnitPeriod:
    """One advance and one payment: the term itself, or a year where it is longer (paragraphs (b)(5)(vi) and (vii))."""
    months = months_between(start, end)
    whole = add_months(start, months) == end
    if end > add_months(start, 12):
        return unit("month", 12)
    if whole and months:
        return UnitPeriod(kind="term", per_year=Fraction(12, months))
    return UnitPeriod(kind="term", per_year=Fraction(365, max((end - start).days, 1)))


def _series(days: Sequence[date]) -> list[UnitPeriod | None]:
    """The interval between each two days that follow each other, as a standard unit where it is one."""
    if _semimonthly(days):
        return [unit("semimonth")] * (len(days) - 1)
    ends = all(month_end(d) for d in days)
    return [_gap(a, b, ends) for a, b in pairwise(days)]


def _gap(start: date, end: date, ends: bool) -> UnitPeriod | None:
    months = (end.year - start.year) * 12 + end.month - start.month
    if 1 <= months <= 12 and (ends or _same_day(start, end)):
        return unit("month", months)
    days = (end - start).days
    if days % 7 == 0 and days <= 364:
        return unit("week", days // 7)
    return unit("day") if days == 1 else None


def _same_day(start: date, end: date) -> bool:
    """Whether two days fall on the same day of the month, or on the last one of a shorter month."""
    return (
        start.day == end.day or (month_end(end) and start.day > end.day) or (month_end(start) and end.day > start.day)
    )


def _semimonthly(days: Sequence[date]) -> bool:
    """Whether days fall twice in each month: the second next is a month later, and the next about half a month."""
    gaps = [(b - a).days for a, b in pairwise(days)]
    if len(days) < 3 or not all(13 <= g <= 18 for g in gaps):
        return False
    return all(_same_day(a, b) and (b - a) >= timedelta(days=28) for a, b in zip(days, days[2:], strict=False))


def _months_back(day: date, months: int, ends_with_month: bool) -> date:
    back = add_months(day, -months)
    return add_months(back.replace(day=1), 1) - timedelta(days=1) if ends_with_month else back

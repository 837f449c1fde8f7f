"""How contracts and laws count the days on which interest runs.

Sources: ISDA 2006 Definitions section 4.16 for the market's conventions; Directive 2008/48/EC Annex I
remark (c) for the year of 365.25 days that some British calculators use.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from forbear.records.loan import DayCount, Every

_PER_YEAR: dict[DayCount, int] = {
    "30/360": 360,
    "30E/360": 360,
    "ACT/360": 360,
    "ACT/365F": 365,
    "ACT/365.25": 1461,
    "ACT/ACT": 365 * 366,
}
_MONTHS: dict[Every, int] = {"month": 1, "quarter": 3, "year": 12}
_DAYS: dict[Every, int] = {"day": 1, "week": 7, "fortnight": 14}


@dataclass(frozen=True, slots=True)
class Clock:
    """Turns days into whole ticks, so that the parts of a period always add up to the whole.

    `per_year` ticks make a year. `start` is the first day of the loan, on which "30/360" depends.
    """

    convention: DayCount
    start: date

    @property
    def per_year(self) -> int:
        """How many ticks make one year."""
        return _PER_YEAR[self.convention]

    def ticks(self, day: date) -> int:
        """Ticks from a fixed beginning to the start of a day; only differences mean anything."""
        if self.convention in ("ACT/360", "ACT/365F"):
            return day.toordinal()
        if self.convention == "ACT/365.25":
            return day.toordinal() * 4
        if self.convention == "ACT/ACT":
            return self._actual(day)
        last = 30 if self.convention == "30E/360" or self.start.day >= 30 else 31
        return 360 * day.year + 30 * day.month + min(day.day, 30 if day == self.start else last)

    def _actual(self, day: date) -> int:
        elapsed = day.toordinal() - date(day.year, 1, 1).toordinal()
        return day.year * self.per_year + elapsed * (365 if isleap(day.year) else 366)


def year_fraction(start: date, end: date, convention: DayCount) -> Fraction:
    """The share of a year from one day to a later one (the first day counts, the last does not)."""
    clock = Clock(convention, start)
    return Fraction(clock.ticks(end) - clock.ticks(start), clock.per_year)


def add_months(day: date, months: int) -> date:
    """The same day so many months later or earlier; where that month is shorter, its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_between(start: date, end: date) -> int:
    """How many whole months can be counted back from the later day without passing the earlier one."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if add_months(end, -months) >= start else months - 1


def month_end(day: date) -> bool:
    """Whether a day is the last of its month."""
    return (day + timedelta(days=1)).day == 1


def schedule(first: date, every: Every, count: int) -> tuple[date, ...]:
    """The days on which payments fall due, counted from the first one.

    A series that starts on the 31st or on 29 February falls on the last day of shorter months and
    returns to its own day afterwards. Semimonthly payments alternate between a day and fifteen
    days after it within each month.
    """
    if every in _DAYS:
        return tuple(first + timedelta(days=_DAYS[every] * i) for i in range(count))
    if every == "semimonth":
        second = first + timedelta(days=15)
        return tuple(add_months(second if i % 2 else first, i // 2) for i in range(count))
    return tuple(add_months(first, _MONTHS[every] * i) for i in range(count))

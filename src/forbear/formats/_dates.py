"""Dates as phones write them: which number is the day, settled over the whole file or left open.

A wrong day can cost a person a deadline, so an order of day and month is only taken where the file
itself shows it: a number above 12, a year of four digits in front, dots between the numbers, or
messages that would run backwards in time in any other order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Literal

Order = Literal["ymd", "dmy", "mdy"]
_ORDERS: tuple[Order, ...] = ("ymd", "dmy", "mdy")
_Shape = tuple[tuple[str, str, str], str, bool]
"""The three numbers of a date, the mark between them, and whether an eastern word for the time of day stands by."""

_MORNING = frozenset({"a", "上午", "凌晨", "清晨", "早上", "早晨", "午前", "오전"})
_EASTERN = _MORNING - {"a"} | {"下午", "中午", "傍晚", "晚上", "午後", "오후"}
_LATE = timedelta(days=1)
"""Messages may arrive a little out of order; going back further than this shows a wrong reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A date and time as they stand in the file: three numbers whose order is not yet known, and a clock time."""

    numbers: tuple[str, str, str]
    mark: str
    hour: int
    minute: int
    second: int
    period: str

    def clock(self) -> time | None:
        """The time of day on the clock of 24 hours, or `None` where there is no such time."""
        hour = self.hour
        if self.period and hour <= 12:
            if self.period in _MORNING:
                hour %= 12
            elif self.period == "中午":
                hour = hour + 12 if hour < 6 else hour
            elif self.period == "晚上":
                hour = hour + 12 if 5 <= hour < 12 else hour % 12
            else:
                hour = hour % 12 + 12
        try:
            return time(hour, self.minute, self.second)
        except ValueError:
            return None


def day(numbers: Sequence[str], order: Order) -> date | None:
    """The date of three numbers in one order, or `None` where there is no such day since chats began (2009)."""
    year, month, on = (numbers[order.index(part)] for part in "ymd")
    if len(year) not in (2, 4) or len(month) > 2 or len(on) > 2:
        return None
    try:
        found = date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(on))
    except ValueError:
        return None
    return found if found.year >= 2009 else None


def orders(written: Iterable[Written]) -> tuple[Order, ...]:
    """The orders of day and month that fit a whole file: one if the file settles it, several if it does not.

    No order at all (there is no date, or none is possible) is an empty tuple.
    """
    seen = dict.fromkeys((w.numbers, w.mark, w.period in _EASTERN) for w in written)
    shapes = [s for s in seen if any(day(s[0], o) for o in _ORDERS)]
    if not shapes:
        return ()
    fitting = [o for o in _candidates(shapes) if all(day(numbers, o) for numbers, _, _ in shapes)]
    if len(fitting) > 1:
        fitting = [o for o in fitting if _runs_forward(shapes, o)] or fitting
    if all(len({day(n, o) for o in fitting}) == 1 for n, _, _ in shapes):
        fitting = fitting[:1]
    return tuple(fitting)


def moment(written: Written, order: Order) -> datetime | None:
    """When a message came, by the clock of the phone that wrote the file (no zone is stated)."""
    on, at = day(written.numbers, order), written.clock()
    return datetime.combine(on, at) if on and at else None


def _candidates(shapes: Sequence[_Shape]) -> tuple[Order, ...]:
    numbers, mark, eastern = shapes[0]
    if len(numbers[0]) == 4 or mark == "年":
        return ("ymd",)
    if len(numbers[2]) == 4:
        return ("dmy",) if mark == "." else ("dmy", "mdy")
    firsts, lasts = {n[0] for n, _, _ in shapes}, {n[2] for n, _, _ in shapes}
    year_first = eastern or (len(firsts) == 1 and len(lasts) > 2)
    if year_first and all(day(n, "ymd") for n, _, _ in shapes):
        return ("ymd",)
    usual: tuple[Order, ...] = ("dmy",) if mark == "." else ("dmy", "mdy")
    return usual if any(all(day(n, o) for n, _, _ in shapes) for o in usual) else ("ymd",)


def _runs_forward(shapes: Sequence[_Shape], order: Order) -> bool:
    days = [on for numbers, _, _ in shapes if (on := day(numbers, order))]
    return all(later >= earlier - _LATE for earlier, later in pairwise(days))

"""From the words of a date to a day: order of day and month by place, years that are not said."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "FM", "MH", "PW"})
"""Places where people write month before day (Unicode CLDR, short date formats)."""

When = date | datetime | None


def day(year: int, month: int, of_month: int) -> date | None:
    """A day, or `None` where the calendar has no such day; two digits of a year mean this century."""
    try:
        return date(year + 2000 if year < 100 else year, month, of_month)
    except ValueError:
        return None


def ordered(first: int, second: int, place: str) -> tuple[int, int] | None:
    """Month and day of two numbers in the order of the place; `None` where it cannot be known."""
    if first > 12 >= second:
        return second, first
    if second > 12 >= first:
        return first, second
    if first == second:
        return first, second
    if not place:
        return None
    return (first, second) if place in MONTH_FIRST else (second, first)


def nearest(month: int, of_month: int, received: datetime | None) -> date | None:
    """The day nearest to the time received, for a date that names no year; `None` where that is not known."""
    if received is None:
        return None
    base = received.date()
    possible = [d for y in (base.year - 1, base.year, base.year + 1) if (d := day(y, month, of_month))]
    return min(possible, key=lambda d: abs((d - base).days), default=None)


def of_this_month(of_month: int, received: datetime | None, months: int = 0) -> date | None:
    """A day of the month received, or of a later one; `None` where there is no such day."""
    if received is None:
        return None
    total = received.year * 12 + received.month - 1 + months
    return day(total // 12, total % 12 + 1, of_month)


def upcoming(of_month: int, received: datetime | None) -> date | None:
    """The next day with that number: in this month where it is still to come, else in the next."""
    if received is None:
        return None
    return of_this_month(of_month, received, 0 if of_month >= received.day else 1)


def month_end(received: datetime | None, months: int = 0) -> date | None:
    """The last day of the month received, or of a later one."""
    first = of_this_month(1, received, months + 1)
    return first - timedelta(days=1) if first else None


def weekday(number: int, received: datetime | None, week: int | None = None) -> date | None:
    """A weekday (Monday is 1) of the week received plus `week` weeks; without `week` the next one, today included."""
    if received is None:
        return None
    base = received.date()
    ahead = number - base.isoweekday()
    return base + timedelta(days=ahead % 7 if week is None else ahead + 7 * week)


def later(received: datetime | None, count: int, unit: str) -> When:
    """The moment (hours) or day (other units) that lies so much after the time received.

    `business_days` skips Saturdays and Sundays only: a holiday between would make the real day
    later, never earlier, so nobody is told that there is more time than there is.
    """
    if received is None or count > 3660:
        return None
    try:
        if unit in {"hours", "minutes"}:
            return received + timedelta(**{unit: count})
        base = received.date()
        if unit == "business_days":
            while count:
                base += timedelta(days=1)
                count -= base.isoweekday() < 6
            return base
        if unit == "months":
            total = base.year * 12 + base.month - 1 + count
            return day(total // 12, total % 12 + 1, base.day) or month_end(received, count)
        return base + timedelta(days=count * (7 if unit == "weeks" else 1))
    except OverflowError:
        return None


def at_time(when: date | None, hour: int, minute: int, half: str, received: datetime | None) -> When:
    """A day at a time of day; `half` is am, pm or empty. 24:00 is the midnight that ends the day."""
    if when is None:
        return None
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    zone = received.tzinfo if received else None
    if hour == 24 and not minute:
        return datetime.combine(when, time(23, 59), tzinfo=zone)
    if hour > 23 or minute > 59:
        return when
    return datetime.combine(when, time(hour, minute), tzinfo=zone)

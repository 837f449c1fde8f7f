"""Days counted as a place counts them: calendar days, business days, public holidays."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

_REGIONS = {"gb_eng": ("GB", "ENG"), "gb_sct": ("GB", "SCT"), "gb_nir": ("GB", "NIR"), "gb": ("GB", "ENG")}
LONGEST = 400


def is_business_day(day: date, place: str) -> bool:
    """Whether courts and offices of a place work on a day: no Saturday, no Sunday, no public holiday."""
    return day.weekday() < 5 and day not in _holidays(place, day.year)


def add_days(day: date, days: int, place: str, *, business: bool = False) -> date:
    """The day so many days later; the first day counted is the next one."""
    days = min(days, LONGEST)
    if not business:
        return day + timedelta(days=days)
    while days > 0:
        day += timedelta(days=1)
        days -= is_business_day(day, place)
    return day


def safe_day(last: date, place: str) -> date:
    """The last business day up to a deadline. Courts often let a deadline on a holiday move on; nobody should need that."""
    while not is_business_day(last, place):
        last -= timedelta(days=1)
    return last


@cache
def _holidays(place: str, year: int) -> frozenset[date]:
    """The public holidays of a year; none where the library does not know the place."""
    import holidays

    country, part = _REGIONS.get(place, (place.split("_")[0].upper(), None))
    if part is None and place.startswith("us_"):
        part = place.removeprefix("us_").upper()
    try:
        return frozenset(holidays.country_holidays(country, subdiv=part, years=year))
    except NotImplementedError:
        return frozenset()

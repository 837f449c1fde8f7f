"""Chapter 7 bankruptcy in the United States: belongings beyond what is exempt for a discharge.

The worse error is to guess its figures: they differ by state and year, and forbear holds none, so an adviser is asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._chapters import counselling
from forbear.routes._figures import asked

PLACES = ("us",)
LAW = ("bankruptcy_counselling",)
MILD = False
ORDER = 6


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """Counselling first; the figures of the place are asked for."""
    yield from counselling(matter)
    yield asked("route-means-test")

"""The pause that a lender gives while a debt adviser makes a plan (United Kingdom).

The worse error is not to name it: it costs nothing and needs no court.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._figures import asked, note, value

PLACES = ("gb",)
LAW = ("advice_pause",)
MILD = True
ORDER = 2


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """A debt adviser is at work on a plan."""
    days = value(matter.rule("advice_pause"), "days")
    if days is None:
        yield asked("route-no-rule-then")
    else:
        yield note("route-adviser-at-work", days=int(days))

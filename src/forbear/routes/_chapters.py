"""What both chapters of United States bankruptcy ask first: counselling within so many days before filing."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.finding import says
from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._figures import asked, value


def counselling(matter: RouteMatter) -> Iterator[Criterion]:
    """Approved credit counselling, not longer ago than the rule allows. It can still be taken, so it never closes a route."""
    days = value(matter.rule("bankruptcy_counselling"), "days")
    if days is None:
        yield asked("route-no-rule-then")
        return
    taken = matter.case.circumstances.counselled
    recent = taken is not None and 0 <= (matter.on - taken).days <= int(days)
    word = "yes" if recent else "again" if taken else "unknown"
    told = says("route-counselling", days=int(days), day=taken or "", met=word)
    yield Criterion(says=told, met=True if recent else None)

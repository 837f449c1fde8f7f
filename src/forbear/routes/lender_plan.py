"""A plan with the lender itself: what may be asked for, and that the lender need not agree.

The worse error is to promise it: where no rule makes a lender agree, the sentence says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.finding import says
from forbear.records.referral import Criterion, RouteMatter

PLACES = ("gb", "us", "in")
LAW = ("hardship_plan",)
MILD = True
ORDER = 3


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """Whether a rule makes the lender at least consider it."""
    rule = matter.rule("hardship_plan")
    heard = rule is not None and "must_consider" in rule.value
    yield Criterion(says=says("route-must-consider" if heard else "route-need-not-agree"), met=True if heard else None)

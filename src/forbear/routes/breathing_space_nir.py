"""Breathing space in Northern Ireland: there is none of its own, and people must not plan on one.

The worse error here is to let somebody wait for a protection that does not exist.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.finding import says
from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._figures import asked

PLACES = ("gb_nir",)
LAW = ("breathing_space",)
MILD = True
ORDER = 0


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """Whether the place has one at all."""
    rule = matter.rule("breathing_space")
    if rule and rule.value.get("available") is False:
        yield Criterion(says=says("route-none-here"), met=False)
    else:
        yield asked("route-no-rule-then")

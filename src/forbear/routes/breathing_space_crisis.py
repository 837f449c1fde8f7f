"""Breathing Space in a mental health crisis (England and Wales): as long as the treatment and thirty days more.

The worse error is to pass over somebody in a crisis: where the person did not say, it is named and asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.finding import says
from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._figures import answer, asked

PLACES = ("gb_eng",)
LAW = ("breathing_space",)
FOR = "mental_health_crisis"
MILD = True
ORDER = 1


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """Treatment for a mental health crisis."""
    if not matter.rules:
        yield asked("route-no-rule-then")
        return
    met = matter.case.circumstances.crisis_treatment
    yield Criterion(says=says("route-crisis", met=answer(met)), met=met)

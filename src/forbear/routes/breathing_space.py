"""Breathing Space in England and Wales: sixty days without most interest, fees, contact and enforcement.

The worse error is to call it closed: it is asked for through an adviser, who sees more than a file does.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.finding import says
from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._figures import answer, asked, note, once_in

PLACES = ("gb_eng",)
LAW = ("breathing_space", "breathing_space_limit", "breathing_space_excluded")
MILD = True
ORDER = 0


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """Not twice in a year, not beside an insolvency, through an adviser; some debts are left out."""
    limit = matter.rule("breathing_space_limit")
    yield once_in("route-again", limit, matter)
    running = matter.case.circumstances.in_insolvency
    met = None if running is None or limit is None else not running
    yield Criterion(says=says("route-not-beside", met=answer(met)), met=met)
    if matter.rule("breathing_space_excluded"):
        yield note("route-excluded-debts")
    if matter.rule("breathing_space") is None:
        yield asked("route-no-rule-then")

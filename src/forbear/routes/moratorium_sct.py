"""The statutory moratorium in Scotland: six months without enforcement; interest and contact go on.

The worse error is to call it closed; the next is to let somebody believe that interest stands still.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._figures import note, once_in

PLACES = ("gb_sct",)
LAW = ("breathing_space",)
MILD = True
ORDER = 0


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """Not twice in a year; and what it does not stop."""
    rule = matter.rule("breathing_space")
    yield once_in("route-again", rule, matter)
    if rule and rule.value.get("interest_frozen") is False:
        yield note("route-interest-goes-on")

"""A debt relief order in England and Wales: for those who owe little, own little and have little to spare.

The worse error is to call it closed: only a known figure beyond a dated limit does, and the sum of the debts
may hold some that do not count.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._figures import asked, at_most, owed, spare, value

PLACES = ("gb_eng",)
LAW = ("debt_relief_order",)
MILD = False
ORDER = 4


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """Debts, spare income, belongings and a vehicle, each at most a figure."""
    rule, here = matter.rule("debt_relief_order"), matter.case.circumstances
    if rule is None:
        yield asked("route-no-rule-then")
        return
    yield at_most("route-debts", (owed(matter),), value(rule, "debts_max"), matter)
    yield at_most("route-spare", spare(matter), value(rule, "spare_income_max"), matter)
    yield at_most("route-assets", (here.assets,), value(rule, "assets_max"), matter)
    yield at_most("route-vehicle", (here.vehicle,), value(rule, "vehicle_max"), matter)

"""Formal routes: each file is one way out that the law of a place gives, with its published criteria.

A file on this shelf has `PLACES` (where the route exists, the places below included), `LAW` (the keys of the
law whose figures it reads; empty where forbear holds none, and then an adviser is asked), `MILD` (whether it
may be named although a plan exists), `ORDER` (protection first, then what creditors may agree to, then orders
of a court) and `criteria(matter)`. `FOR` picks those rules under a key that are for one sort of case. Its sentence is `route-<name>`.

The worse error is to tell somebody that a route is closed which is open: a home or years of payments hang on it.
So a route does not fit only where a figure that is known stands beyond a limit that is known and dated;
whatever is missing leads to an adviser. "May fit" never means more than that: advisers check what no sheet asks.
"""

from __future__ import annotations

from types import ModuleType

from forbear import shelf
from forbear.records.law import Law


def of(law: Law) -> tuple[ModuleType, ...]:
    """The routes of a place, in the order in which to look at them."""
    line = {law.place, *law.parents}
    found = [route for route in shelf.modules("routes") if not route.PLACES or line & set(route.PLACES)]
    return tuple(sorted(found, key=lambda route: (route.ORDER, route.__name__)))

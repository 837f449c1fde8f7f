"""Personal insolvency under the Insolvency and Bankruptcy Code of India.

The worse error is to guess its figures: they change, and forbear holds none with a source, so an adviser is asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._figures import asked

PLACES = ("in",)
LAW: tuple[str, ...] = ()
MILD = False
ORDER = 6


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """No figure is held in forbear, so none is compared."""
    yield asked("route-no-figures")

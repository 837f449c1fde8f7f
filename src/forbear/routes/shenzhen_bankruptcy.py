"""Personal bankruptcy in mainland China: Shenzhen alone has it, for those who have been insured there for three years.

The worse error is to call it closed to somebody who lives there; elsewhere the rule itself says that there is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.finding import says
from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._figures import answer, asked, note, value

PLACES = ("cn",)
LAW = ("personal_insolvency",)
MILD = False
ORDER = 6
SHENZHEN = ("shenzhen", "深圳")


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """Living in Shenzhen, with enough years of social insurance there, and a time of examination after it."""
    rule, here = matter.rule("personal_insolvency"), matter.case.circumstances
    years = value(rule, "social_insurance_years")
    if rule is None or years is None:
        yield asked("route-no-rule-then")
        return
    city = here.lives_in.strip().casefold()
    lives = any(name in city for name in SHENZHEN) if city else None
    yield Criterion(says=says("route-shenzhen", met=answer(lives)), met=lives)
    had = here.social_insurance_years
    enough = None if had is None else had >= int(years)
    told = says("route-social-insurance", years=int(years), have="" if had is None else had, met=answer(enough))
    yield Criterion(says=told, met=enough)
    examined = value(rule, "examination_years")
    if examined is not None:
        yield note("route-examination", years=int(examined))

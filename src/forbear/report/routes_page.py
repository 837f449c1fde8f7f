"""Says which formal routes may fit a case, with every condition beside the person's own figures."""

from __future__ import annotations

from datetime import date
from typing import Any

from forbear.languages import Speaker
from forbear.records.affairs import PlanCase
from forbear.records.law import Law
from forbear.records.referral import Route
from forbear.report.page import Item, Pages, Section
from forbear.report.referral import route_document, route_items


def pages(case: PlanCase, law: Law, on: date, routes: tuple[Route, ...], say: Speaker) -> Pages:
    """The routes of a place on a day, in the order in which to look at them."""
    intro = [say("routes-day", place=law.names[say.language], day=on)]
    if case.affairs.currency != law.currency:
        intro.append(say("routes-currency", case=case.affairs.currency, place=law.currency))
    if law.place == "gb":
        intro.append(say("plan-routes-nation"))
    items = tuple(route_items(routes, say)) or (Item(text=say("routes-none")),)
    return Pages(
        language=say.language,
        title=say("routes-title"),
        intro=tuple(intro),
        claims=(),
        rest=(Section(title=law.names[say.language], items=items),),
        closing=(say("routes-meaning"), say("report-not-advice")),
        more=say("plan-source-more"),
    )


def document(law: Law, on: date, routes: tuple[Route, ...], say: Speaker) -> dict[str, Any]:
    """The same as one JSON document."""
    return {
        "schema": "forbear.routes/1",
        "place": law.place,
        "on": on.isoformat(),
        "routes": route_document(routes, say),
    }

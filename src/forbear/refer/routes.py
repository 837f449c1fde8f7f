"""Formal ways out of a place, each held beside its published criteria and the person's own figures."""

from __future__ import annotations

from datetime import date

from forbear import routes
from forbear.records.affairs import PlanCase
from forbear.records.finding import says
from forbear.records.law import Law
from forbear.records.referral import Criterion, Fit, Route, RouteMatter


def screen(case: PlanCase, law: Law, on: date) -> tuple[Route, ...]:
    """Every formal route of a place on a day, with what fits, what does not, and what is not known."""
    found = []
    for route in routes.of(law):
        sort = getattr(route, "FOR", "")
        rules = tuple(r for key in route.LAW for r in law.at(key, on) if r.value.get("for", "") == sort)
        matter = RouteMatter(case=case, law=law, on=on, rules=rules)
        criteria = tuple(route.criteria(matter))
        name = route.__name__.rpartition(".")[2]
        found.append(
            Route(
                id=name,
                fit=fit(criteria),
                says=says(f"route-{name.replace('_', '-')}"),
                criteria=criteria,
                law=rules,
                mild=route.MILD,
            )
        )
    return tuple(found)


def fit(criteria: tuple[Criterion, ...]) -> Fit:
    """One condition that is known to fail closes a route; one that is not known leads to an adviser."""
    if any(c.met is False for c in criteria):
        return "does_not_fit"
    return "may_fit" if criteria and all(c.met for c in criteria) else "ask_adviser"

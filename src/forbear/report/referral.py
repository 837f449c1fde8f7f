"""Says who can help, in which order and what to bring; and lays formal routes out for every page that names them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from forbear.languages import Speaker
from forbear.records.law import Agency, Law, Provision
from forbear.records.referral import Criterion, Referral, Route
from forbear.report.citation import reference
from forbear.report.page import Item, Pages, Section, rule_line

DESIGN = "design_rule"
"""In `force` of what no authority wrote: forbear's own list of signs."""
OWN = frozenset(["lender_complaint", "dispute"])
"""What is taken to the other side itself, through the channel that the person already knows."""
FITS = {"may_fit": "consistent", "does_not_fit": "inconsistent", "ask_adviser": "needs_document"}


def pages(
    law: Law,
    referrals: tuple[Referral, ...],
    say: Speaker,
    *,
    problems: tuple[str, ...] = (),
    assumed: bool = False,
    named: bool = False,
) -> Pages:
    """Who can help in a place with these problems, those included for which nobody is known.

    `assumed` where the place was taken from messages; `named` where the person named the problems.
    """
    place = law.names[say.language]
    intro = [say("helpers-place-assumed" if assumed else "helpers-place", place=place)]
    if law.place == "gb":
        intro.append(say("plan-routes-nation"))
    intro.append(say("helpers-found" if not named else "helpers-asked"))
    sections = [*_problems(referrals, problems, say), _bring(referrals, say)]
    return Pages(
        language=say.language,
        title=say("helpers-title"),
        intro=tuple(intro),
        claims=(),
        rest=tuple(s for s in sections if s.items),
        closing=(
            say("helpers-numbers"),
            say("helpers-only-needed"),
            say("helpers-before-paying"),
            say("report-not-advice"),
        ),
        more=say("plan-source-more"),
    )


def document(law: Law, referrals: tuple[Referral, ...], say: Speaker) -> dict[str, Any]:
    """The same as one JSON document."""
    return {
        "schema": "forbear.helpers/1",
        "place": law.place,
        "compiled": law.compiled.isoformat() if law.compiled else None,
        "referrals": [
            {
                "problem": r.problem,
                "why": say.say(r.why),
                "agency": {**asdict(r.agency), "names": dict(r.agency.names), "says": dict(r.agency.says)},
                "free": r.free,
                "bring": [say.say(b) for b in r.bring],
            }
            for r in referrals
        ],
    }


def _problems(referrals: tuple[Referral, ...], problems: tuple[str, ...], say: Speaker) -> Iterator[Section]:
    """A section for each problem; whoever stood under one before is only named again."""
    seen: set[str] = set()
    known = dict.fromkeys(r.problem for r in referrals)
    for problem in (*(p for p in problems if p not in known), *known):
        items = [] if problem in known else [Item(text=say("helpers-nobody"))]
        for each in (r for r in referrals if r.problem == problem):
            if each.agency.id in seen:
                items.append(Item(text=say("helpers-again", name=each.agency.names[say.language])))
            else:
                seen.add(each.agency.id)
                items.append(agency_item(each.agency, say))
        yield Section(title=say(f"helpers-why-{problem.replace('_', '-')}"), items=tuple(items))


def _bring(referrals: tuple[Referral, ...], say: Speaker) -> Section:
    papers = dict.fromkeys(say.say(b) for r in referrals for b in r.bring)
    return Section(title=say("helpers-bring"), items=tuple(Item(text=paper, mark="needs_document") for paper in papers))


def agency_item(agency: Agency, say: Speaker) -> Item:
    """One helper: what for, how to reach them, what is known of hours and cost, and whence."""
    language = say.language
    name, told = agency.names[language], agency.says[language]
    reach = [r for r in agency.reach if r not in name]
    if reach or OWN & set(agency.handles):
        way = say("list-separator").join(reach) or say("helpers-reach-own")
        text = say("plan-agency", name=name, reach=way, says=told)
    else:
        text = say("helpers-agency", name=name, says=told)
    known = [
        say(f"helpers-{name}-{_slug(text)}") for name, text in (("cost", agency.cost), ("hours", agency.hours)) if text
    ]
    details = (say("list-separator").join(known),) if known else ()
    return Item(text=text, details=details, more=(source(agency, say),))


def _slug(text: str) -> str:
    """The name of a sentence for words that stand in the law in English only (`free on low income`)."""
    return re.sub(r"[^a-z]+", "-", text.casefold()).strip("-")


def rule_lines(rules: Iterable[Provision], say: Speaker) -> tuple[str, ...]:
    """Rules with their citations, what an authority wrote first; what is only a sign on forbear's own list is called that."""
    told = sorted(rules, key=_own)
    return tuple(dict.fromkeys(_rule_or_sign(rule, say) for rule in told))


def _own(rule: Provision) -> bool:
    return rule.force == DESIGN or rule.reference.startswith("design rule")


def _rule_or_sign(rule: Provision, say: Speaker) -> str:
    if _own(rule):
        return say(f"helper-sign-{rule.id[:2]}")
    return rule_line(rule, say)


def source(known: Agency | Provision, say: Speaker) -> str:
    """Whence a fact is known, and how well."""
    sure = say(f"confidence-{known.confidence.lower()}")
    return say("plan-source", reference=reference(known.reference, say.language), sure=sure)


def route_items(routes: Iterable[Route], say: Speaker) -> Iterator[Item]:
    """One line for each formal route: what it is and whether it may fit; its conditions and rules under it."""
    for route in routes:
        text = say("route-line", route=say.say(route.says), fit=say(f"route-fit-{route.fit.replace('_', '-')}"))
        conditions = tuple(_criterion(c, say) for c in route.criteria)
        rules = [r.says.get(say.language) or r.says["en"] for r in route.law]
        sources = dict.fromkeys(source(r, say) for r in route.law if not r.reference.startswith("none"))
        details = (*rules[:1], *conditions, *sources)
        yield Item(text=text, mark=FITS[route.fit], details=details, more=tuple(rules[1:]))


def _criterion(criterion: Criterion, say: Speaker) -> str:
    sign = "·" if criterion.note else {True: "✓", False: "✗", None: "?"}[criterion.met]
    return f"{sign} {say.say(criterion.says)}"


def route_document(routes: Iterable[Route], say: Speaker) -> list[dict[str, Any]]:
    """Formal routes for machines."""
    return [
        {
            "id": r.id,
            "fit": r.fit,
            "says": say.say(r.says),
            "criteria": [{"says": say.say(c.says), "met": c.met, "note": c.note} for c in r.criteria],
            "law": [p.id for p in r.law],
        }
        for r in routes
    ]

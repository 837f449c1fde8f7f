"""Who can help, whether a helper can be trusted, and which formal routes may fit: with the files read and the day known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from forbear import app, jurisdictions, refer
from forbear.papers.case import case as read_case
from forbear.papers.helper import helper as read_helper
from forbear.records.affairs import PlanCase
from forbear.records.answer import Answer
from forbear.records.law import Law
from forbear.records.message import Problem
from forbear.records.referral import HelperVerdict, Referral, Route
from forbear.workflow import PLACE_OF_CURRENCY


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """Who can help in a case: in which place, with which problems, and from which messages that follows."""

    law: Law
    assumed: bool
    problems: tuple[str, ...]
    referrals: tuple[Referral, ...]
    answer: Answer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Screened:
    """The formal routes of a place beside a case, on a day."""

    case: PlanCase
    law: Law
    on: date
    routes: tuple[Route, ...]


def referrals(
    names: Sequence[str],
    *,
    text: str | None = None,
    place: str = "",
    problems: Sequence[str] = (),
    debts_file: str | None = None,
    on: date | None = None,
) -> Help | None:
    """Who can help, from messages or from problems that were named; `None` where nothing tells the place."""
    answer = app.check(names, text=text, place=place, debts_file=debts_file, on=on) if names or text else None
    law = answer.law if answer else jurisdictions.load(place) if place else None
    if law is None:
        return None
    found = tuple(dict.fromkeys((*problems, *(refer.problems(answer) if answer else ()))))
    return Help(
        law=law,
        assumed=bool(answer and answer.place_assumed),
        problems=found,
        referrals=refer.referrals(law, found or refer.needs()),
        answer=answer,
    )


def case(file: str, *, place: str = "") -> tuple[PlanCase | None, Law | None, tuple[Problem, ...]]:
    """The case of a file with the law of its place: the one named, its own, or that of its currency."""
    source = app.source(file)
    made, problems = (None, (source,)) if isinstance(source, Problem) else read_case(source)
    if made is None:
        return None, None, problems
    own = jurisdictions.place_named(made.place) if made.place else None
    named = place or own or PLACE_OF_CURRENCY.get(made.affairs.currency, "")
    return made, jurisdictions.load(named) if named else None, problems


def routes(file: str, *, place: str = "", on: date | None = None) -> tuple[Screened | None, tuple[Problem, ...]]:
    """Which formal routes may fit the case of a file on a day (today where none is given)."""
    made, law, problems = case(file, place=place)
    if made is None or law is None:
        return None, problems
    day = on or app.today()
    return Screened(case=made, law=law, on=day, routes=refer.screen(made, law, day)), problems


def questions(place: str) -> tuple[str, ...]:
    """The questions to ask of a helper in a place, the worst traps first."""
    return refer.questions(jurisdictions.load(place))


def look(file: str, *, place: str = "", on: date | None = None) -> tuple[HelperVerdict | None, tuple[Problem, ...]]:
    """What the answers of a file say about a helper; `None` where the file or its place cannot be read."""
    source = app.source(file)
    if isinstance(source, Problem):
        return None, (source,)
    asked = {name for each in jurisdictions.places() if "_" not in each for name in questions(each)}
    made, problems = read_helper(source, asked)
    if made is None:
        return None, problems
    named = place or jurisdictions.place_named(made.place or "")
    if not named:
        known = ", ".join(p.upper() for p in jurisdictions.places() if "_" not in p)
        args = (("place", made.place or "?"), ("known", known))
        return None, (*problems, Problem(code="helper-place", where=f"{source.name}: place", args=args))
    return refer.look(replace(made, place=named), jurisdictions.load(named), on or app.today()), problems

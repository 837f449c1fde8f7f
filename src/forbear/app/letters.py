"""Reads everything that a letter, a deadline or a round is written from, once for each command."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from time import monotonic

from forbear import app, jurisdictions, plan, respond, workflow
from forbear.errors import WrongUse
from forbear.papers import case as cases
from forbear.papers import offers as offer_papers
from forbear.papers import person as people
from forbear.papers import rounds as round_papers
from forbear.records.answer import Answer
from forbear.records.letter import Deadline, Negotiation, Person
from forbear.records.message import Problem
from forbear.records.money import Money
from forbear.records.occasion import Occasion
from forbear.records.offer import Comparison
from forbear.records.outlook import Outlook


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """The files of a case, as they were named; an empty name is no file."""

    sources: Sequence[str] = ()
    text: str | None = None
    debts: str | None = None
    plan: str | None = None
    offers: str | None = None
    person: str | None = None
    place: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What was read: an occasion for each claim (or one without), in the order of `forbear check`."""

    occasions: tuple[Occasion, ...]
    answer: Answer | None
    problems: tuple[Problem, ...]


def open_case(
    papers: Papers,
    *,
    facts: tuple[tuple[str, str], ...] = (),
    debt: str = "",
    knowing: bool = False,
    seconds: float = 20.0,
) -> Opened:
    """Everything that letters can be written from. Raises `WrongUse` where no place is known."""
    problems: list[Problem] = []
    person = _person(papers.person, problems)
    outlook, plan_place = _outlook(papers.plan, seconds, problems)
    comparison, owed, offers_place = _offers(papers.offers, problems)
    answer = None
    if papers.sources or papers.text is not None:
        wanted = papers.place or plan_place
        answer = app.check(papers.sources, text=papers.text, place=wanted, debts_file=papers.debts, on=papers.on)
        problems += answer.problems
    place = papers.place or plan_place or offers_place or (answer.place if answer else "") or _by_currency(outlook)
    if not place:
        raise WrongUse("the place is not known", next_step="--place CN, US-NY, GB-ENG, IN ...")
    law, on = jurisdictions.load(place), papers.on or app.today()
    base = Occasion(
        law=law,
        on=on,
        person=person,
        facts=facts,
        outlook=outlook,
        debt=debt,
        comparison=comparison,
        owed=owed,
        knowing=knowing,
    )
    return Opened(occasions=occasions(base, answer), answer=answer, problems=tuple(problems))


def occasions(base: Occasion, answer: Answer | None) -> tuple[Occasion, ...]:
    """One occasion for each claim of an answer, in its order; `base` alone where nothing is asked."""
    claims = answer.claims if answer else ()
    return tuple(replace(base, claim=claim, verdict=verdict) for claim, verdict in claims) or (base,)


def deadlines(
    papers: Papers, *, received: date | None = None, rounds_file: str | None = None
) -> tuple[tuple[Deadline, ...], Opened]:
    """Everything that is due in a case, the earliest first, and what was read for it."""
    opened = open_case(papers)
    found: list[Deadline] = []
    rounds, problems = _rounds(rounds_file)
    for occasion in opened.occasions:
        found += respond.deadlines(
            law=occasion.law, on=occasion.on, claim=occasion.claim, verdict=occasion.verdict, received=received
        )
    if rounds is not None:
        law = opened.occasions[0].law
        found += respond.deadlines(law=law, on=opened.occasions[0].on, rounds=rounds.rounds, postings=rounds.postings)
    once = sorted({d.id: d for d in found}.values(), key=lambda d: (d.by, d.id))
    return tuple(once), replace(opened, problems=opened.problems + problems)


def negotiation(
    file: str, *, plan_file: str | None = None, place: str = "", on: date | None = None, seconds: float = 20.0
) -> tuple[tuple[Negotiation, ...], tuple[Problem, ...]]:
    """Where each negotiation of a file stands, beside the plan where one is given."""
    problems: list[Problem] = []
    outlook, plan_place = _outlook(plan_file, seconds, problems)
    rounds, bad = _rounds(file)
    if rounds is None:
        return (), (*problems, *bad)
    named = place or (jurisdictions.place_named(rounds.place) or "" if rounds.place else "") or plan_place
    named = named or _by_currency(outlook) or _place_of_money(rounds)
    if not named:
        raise WrongUse("the place is not known", next_step="--place CN, US-NY, GB-ENG, IN ...")
    found = respond.negotiation(
        rounds.rounds, law=jurisdictions.load(named), on=on or app.today(), postings=rounds.postings, outlook=outlook
    )
    return found, tuple(problems)


def _rounds(file: str | None) -> tuple[round_papers.Rounds | None, tuple[Problem, ...]]:
    if file is None:
        return None, ()
    source = app.source(file)
    return (None, (source,)) if isinstance(source, Problem) else round_papers.rounds(source)


def _place_of_money(rounds: round_papers.Rounds) -> str:
    moneys = [m for r in rounds.rounds for m in (r.total, r.monthly) if m is not None]
    return next((workflow.PLACE_OF_CURRENCY.get(m.currency, "") for m in moneys), "")


def _person(file: str | None, problems: list[Problem]) -> Person:
    if file is None:
        return Person()
    source = app.source(file)
    found = source if isinstance(source, Problem) else people.person(source)
    if isinstance(found, Problem):
        problems.append(found)
        return Person()
    return found


def _outlook(file: str | None, seconds: float, problems: list[Problem]) -> tuple[Outlook | None, str]:
    """The plan of a case file, reckoned anew, and the place that the file names."""
    if file is None:
        return None, ""
    source = app.source(file)
    made, found = (None, (source,)) if isinstance(source, Problem) else cases.case(source)
    problems += found
    if made is None:
        return None, ""
    began = monotonic()
    place = jurisdictions.place_named(made.place) or "" if made.place else ""
    return plan.make(made, left=lambda: seconds - (monotonic() - began)), place


def _offers(file: str | None, problems: list[Problem]) -> tuple[Comparison | None, Money | None, str]:
    if file is None:
        return None, None, ""
    source = app.source(file)
    if isinstance(source, Problem):
        problems.append(source)
        return None, None, ""
    compared = workflow.compare(source)
    if isinstance(compared, tuple):
        problems += compared
        return None, None, ""
    offers, _ = offer_papers.offers(source)
    assert offers is not None
    owed = Money(amount=offers.balance, currency=offers.currency)
    return compared, owed, jurisdictions.place_named(offers.place) or "" if offers.place else ""


def _by_currency(outlook: Outlook | None) -> str:
    return workflow.PLACE_OF_CURRENCY.get(outlook.situation.currency, "") if outlook else ""

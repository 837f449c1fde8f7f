"""What an adviser is given: drafted here from the case, made safe by redaction, and then laid out, one page first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from forbear.languages import Speaker
from forbear.records.affairs import PlanCase
from forbear.records.answer import Answer
from forbear.records.evidence import ChronologyEntry
from forbear.records.finding import Says, says
from forbear.records.law import Law
from forbear.records.letter import Deadline
from forbear.records.message import Untrusted
from forbear.records.money import Money, minor_units
from forbear.records.referral import HandOff, Route
from forbear.report.page import Item, Pages, Section, page_of
from forbear.report.plain import plain
from forbear.report.table import Table

FIRST = 8
"""Claims and deadlines that stand on the first page; the rest is in what follows it."""

Part = Says | Money | Law | Untrusted
"""One of forbear's own sentences, whose fillings can be private; an amount; the place by its law; or words from outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A hand-off before anything private was taken out: it never leaves the program.

    A line is made of parts that stand one after another, a row of a table of lines.
    """

    title: Says
    first: tuple[tuple[Part, ...], ...]
    questions: tuple[Says, ...]
    affairs: tuple[tuple[tuple[Part, ...], ...], ...]
    debts: tuple[tuple[tuple[Part, ...], ...], ...]
    entries: tuple[ChronologyEntry, ...]


def draft(
    answer: Answer,
    problems: Sequence[str],
    deadlines: Sequence[Deadline],
    entries: Sequence[ChronologyEntry],
    say: Speaker,
    *,
    case: PlanCase | None = None,
    routes: Sequence[Route] = (),
) -> Draft:
    """Everything that an adviser asks first."""
    return Draft(
        title=says("handoff-title", day=answer.on),
        first=tuple(_first(answer, problems, deadlines, say)),
        questions=tuple(dict.fromkeys(_questions(answer, routes))),
        affairs=tuple(_affairs(case)) if case else (),
        debts=tuple(_debts(case)) if case else (),
        entries=tuple(entries),
    )


def _first(
    answer: Answer, problems: Sequence[str], deadlines: Sequence[Deadline], say: Speaker
) -> Iterator[tuple[Part, ...]]:
    if answer.law:
        yield (says(f"handoff-place-{'assumed' if answer.place_assumed else 'said'}"), answer.law)
    if problems:
        yield (says("handoff-needs"),)
        yield from ((Untrusted("–"), says(f"helpers-why-{p.replace('_', '-')}")) for p in problems)
    for at, (_, verdict) in enumerate(answer.claims[:FIRST]):
        page = page_of(answer, at, say)
        standing = says(f"standing-{verdict.standing.replace('_', '-')}")
        yield (Untrusted(f"{page.title} →"), standing, verdict.next_step)
    if len(answer.claims) > FIRST:
        yield (says("and-more", count=len(answer.claims) - FIRST),)
    for each in [d for d in deadlines if d.by >= answer.on][:FIRST]:
        yield (says("handoff-due", day=each.by), each.says)
    yield (says("handoff-papers" if answer.papers else "handoff-no-papers"),)


def _questions(answer: Answer, routes: Sequence[Route]) -> Iterator[Says]:
    """Papers that are missing, and what a formal route asks that the person did not say."""
    for _, verdict in answer.claims:
        for finding in verdict.findings:
            yield from finding.missing
    for route in routes:
        for criterion in route.criteria:
            if criterion.met is None:
                yield criterion.says


def _affairs(case: PlanCase) -> Iterator[tuple[tuple[Part, ...], ...]]:
    here = case.affairs
    yield (says("handoff-affairs-head", day=here.start),), (says("handoff-amount"),)
    for name, coins in (
        ("income", here.income[0]),
        ("essentials", here.essentials[0]),
        ("left", here.left[0]),
        ("minimums", sum(d.minimum for d in case.debts)),
    ):
        yield (says(f"handoff-affairs-{name}"),), (_money(coins, here.currency),)


def _debts(case: PlanCase) -> Iterator[tuple[tuple[Part, ...], ...]]:
    currency = case.affairs.currency
    yield tuple((says(f"handoff-debts-{name}"),) for name in ("name", "owed", "minimum", "rate"))
    for debt in case.debts:
        name: tuple[Part, ...] = (Untrusted(debt.name or debt.id),)
        yield (
            (*name, says("handoff-debts-priority")) if debt.priority else name,
            (_money(debt.balance, currency),),
            (_money(debt.minimum, currency),),
            (says("handoff-rate", percent=f"{(debt.rate * 100).normalize():f}"),),
        )
    whole = (sum(d.balance for d in case.debts), sum(d.minimum for d in case.debts))
    yield (says("plan-column-together"),), *((_money(coins, currency),) for coins in whole), ()


def _money(coins: int, currency: str) -> Money:
    return Money(amount=Decimal(coins).scaleb(-minor_units(currency)), currency=currency)


def pages(made: HandOff, say: Speaker, *, on: date) -> Pages:
    """The hand-off laid out; everything in it was made safe before."""
    sections = (
        Section(title=say("handoff-first"), items=tuple(Item(text=line) for line in made.first)),
        Section(
            title=say("handoff-questions"), items=tuple(Item(text=q, mark="needs_document") for q in made.questions)
        ),
        _table(say("handoff-affairs"), made.affairs),
        _table(say("handoff-debts"), made.debts),
        Section(title=say("handoff-chronology"), items=tuple(_contact(row) for row in made.chronology)),
    )
    return Pages(
        language=say.language,
        title=made.title,
        intro=(say("handoff-intro"),),
        claims=(),
        rest=tuple(s for s in sections if s.items or s.table),
        closing=(say("handoff-marks"), say("handoff-made", day=on)),
        more=say("report-more"),
    )


def _contact(row: Sequence[str]) -> Item:
    """One contact: when and what, with what is noted of it under it."""
    what, *noted = row[2].split("\n")
    return Item(text=f"{row[1]}  {what}", details=tuple(noted))


def _table(title: str, rows: Sequence[tuple[str, ...]]) -> Section:
    table = Table(title=title, head=tuple(rows[0]), rows=tuple(rows[1:])) if rows else None
    return Section(title=title, items=(), table=table)


def text(made: HandOff, say: Speaker, *, on: date) -> str:
    """The same as text."""
    return plain(pages(made, say, on=on))

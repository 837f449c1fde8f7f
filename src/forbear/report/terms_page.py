"""Says what stands in a helper's terms: the traps first, each quoted with its place, why it matters, and the rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forbear.languages import Speaker
from forbear.records.law import Law
from forbear.records.referral import Clause, Light, TermsReview
from forbear.report.page import Item, Page, Pages, Section
from forbear.report.referral import rule_lines
from forbear.text import inert

MARKS: dict[Light, str] = {"red": "avoid", "amber": "care", "green": "consistent"}
QUOTE = 280


def pages(review: TermsReview, law: Law | None, say: Speaker, *, name: str, assumed: bool = False) -> Pages:
    """One light for all; clauses by how much they matter; what protects and is missing."""
    intro = [say("terms-read", pieces=review.pieces, clauses=len(review.clauses))]
    if law is None:
        intro.append(say("terms-no-law"))
    else:
        place = law.names[say.language]
        intro.append(say("terms-place-assumed" if assumed else "helpers-place", place=place))
    if review.debt is None:
        intro.append(say("terms-no-debt"))
    sections = (*_found(review, say), _missing(review, say))
    word = review.light if review.clauses else "nothing"
    page = Page(
        title=say(f"terms-light-{word}"),
        step_title=say("check-helper-step"),
        step=say(f"terms-step-{word}"),
        sections=tuple(s for s in sections if s.items),
    )
    return Pages(
        language=say.language,
        title=say("terms-title", name=name),
        intro=tuple(intro),
        claims=(page,) if review.pieces else (),
        rest=(),
        closing=(say("terms-limits"), say("check-helper-free"), say("report-not-advice")),
        more=say("plan-source-more"),
    )


def _found(review: TermsReview, say: Speaker) -> Iterator[Section]:
    lights: tuple[Light, ...] = ("red", "amber", "green")
    for light in lights:
        items = tuple(_item(c, say) for c in review.clauses if c.light == light and c.known)
        yield Section(title=say(f"terms-{light}", count=len(items)), items=items)
    unknown = tuple(_item(c, say) for c in review.clauses if not c.known)
    yield Section(title=say("terms-unknown", count=len(unknown)), items=unknown)


def _item(clause: Clause, say: Speaker) -> Item:
    name = say(f"terms-{clause.sort.replace('_', '-')}")
    place = say("terms-place-page", page=clause.page) if clause.page else say("terms-place-line", line=clause.line)
    costs = tuple(say.say(c) for c in clause.cost)
    rules = rule_lines(clause.law, say) if clause.light != "green" else ()
    return Item(
        text=say("terms-clause", name=name, quote=_quote(clause.text), place=place),
        mark=MARKS[clause.light],
        details=(say.say(clause.says), *costs, *rules[:1]),
        more=rules[1:],
    )


def _quote(text: str) -> str:
    line = " ".join(inert(text[: 4 * QUOTE]).split())
    return line if len(line) <= QUOTE else line[: QUOTE - 1] + "…"


def _missing(review: TermsReview, say: Speaker) -> Section:
    items = tuple(
        Item(text=say.say(m.says), mark="needs_document", more=rule_lines(m.law, say)) for m in review.missing
    )
    return Section(title=say("terms-missing"), items=items)


def document(review: TermsReview, law: Law | None, say: Speaker, *, name: str) -> dict[str, Any]:
    """The same as one JSON document; `start` and `end` are places in the text, in code points."""
    return {
        "schema": "forbear.terms/1",
        "source": name,
        "place": law.place if law else None,
        "light": review.light,
        "pieces": review.pieces,
        "debt": {"amount": str(review.debt.amount), "currency": review.debt.currency} if review.debt else None,
        "clauses": [
            {
                "sort": c.sort,
                "light": c.light,
                "known": c.known,
                "start": c.start,
                "end": c.end,
                "line": c.line,
                "page": c.page or None,
                "text": c.text,
                "says": say.say(c.says),
                "cost": [say.say(s) for s in c.cost],
                "law": [p.id for p in c.law],
            }
            for c in review.clauses
        ],
        "missing": [{"sort": m.sort, "says": say.say(m.says), "law": [p.id for p in m.law]} for m in review.missing],
    }

"""A helper's terms from a file: the text as it stands there, the person's debt, and the law of the place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from forbear import app, formats, jurisdictions, refer, workflow
from forbear.decoding import decode
from forbear.records.debt import Debt
from forbear.records.law import Law
from forbear.records.message import Message, Original, Problem, Untrusted
from forbear.records.money import Money
from forbear.records.reading import AnyFact
from forbear.records.referral import TermsMatter, TermsReview

OWN_TEXT = frozenset(["docx_letter", "eml", "mbox", "pdf_letter", "screenshot", "web_page", "zip_archive"])
"""Formats whose words are not simply the bytes of the file; everything else is read as the text that it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """Terms that were looked at, beside the law that was used; `assumed` where the place was taken from the text."""

    name: str
    review: TermsReview
    law: Law | None
    assumed: bool


def review(
    file: str | None,
    *,
    text: str | None = None,
    place: str = "",
    debt: Money | None = None,
    on: date | None = None,
    given: tuple[Original, ...] = (),
) -> tuple[Reviewed | None, tuple[Problem, ...]]:
    """What stands in the terms of a file (or in `text`, or `given` as originals); `None` where nothing could be read."""
    found = (*app.sources([file] if file else [], text=text), *given)
    problems = [f for f in found if isinstance(f, Problem)]
    messages: list[Message] = []
    for original in (f for f in found if isinstance(f, Original)):
        for item in _words(original):
            if isinstance(item, Problem):
                problems.append(item)
            else:
                messages.append(item)
    if not messages:
        return None, tuple(problems)
    words, pages = _together(messages)
    whole = Message(exhibit=messages[0].exhibit, number=1, text=Untrusted(words), channel="letter")
    named = place or workflow.guess_place([whole])
    law = jurisdictions.load(named) if named else None
    if debt is not None and not debt.currency and law:
        debt = Money(amount=debt.amount, currency=law.currency)
    matter = TermsMatter(
        text=words, law=law, on=on or app.today(), amounts=_amounts(whole, named), debt=debt, pages=pages
    )
    made = Reviewed(name=whole.exhibit, review=refer.review(matter), law=law, assumed=not place)
    return made, tuple(problems)


def owed(debts: tuple[Debt, ...]) -> Money | None:
    """What the person's own papers say is owed in all, in one currency; `None` where they do not say it of every debt."""
    balances = [d.balance or d.principal for d in debts if d.recognised]
    known = [b for b in balances if b is not None]
    if not known or len(known) < len(balances) or len({b.currency for b in known}) > 1:
        return None
    return Money(amount=sum((b.amount for b in known), Decimal(0)), currency=known[0].currency)


def _words(original: Original) -> list[Message | Problem]:
    form = formats.recognise(original)
    if form is None or form.__name__.rpartition(".")[2] in OWN_TEXT:
        return list(formats.parse(original))
    text, notes = decode(original.data)
    if not text.strip():
        return [Problem(code="format-empty", where=original.name)]
    return [Message(exhibit=original.name, number=1, text=Untrusted(text), channel="letter", notes=notes)]


def _together(messages: list[Message]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """All words as one text, and where each page begins in it."""
    text = ""
    pages: list[tuple[int, int]] = []
    for message in messages:
        for box in message.boxes:
            if message.channel == "letter" and (not pages or pages[-1][1] != box.page):
                pages.append((len(text) + box.start, box.page))
        text += message.text + "\n\n"
    return text, tuple(pages)


def _amounts(message: Message, place: str) -> tuple[AnyFact, ...]:
    return tuple(f for reading in workflow.readings([message], place=place) for f in reading.of("amount"))

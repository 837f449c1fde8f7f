"""The whole program on one page: which step follows which. Pure: no clock, no disk, no screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import islice
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from forbear import formats, jurisdictions
from forbear.read import read
from forbear.read.demand import ASKING, demand
from forbear.read.explain import explained
from forbear.read.gather import gather
from forbear.records.answer import Answer, Inbox
from forbear.records.debt import Debt
from forbear.records.disclosure import Disclosure, Ledger
from forbear.records.law import Law
from forbear.records.loan import Loan
from forbear.records.message import Message, Original, Problem
from forbear.records.money import Money
from forbear.records.offer import Comparison
from forbear.records.reading import Reading
from forbear.records.reckoning import Method, Owed, TrueRate
from forbear.redact.ledger import disclosures, stopping
from forbear.verify import verify
from forbear.verify.rivals import rivals

PLACE_OF_CURRENCY = {"CNY": "cn", "USD": "us", "GBP": "gb", "INR": "in", "SGD": "sg", "KES": "ke"}
"""Where a person probably lives, from the money that the messages ask for; always said as an assumption."""

_SAMPLE = 200
Watch = Callable[[Iterable[Message]], Iterable[Message]]
"""Hands messages on one by one; whoever waits for a large inbox can count them, or stop."""


def inbox(originals: Iterable[Original]) -> Inbox:
    """Everything that the sources hold: their messages, and what could not be read."""
    messages: list[Message] = []
    problems: list[Problem] = []
    for original in originals:
        for found in formats.parse(original):
            if isinstance(found, Problem):
                problems.append(found)
            else:
                messages.append(found)
    return Inbox(messages=tuple(messages), problems=tuple(problems))


def readings(messages: Iterable[Message], *, place: str) -> Iterator[Reading]:
    """What each message says; a time without a zone is taken as the person's own and marked so."""
    law = jurisdictions.load(place) if place else None
    return read((_in_zone(m, law) for m in messages), place=country(place))


def check(
    inbox: Inbox,
    *,
    on: date,
    place: str = "",
    debts: tuple[Debt, ...] = (),
    papers: bool = False,
    watch: Watch = iter,
) -> Answer:
    """From received messages to an honest answer: read, gather into claims, compare each with papers and law."""
    assumed = not place
    place = place or guess_place(inbox.messages)
    law = jurisdictions.load(place) if place else None
    read_all = tuple(
        explained(r) if r.triage.kind in ASKING else r for r in readings(watch(inbox.messages), place=place)
    )
    demands = [(r, demand(r)) for r in read_all]
    claims = gather([d for _, d in demands if d], read_all)
    beside = rivals(claims)
    basis = law or Law(place=place, names={}, currency="", timezone="UTC", provisions=())
    return Answer(
        place=place,
        place_assumed=assumed,
        on=on,
        law=law,
        claims=tuple(
            (
                claim,
                verify(
                    claim,
                    debts=debts,
                    law=basis,
                    on=on,
                    others=beside[claim.id],
                    papers=papers,
                ),
            )
            for claim in claims
        ),
        others=tuple(r for r, d in demands if d is None),
        messages=sum(m.channel != "call" for m in inbox.messages),
        calls=sum(m.channel == "call" for m in inbox.messages),
        problems=inbox.problems,
        papers=papers,
    )


def told(inbox: Inbox, *, on: date, place: str = "", own: tuple[Disclosure, ...] = ()) -> Ledger:
    """Who was told what about the debt, by the messages and by the person's own entries, and what stops the rest."""
    answer = check(inbox, on=on, place=place)
    seen = tuple(readings(inbox.messages, place=answer.place))
    relayed = frozenset(d.reading.message.id for c, _ in answer.claims for d in c.demands if d.relayed)
    entries = (*disclosures(seen, relayed=relayed), *own)
    letters = stopping(entries)
    findings = (f for _, verdict in answer.claims for f in verdict.findings if f.check == "third_party_disclosure")
    law = {p.id: p for f in findings if f.outcome != "not_covered" for p in f.law}
    offices = answer.law.agencies if answer.law and letters else ()
    return Ledger(
        entries=tuple(sorted(entries, key=lambda e: (e.on or date.min, e.exhibit))),
        place=answer.place,
        law=tuple(law.values()) if letters else (),
        agencies=tuple(a for a in offices if {"collector_conduct", "privacy"} & set(a.handles)),
        letters=letters,
    )


def owed(original: Original, *, on: date, place: str = "") -> Owed | tuple[Problem, ...]:
    """What is really owed on a loan on a day: by contract, within the law, and beside what is claimed."""
    from forbear.papers.loan import loan as read_loan
    from forbear.reckon.owed import owed as reckon

    loan, problems = read_loan(original)
    if loan is None:
        return problems
    law = _law_named(place or loan.place or "", original.name)
    if isinstance(law, Problem):
        return (law,)
    found = reckon(loan, on, law)
    return (found,) if isinstance(found, Problem) else found


def true_rate(original: Original, *, method: Method | None = None) -> tuple[Loan, TrueRate] | tuple[Problem, ...]:
    """What a loan really costs a year, beside the loan as its file gives it."""
    from forbear.papers.loan import loan as read_loan
    from forbear.reckon.apr import apr

    loan, problems = read_loan(original)
    if loan is None:
        return problems
    found = apr(loan, method)
    return (found,) if isinstance(found, Problem) else (loan, found)


def compare(original: Original, *, place: str = "") -> Comparison | tuple[Problem, ...]:
    """Offers side by side on one basis."""
    from forbear.papers.offers import offers as read_offers
    from forbear.reckon.compare import compare as side_by_side

    offers, problems = read_offers(original)
    if offers is None:
        return problems
    law = _law_named(place or offers.place or "", original.name)
    return (law,) if isinstance(law, Problem) else side_by_side(offers, law)


def _law_named(word: str, name: str) -> Law | Problem | None:
    """The law of a place that an option or the file `name` gives; `None` where neither does."""
    if not word:
        return None
    place = jurisdictions.place_named(word)
    if place is None:
        known = ", ".join(p.upper() for p in jurisdictions.places() if "_" not in p)
        return Problem(code="loan-place", where=f"{name}: place", args=(("place", word), ("known", known)))
    return jurisdictions.load(place)


def country(place: str) -> str:
    """The country of a place, as reading wants it: `us_ny` is in `US`."""
    return place[:2].upper()


def guess_place(messages: Iterable[Message]) -> str:
    """The place that the money in the messages points to, or China or nothing by the language."""
    sample = tuple(read(islice(messages, _SAMPLE)))
    currencies = Counter(
        fact.value.currency
        for reading in sample
        for fact in reading.of("amount")
        if isinstance(fact.value, Money) and fact.value.currency in PLACE_OF_CURRENCY
    )
    if currencies:
        return PLACE_OF_CURRENCY[currencies.most_common(1)[0][0]]
    return "cn" if any(r.language == "zh" for r in sample) else ""


def _in_zone(message: Message, law: Law | None) -> Message:
    """The same message with its time on the person's own clock: "today" and contact hours are meant there."""
    if law is None or message.received is None:
        return message
    zone = ZoneInfo(law.timezone)
    if message.received.tzinfo is None:
        return replace(message, received=message.received.replace(tzinfo=zone), zone="assumed")
    return replace(message, received=message.received.astimezone(zone))

"""Gathers what a letter is filled with, each figure reckoned anew from the case; what is not known stays `None`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from forbear import letters
from forbear.checks._papers import own_view, payments
from forbear.jurisdictions._citation import reference
from forbear.records.debt import Debt
from forbear.records.law import Provision
from forbear.records.message import Problem
from forbear.records.money import Money, to_cents
from forbear.records.occasion import Occasion
from forbear.respond.parties import (
    agency_of,
    claimed_creditor,
    collector_of,
    owing_of,
    recipient,
)
from forbear.respond.plan_facts import plan_facts
from forbear.text import inert

Value = str | int | Money | date | tuple[Any, ...] | None
SHOWN = 4
"""How many characters of an account number a letter gives: enough to find it, too few to use it."""
ANSWER = timedelta(days=14)
"""How long the other side is given to answer where no rule gives a time."""
LONGEST = 600
QUOTED = 160
AROUND = 40
_LONG_NUMBER = re.compile(r"(?:\d[ \-.]?){9,}")
_ADDRESSES = frozenset(["recipient_address", "phone", "email", "report_no"])


def facts(occasion: Occasion, template: letters.Template) -> tuple[dict[str, Value], tuple[Problem, ...]]:
    """Everything that is known for a letter, by name, and what the person said in a way that cannot be read.

    What the person says goes before what a message says, and never before what is reckoned from papers or plan.
    """
    said, problems = _said(occasion)
    found: dict[str, Value] = dict.fromkeys(letters.facts())
    found |= _of_person(occasion)
    found |= {name: value for name, value in _of_claim(occasion) if value is not None}
    found |= said
    found |= {name: value for name, value in _reckoned(occasion, said, template.language) if value is not None}
    party = recipient(occasion, template.to)
    found["recipient"] = party.name if party else found["recipient"]
    if template.to == "regulator" and (agency := agency_of(occasion)):
        found["agency"] = agency.names.get(template.language) or agency.names["en"]
        found["agency_reach"] = agency.reach
        found["recipient"] = found["agency"]
    return found, problems


def _said(occasion: Occasion) -> tuple[dict[str, Value], tuple[Problem, ...]]:
    """What the person wrote after `--fact`, in the sort that each fact has."""
    known = letters.facts()
    found: dict[str, Value] = {}
    problems: list[Problem] = []
    for name, text in occasion.facts:
        fact = known.get(name)
        if fact is None or not fact.given:
            problems.append(Problem(code="letter-fact-unknown", where=name))
            continue
        value = READERS[fact.sort](text.strip(), occasion.law.currency)
        if value is None:
            problems.append(Problem(code=f"letter-fact-{fact.sort}", where=name, args=(("text", text[:40]),)))
        elif name not in _ADDRESSES and isinstance(value, str) and _LONG_NUMBER.search(value):
            problems.append(Problem(code="letter-fact-long-number", where=name))
        else:
            found[name] = value
    return found, tuple(problems)


def _text(text: str, _: str) -> str | None:
    return " ".join(text.split())[:LONGEST] or None


def _lines(text: str, _: str) -> tuple[str, ...] | None:
    return tuple(" ".join(t.split())[:80] for t in re.split(r"[\n;；]", text) if t.strip())[:6] or None


def _day(text: str, _: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _number(text: str, _: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= 600 and len(text) < 4 else None


def _money(text: str, currency: str) -> Money | None:
    try:
        amount = Decimal(text.replace(",", ""))
    except InvalidOperation:
        return None
    usable = amount.is_finite() and 0 < amount < 10**12 and amount == to_cents(amount, currency)
    return Money(amount=amount, currency=currency) if usable else None


READERS: dict[str, Callable[[str, str], Value]] = {
    "text": _text,
    "lines": _lines,
    "day": _day,
    "number": _number,
    "money": _money,
}


def _of_person(occasion: Occasion) -> dict[str, Value]:
    person = occasion.person
    return {
        "name": person.name or None,
        "address": person.address or None,
        "email": person.email or None,
        "phone": person.phone or None,
        "on": occasion.on,
    }


def _of_claim(occasion: Occasion) -> Iterator[tuple[str, Value]]:
    creditor, collector = claimed_creditor(occasion), collector_of(occasion)
    yield "creditor", creditor.name if creditor and creditor.name else None
    yield "collector", collector.name if collector else None
    claim = occasion.claim
    if claim is None:
        return
    yield "amount_asked", claim.amount
    days = [d.reading.message.received for d in claim.demands if d.reading.message.received]
    yield "asked_on", max(days).date() if days else None
    yield "ref", next((r for r in map(_last, claim.account_refs) if r), None)
    yield "quotes", tuple(_quotes(occasion, GRAVE)) or None
    yield "quotes_told", tuple(_quotes(occasion, TOLD)) or None


def _last(number: str) -> str:
    """The last four characters of an account number."""
    return re.sub(r"[^0-9A-Za-z]", "", number)[-SHOWN:]


GRAVE = frozenset(
    [
        "threat_of_arrest",
        "threat_home_visit",
        "contacts_third_parties",
        "public_shaming",
        "insults",
        "impersonates_authority",
        "private_account_payment",
        "discloses_to_third_party",
        "violence",
    ]
)
"""What is worth quoting to an office."""
TOLD = frozenset(["contacts_third_parties", "public_shaming", "discloses_to_third_party"])
_BREAK = re.compile(r"[\s。！？!?，,；;]")


def _quotes(occasion: Occasion, flags: frozenset[str]) -> Iterator[tuple[Any, ...]]:
    """When they wrote what, word for word, around what the flags show; each wording once, the newest six."""
    assert occasion.claim is not None
    seen: dict[str, Any] = {}
    passed_on = {d.reading.message.id for d in occasion.claim.demands if d.relayed}
    for reading in occasion.claim.contacts or tuple(d.reading for d in occasion.claim.demands):
        message = reading.message
        if message.id in passed_on:
            continue  # a relative's words are not theirs
        spans = [(c.source.start, c.source.end) for c in reading.conduct if c.flag in flags and c.source.end]
        if spans and message.direction == "in" and message.received is not None:
            words = _excerpt(str(message.text), min(s for s, _ in spans), max(e for _, e in spans))
            seen.setdefault(words, message.received)
    yield from sorted(((moment, words) for words, moment in seen.items() if words), key=lambda q: (q[0], q[1]))[-6:]


def _excerpt(text: str, start: int, end: int) -> str:
    """A piece of a message with a little around it, cut between words; long numbers left out, no link to follow."""
    begin, finish = max(0, start - AROUND), min(len(text), min(end, start + QUOTED) + AROUND)
    if begin and (gap := _BREAK.search(text, begin, start)):
        begin = gap.end()
    gaps = [m.start() for m in _BREAK.finditer(text, min(end, finish), finish)]
    if finish < len(text) and gaps:
        finish = gaps[-1]
    words = " ".join(inert(_LONG_NUMBER.sub("…", text[begin:finish])).split())
    return ("…" if begin else "") + words + ("…" if finish < len(text) else "")


def _reckoned(occasion: Occasion, said: dict[str, Value], language: str) -> Iterator[tuple[str, Value]]:
    """Figures from the person's own papers, the plan and the law."""
    debt = occasion.verdict.debt if occasion.verdict else None
    if debt is not None:
        yield from _of_debt(debt, occasion.on)
    yield from plan_facts(occasion, owing_of(occasion), said)
    yield from _of_period(occasion)
    yield from _of_answer(occasion)
    conduct = tuple(_conduct(occasion, language))
    yield "conduct", conduct or None


def _of_debt(debt: Debt, on: date) -> Iterator[tuple[str, Value]]:
    yield "ref", next((r for r in map(_last, debt.account_refs) if r), None)
    yield "agreed_on_contract", debt.agreed
    view = own_view(debt, on)
    due = view.overdue if view.overdue is not None else view.whole
    yield "own_due", None if due is None else view.money(due)
    yield "own_overdue", None if view.overdue is None else view.money(view.overdue)
    made = payments(debt, on)
    if made:
        total = sum((p.amount.amount for p in made), Decimal(0))
        yield "payments", tuple((p.date, p.amount) for p in made[-12:])
        yield "paid_count", len(made)
        yield "paid_total", view.money(total)
        yield "paid_last", made[-1].date
        yield "paid_last_amount", made[-1].amount


def _of_period(occasion: Occasion) -> Iterator[tuple[str, Value]]:
    """The last day of the limitation period, where every way of counting comes to its end."""
    for finding in occasion.verdict.findings if occasion.verdict else ():
        if finding.answer == "limitation-passed":
            yield "period_end", next((v for n, v in finding.says.args if n == "last" and isinstance(v, date)), None)


def _of_answer(occasion: Occasion) -> Iterator[tuple[str, Value]]:
    """By when an answer is asked for: the time of the place's own rule on complaints, or two weeks."""
    yield "answer_by", occasion.on + ANSWER
    for rule in occasion.law.at("complaint_answer", occasion.on):
        value = rule.value if isinstance(rule.value, dict) else {}
        days = value.get("days") or 7 * int(value.get("weeks", 0))
        if days:
            yield "complaint_days", int(days)
            yield "complaint_by", occasion.on + timedelta(days=int(days))
            return


CONDUCT = {
    "hours-outside": "hours",
    "hours-outside-if-bound": "hours",
    "frequency-over": "frequency",
    "frequency-after-talk": "frequency",
    "others-told": "told",
    "others-contacted": "contacted",
    "others-shaming": "shaming",
    "threat-arrest": "arrest",
    "threat-false-office": "office",
    "threat-insults": "insults",
    "threat-violence": "violence",
    "sender-unnamed": "unnamed",
    "limitation-suit-threatened": "old_suit",
}
"""Findings about what they did, and the word that the letters know it by."""


def breached(occasion: Occasion) -> Iterator[tuple[str, int, Provision]]:
    """What they did against a rule that binds them: the word for it, how often, and the rule of that day."""
    for finding in occasion.verdict.findings if occasion.verdict else ():
        word = CONDUCT.get(finding.answer)
        if word and finding.outcome == "inconsistent" and finding.law:
            count = finding.count or next((v for n, v in finding.says.args if n == "count" and isinstance(v, int)), 1)
            yield word, count, finding.law[0]


def _conduct(occasion: Occasion, language: str) -> Iterator[tuple[str, int, str, str, str]]:
    """The same in words, as the letters' own lines take it."""
    for word, count, rule in breached(occasion):
        text = rule.says.get(language) or rule.says.get("en", "")
        yield word, count, text, reference(rule.reference, language), rule.force

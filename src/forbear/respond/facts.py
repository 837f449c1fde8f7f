"""Gathers what a letter is filled with, each figure reckoned anew from the case; what is not known stays `None`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from forbear import letters
from forbear.checks._papers import own_view, payments
from forbear.records.debt import Debt
from forbear.records.message import Problem
from forbear.records.money import Money
from forbear.records.occasion import Occasion
from forbear.respond.parties import agency_of, claimed_creditor, collector_of, owing_of, recipient
from forbear.respond.plan_facts import plan_facts
from forbear.respond.said import said
from forbear.respond.told import GRAVE, TOLD, conduct, quotes

Value = str | int | Money | date | tuple[Any, ...] | None
SHOWN = 4
"""How many characters of an account number a letter gives: enough to find it, too few to use it."""
ANSWER = timedelta(days=14)
"""How long the other side is given to answer where no rule gives a time."""
ROWS = 24
"""How many payments are listed one by one; those before are told as one sum."""


def facts(occasion: Occasion, template: letters.Template) -> tuple[dict[str, Value], tuple[Problem, ...]]:
    """Everything that is known for a letter, by name, and what the person said in a way that cannot be read.

    What the person says goes before what a message says, and never before what is reckoned from papers or plan.
    """
    own, problems = said(occasion)
    found: dict[str, Value] = dict.fromkeys(letters.facts())
    found |= _of_person(occasion)
    found |= {name: value for name, value in _of_claim(occasion) if value is not None}
    found |= own
    found |= {name: value for name, value in _reckoned(occasion, own, template.language) if value is not None}
    if found["ref"] is not None:
        found["ref"] = _last(str(found["ref"])) or None
    party = recipient(occasion, template.to)
    found["recipient"] = party.name if party else found["recipient"]
    if template.to == "regulator" and (agency := agency_of(occasion)):
        found["agency"] = agency.names.get(template.language) or agency.names["en"]
        found["agency_reach"] = agency.reach
        found["recipient"] = found["agency"]
    return found, problems


def _of_person(occasion: Occasion) -> dict[str, Value]:
    person = occasion.person
    return {
        "name": person.name or None,
        "address": person.address or None,
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
    yield "quotes", tuple(quotes(occasion, GRAVE)) or None
    yield "quotes_told", tuple(quotes(occasion, TOLD)) or None


def _last(number: str) -> str:
    """The last four characters of an account number."""
    return re.sub(r"[^0-9A-Za-z]", "", number)[-SHOWN:]


def _reckoned(occasion: Occasion, own: Mapping[str, Any], language: str) -> Iterator[tuple[str, Value]]:
    """Figures from the person's own papers, the plan and the law."""
    debt = occasion.verdict.debt if occasion.verdict else None
    if debt is not None:
        yield from _of_debt(debt, occasion.on)
    yield from plan_facts(occasion, owing_of(occasion), own)
    yield from _of_period(occasion)
    yield from _of_answer(occasion)
    yield "conduct", tuple(conduct(occasion, language)) or None


def _of_debt(debt: Debt, on: date) -> Iterator[tuple[str, Value]]:
    yield "ref", next((r for r in map(_last, debt.account_refs) if r), None)
    view = own_view(debt, on)
    due = view.overdue if view.overdue is not None else view.whole
    yield "own_due", None if due is None else view.money(due)
    yield "own_overdue", None if view.overdue is None else view.money(view.overdue)
    made = payments(debt, on)
    if made:
        total = sum((p.amount.amount for p in made), Decimal(0))
        yield "payments", tuple((p.date, p.amount) for p in made[-ROWS:])
        if len(made) > ROWS:
            yield "paid_before", view.money(sum((p.amount.amount for p in made[:-ROWS]), Decimal(0)))
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

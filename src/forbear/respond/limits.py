"""What a letter must not be once its figures are known: more than is left, too long, too early, out of time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from forbear.letters import Template
from forbear.records.finding import Says, says
from forbear.records.money import Money
from forbear.records.occasion import Occasion
from forbear.respond.parties import country, owing_of
from forbear.respond.segments import segments

WAITS = frozenset(["gb", "in"])
"""Countries whose ombudsman opens only after the company had its time."""
FUTURE = frozenset(["pay_by"])
PAST = frozenset(["since", "agreed_on", "sent_on", "told_on", "complained_on", "answered_on"])
"""Days that the person names, and on which side of the letter's own day they lie."""
OF_PLAN = frozenset(["share", "token", "schedule", "part"])
"""Figures about one debt of the plan."""
MOST_SEGMENTS = 2


def unkept(template: Template, occasion: Occasion, facts: dict[str, Any]) -> Iterator[Says]:
    """What an offer must not be: more than is left to live on, longer than the rule allows, or too early a complaint."""
    left, part = _sum(facts, "left"), _sum(facts, "part")
    if "part" in template.needs and left and part and left.currency == part.currency and left < part:
        yield says("refusal-more-than-left", amount=part, left=left)
    if occasion.outlook is not None and OF_PLAN & set(template.needs) and owing_of(occasion) is None:
        yield says("refusal-which-debt", ids=", ".join(d.id for d in occasion.outlook.case.debts))
    if left and left.amount <= 0 and {"share", "token", "schedule"} & set(template.needs):
        yield says("refusal-nothing-left", left=left)
    months = facts.get("months")
    for rule in occasion.law.at("hardship_plan", occasion.on) if template.kind == "card_instalment_plan" else ():
        most = rule.value.get("months_max") if isinstance(rule.value, dict) else None
        if isinstance(most, int) and isinstance(months, int) and months > most:
            yield says("refusal-months", months=months, most=most)
    settlement, balance = _sum(facts, "settlement"), _sum(facts, "balance")
    comparable = settlement and balance and settlement.currency == balance.currency
    if "settlement" in template.needs and comparable and settlement and balance and balance <= settlement:
        yield says("refusal-settles-too-much", settlement=settlement, balance=balance)
    for name in FUTURE & set(template.needs) | PAST & set(facts):
        day = facts.get(name)
        if isinstance(day, date) and ((name in FUTURE and day < occasion.on) or (name in PAST and day > occasion.on)):
            yield says("refusal-day", fact=name, day=day, on=occasion.on)
    if template.to == "regulator":
        yield from _too_early(occasion, facts)


def _sum(facts: dict[str, Any], name: str) -> Money | None:
    value = facts.get(name)
    return value if isinstance(value, Money) else None


def _too_early(occasion: Occasion, facts: dict[str, Any]) -> Iterator[Says]:
    """Where the office opens only after the company had its time, a complaint before is sent back."""
    complained, days = facts.get("complained_on"), facts.get("complaint_days")
    if country(occasion.law) not in WAITS or not isinstance(days, int):
        return
    if not isinstance(complained, date):
        yield says("refusal-complain-first")
        return
    opens = complained + timedelta(days=days)
    if facts.get("answered_on") is None and occasion.on < opens:
        yield says("refusal-too-early", opens=opens)


def too_long(template: Template, text: str) -> Iterator[Says]:
    """A text message of more than two segments is not a short answer any more."""
    if template.medium == "message":
        counted = segments(text)
        if counted.count > MOST_SEGMENTS:
            yield says("refusal-too-long", count=counted.count, most=MOST_SEGMENTS)

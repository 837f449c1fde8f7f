"""What stands against a letter, and what to know before it is sent: pure tests of a case, each with its reason.

The worst letter is one that gives a right away: that admits an old debt, or that takes the place of an answer to a
court. The next worst is one that is wrong on its face. Both are refused with the reason, which is never a blame.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from forbear.letters import Template
from forbear.records.finding import Says, says
from forbear.records.law import Provision
from forbear.records.money import Money
from forbear.records.occasion import Occasion
from forbear.respond.parties import bearing, country, owing_of, recipient
from forbear.respond.segments import segments

OF_PLAN = frozenset(["share", "token", "schedule", "part"])
"""Figures about one debt of the plan."""
LENDERS = frozenset(["collector", "creditor", "either"])
MOST_SEGMENTS = 2
Guard = Callable[[Template, Occasion, frozenset[str]], Iterator[Says]]


def against_court(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """Papers of a court are answered in court: a letter to the other side does not stop the clock."""
    if "court" in signs and template.to in LENDERS and not template.beside_court:
        yield says("refusal-court")


def against_deceit(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """A message that may be a fraud is not answered: a letter would give it a name and an address."""
    if "scam" in signs and template.to in LENDERS and "known_debt" not in signs:
        yield says("refusal-scam")


def against_nothing(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """Where nothing is asked there is nothing to answer."""
    if "nothing_asked" in signs and template.to in LENDERS and "others_told" not in template.fits:
        yield says("refusal-nothing-asked")


def against_admitting(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """A letter that offers or promises admits the debt: never one that is not the person's, nor a very old one."""
    if not template.admits:
        return
    if "paid" in signs:
        yield says("refusal-admits-paid")
    if signs & {"no_debt", "denied"} and "plan" not in signs:
        yield says("refusal-admits-unknown")
    if "old" in signs and not occasion.knowing:
        yield says("refusal-admits-old", effect=_effect(occasion))


def against_signs(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """What the letter itself asks for, or never goes with."""
    for sign in template.asks:
        if sign not in signs:
            yield says(f"refusal-without-{sign.replace('_', '-')}")
    for sign in template.never:
        if sign in signs:
            yield says(f"refusal-with-{sign.replace('_', '-')}")


def against_law(template: Template, occasion: Occasion, signs: frozenset[str]) -> Iterator[Says]:
    """A letter that stands on a rule needs the rule: in force on the day, and binding whoever gets the letter."""
    party = recipient(occasion, template.to)
    for key in template.rules:
        found = occasion.law.at(key, occasion.on)
        if not found:
            yield says("refusal-no-rule", on=occasion.on)
        elif party is not None and all(bearing(p, party, occasion) == "no" for p in found):
            yield says("refusal-not-bound", whom=party.name or "?", reference=found[0].reference)


GUARDS: tuple[Guard, ...] = (
    against_court,
    against_deceit,
    against_nothing,
    against_admitting,
    against_law,
    against_signs,
)


def refused(template: Template, occasion: Occasion, signs: frozenset[str]) -> tuple[Says, ...]:
    """Every reason against a letter, the weightiest first."""
    return tuple(dict.fromkeys(reason for guard in GUARDS for reason in guard(template, occasion, signs)))


def unkept(template: Template, occasion: Occasion, facts: dict[str, Any]) -> Iterator[Says]:
    """What an offer must not be: more than is left to live on, longer than the rule allows, or too early a complaint."""
    left, part = facts.get("left"), facts.get("part")
    if "part" in template.needs and isinstance(left, Money) and isinstance(part, Money) and left < part:
        yield says("refusal-more-than-left", amount=part, left=left)
    if occasion.outlook is not None and OF_PLAN & set(template.needs) and owing_of(occasion) is None:
        yield says("refusal-which-debt", ids=", ".join(d.id for d in occasion.outlook.case.debts))
    if isinstance(left, Money) and left.amount <= 0 and {"share", "token", "schedule"} & set(template.needs):
        yield says("refusal-nothing-left", left=left)
    months = facts.get("months")
    for rule in occasion.law.at("hardship_plan", occasion.on) if template.kind == "card_instalment_plan" else ():
        most = rule.value.get("months_max") if isinstance(rule.value, dict) else None
        if isinstance(most, int) and isinstance(months, int) and months > most:
            yield says("refusal-months", months=months, most=most)
    if template.to == "regulator":
        yield from _too_early(occasion, facts)


def _too_early(occasion: Occasion, facts: dict[str, Any]) -> Iterator[Says]:
    """Where the office opens only after the company had its time, a complaint before is sent back."""
    waits = {"gb", "in"}
    complained, days = facts.get("complained_on"), facts.get("complaint_days")
    if country(occasion.law) not in waits or not isinstance(complained, date) or not isinstance(days, int):
        return
    opens = complained + timedelta(days=days)
    if facts.get("answered_on") is None and occasion.on < opens:
        yield says("refusal-too-early", opens=opens)


def warnings(template: Template, occasion: Occasion, signs: frozenset[str], facts: dict[str, Any]) -> Iterator[Says]:
    """What the person should know before it goes out."""
    if template.admits:
        old = "yes" if "old" in signs else "no" if "running" in signs else "perhaps"
        if old != "no":
            yield says("warning-admits", old=old, effect=_effect(occasion))
    if "schedule" in template.needs and occasion.outlook is not None and occasion.outlook.out_of_time:
        yield says("warning-plan-unfinished")
    if "court" in signs:
        yield says("warning-court")
    if "letter_of_claim" in signs and template.to in LENDERS:
        yield says("warning-letter-of-claim")
    if "violence" in signs:
        yield says("warning-violence")
    if "scam" in signs and template.to in LENDERS:
        yield says("warning-known-channel")
    party = recipient(occasion, template.to)
    if template.rules and party is not None:
        found = [p for key in template.rules for p in occasion.law.at(key, occasion.on)]
        if not any(bearing(p, party, occasion) == "yes" for p in found):
            yield says("warning-bound-unknown", whom=party.name or "?")
    if template.medium == "letter":
        yield says("warning-true")
        yield says("warning-keep-proof")
    if template.medium == "call":
        yield says("warning-call")


def too_long(template: Template, text: str) -> Iterator[Says]:
    """A text message of more than two segments is not a short answer any more."""
    if template.medium == "message":
        counted = segments(text)
        if counted.count > MOST_SEGMENTS:
            yield says("refusal-too-long", count=counted.count, most=MOST_SEGMENTS)


def _effect(occasion: Occasion) -> str:
    """What a payment, a promise or an admission does to the age of a debt in this place, in one word."""
    on = occasion.on
    restarts = any(_acts(p) for p in occasion.law.at("limitation_restart", on))
    revives = any(_acts(p) and p.value.get("revives") for p in occasion.law.at("limitation_revival", on))
    extinguishes = any(
        p.value.get("extinguishes") is True for p in occasion.law.at("limitation_effect", on) if _table(p)
    )
    if revives:
        return "revives"
    if extinguishes:
        return "gone"
    return "restarts" if restarts else "unknown"


OWN_ACTS = frozenset(
    [
        "payment",
        "part_payment",
        "recorded_part_payment",
        "signed_acknowledgement",
        "acknowledgement",
        "promise_to_pay",
        "repayment_plan",
        "asking_for_time",
        "signed_writing",
        "signed_promise",
        "new_agreement",
        "clear_written_admission",
    ]
)
"""Acts of the person, as the law shelf names them, that a letter can be or promise."""


def _acts(rule: Provision) -> bool:
    return _table(rule) and bool(OWN_ACTS & set(rule.value.get("acts", ())))


def _table(rule: Provision) -> bool:
    return isinstance(rule.value, dict)

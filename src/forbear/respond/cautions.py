"""What the person should know before a letter goes out; what admitting a debt does in the place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forbear.letters import Template
from forbear.records.finding import Says, says
from forbear.records.law import Provision
from forbear.records.occasion import Occasion
from forbear.respond.parties import bearing, recipient

LENDERS = frozenset(["collector", "creditor", "either"])


def warnings(template: Template, occasion: Occasion, signs: frozenset[str], facts: dict[str, Any]) -> Iterator[Says]:
    """What the person should know before it goes out."""
    if template.admits:
        old = "yes" if "old" in signs else "no" if "running" in signs else "perhaps"
        if old != "no":
            yield says("warning-admits", old=old, effect=effect(occasion))
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


def effect(occasion: Occasion) -> str:
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

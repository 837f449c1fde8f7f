"""Whether the notice that a collector owes the person has come, what it lacks, and until when to dispute.

The worse error is to let the days for a dispute pass: within them a letter makes the collector stop until it has
shown the debt. A notice that came by post is not among the messages, so what is not seen here is asked for and
never called missing for good.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from forbear.checks._bound import rules, who_is_missing
from forbear.checks._contacts import readings
from forbear.checks._days import add_days, safe_day
from forbear.checks._places import whole
from forbear.checks._sender import OWN_KINDS, day_of, sender
from forbear.records.claim import Demand
from forbear.records.finding import Finding, Matter, Says, says
from forbear.records.law import Provision
from forbear.records.reading import Reading
from forbear.text import fold

LAW: tuple[str, ...] = (
    "validation_notice",
    "validation_notice_time",
    "dispute_window",
    "itemization_date",
    "verification",
)
SEEN: dict[str, str] = {
    "collector_address": r"p\.?\s?o\.? box|\b\d{1,6} [A-Za-z]+ (?:st|street|ave|avenue|rd|road|blvd|suite)\b",
    "itemization_date": r"\b(?:as of|between)\b.{0,40}\d{4}|itemization",
    "amount_on_itemization_date": r"\byou owed\b",
    "itemised_changes_since": r"you were charged|interest charged|fees charged|paid or (?:were )?credited",
    "end_date_of_dispute_period": r"\bdispute\b.{0,80}\bby\b|\bby\b.{0,60}\bdispute\b",
    "effect_of_dispute": r"\bdispute\b",
    "original_creditor_right": r"original creditor",
    "cfpb_statement": r"cfpb|consumerfinance\.gov",
    "response_form": r"how do you want to respond|check all that apply|tear.?off|response form",
    "balance": r"欠款|余额|应还",
    "reason_and_basis": r"合同|协议|依据|透支",
    "rights_and_duties": r"权利|义务",
    "how_to_object": r"异议|举证",
    "issuer_contact": r"客服|电话|联系方式|95\d{3}",
    "seal": r"盖章|公章",
}
"""Words by which an item of a notice can be recognised; items without any are taken from what was read."""
PATTERNS = {item: re.compile(words, re.IGNORECASE) for item, words in SEEN.items()}
ENOUGH = 4
"""A message that shows this many items is taken for the notice itself."""
READ = 20_000
NO_NOTICE = frozenset(
    [
        "scam",
        "payment_reminder",
        "lender_offer",
        "third_party_disclosure",
        "loan_marketing",
        "relief_solicitation",
        "transactional",
    ]
)
"""Kinds of message to whose reader nobody owes a notice."""


def check(matter: Matter) -> Iterator[Finding]:
    """Looks for the notice in the messages of whoever the rule binds, and counts its days."""
    asking = [d.reading for d in matter.claim.demands if d.reading.message.channel != "call"]
    for reading in asking[:1]:
        first = day_of(reading, matter.on)
        party = sender(matter.claim, reading)
        if reading.triage.kind in NO_NOTICE or (party.role == "unknown" and reading.triage.kind in OWN_KINDS):
            return
        found = rules(matter, ("validation_notice",), party, first)
        for rule in (*found.binding, *(p for p in found.perhaps if matter.debt or "products" not in p.value)):
            items = rule.value.get("items", []) if isinstance(rule.value, dict) else []
            yield from _notice(matter, rule, tuple(map(str, items)), rule in found.binding, first)


def _notice(matter: Matter, rule: Provision, items: tuple[str, ...], sure: bool, first: date) -> Iterator[Finding]:
    best: tuple[Reading | None, frozenset[str]] = (None, frozenset())
    demands = {d.reading.message.id: d for d in matter.claim.demands}
    for reading in readings(matter):
        if reading.message.channel == "call":
            continue
        seen = _items(reading, demands.get(reading.message.id)) & frozenset(items)
        if len(seen) > len(best[1]):
            best = (reading, seen)
    notice, seen = best
    lacking = tuple(item for item in items if item not in seen)
    related = tuple(p for key in ("itemization_date", "verification") for p in matter.law.at(key, first))
    who = () if sure else (who_is_missing(),)
    if notice is not None and len(seen) >= ENOUGH:
        answer = "notice-complete" if not lacking else "notice-lacks"
        yield Finding(
            check="validation_notice",
            answer=answer,
            outcome="consistent" if not lacking else "needs_document",
            says=says(answer, count=len(lacking), of=len(items)),
            steps=tuple(says("notice-item", item=item) for item in lacking),
            places=whole([notice]),
            law=(rule, *related),
            missing=who,
            count=len(lacking),
        )
        yield from _window(matter, day_of(notice, matter.on), sure)
        return
    due = _due(matter, first)
    answer = "notice-not-seen" if sure else "notice-not-seen-if-bound"
    filled = says(answer, by=due[1]) if due else says(f"{answer}-undated")
    yield Finding(
        check="validation_notice",
        answer=answer,
        outcome="needs_document",
        says=filled,
        law=(rule, *((due[0],) if due else ()), *related),
        missing=(says("missing-notice"), *who),
        count=len(lacking),
    )


def _items(reading: Reading, demand: Demand | None) -> frozenset[str]:
    """Which items of a notice a message shows."""
    seen = set(_written(str(reading.message.text)[:READ]))
    if demand is not None:
        named = {
            "collector_name": demand.collector,
            "current_creditor": demand.creditor,
            "current_amount": demand.amount,
            "consumer_name_and_address": reading.of("person") or None,
            "cardholder": reading.of("person") or None,
        }
        seen |= {item for item, found in named.items() if found}
    return frozenset(seen)


@lru_cache(maxsize=1 << 15)
def _written(text: str) -> frozenset[str]:
    """Which items stand in a text; one message can belong to many claims and is searched once."""
    folded = fold(text).text
    return frozenset(item for item, words in PATTERNS.items() if words.search(folded))


def _due(matter: Matter, first: date) -> tuple[Provision, date] | None:
    """The day by which the notice must be sent after the first message."""
    for rule in matter.law.at("validation_notice_time", first):
        days = rule.value.get("days") if isinstance(rule.value, dict) else None
        if isinstance(days, int):
            return rule, add_days(first, days, matter.law.place, business=rule.value.get("day_type") == "business")
    return None


def _window(matter: Matter, came: date, sure: bool) -> Iterator[Finding]:
    """Until when a dispute in writing makes the collector stop; a date printed on the notice goes before."""
    for rule in matter.law.at("dispute_window", came):
        days = rule.value.get("days") if isinstance(rule.value, dict) else None
        if not isinstance(days, int):
            continue
        last = add_days(came, days, matter.law.place)
        by = safe_day(last, matter.law.place)
        open_still = matter.on <= last
        answer = "notice-dispute-window" if open_still else "notice-dispute-window-over"
        steps: tuple[Says, ...] = (says("step-deadline", on=came, days=days, last=last), says("step-printed-date"))
        yield Finding(
            check="validation_notice",
            answer=answer,
            outcome="needs_document",
            says=says(answer, by=by if open_still else last),
            steps=steps,
            law=(rule, *matter.law.at("verification", came)),
            missing=(says("missing-own-dispute"), *(() if sure else (who_is_missing(),))),
        )

"""Whether late fees and penalty interest that they ask for keep to the rules on them.

The worse error is to let charges on charges grow unseen. A fee that the agreement names costs one look into it,
so what a rule does not settle by number is asked for and never called wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from forbear.checks._bound import rules
from forbear.checks._conduct import Deed, judge
from forbear.checks._contacts import readings
from forbear.checks._places import spoken
from forbear.checks._sender import sender
from forbear.records.finding import Finding, Matter, says
from forbear.records.law import Provision
from forbear.records.money import Money
from forbear.text import fold

LAW: tuple[str, ...] = (
    "fee_cap",
    "collection_fee",
    "penalty_interest",
    "penalty_interest_transition",
    "compounding",
    "interest_bar",
    "grace_period",
    "false_amount",
)
SPOKEN = re.compile(
    r"滞纳金|违约金|罚息|复利|催收费|逾期费"
    r"|late (?:fee|payment charge|charge)|penal(?:ty)? (?:interest|charge)|overdue (?:fee|charge)|collection (?:fee|cost|charge)",
    re.IGNORECASE,
)
READ = 20_000


def check(matter: Matter) -> Iterator[Finding]:
    """Looks for late charges in the messages; compares the fees named with a ceiling where a rule has a number."""
    asked = tuple(r for r in readings(matter) if SPOKEN.search(fold(str(r.message.text)[:READ]).text))
    numbered = tuple(_above(matter))
    yield from numbered
    if not asked or numbered:
        return
    deeds = (Deed(reading=asked[-1], places=spoken(asked[-1], SPOKEN, READ)),)
    for finding in judge(matter, deeds, check="late_charges", answer="late-charges-asked", keys=LAW):
        if finding.law and finding.outcome != "not_covered":
            yield Finding(
                check=finding.check,
                answer="late-charges-asked",
                outcome="needs_document",
                says=says("late-charges-asked"),
                steps=finding.steps,
                places=finding.places,
                law=finding.law,
                missing=(says("missing-itemised"), says("missing-rate")),
            )


def _above(matter: Matter) -> Iterator[Finding]:
    """Fees in the newest demand, beside every ceiling that is an amount."""
    reading = matter.claim.latest.reading
    fees = [f.value for f in reading.of("amount", "fee") if isinstance(f.value, Money)]
    if not fees:
        return
    found = rules(matter, ("fee_cap",), sender(matter.claim, reading), matter.on)
    for rule in (*found.binding, *found.perhaps):
        most = _most(rule)
        if most is None or any(f.currency not in ("", most.currency) for f in fees):
            continue
        charged = Money(amount=sum((f.amount for f in fees), Decimal(0)), currency=most.currency)
        if charged.amount > most.amount:
            sure = rule in found.binding
            answer = "late-fee-above" if sure else "late-fee-above-if-bound"
            yield Finding(
                check="late_charges",
                answer=answer,
                outcome="inconsistent" if sure else "needs_document",
                says=says(answer, charged=charged, most=most),
                facts=reading.of("amount", "fee"),
                law=(rule,),
                missing=(says("missing-itemised"),)
                if sure
                else (says("missing-itemised"), says("missing-lender-type")),
            )


def _most(rule: Provision) -> Money | None:
    value = rule.value if isinstance(rule.value, dict) else {}
    try:
        return Money(amount=Decimal(str(value["amount"])), currency=str(value["currency"]))
    except (KeyError, InvalidOperation, ValueError):
        return None

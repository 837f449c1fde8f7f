"""What one message asks: how much, by when, paid to whom, on whose behalf."""

from __future__ import annotations

from datetime import date, datetime

from forbear.read.relayed import relayed
from forbear.records.claim import Demand, Party, Role
from forbear.records.money import Money
from forbear.records.reading import AnyFact, Fact, Kind, Reading

ASKING: frozenset[Kind] = frozenset(
    {
        "payment_reminder",
        "overdue_notice",
        "collection_demand",
        "legal_notice",
        "third_party_disclosure",
        "scam",
        "lender_offer",
    }
)
"""The kinds of message that ask for money, or speak of money that is owed."""

_ASKED_FIRST = ("total_due", "instalment", "principal", "offer")
"""Which amount of a message is the one it asks for, where it names several."""


def demand(reading: Reading) -> Demand | None:
    """What one message asks, or `None` where it asks for nothing (an advert, a receipt, a friend).

    A relative who passes on what a collector said asks for nothing either, but is kept and marked: it
    shows that somebody was told.
    """
    if reading.message.direction != "in":
        return None
    if relayed(reading.message.text) and not reading.of("url"):
        return Demand(reading=reading, relayed=True)
    if reading.triage.kind not in ASKING:
        return None
    amount = _asked(reading)
    return Demand(
        reading=reading,
        creditor=_party(reading, "creditor", "creditor"),
        collector=_party(reading, "collector", "collector") or _party(reading, "law_firm", "law_firm"),
        amount=amount.value if amount else None,
        amount_fact=amount,
        due=_day(reading, "due"),
        pay_by=_moment(reading, "deadline"),
        days_overdue=next((f.value for f in reading.of("days_overdue") if isinstance(f.value, int)), None),
        pay_to=reading.of("url"),
        account_refs=tuple(dict.fromkeys(str(f.value) for f in reading.of("account_ref"))),
    )


def _asked(reading: Reading) -> Fact[Money] | None:
    for role in _ASKED_FIRST:
        for fact in reading.of("amount", role):
            if isinstance(fact.value, Money) and fact.value.amount > 0:
                return fact
    return None


def _party(reading: Reading, type: str, role: Role) -> Party | None:
    names = [f for f in reading.facts if f.type == type and isinstance(f.value, str)]
    best: AnyFact | None = max(names, key=lambda f: f.certainty, default=None)
    return Party(name=str(best.value), role=role) if best else None


def _moment(reading: Reading, role: str) -> date | datetime | None:
    return next((f.value for f in reading.of("date", role) if isinstance(f.value, date)), None)


def _day(reading: Reading, role: str) -> date | None:
    moment = _moment(reading, role)
    return moment.date() if isinstance(moment, datetime) else moment

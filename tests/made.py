"""Short ways to make records by hand in tests: a message, its reading, what it asks."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from forbear.read.demand import demand
from forbear.records.claim import Demand
from forbear.records.message import Message, Untrusted
from forbear.records.money import Money
from forbear.records.reading import KINDS, AnyFact, Conduct, Fact, Flag, Kind, Reading, Source, Triage


def message(text: str, *, number: int = 1, sender: str = "1069", at: str | None = None, **more: object) -> Message:
    """A text message as an import would give it."""
    return Message(
        exhibit="inbox.xml",
        number=number,
        text=Untrusted(text),
        channel="sms",
        sender=Untrusted(sender),
        received=datetime.fromisoformat(at) if at else None,
        **more,  # type: ignore[arg-type]
    )


def fact(message: Message, type: str, words: str, value: object, role: str = "") -> AnyFact:
    """A fact at the place where its words stand in the message."""
    start = message.text.index(words)
    source = Source(exhibit=message.exhibit, start=start, end=start + len(words))
    return Fact(type=type, value=value, text=words, source=source, role=role)  # type: ignore[arg-type,return-value]


def reading(
    message: Message,
    kind: Kind,
    *,
    creditor: str = "",
    ref: str = "",
    amount: str = "",
    words: str = "",
    flags: tuple[Flag, ...] = (),
    certainty: float = 0.9,
) -> Reading:
    """What a message says, with the facts that a test needs."""
    facts: list[AnyFact] = []
    if creditor:
        facts.append(fact(message, "creditor", creditor, creditor))
    if ref:
        facts.append(fact(message, "account_ref", ref, ref))
    if amount:
        money = Money(amount=Decimal(amount), currency="CNY")
        facts.append(fact(message, "amount", words or amount, money, "total_due"))
    rest = (1 - certainty) / (len(KINDS) - 1)
    everything = Source(exhibit=message.exhibit, start=0, end=len(message.text))
    return Reading(
        message=message,
        language="zh",
        triage=Triage(kind=kind, probabilities=tuple((k, certainty if k == kind else rest) for k in KINDS)),
        facts=tuple(facts),
        conduct=tuple(Conduct(flag=f, source=everything, text=message.text) for f in flags),
    )


def asking(message: Message, kind: Kind = "overdue_notice", **more: object) -> Demand:
    """What a message asks."""
    found = demand(reading(message, kind, **more))  # type: ignore[arg-type]
    assert found is not None
    return found

"""Who sent a message or made a call, and when."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from forbear.records.claim import Claim, Party
from forbear.records.reading import Reading
from forbear.text import fold

OWN_KINDS = frozenset(["payment_reminder", "overdue_notice", "lender_offer", "transactional"])
"""Kinds of message that a creditor sends about its own debt."""

_SAYS_IT_COLLECTS = re.compile(
    r"(?:this is|i am|i'm|we are) (?P<name>[^.!?\n]{0,60}?),? ?(?:a|an|the|your)? ?"
    r"(?:debt collectors?|recovery agent|collection agen(?:t|cy))\b"
    r"|this (?:message|call|e-?mail|text|communication) is from a debt collector"
    r"|受(?P<from>[^。,;!?\n]{2,24})委托",
    re.IGNORECASE,
)
"""Words by which a sender says of itself that it collects for another. A lender's own staff collect too, so a bare
word such as collection or 催收 is not among them."""
_NEGATED = re.compile(r"\bnot\b", re.IGNORECASE)
READ = 2_000


def senders(claim: Claim) -> Callable[[Reading], Party]:
    """Who sent a message or made a call, as far as the demands of the claim tell; the role may stay unknown."""
    by_message: dict[str, Party] = {}
    by_number: dict[str, Party] = {}
    for demand in claim.demands:
        party = _party(demand.collector, demand.creditor, demand.reading)
        by_message.setdefault(demand.reading.message.id, party)
        if demand.reading.message.sender:
            by_number.setdefault(demand.reading.message.sender, party)
    only = set(by_message.values())

    def who(reading: Reading) -> Party:
        message = reading.message
        known = by_message.get(message.id) or by_number.get(message.sender)
        if known is not None:
            return known
        return next(iter(only)) if len(only) == 1 else Party(name=str(message.sender_name or message.sender))

    return who


def sender(claim: Claim, reading: Reading) -> Party:
    """Who sent one message or made one call."""
    return senders(claim)(reading)


def _party(collector: Party | None, creditor: Party | None, reading: Reading) -> Party:
    if collector is not None:
        return collector
    if creditor is not None and reading.triage.kind in OWN_KINDS:
        return (
            creditor
            if creditor.role != "unknown"
            else Party(name=creditor.name, role="creditor", lender_type=creditor.lender_type)
        )
    name = str(reading.message.sender_name or reading.message.sender)
    said = _SAYS_IT_COLLECTS.search(fold(str(reading.message.text)[:READ]).text)
    if said and not _NEGATED.search(said[0]):
        own = (said["name"] or "").strip(" ,")
        return Party(name=own if own[:1].isupper() else name, role="collector")
    return Party(name=name)


def day_of(reading: Reading, otherwise: date) -> date:
    """The day on which a contact was made; the day of judging where the message tells none."""
    return reading.message.received.date() if reading.message.received else otherwise

"""Lays out who will learn what from a copy, in the same words for the command line and the app."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from forbear.languages import Speaker
from forbear.records.private import Audience

_GROUPS = {
    "CARD": ("CREDIT_CARD", "BANK_CARD"),
    "BANK": ("UK_SORT_CODE", "IN_IFSC", "US_BANK_ROUTING"),
    "ACCOUNT_REF": ("ACCOUNT_REF", "IBAN_CODE"),
    "CHAT_ACCOUNT": ("CHAT_ACCOUNT", "IN_UPI"),
    "LOCATION": ("LOCATION", "POSTAL_CODE"),
    "ID": (
        "CN_RESIDENT_ID",
        "US_SSN",
        "US_EIN",
        "US_DRIVER_LICENSE",
        "UK_NINO",
        "UK_NHS",
        "IN_AADHAAR",
        "IN_PAN",
        "IN_VOTER",
        "PASSPORT",
        "CN_PLATE",
        "IMEI",
    ),
}
"""Kinds of details that people call by one name."""


def lines(who: Audience, say: Speaker) -> Iterator[str]:
    """Who will learn what, in a few sentences, and the smaller version."""
    yield say("audience-debt")
    yield (say("audience-learns", what=_kinds(say, who.learns)) if who.learns else say("audience-learns-nothing"))
    if who.shortened:
        yield say("audience-shortened", what=_kinds(say, who.shortened))
    if who.hidden:
        yield say("audience-hidden", what=_kinds(say, who.hidden))
    if who.smaller:
        yield say("audience-smaller", policy=who.smaller, what=_kinds(say, who.spares))
    elif who.learns or who.shortened:
        yield say("audience-smallest")


def _kinds(say: Speaker, counts: Iterable[tuple[str, int]]) -> str:
    """Counts of details as people call them: all sorts of identity numbers are identity numbers."""
    together: Counter[str] = Counter()
    for kind, count in counts:
        together[called(kind)] += count
    return say("list-separator").join(
        say("private-kind", kind=kind, count=count) for kind, count in together.most_common()
    )


def called(kind: str) -> str:
    """The group under which a kind of detail is told to people."""
    return next((group for group, kinds in _GROUPS.items() if kind in kinds), kind)


def document(who: Audience) -> dict[str, Any]:
    """Who will learn what, for machines."""
    return {
        "policy": who.policy,
        "learns": dict(who.learns),
        "last_four": dict(who.shortened),
        "hidden": dict(who.hidden),
        "smaller": who.smaller,
        "spares": dict(who.spares),
    }

"""Finds international bank account numbers (IBAN)."""

from __future__ import annotations

from collections.abc import Iterator

from stdnum import iban

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, digits, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "IBAN_CODE"
CUES = (
    Cue(
        "iban",
        r"[A-Z]{2}[ -]?\d{2}[ -]?[A-Z0-9]",
        r"(?<![A-Za-z0-9])(?-i:[A-Z]{2})[ -]?\d{2}(?:[ \n-]?(?-i:[A-Z0-9])){11,30}(?![A-Za-z0-9])",
    ),
)
_NEAR = words(r"\biban\b|account|bank|transfer")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Surest where the checksum holds; otherwise only where most of it is digits or the words around speak of it."""
    for match in context.places(CUES[0]):
        found = digits(match[0]).upper()
        if iban.is_valid(found):
            yield detail(TYPE, match, 0.99)
        elif sum(c.isdigit() for c in found) >= 10 or context.near(_NEAR, *match.span()):
            yield detail(TYPE, match, 0.9)

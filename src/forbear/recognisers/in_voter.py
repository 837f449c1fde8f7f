"""Finds Indian voter card numbers (EPIC)."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "IN_VOTER"
CUES = (Cue("in_voter", r"[A-Z]{3}[ /]?\d{7}", r"(?<![A-Za-z\d])[A-Z]{3}[ /]?\d{7}(?![A-Za-z\d])"),)
_NEAR = words(r"voter|\bepic\b|election")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Three letters and seven digits; surer beside words that speak of voting."""
    for match in context.places(CUES[0]):
        yield detail(TYPE, match, 0.95 if context.near(_NEAR, *match.span()) else 0.5)

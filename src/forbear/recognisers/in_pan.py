"""Finds Indian permanent account numbers (PAN)."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "IN_PAN"
CUES = (Cue("in_pan", r"[A-Z]{5}[ -]?\d{4}[ -]?[A-Z]", r"(?<![A-Za-z\d])[A-Z]{5}[ -]?\d{4}[ -]?[A-Z](?![A-Za-z\d])"),)
_NEAR = words(r"\bpan\b|permanent account")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Five letters, four digits, one letter."""
    for match in context.places(CUES[0]):
        yield detail(TYPE, match, 0.95 if context.near(_NEAR, *match.span()) else 0.75)

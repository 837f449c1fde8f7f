"""Finds UK National Insurance numbers."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "UK_NINO"
CUES = (
    Cue(
        "gb_nino",
        r"[A-Z]{2}[ -]?\d{2}[ -]?\d{2}",
        r"(?<![A-Za-z\d])[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Za-z\d])",
    ),
)
_NEAR = words(r"\bnino?\b|national insurance")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Two letters, six digits and a last letter, spaced or not."""
    for match in context.places(CUES[0]):
        yield detail(TYPE, match, 0.95 if context.near(_NEAR, *match.span()) else 0.85)

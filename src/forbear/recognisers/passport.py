"""Finds passport numbers of any country."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "PASSPORT"
CUES = (Cue("passport", r"passport|护照|पासपोर्ट", r"(?<![A-Za-z\d])[A-Z]{0,2}[ -]?\d{6,9}[A-Z]?(?![A-Za-z\d])"),)
_NEAR = words(r"passport|护照|पासपोर्ट")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Letters and digits beside words that speak of a passport; a Chinese one by its own shape."""
    for match in context.places(CUES[0]):
        if context.near(_NEAR, *match.span()):
            yield detail(TYPE, match, 0.85)

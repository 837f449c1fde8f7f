"""Finds US employer identification numbers."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "US_EIN"
CUES = (Cue("us_ein", r"\d{7}", r"(?<![\d-])\d{2}[ -]?\d{7}(?![\d-])"),)
_NEAR = words(r"\bein\b|employer id|federal tax|tax id|\bfein\b")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """The shape 2-7 beside words that call it one."""
    for match in context.places(CUES[0]):
        if context.near(_NEAR, *match.span()):
            yield detail(TYPE, match, 0.85)

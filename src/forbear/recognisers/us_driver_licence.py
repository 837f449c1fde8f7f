"""Finds driving licence numbers of US states."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "US_DRIVER_LICENSE"
CUES = (
    Cue(
        "us_driver_licence",
        r"driv|\bdln?\b|licen[cs]e",
        r"(?<![A-Za-z\d])[A-Z]{0,2}[ -]?\d{3}[\d -]{2,13}\d(?![A-Za-z\d])",
    ),
)
_NEAR = words(r"driv\w{2,4}'?s? licen[cs]e|\bdln?\b|licen[cs]e (?:no|num|id|#)")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Letters and digits beside words that speak of a driving licence; the states' own shapes differ too much to do without."""
    for match in context.places(CUES[0]):
        if context.near(_NEAR, *match.span(), before=30):
            yield detail(TYPE, match, 0.85)

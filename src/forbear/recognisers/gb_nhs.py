"""Finds NHS numbers."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "UK_NHS"
CUES = (Cue("gb_nhs", r"nhs|health service", r"(?<![\d+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])"),)
_NEAR = words(r"\bnhs\b|health service")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Ten digits as 3-3-4 beside words that call it one, whatever its checksum."""
    for match in context.places(CUES[0]):
        if context.near(_NEAR, *match.span()):
            yield detail(TYPE, match, 0.95)

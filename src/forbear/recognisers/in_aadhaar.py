"""Finds Indian Aadhaar numbers."""

from __future__ import annotations

from collections.abc import Iterator

from stdnum.in_ import aadhaar

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, digits, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "IN_AADHAAR"
CUES = (
    Cue(
        "in_aadhaar",
        r"\d{4}[ \n.-]{0,2}\d{4}",
        r"(?<![\d+-])(?<!\d{4}[ -])\d{4}[ \n.-]{0,2}\d{4}[ \n.-]{0,2}\d{4}(?![\d-])(?! \d{1,4}(?!\d))",
    ),
)
_NEAR = words(r"aadh?aa?r|\buidai?\b|आधार")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Twelve digits whose checksum (Verhoeff) holds, or that the words around call so."""
    for match in context.places(CUES[0]):
        if aadhaar.is_valid(digits(match[0])):
            yield detail(TYPE, match, 0.95)
        elif context.near(_NEAR, *match.span()):
            yield detail(TYPE, match, 0.9)

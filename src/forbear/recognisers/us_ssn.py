"""Finds US Social Security numbers."""

from __future__ import annotations

from collections.abc import Iterator

from stdnum.us import ssn

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, digits, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "US_SSN"
CUES = (
    Cue(
        "us_ssn",
        r"\d{3}[ \n.-]{0,2}\d{2}",
        r"(?<![\d.-])\d{3}(?P<between>[ \n.-]{0,2})\d{2}(?P=between)\d{4}(?![\d-])",
    ),
)
_NEAR = words(r"\bssn\b|social|\bitin\b|tax ?payer")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """A number in the shape 3-2-4 always; nine digits in a row only beside words that call it one."""
    for match in context.places(CUES[0]):
        if context.near(_NEAR, *match.span()):
            yield detail(TYPE, match, 0.95)
        elif match["between"]:
            yield detail(TYPE, match, 0.9 if ssn.is_valid(digits(match[0])) else 0.7)

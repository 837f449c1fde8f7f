"""Finds the codes of Indian bank branches (IFSC)."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "IN_IFSC"
CUES = (
    Cue(
        "in_ifsc",
        r"[A-Z]{4}[0O][A-Z0-9]{6}",
        r"(?<![A-Za-z\d])[A-Z]{4}(?:0[A-Z0-9]{6}|O(?=[A-Z]*\d[A-Z]*\d)[A-Z0-9]{6})(?![A-Za-z\d])",
    ),
)
_NEAR = words(r"\bifsc?\b|branch")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Four letters, a zero, six more."""
    for match in context.places(CUES[0]):
        yield detail(TYPE, match, 0.95 if context.near(_NEAR, *match.span()) else 0.7)

"""Finds any long number that nothing else has claimed: whatever it is, it may lead to somebody."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "ACCOUNT_REF"
CUES = (Cue("long_number", r"\d{7}", r"(?<![\d.,])(?<![\d][ -])[A-Za-z]{0,4}\d{7,40}[Xx]?(?![\d]|[.,]\d)"),)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Seven figures or more in a row. Least sure of all, so that whatever knows the number better names it."""
    for match in context.places(CUES[0]):
        yield detail(TYPE, match, 0.15)

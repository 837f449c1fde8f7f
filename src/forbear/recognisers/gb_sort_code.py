"""Finds UK bank sort codes."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "UK_SORT_CODE"
CUES = (Cue("gb_sort_code", r"sort|s/c", r"(?<![\d-])\d{2}[ -]?\d{2}[ -]?\d{2}(?![\d-])"),)
_NEAR = words(r"sort[ -]?code|\bs/c\b")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """The shape 12-34-56 or six digits beside words that speak of one."""
    for match in context.places(CUES[0]):
        if context.near(_NEAR, *match.span(), before=25):
            yield detail(TYPE, match, 0.9)

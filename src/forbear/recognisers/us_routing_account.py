"""Finds US bank routing numbers."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "US_BANK_ROUTING"
CUES = (Cue("us_routing_account", r"routing|\baba\b|\brtn\b|transit|wire", r"(?<!\d)\d{9}(?!\d)"),)
_NEAR = words(r"routing|\baba\b|\brtn\b|transit|wire")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Nine digits beside words that speak of routing; the checksum makes it surer."""
    for match in context.places(CUES[0]):
        if context.near(_NEAR, *match.span(), before=30):
            yield detail(TYPE, match, 0.85)

"""Finds the numbers of mobile handsets (IMEI)."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "IMEI"
CUES = (Cue("imei", r"imei|handset|串号|设备号", r"(?<!\d)\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d(?!\d)"),)
_NEAR = words(r"\bimei\b|handset|串号|设备号")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Fifteen digits beside words that speak of a handset."""
    for match in context.places(CUES[0]):
        if context.near(_NEAR, *match.span(), before=25):
            yield detail(TYPE, match, 0.96)

"""Finds Indian UPI payment addresses (name@bank)."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "IN_UPI"
CUES = (
    Cue(
        "in_upi",
        r"[a-z0-9._-]{2,}@[a-z]{2,}",
        r"(?<![\w.@-])[a-z0-9][a-z0-9._-]{1,255}@[a-z][a-z0-9]{1,20}(?![\w@-]|\.\w)",
    ),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """A name, an at sign and a bank's short name without any dot: an e-mail address has one."""
    for match in context.places(CUES[0]):
        yield detail(TYPE, match, 0.9)

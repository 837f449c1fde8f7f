"""Finds e-mail addresses, also where they are spelt out against robots."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "EMAIL_ADDRESS"
CUES = (
    Cue("email", r"[^\s@<>()\[\],;:]@[^\s@]", r"[\w.+%'’-]{1,64}@(?=[^\s@]{0,250}\.)[^\W_](?:[\w.-]{0,250}[^\W_])?"),
    Cue(
        "email_spelt",
        r"[\[({] ?at ?[\])}]",
        r"[a-z0-9._%+-]{1,64} ?[\[({] ?at ?[\])}] ?[a-z0-9-]{1,60}(?: ?(?:\.|[\[({] ?dot ?[\])}]) ?[a-z0-9-]{1,60}){1,4}",
    ),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Every address that could be written to."""
    for cue in CUES:
        for match in context.places(cue):
            yield detail(TYPE, match, 0.98)

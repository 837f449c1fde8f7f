"""One message made ready for the search of facts, and what a search brings back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import Struct

from forbear.records.message import Message
from forbear.records.reading import FactType, Kind, Triage
from forbear.text import Folded


class Found(Struct, frozen=True, gc=False):
    """A fact with its place in the folded text."""

    type: FactType
    start: int
    end: int
    value: Any
    role: str = ""
    certainty: float = 1.0


class Words(Struct, frozen=True, gc=False):
    """The folded text, the same in small letters place by place, and what is known around it.

    `place` is a country in upper case (ISO 3166) or empty; `taken` marks the characters that a
    fact already stands on, so that no digits are read twice. `kept` is what is known of every message
    of this form (`forbear.read.forms`): only what no digit's value could change may be put there.
    """

    text: str
    low: str
    hits: frozenset[str]
    place: str
    language: str
    received: datetime | None
    taken: bytearray
    triage: Triage | None
    kept: dict[Any, Any]

    def free(self, start: int, end: int) -> bool:
        """Whether no fact stands there yet."""
        return self.taken.find(1, start, end) < 0

    def take(self, start: int, end: int) -> None:
        """Keeps a place for one fact."""
        self.taken[start:end] = b"\1" * (end - start)


PLACES = {"zh": "CN", "hi": "IN", "hi-Latn": "IN", "id": "ID"}
"""Where a message is taken to belong when nothing else says so: only where the language leaves one answer."""


def words(
    folded: Folded,
    hits: frozenset[str],
    message: Message,
    *,
    language: str,
    place: str,
    triage: Triage | None,
    kept: dict[Any, Any],
) -> Words:
    """A message ready for the search."""
    text = folded.text
    low = text.lower()
    if len(low) != len(text):  # a few capitals become two characters: keep places the same
        low = "".join(small if len(small := c.lower()) == 1 else c for c in text)
    where = place[:2].upper() or PLACES.get(language, "")
    return Words(text, low, hits, where, language, message.received, bytearray(len(text)), triage, kept)


_SURE = 0.7


def likely(triage: Triage | None, kinds: frozenset[Kind]) -> bool:
    """Whether a message is surely of one of some kinds."""
    return triage is not None and sum(p for kind, p in triage.probabilities if kind in kinds) >= _SURE

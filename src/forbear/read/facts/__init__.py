"""The facts that a message states: amounts, dates, parties, references, ways to reach or pay."""

from __future__ import annotations

from forbear.patterns import Cue
from forbear.records.message import Message
from forbear.records.reading import AnyFact
from forbear.text import Folded

CUES: tuple[Cue, ...] = ()


def find(folded: Folded, hits: frozenset[str], message: Message, *, language: str, place: str) -> tuple[AnyFact, ...]:
    """The facts of one message, in the order of its text, each with its place in the original text."""
    return ()

"""Whether sender and links look false, judged offline; links are never opened."""

from __future__ import annotations

from forbear.patterns import Cue
from forbear.records.message import Message
from forbear.records.reading import AnyFact, Safety
from forbear.text import Folded

CUES: tuple[Cue, ...] = ()


def find(
    folded: Folded, hits: frozenset[str], message: Message, *, facts: tuple[AnyFact, ...], place: str
) -> tuple[Safety, ...]:
    """The safety signals of one message, each with its place in the text."""
    return ()

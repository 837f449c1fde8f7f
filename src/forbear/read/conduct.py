"""What the sender does or threatens, with its place in the text."""

from __future__ import annotations

from forbear.patterns import Cue
from forbear.records.message import Message
from forbear.records.reading import AnyFact, Conduct, Triage
from forbear.text import Folded

CUES: tuple[Cue, ...] = ()


def find(
    folded: Folded, hits: frozenset[str], message: Message, *, facts: tuple[AnyFact, ...], triage: Triage, language: str
) -> tuple[Conduct, ...]:
    """The conduct flags of one message; negated, quoted and merely conditional words do not count."""
    return ()

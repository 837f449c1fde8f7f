"""Step 1: what a message is, asks and threatens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from forbear.records.message import Message
from forbear.records.reading import Reading

BATCH = 512
"""Messages that the model looks at together; larger gains nothing and costs memory."""


def read(messages: Iterable[Message], *, place: str = "") -> Iterator[Reading]:
    """What each message says, in the order in which they come; memory does not grow with their number.

    `place` is the person's place (`CN`, `US`, `GB`, `IN`, ...): it settles day/month order, the
    currency of a bare sign and the numbering plan of phones.
    """
    left = iter(messages)
    while batch := list(islice(left, BATCH)):
        yield from _batch(batch, place)


def _batch(messages: Sequence[Message], place: str) -> Iterator[Reading]:
    from forbear.read import conduct, facts, kind, language, safety
    from forbear.read.cues import engine
    from forbear.text import fold

    folded = [fold(m.text) for m in messages]
    triages = kind.triage(folded, messages)
    for message, text, triage in zip(messages, folded, triages, strict=True):
        hits = engine().hits(text.text)
        tongue = language.detect(text.text)
        found = facts.find(text, hits, message, language=tongue, place=place, triage=triage)
        yield Reading(
            message=message,
            language=tongue,
            triage=triage,
            facts=found,
            conduct=conduct.find(text, hits, message, facts=found, triage=triage, language=tongue),
            safety=safety.find(text, hits, message, facts=found, place=place),
        )

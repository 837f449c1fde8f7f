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
    hits = [engine().hits(text.text) for text in folded]
    tongues = [language.detect(text.text) for text in folded]
    found = [
        facts.find(text, hit, message, language=tongue, place=place, triage=triage)
        for text, hit, message, tongue, triage in zip(folded, hits, messages, tongues, triages, strict=True)
    ]
    done = [
        conduct.find(text, hit, message, facts=fact, triage=triage, language=tongue)
        for text, hit, message, fact, triage, tongue in zip(
            folded, hits, messages, found, triages, tongues, strict=True
        )
    ]
    signs = [
        safety.find(text, hit, message, facts=fact, place=place)
        for text, hit, message, fact in zip(folded, hits, messages, found, strict=True)
    ]
    for message, tongue, triage, fact, deed, sign in zip(messages, tongues, triages, found, done, signs, strict=True):
        yield Reading(message=message, language=tongue, triage=triage, facts=fact, conduct=deed, safety=sign)

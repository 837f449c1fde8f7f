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
    """Reads some messages step by step: each step is done for all of them before the next."""
    from forbear.read import conduct, facts, safety
    from forbear.read.cues import engine
    from forbear.read.forms import forms
    from forbear.text import fold

    folded = [fold(message.text) for message in messages]
    known = forms(folded, messages)
    hits = [engine().hits(text.text, form.hit) for text, form in zip(folded, known, strict=True)]
    batch = list(zip(messages, folded, hits, known, strict=True))
    found = [
        facts.find(text, hit, message, language=form.language, place=place, triage=form.triage, kept=form.kept)
        for message, text, hit, form in batch
    ]
    done = [
        conduct.find(text, hit, message, facts=fact, triage=form.triage, language=form.language, kept=form.kept)
        for (message, text, hit, form), fact in zip(batch, found, strict=True)
    ]
    signs = [
        safety.find(text, hit, message, facts=fact, place=place)
        for (message, text, hit, _), fact in zip(batch, found, strict=True)
    ]
    for message, form, fact, deed, sign in zip(messages, known, found, done, signs, strict=True):
        yield Reading(
            message=message, language=form.language, triage=form.triage, facts=fact, conduct=deed, safety=sign
        )

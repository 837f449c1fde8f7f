"""Where in the messages a finding rests: the very words, or a message or call as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterable

from forbear.checks._names import same_company
from forbear.records.claim import Claim
from forbear.records.reading import FactType, Reading, Source
from forbear.text import fold

NAMES = frozenset(["creditor", "collector", "law_firm"])


def whole(readings: Iterable[Reading]) -> tuple[Source, ...]:
    """Messages and calls as a whole, for what rests on the time or on what is not said: no words of them are meant."""
    return tuple(Source(exhibit=r.message.id, start=0, end=0) for r in readings)


def amount(claim: Claim) -> tuple[Source, ...]:
    """Where the newest message that states it asks the amount of the claim."""
    stated = (d.amount_fact for d in reversed(claim.demands) if d.amount_fact and d.amount == claim.amount)
    return tuple(fact.source for fact in [next(stated, None)] if fact)


def name(claim: Claim, company: str) -> tuple[Source, ...]:
    """Where the newest message that names it names a company."""
    for demand in reversed(claim.demands):
        for fact in demand.reading.facts:
            if fact.type in NAMES and same_company(str(fact.value or fact.text), company):
                return (fact.source,)
    return ()


def fact(claim: Claim, type: FactType, role: str | None = None) -> tuple[Source, ...]:
    """Where the newest message with one states a fact of a sort."""
    stated = (f for d in reversed(claim.demands) for f in d.reading.of(type, role))
    return tuple(f.source for f in [next(stated, None)] if f)


def spoken(reading: Reading, words: re.Pattern[str], read: int) -> tuple[Source, ...]:
    """Where a message first says words of a sort, in its own spelling; `read` is how much of it is looked at."""
    folded = fold(str(reading.message.text)[:read])
    found = words.search(folded.text)
    if not found:
        return ()
    start, end = folded.span(*found.span())
    return (Source(exhibit=reading.message.id, start=start, end=end),)

"""The facts that a message states: amounts, dates, parties, references, ways to reach or pay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from operator import attrgetter
from typing import Any

from forbear.patterns import KEPT, Cue
from forbear.read.facts import amounts, dates, links, overdue, parties, people, phones, references
from forbear.read.facts.words import Found, Words
from forbear.read.facts.words import words as prepared
from forbear.records.message import Message
from forbear.records.reading import AnyFact, Fact, Source, Triage
from forbear.text import Folded

_KINDS = (links, references, overdue, dates, amounts, phones, people, parties)
"""Who looks first keeps the digits: what is a link is no date, what is a date is no amount."""
CUES: tuple[Cue, ...] = tuple(cue for kind in _KINDS for cue in kind.CUES)
_ROLES = frozenset({"amount_roles", "date_roles", "clauses"})
"""Sections of cues that say what a fact is for, and alone are none."""
_FINDERS = tuple(
    (frozenset(cue.name for cue in kind.CUES if cue.name.split(":")[0] not in _ROLES), kind.find) for kind in _KINDS
)
_place = attrgetter("start")


@lru_cache(maxsize=KEPT)
def _called(hits: frozenset[str]) -> tuple[Callable[[Words], Iterator[Found]], ...]:
    """Which finders the hits call for."""
    return tuple(finder for cues, finder in _FINDERS if not cues.isdisjoint(hits))


def find(
    folded: Folded,
    hits: frozenset[str],
    message: Message,
    *,
    language: str,
    place: str,
    triage: Triage | None = None,
    kept: dict[Any, Any] | None = None,
) -> tuple[AnyFact, ...]:
    """The facts of one message, in the order of its text, each with its place in the original text.

    `kept` is what is known of every message of the same form (`forbear.read.forms`).
    """
    called = _called(hits)
    if not called:
        return ()
    kept = {} if kept is None else kept
    words = prepared(folded, hits, message, language=language, place=place, triage=triage, kept=kept)
    references.codes(words)
    found: list[Found] = []
    for finder in called:
        found += finder(words)
    found.sort(key=_place)
    exhibit, original, span = message.id, folded.original, folded.span
    facts: list[AnyFact] = []
    reached = 0
    for each in found:
        first, last = span(each.start, each.end)
        if first < reached:
            continue  # no character speaks for two facts
        reached = last
        facts.append(
            Fact(
                type=each.type,
                value=each.value,
                text=original[first:last],
                source=Source(exhibit=exhibit, start=first, end=last),
                role=each.role,  # type: ignore[arg-type]
                certainty=each.certainty,
            )
        )
    return tuple(facts)

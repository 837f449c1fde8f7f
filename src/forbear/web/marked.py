"""A message with what was found in it marked in its place, each mark tied to the line that says what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from forbear.languages import Speaker
from forbear.records.money import Money
from forbear.records.reading import AnyFact, Reading
from forbear.text import inert

MOST = 400
"""Finds that are shown of one message; a text that holds more is no message to a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """One thing that was found: its name, what it means, its own words and their place."""

    id: str
    sort: str
    name: str
    value: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of the message: plain, or marked for one find; `first` where the mark begins.

    `asked` says that these are the words that somebody came to see; the first of them is `here`.
    """

    text: str
    find: Find | None = None
    first: bool = False
    asked: bool = False
    here: bool = False


def finds(reading: Reading, say: Speaker) -> tuple[Find, ...]:
    """Everything that was found, in the order of the text."""
    found: list[tuple[str, str, str, str, int, int]] = []
    for f in reading.facts:
        name = "-".join(("fact", _word(f.type), *([_word(f.role)] if f.role else ())))
        found.append(("fact", say(name), value(f, say), f.text, f.source.start, f.source.end))
    signs = [("conduct", f"flag-{c.flag}", c.text, c.source) for c in reading.conduct]
    signs += [("safety", f"signal-{s.signal}", s.text, s.source) for s in reading.safety]
    found += [(sort, say(_word(name)), "", text, source.start, source.end) for sort, name, text, source in signs]
    found.sort(key=lambda each: (each[4], each[5]))
    return tuple(
        Find(id=f"f{n}", sort=sort, name=name, value=meaning, text=inert(text.strip()), start=start, end=end)
        for n, (sort, name, meaning, text, start, end) in enumerate(found[:MOST], 1)
    )


def pieces(
    text: str, found: tuple[Find, ...], asked: Sequence[tuple[int, int]] = (), *, begin: int = 0, end: int | None = None
) -> Iterator[Piece]:
    """The text, or a part of it, in pieces; where finds overlap, the shortest is marked: the longer shows around it."""
    last = len(text) if end is None else end
    inside = [f for f in found if begin <= f.start < f.end <= last]
    spans = [(max(start, begin), min(stop, last)) for start, stop in asked if start < last and stop > begin]
    edges = sorted({begin, last, *(e for f in inside for e in (f.start, f.end)), *(e for span in spans for e in span)})
    begun: set[str] = set()
    here = True
    for start, stop in pairwise(edges):
        covering = [f for f in inside if f.start <= start and stop <= f.end]
        find = min(covering, key=lambda f: (f.end - f.start, f.sort != "fact"), default=None)
        meant = any(first <= start and stop <= end for first, end in spans)
        yield Piece(
            text=text[start:stop],
            find=find,
            first=find is not None and find.id not in begun,
            asked=meant,
            here=meant and here,
        )
        here = here and not meant
        begun |= {find.id} if find else set()


def value(fact: AnyFact, say: Speaker) -> str:
    """What a fact means, where that says more than its own words."""
    if isinstance(fact.value, Money):
        return say.money(fact.value)
    if isinstance(fact.value, date):
        return say.day(fact.value)
    return ""


def _word(name: str) -> str:
    return name.replace("_", "-")

"""A message with what was found in it marked in its place, each mark tied to the line that says what it is."""

from __future__ import annotations

from collections.abc import Iterator
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
    """A stretch of the message: plain, or marked for one find; `first` where the mark begins."""

    text: str
    find: Find | None = None
    first: bool = False


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


def pieces(text: str, found: tuple[Find, ...]) -> Iterator[Piece]:
    """The whole text in pieces; where finds overlap, the shortest is marked, since the longer shows around it."""
    if not found:
        yield Piece(text=text)
        return
    edges = sorted({0, len(text), *(f.start for f in found), *(f.end for f in found)})
    begun: set[str] = set()
    for start, end in pairwise(edges):
        covering = [f for f in found if f.start <= start and end <= f.end and f.start < f.end]
        if not covering:
            yield Piece(text=text[start:end])
            continue
        find = min(covering, key=lambda f: (f.end - f.start, f.sort != "fact"))
        yield Piece(text=text[start:end], find=find, first=find.id not in begun)
        begun.add(find.id)


def value(fact: AnyFact, say: Speaker) -> str:
    """What a fact means, where that says more than its own words."""
    if isinstance(fact.value, Money):
        return say.money(fact.value)
    if isinstance(fact.value, date):
        return say.day(fact.value)
    return ""


def _word(name: str) -> str:
    return name.replace("_", "-")

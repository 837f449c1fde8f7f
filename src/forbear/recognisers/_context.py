"""What a recogniser may know beside the words themselves: the place, the words around, the names found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from forbear.patterns import Cue
from forbear.recognisers._addresses import addresses
from forbear.recognisers._tagger import Named, tagger
from forbear.records.private import Detail

CJK = "\u3400-\u9fff"


class Context:
    """The surroundings of one text. `place` is a country as `CN`, or empty."""

    def __init__(self, text: str, hits: frozenset[str], place: str = "") -> None:
        self.text = text
        self.hits = hits
        self.place = place.upper()[:2]

    @cached_property
    def named(self) -> tuple[Named, ...]:
        """Names of people, places and firms that the model sees; looked for once."""
        return tagger().find(self.text)

    @cached_property
    def addresses(self) -> tuple[Named, ...]:
        """Towns, addresses and postal codes among them."""
        return addresses(self.text, self.named)

    def places(self, cue: Cue) -> Iterator[re.Match[str]]:
        """Where a cue stands; nothing is searched where the engine saw nothing."""
        return cue.places(self.text) if cue.name in self.hits else iter(())

    def near(self, words: re.Pattern[str], start: int, end: int, *, before: int = 40, after: int = 0) -> bool:
        """Whether one of some words stands shortly before (or after) a place."""
        if words.search(self.text, max(0, start - before), start):
            return True
        return bool(after and words.search(self.text, end, end + after))


def words(pattern: str) -> re.Pattern[str]:
    """Context words, whatever their case."""
    return re.compile(pattern, re.IGNORECASE)


def detail(kind: str, match: re.Match[str], score: float, group: int | str = 0) -> Detail:
    """A detail where a pattern matched, or one group of it."""
    start, end = match.span(group)
    return Detail(type=kind, start=start, end=end, score=score)


def digits(text: str) -> str:
    """Only the digits and letters of a number, however it was spaced."""
    return "".join(c for c in text if c.isalnum())

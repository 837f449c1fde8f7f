"""Says what each row was for: the person's corrections first, then the longest word that is found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from forbear import shelf
from forbear.categories import purposes
from forbear.records.budget import Correction, Entry
from forbear.records.statement import Transaction
from forbear.text import fold

LANGUAGES = ("en", "zh")
_WORD = re.compile(r"[a-z0-9&]")


class Sorter:
    """Gives rows their purpose; a row that no rule knows stays `unknown`."""

    def __init__(self, corrections: tuple[Correction, ...] = ()) -> None:
        self._own = tuple((_plain(c.text), c) for c in corrections)

    def __call__(self, row: Transaction) -> Entry:
        """A row with its purpose and the word or correction that decided."""
        way = "in" if row.amount.amount > 0 else "out"
        text = _plain(f"{row.payee} | {row.memo}")
        label = _plain(row.label)
        purpose, because = self._corrected(text, way) or _by_words(text, label, way)
        return Entry(row=row, purpose=purpose, part=purposes()[purpose].part, because=because)

    def _corrected(self, text: str, way: str) -> tuple[str, str] | None:
        for word, correction in self._own:
            if word in text and correction.direction in ("", way):
                return correction.purpose, f"correction: {correction.text}"
        return None


@lru_cache(maxsize=1 << 17)
def _plain(text: str) -> str:
    return " ".join(fold(text).text.casefold().split())


@lru_cache(maxsize=1 << 17)
def _by_words(text: str, label: str, way: str) -> tuple[str, str]:
    words = _words(way)
    found = _longest(text, words, way)
    if found:
        return words[found], found
    for label_way in (way, ""):
        if purpose := _labels().get((label, label_way)):
            return purpose, f"label: {label}"
    found = _longest(label, words, way)
    return (words[found], f"label: {found}") if found else ("unknown", "")


def _longest(text: str, words: Mapping[str, str], way: str) -> str:
    """The longest known word in a text; of two as long, the first in the alphabet, so that it never changes."""
    spans = _set(way).Match(text)
    table = _order(way)
    return min((table[at] for at in spans or ()), key=lambda word: (-len(word), word), default="")


@cache
def _words(way: str) -> Mapping[str, str]:
    """Every word of a direction with its purpose."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for purpose, words in shelf.toml("categories", f"_words.{language}.toml")[way].items():
            for word in words:
                found.setdefault(word, purpose)
    return found


@cache
def _labels() -> Mapping[tuple[str, str], str]:
    """A bank's or wallet's own categories; income categories only for money in, the rest only for money out."""
    found: dict[tuple[str, str], str] = {}
    for language in LANGUAGES:
        for purpose, labels in shelf.toml("categories", f"_words.{language}.toml").get("labels", {}).items():
            part = purposes()[purpose].part
            way = {"income": "in", "neither": ""}.get(part, "out")
            for label in labels:
                found[label, way] = purpose
    return found


@cache
def _order(way: str) -> tuple[str, ...]:
    return tuple(sorted(_words(way)))


@cache
def _set(way: str) -> Any:
    """All words of a direction as one linear-time search; Latin words only where they stand alone."""
    import re2

    made: Any = re2.Set.SearchSet()  # type: ignore[no-untyped-call]
    for word in _order(way):
        first = r"\b" if _WORD.match(word[0]) else ""
        last = r"\b" if _WORD.match(word[-1]) else ""
        made.Add(first + re.escape(word) + last)
    made.Compile()
    return made

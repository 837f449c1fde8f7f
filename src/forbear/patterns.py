"""A multi-pattern engine tells, in a few passes over a text, which of many cues can stand in it.

The engine (RE2, linear in the length of the text whatever the pattern) only says *which* cues hit;
the few that did are then located with the standard library's `re`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from msgspec import Struct


@dataclass(frozen=True)
class Cue:
    """A pattern with a name. It must be understood the same by RE2 and by `re`: no look-around, no back-reference.

    Patterns run on folded text (`forbear.text.fold`), ASCII classes, ignoring case. `confirm` may give
    a stricter pattern for `re` alone (look-around allowed) that locates the cue exactly; keep it
    linear, since the text is hostile.
    """

    name: str
    pattern: str
    confirm: str = ""

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern that locates the cue in a text."""
        return re.compile(self.confirm or self.pattern, re.ASCII | re.IGNORECASE)

    def places(self, text: str) -> Iterator[re.Match[str]]:
        """Every place of the cue in a folded text."""
        return self.regex.finditer(text)


KEPT = 4_096
"""Sets of cues that are remembered: messages that grew from one template hit the same ones."""


@lru_cache(maxsize=KEPT)
def among(hits: frozenset[str], names: frozenset[str]) -> tuple[str, ...]:
    """Which of some names were hit, always in the same order: what a message says must not hang on chance."""
    return tuple(sorted(hits & names))


_COUNTS = re.compile(r"(?<!\\)(?:[*+]|\{[0-9])")
"""A pattern that counts or may go on: "within ... days"."""
_ALL_DIGITS = re.compile(
    r"0-9|\\x(?:\{(?!0*3[0-9]\})[0-9a-fA-F]+\}|(?!3[0-9])[0-9a-fA-F]{2})|\\u(?!003[0-9])[0-9a-fA-F]{4}|\{[0-9,]+\}"
)
"""What in a pattern is written with digits and takes none for another."""

Numbers = tuple[int, ...]


class Hit(Struct):
    """Which blind cues were hit, by their numbers in each automaton; `named` is all hits beside some others."""

    numbers: tuple[Numbers, ...]
    named: dict[Numbers, frozenset[str]]


def blind(pattern: str) -> bool:
    """Whether a pattern takes every digit for any other, so that it matches "5 days" where it matches "9 days"."""
    return not re.search("[0-9]", _ALL_DIGITS.sub("", pattern))


class Engine:
    """Many cues, compiled into a few automata.

    An automaton is built as texts are read, and cues that count multiply each other's states: one for all cues
    spent 1,500 microseconds on a message of a sort it had not met. So every shelf of cues has its own, and within it
    those that count and those of other scripts stand apart; so do the few cues that tell one digit from another.
    """

    def __init__(self, *shelves: Iterable[Cue]) -> None:
        groups: dict[tuple[int, ...], list[Cue]] = {(): []}
        for number, shelf in enumerate(shelves):
            for cue in shelf:
                sort = number, bool(_COUNTS.search(cue.pattern)), cue.pattern.isascii()
                groups.setdefault(sort if blind(cue.pattern) else (), []).append(cue)
        self._telling, *self._groups = groups.values()
        self.cues = tuple(cue for group in groups.values() for cue in group)
        if len({c.name for c in self.cues}) != len(self.cues):
            raise ValueError("two cues have the same name")
        self._tell = automaton(self._telling).Match
        self._passes = tuple(automaton(group).Match for group in self._groups)
        self._named: dict[tuple[tuple[Numbers, ...], Numbers], frozenset[str]] = {}

    def blind(self, text: str) -> Hit:
        """Which of the blind cues stand in a folded text: the same for every text of its form."""
        spoken = text.encode("utf-8", "replace")
        return Hit(tuple([tuple(match(spoken) or ()) for match in self._passes]), {})

    def hits(self, text: str, blind: Hit | None = None) -> frozenset[str]:
        """The names of the cues that stand somewhere in a folded text; `blind` is what is known of its form."""
        hit = self.blind(text) if blind is None else blind
        told = tuple(self._tell(text.encode("utf-8", "replace")) or ())
        named = hit.named.get(told)
        if named is None:
            named = hit.named[told] = self._names(hit.numbers, told)
        return named

    def _names(self, seen: tuple[Numbers, ...], told: Numbers) -> frozenset[str]:
        """The names of some hits: one and the same set each time, so that it is quickly known again."""
        named = self._named.get((seen, told))
        if named is None:
            if len(self._named) >= KEPT:
                self._named.clear()
            named = self._named[seen, told] = frozenset(
                group[number].name
                for group, numbers in zip((*self._groups, self._telling), (*seen, told), strict=True)
                for number in numbers
            )
        return named


def automaton(cues: Iterable[Cue]) -> Any:
    """What tells in one pass which of some cues a text holds."""
    import re2

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = 256 << 20
    automaton = re2.Set.SearchSet(options)  # type: ignore[no-untyped-call]
    for cue in cues:
        automaton.Add(cue.pattern)
    automaton.Compile()
    return automaton

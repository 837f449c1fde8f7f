"""One pass of a multi-pattern engine over a text tells which of many cues can stand in it.

The engine (RE2, linear in the length of the text whatever the pattern) only says *which* cues hit;
the few that did are then located with the standard library's `re`. Nothing is scanned twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache


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


class Engine:
    """Many cues compiled into one automaton."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        import re2

        self.cues = tuple(cues)
        if len({c.name for c in self.cues}) != len(self.cues):
            raise ValueError("two cues have the same name")
        options = re2.Options()
        options.case_sensitive = False
        options.log_errors = False
        options.max_mem = 256 << 20
        self._set = re2.Set.SearchSet(options)  # type: ignore[no-untyped-call]
        for cue in self.cues:
            self._set.Add(cue.pattern)
        self._set.Compile()
        self._named: dict[tuple[int, ...], frozenset[str]] = {}

    def hits(self, text: str) -> frozenset[str]:
        """The names of the cues that stand somewhere in a folded text."""
        found = self._set.Match(text.encode("utf-8", "replace"))
        if not found:
            return frozenset()
        key = tuple(found)
        named = self._named.get(key)
        if named is None:
            if len(self._named) >= KEPT:
                self._named.clear()
            named = self._named[key] = frozenset(self.cues[i].name for i in found)
        return named

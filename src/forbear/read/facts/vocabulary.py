"""The words by which facts are known, gathered from every language that forbear can read.

They live as data in `languages/<language>.toml`; a new language is one new file there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from forbear import shelf

_AMOUNT_OR_DATE = ("amount_roles", "date_roles")


@cache
def languages() -> tuple[dict[str, Any], ...]:
    """The word tables of every language, in order of name."""
    return tuple(shelf.toml("languages", f"{name}.toml") for name in shelf.names("languages", ".toml"))


@cache
def listed(section: str, key: str) -> frozenset[str]:
    """Every word that any language lists under one key."""
    return frozenset(word for table in languages() for word in table.get(section, {}).get(key, ()))


@cache
def numbered(section: str) -> dict[str, int]:
    """Every word that any language gives a number: months, weekdays, numbers said in words."""
    return {word: number for table in languages() for word, number in table.get(section, {}).items()}


@cache
def roles(section: str) -> dict[str, str]:
    """Every cue word of `amount_roles` or `date_roles` with the role that it gives."""
    return {
        word: role
        for table in reversed(languages())
        for role, words in table.get(section, {}).items()
        for word in words
    }


def either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first, spaces as loose as people type them."""
    ordered = sorted(words, key=lambda w: (-len(w), w))
    return "|".join(re.escape(w).replace(r"\ ", r"[ \t]{1,3}") for w in ordered)


def bounded(word: str) -> str:
    """A pattern for one word that stands on its own where its script separates words."""
    before = r"\b" if word[0].isascii() and word[0].isalnum() else ""
    after = r"\b" if word[-1].isascii() and word[-1].isalnum() else ""
    return before + re.escape(word) + after

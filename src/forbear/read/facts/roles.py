"""What an amount or a date is for: the nearest cue word tells."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from forbear.patterns import KEPT, Cue, among
from forbear.read.facts.vocabulary import bounded, roles
from forbear.read.facts.words import Words

REACH = 70
"""How many characters away a word can still speak for an amount or a date."""
_AFTER, _COMMA, _STOP, _NUMBER, _WEAK = 7, 8, 40, 12, 9
_STOPS = re.compile(r"[!?。;\n]|\.\s")
_DIGIT = re.compile("[0-9]")
_OVERRULES = {"other": ("instalment", "total_due"), "offer": ("principal",)}
"""What is said right after an amount can overrule what stands before: "payment of 500 received", "loan of 500 pre-approved"."""


RoleWord = tuple[int, int, str]
"""A cue word at its place in the text: start, end, role."""


def cues(section: str) -> tuple[Cue, ...]:
    """One cue for each word of a section."""
    return tuple(Cue(f"{section}:{word}", bounded(word)) for word in roles(section))


@cache
def _names(section: str) -> tuple[dict[str, tuple[str, str, bool]], frozenset[str]]:
    table = {
        f"{section}:{word}": (word, role, word[0] < "ɐ" or word[-1] < "ɐ") for word, role in roles(section).items()
    }
    return table, frozenset(table)


@lru_cache(maxsize=KEPT)
def _hit(hits: frozenset[str], section: str) -> tuple[tuple[str, str, bool], ...]:
    """The cue words of a section that were hit: the word, its role, whether it stands between spaces."""
    table, names = _names(section)
    return tuple(table[name] for name in among(hits, names))


class Located(list[RoleWord]):
    """Cue words in the order of the text, and what was found nearest to a place."""

    __slots__ = ("near",)

    def __init__(self, words: Iterable[RoleWord]) -> None:
        super().__init__(words)
        self.near: dict[tuple[int, int], tuple[str, int]] = {}


def located(words: Words, section: str) -> Located:
    """Every cue word of a section in the text, in order; of two that overlap the first and longer counts."""
    known: Located | None = words.kept.get(section)
    if known is None:
        known = words.kept[section] = Located(_located(words, section))
    return known


def _located(words: Words, section: str) -> Iterator[RoleWord]:
    low = words.low
    found: list[RoleWord] = []
    for word, role, spaced in _hit(words.hits, section):
        at, size = low.find(word), len(word)
        if low.find(word, at + size) < 0:  # the only place is the one that the engine saw
            found.append((at, -at - size, role))
        elif spaced:
            found += [(at, -at - len(word), role) for at in places(low, word)]
        else:
            while at >= 0:
                found.append((at, -at - size, role))
                at = low.find(word, at + size)
    found.sort()  # ends stand negative here, so that the longer of two comes first
    reached = 0
    for start, minus_end, role in found:
        if start >= reached:
            reached = -minus_end
            yield start, reached, role


def places(low: str, word: str) -> list[int]:
    """Where a word of a Latin script stands on its own in a text in small letters."""
    found = []
    size, last = len(word), len(low)
    first_letter, last_letter = word[0].isalnum(), word[-1].isalnum()
    at = low.find(word)
    while at >= 0:
        end = at + size
        before = low[at - 1] if at and first_letter else " "
        after = low[end] if end < last and last_letter else " "
        if not ((before < "ɐ" and before.isalnum()) or (after < "ɐ" and after.isalnum())):
            found.append(at)
        at = low.find(word, end)
    return found


def nearest(words: Words, start: int, end: int, cues: Located) -> tuple[str, int]:
    """The role that the nearest cue word gives to a place, and how far it is (`REACH` or more: none is near)."""
    known = cues.near.get((start, end))
    if known is None:
        known = cues.near[start, end] = _nearest(words.low, start, end, cues)
    return known


def _nearest(low: str, start: int, end: int, cues: list[RoleWord]) -> tuple[str, int]:
    """Looks for the nearest cue word.

    A word before counts more than one after; sentence ends, commas and other numbers between
    put a word further away. `asked` words (pay, due) are weaker than those that name a thing (fee, EMI).
    """
    best, role, overruled = REACH, "", ""
    for at in range(bisect_left(cues, (start - REACH - 30,)), len(cues)):
        first, last, said = cues[at]
        if last <= start:
            far, first, last = start - last, last, start
        elif first >= end:
            far, first, last = first - end + _AFTER, end, first
            if far > REACH:
                break
        else:
            return said, 0
        if said == "asked":
            far += _WEAK
        overrules = first == end and far < 24 and said in _OVERRULES
        if far >= best and not overrules:
            continue
        if last - first > 1:
            far += _barriers(low, first, last)
        if overrules and far < 24:
            overruled = overruled or said
        if far < best:
            best, role = far, said
    if role == "asked":
        role = "total_due"
    return (overruled if overruled and role in _OVERRULES[overruled] else role), best


def _barriers(low: str, first: int, last: int) -> int:
    far = _COMMA if low.find(",", first, last) >= 0 or low.find(":", first + 1, last) >= 0 else 0
    if _STOPS.search(low, first, last):
        far += _STOP
    if _DIGIT.search(low, first, last):
        far += _NUMBER
    return far

"""What an amount or a date is for: the nearest cue word tells."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from forbear.patterns import Cue
from forbear.read.facts.vocabulary import bounded, roles
from forbear.read.facts.words import Words

REACH = 70
"""How many characters away a word can still speak for an amount or a date."""
_AFTER, _COMMA, _STOP, _NUMBER, _WEAK = 7, 8, 40, 12, 9
_STOPS = re.compile(r"[!?。;\n]|\.\s")
_DIGIT = re.compile("[0-9]")
_OVERRULES = {"other": ("instalment", "total_due"), "offer": ("principal",)}
"""What is said right after an amount can overrule what stands before: "payment of 500 received", "loan of 500 pre-approved"."""


class RoleWord(NamedTuple):
    """A cue word at its place in the text."""

    start: int
    end: int
    role: str


def cues(section: str) -> tuple[Cue, ...]:
    """One cue for each word of a section."""
    return tuple(Cue(f"{section}:{word}", bounded(word)) for word in roles(section))


@cache
def _names(section: str) -> dict[str, tuple[str, str]]:
    return {f"{section}:{word}": (word, role) for word, role in roles(section).items()}


@cache
def _name_set(section: str) -> frozenset[str]:
    return frozenset(_names(section))


def located(words: Words, section: str) -> list[RoleWord]:
    """Every cue word of a section in the text, in order; of two that overlap the first and longer counts."""
    names = _names(section)
    found: list[RoleWord] = []
    for name in words.hits & _name_set(section):
        word, role = names[name]
        found += [RoleWord(at, at + len(word), role) for at in places(words.low, word)]
    if len(found) < 2:
        return found
    found.sort(key=lambda w: (w.start, -w.end))
    kept: list[RoleWord] = []
    reached = 0
    for word_found in found:
        if word_found.start >= reached:
            kept.append(word_found)
            reached = word_found.end
    return kept


def places(low: str, word: str) -> list[int]:
    """Where a word stands on its own in a text in small letters."""
    found = []
    at = low.find(word)
    while at >= 0:
        end = at + len(word)
        if not (_joined(low, at - 1, at) or _joined(low, end - 1, end)):
            found.append(at)
        at = low.find(word, end)
    return found


def _joined(low: str, left: int, right: int) -> bool:
    """Whether two neighbours belong to one Latin word."""
    if left < 0 or right >= len(low):
        return False
    return low[left] < "ɐ" and low[right] < "ɐ" and low[left].isalnum() and low[right].isalnum()


def nearest(words: Words, start: int, end: int, cues: list[RoleWord]) -> tuple[str, int]:
    """The role that the nearest cue word gives, and how far it is (`REACH` or more: none is near).

    A word before counts more than one after; sentence ends, commas and other numbers between
    put a word further away. `asked` words (pay, due) are weaker than those that name a thing (fee, EMI).
    """
    best, role, overruled = REACH, "", ""
    low = words.low
    for cue in cues[bisect_left(cues, start - REACH - 30, key=_start) : bisect_left(cues, end + REACH, key=_start)]:
        if cue.end <= start:
            far, first, last = start - cue.end, cue.end, start
        elif cue.start >= end:
            far, first, last = cue.start - end + _AFTER, end, cue.start
        else:
            return cue.role, 0
        if cue.role == "asked":
            far += _WEAK
        if far >= best and not (cue.role in _OVERRULES and first == end and far < 24):
            continue
        if last - first > 1:
            far += _barriers(low, first, last)
        if cue.role in _OVERRULES and first == end and far < 24:
            overruled = overruled or cue.role
        if far < best:
            best, role = far, cue.role
    if role == "asked":
        role = "total_due"
    return (overruled if overruled and role in _OVERRULES[overruled] else role), best


def _start(cue: RoleWord) -> int:
    return cue.start


def _barriers(low: str, first: int, last: int) -> int:
    far = _COMMA if low.find(",", first, last) >= 0 or low.find(":", first + 1, last) >= 0 else 0
    if _STOPS.search(low, first, last):
        far += _STOP
    if _DIGIT.search(low, first, last):
        far += _NUMBER
    return far

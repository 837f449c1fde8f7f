"""What an amount or a date is for: the nearest cue word tells."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from forbear.patterns import Cue
from forbear.read.facts.vocabulary import bounded, roles
from forbear.read.facts.words import Words

REACH = 70
"""How many characters away a word can still speak for an amount or a date."""
_STOPS = (". ", "!", "?", "。", "！", "？", ";", "；", "\n", ".\n")
_AFTER, _COMMA, _STOP, _NUMBER = 7, 6, 40, 12


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
    """Every cue word of a section in the text, in order; a word inside a longer one does not count."""
    names = _names(section)
    found: list[RoleWord] = []
    for name in words.hits & _name_set(section):
        word, role = names[name]
        found += [RoleWord(at, at + len(word), role) for at in _places(words.low, word)]
    if len(found) < 2:
        return found
    found.sort(key=lambda w: (w.start, -w.end))
    kept: list[RoleWord] = []
    reached = 0
    for word_found in found:
        if word_found.end > reached:
            kept.append(word_found)
            reached = word_found.end
    return kept


def _places(low: str, word: str) -> list[int]:
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
    put a word further away. Something already received or paid is not asked for again, whatever
    stands before it.
    """
    best, role = REACH, ""
    low = words.low
    past = False
    for cue in cues[bisect_left(cues, start - REACH - 30, key=_start) : bisect_left(cues, end + REACH, key=_start)]:
        if cue.end <= start:
            between = low[cue.end : start]
            far = len(between)
        elif cue.start >= end:
            between = low[end : cue.start]
            far = len(between) + _AFTER
        else:
            return cue.role, 0
        far += _barriers(between)
        if cue.role == "other" and cue.start >= end and far < 24:
            past = True
        if far < best:
            best, role = far, cue.role
    if past and role in {"instalment", "total_due"}:
        role = "other"
    return role, best


def _start(cue: RoleWord) -> int:
    return cue.start


def _barriers(between: str) -> int:
    far = 0
    if len(between) > 1:
        if "," in between or ":" in between[1:]:
            far += _COMMA
        for stop in _STOPS:
            if stop in between:
                far += _STOP
                break
        if any(c.isdigit() for c in between):
            far += _NUMBER
    return far

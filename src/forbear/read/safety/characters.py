"""Letters that hide or pretend: zero-width characters, direction marks, two scripts in one word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.read.safety.sign import Sign
from forbear.text import Folded

_DIRECTION = re.compile("[\u061c\u202a-\u202e\u2066-\u2069]+")
_ZERO_WIDTH = re.compile("(?<=[^\\W_])[\u00ad\u034f\u180e\u200b\u200c\u2060-\u2064\ufeff]+(?=[^\\W_])")
_LATIN, _OTHER = "a-zA-Z\u00c0-\u024f", "\u0370-\u03ff\u0400-\u04ff\u0530-\u058f\u13a0-\u13ff"
_MIXED = re.compile(f"[{_LATIN}](?=[{_OTHER}])|[{_OTHER}](?=[{_LATIN}])")
_FOREIGN = re.compile(f"[{_OTHER}]")
_WORD = re.compile(f"[{_LATIN}{_OTHER}]{{0,40}}")
_INDIC = re.compile("[\u0600-\u06ff\u0900-\u0dff]")
LIMIT = 20
"""Signs of one sort that are reported; the rest would say nothing new."""


def signs(folded: Folded) -> Iterator[Sign]:
    """Hidden and mixed letters of a text, each with its place in the original."""
    text = folded.original
    if text.isascii():
        return
    if folded.ends is not None:  # otherwise nothing invisible was folded away
        for match in _first(_DIRECTION, text):
            yield Sign(match.start(), match.end(), "direction_characters", "")
        for match in _first(_ZERO_WIDTH, text):
            if not _INDIC.match(text, match.start() - 1):  # these scripts write with joiners
                yield Sign(match.start(), match.end(), "invisible_characters", "")
    if not _FOREIGN.search(text):
        return
    last = 0
    for match in _first(_MIXED, text):
        if match.start() >= last:
            start = match.start() - len(_letters_before(text, match.start(), last))
            last = start + len(_WORD.match(text, start)[0])  # type: ignore[index]
            yield Sign(start, last, "mixed_scripts", "")


def _letters_before(text: str, at: int, last: int) -> str:
    """The letters of the same word that stand before a place, at most 40."""
    before = text[max(last, at - 40) : at]
    match = _WORD.match(before[::-1])
    return match[0] if match else ""


def _first(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    for count, match in enumerate(pattern.finditer(text)):
        if count == LIMIT:
            return
        yield match

"""Terms cut into the pieces in which they speak: sentences and points of a list, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from forbear.text import fold

LONGEST = 1200
"""Characters of a piece that are looked at together; a longer one is cut, so that no text takes long."""
_END = re.compile(
    r"(?<![A-Z]\.[A-Z])(?<!\bRs)(?<!\bNo)(?<!\bNos)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bLtd)(?<!\bInc)(?<!\bCo)[.!?;](?=[\s\"”’)])"
    r"|(?<=\bLtd\.)\n(?=[ \t]*[A-Z0-9])|(?<=\bInc\.)\n(?=[ \t]*[A-Z0-9])|(?<=\bCo\.)\n(?=[ \t]*[A-Z0-9])"
    r"|。|(?<=[\u3400-\u9fff”\"’)])[;!?]|\n[ \t]*\n|\n(?=[ \t]*(?:[0-9]{1,2}[.)、](?![0-9])|\([a-z0-9]{1,3}\)|第[一二三四五六七八九十百0-9]{1,4}条|\([一二三四五六七八九十]{1,2}\)|[•·*–-] ))"
)
_CHINESE_GAP = re.compile(r"(?<=[\u3000-\u9fff])\s+(?=[\u3000-\u9fff])")
_NUMBER = re.compile(
    r"^\s*(?:[0-9]{1,2}(?:\.[0-9]{1,2})*[.)、]?\s|\([a-z0-9]{1,3}\)\s|第[一二三四五六七八九十百0-9]{1,4}条\s*|\([一二三四五六七八九十]{1,2}\)\s*|[•·*–-]\s)"
)
_HEADING = 48
"""A line that is shorter, in capitals and followed by a capital letter is a heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece: its place in the original, and its words folded, on one line and without its number."""

    start: int
    end: int
    words: str


def pieces(text: str) -> Iterator[Piece]:
    """Every piece of a text in order; a line that is broken for its width only is not cut."""
    folded = fold(text)
    at = 0
    for end in _ends(folded.text):
        yield from _cut(folded.text, at, end, folded.span)
        at = end


def _ends(text: str) -> Iterator[int]:
    at = 0
    for match in _END.finditer(text):
        yield from _lines(text, at, match.end())
        at = match.end()
        yield at
    yield from _lines(text, at, len(text))
    yield len(text)


def _lines(text: str, start: int, end: int) -> Iterator[int]:
    """Where a heading or a line of a form ends within a sentence."""
    line = start
    for match in re.finditer(r"\n", text[start:end]):
        stop = start + match.start()
        before, after = text[line:stop].strip(), text[stop + 1 : stop + 2]
        if 0 < len(before) < _HEADING and after.isupper() and _title(before):
            yield stop + 1
        line = stop + 1


def _title(line: str) -> bool:
    """Whether a line reads like a heading: every longer word begins with a capital letter."""
    words = re.findall(r"[^\W\d_]{4,}", line)
    return bool(words) and line[-1] not in ",:" and all(word[0].isupper() for word in words)


def _cut(text: str, start: int, end: int, span: Callable[[int, int], tuple[int, int]]) -> Iterator[Piece]:
    for at in range(start, end, LONGEST):
        part = text[at : min(end, at + LONGEST)]
        bare = part.strip()
        if not any(c.isalpha() for c in bare):
            continue
        first = at + part.index(bare)
        place = span(first, first + len(bare))
        words = " ".join(_CHINESE_GAP.sub("", _NUMBER.sub("", bare)).split())
        if words:
            yield Piece(start=place[0], end=place[1], words=words)

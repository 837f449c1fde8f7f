"""Where the private details of a text stand, each place claimed by one detail only."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from forbear import recognisers
from forbear.records.private import Detail, Known
from forbear.redact import marks
from forbear.redact.known import spellings


def find(text: str, *, place: str = "", known: Iterable[Known] = ()) -> tuple[Detail, ...]:
    """Every private detail of a text, in order, none overlapping another.

    `place` is a country (`CN`); `known` are the person's own names and numbers, found in every spelling.
    """
    found = (*recognisers.details(text, place=place), *spellings(text, known), *marks.standing(text))
    return tuple(d for d in resolved(text, found) if d.type)


def resolved(text: str, found: Iterable[Detail]) -> tuple[Detail, ...]:
    """Of details that overlap the surer (then the longer) keeps its place; what of the other sticks out stays private too."""
    kept: list[Detail] = []
    for detail in sorted(found, key=lambda d: (-d.score, d.start - d.end, d.start, d.type)):
        at = bisect_right(kept, detail.start, key=lambda d: d.end)
        start = detail.start
        pieces: list[Detail] = []
        end_at = at
        while end_at < len(kept) and kept[end_at].start < detail.end:
            pieces += _piece(text, detail, start, kept[end_at].start)
            start = kept[end_at].end
            end_at += 1
        pieces += _piece(text, detail, start, detail.end)
        for piece in pieces:
            kept.insert(bisect_right(kept, piece.start, key=lambda d: d.start), piece)
    return tuple(_joined(text, kept))


def _joined(text: str, kept: list[Detail]) -> list[Detail]:
    """The pieces of one place on one line, with nothing but a space between them, as one."""
    joined: list[Detail] = []
    for detail in kept:
        last = joined[-1] if joined else None
        if last and last.type == detail.type == "LOCATION" and text[last.end : detail.start] in ("", " "):
            score = max(last.score, detail.score)
            joined[-1] = Detail(type=detail.type, start=last.start, end=detail.end, score=score)
        else:
            joined.append(detail)
    return joined


def _piece(text: str, detail: Detail, start: int, end: int) -> list[Detail]:
    """What is left of a detail between two others, where a letter or a digit is left."""
    while detail.start < start < end and not text[start].isalnum():
        start += 1
    if start >= end or not any(c.isalnum() for c in text[start:end]):
        return []
    if end < detail.end:
        while not text[end - 1].isalnum():
            end -= 1
    if end - start < 2 and not text[start].isdigit() and end - start < detail.end - detail.start:
        return []  # One letter that another detail left over gives nobody away.
    return [Detail(type=detail.type, start=start, end=end, score=detail.score)]

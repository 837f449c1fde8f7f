"""The person's own names and numbers, found in every spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from forbear.recognisers import folded_plain
from forbear.records.private import Detail, Known

_BETWEEN = r"[\s.,·•\-–_/()]{0,3}"


def spellings(text: str, known: Iterable[Known]) -> Iterator[Detail]:
    """Every place of a known value: spaced, full-width, in capitals, a name in the other order or with initials."""
    own = tuple(known)
    if not own:
        return
    folded = folded_plain(text)
    letters = _letters(folded.text)
    for thing in own:
        # A case can know hundreds of names: only those whose letters are in the text are looked for with care.
        if not any(part in letters for part in _parts(thing.value, thing.whole)):
            continue
        for pattern in _patterns(thing.type, thing.value, thing.whole):
            for match in pattern.finditer(folded.text):
                start, end = folded.span(*match.span())
                yield Detail(type=thing.type, start=start, end=end, score=1.0)


def alike(value: str) -> str:
    """What all spellings of one thing have in common: its letters and digits, without case, width and spaces."""
    return _letters(folded_plain(value).text)


def _letters(plain: str) -> str:
    return "".join(c for c in plain.casefold() if c.isalnum())


@cache
def _parts(value: str, whole: bool) -> tuple[str, ...]:
    """Runs of letters of which one must be in a text that holds the thing in any spelling."""
    if whole or any(c.isdigit() for c in value):
        return (alike(value),)
    return tuple(alike(part) for part in re.findall(r"[^\W_]+", folded_plain(value).text)) or ("",)


@cache
def _patterns(kind: str, value: str, whole: bool) -> tuple[re.Pattern[str], ...]:
    plain = folded_plain(value).text
    letters = [c for c in plain if c.isalnum()]
    if len(letters) < 2:
        return ()
    if whole or any(c.isdigit() for c in letters) or kind != "PERSON" or not plain.isascii():
        tight = _BETWEEN.join(re.escape(c) for c in letters)
        return (_bounded(tight),)
    names = re.findall(r"[^\W\d_]+", plain)
    spelt = [re.escape(n) for n in names]
    gap = r"[\s.,·\-_]{0,3}"
    ways = [gap.join(spelt), gap.join(reversed(spelt)), *(s for s, n in zip(spelt, names, strict=True) if len(n) > 2)]
    if len(names) > 1:
        ways.append(gap.join((*(n[0] for n in names[:-1]), spelt[-1])))
        ways.append(gap.join((spelt[0], *(n[0] for n in names[1:]))))
        ways.append(rf"{spelt[-1]}{gap}" + gap.join(n[0] for n in names[:-1]))
    return tuple(_bounded(w) for w in ways)


def _bounded(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_\u3400-\u9fff]){pattern}(?![^\W_\u3400-\u9fff])", re.IGNORECASE)

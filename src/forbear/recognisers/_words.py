"""How a text is cut into words for the tagger, and what is known about each word.

Everything here is learnt from or compared with word lists only through numbers (CRC-32), so that the
features in training and at run time are the same on every machine.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

WORD = re.compile(r"[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*|\d+|\n\s*\n|\n|[^\w\s]|_")
"""A word, a number, a line's end, an empty line, or one sign."""

BITS = 18
"""The weights have 2 to this power rows."""

FULL = 20
"""How many features one word has at most."""

GIVEN, SURNAME, CITY, COUNTRY, REGION, STREET, COMMON, FIRM = (1 << n for n in range(8))
"""What the word list says of a word: it stands in names of people, in names of places, or is an everyday word."""

Features = npt.NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Cut:
    """The words of a text with their places."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def cut(text: str) -> Cut:
    """The words of a folded text."""
    found = [(m[0], m.start(), m.end()) for m in WORD.finditer(text)]
    return Cut(tuple(f[0] for f in found), tuple(f[1] for f in found), tuple(f[2] for f in found))


@lru_cache(maxsize=1 << 15)
def key(word: str) -> int:
    """A word's number in the word list: without accents and case."""
    plain = unicodedata.normalize("NFKD", word.lower())
    return crc32("".join(c for c in plain if not unicodedata.combining(c)).encode("utf-8", "replace"))


def shape(word: str, manner: str = "") -> str:
    """The outline of a word: `Xx` for a capitalised one, `d4` for four digits, a sign as itself.

    `manner` is that of the whole text, since a small letter says nothing where all are small.
    """
    if word[0] == "\n":
        return "nn" if len(word) > 1 else "n"
    if word.isdigit():
        return f"d{min(len(word), 9)}"
    if not word[0].isalpha():
        return word
    if word.islower():
        return "x" + manner
    if word.isupper():
        return ("X" if len(word) == 1 else "XX") + manner
    if word[0].isupper():
        return "Xx" if word[1:].islower() else "XxX"
    return "xX" if word[0].islower() else "c"


def manner(text: str) -> str:
    """How a text is written: all in small letters (`s`), all in capitals (`C`), or as usual (nothing)."""
    return "s" if text.islower() else "C" if text.isupper() else ""


def word_features(word: str, flags: int, manner: str = "") -> tuple[int, ...]:
    """Numbers of a word's features: the word, its outline, its beginning and end, what the list says of it.

    The first is the word itself, the second its class (outline and list), which pairs are made of.
    """
    low = "\n" if word[0] == "\n" else word.lower()[:40]
    form = shape(word, manner)
    names = [
        f"w={low}" if not word.isdigit() else f"n={low[:5] if len(low) < 6 else len(low)}",
        f"c={form}|{flags}",
        f"s={form}",
    ]
    if word[0].isalpha():
        names += [f"e{n}={low[-n:]}" for n in (1, 2, 3, 4)]
        names += [f"b{n}={low[:n]}" for n in (1, 2, 3, 4)]
        names += [f"l={min(len(low), 12)}{form}"]
        names += [f"f={n}{form[:2]}" for n in range(8) if flags >> n & 1]
    return tuple(crc32(n.encode("utf-8", "replace")) for n in names[:FULL])


MASK = np.uint32((1 << BITS) - 1)
REACH = 3
"""How many words on each side are looked at: the nearest with all their features, the others with two."""

_TIMES = np.array([668265263, 374761393, 2246822519, 2654435761, 3266489917, 2166136261, 1540483477], np.uint32)
# Groups of words and classes that are looked at together: column of three (low: 0-6, kind: 7-13, none: 14) at offset -3 to 3.
_LOW, _KIND, _NONE = 3, 10, 14
_GROUPS = np.array(
    [
        (_KIND - 1, _KIND, _NONE),
        (_KIND, _KIND + 1, _NONE),
        (_KIND - 1, _KIND, _KIND + 1),
        (_LOW - 1, _KIND, _NONE),
        (_KIND, _LOW + 1, _NONE),
        (_LOW - 2, _LOW - 1, _NONE),
        (_LOW + 1, _LOW + 2, _NONE),
        (_LOW - 2, _LOW - 1, _KIND),
        (_KIND, _LOW + 1, _LOW + 2),
        (_LOW - 1, _LOW, _NONE),
        (_LOW, _LOW + 1, _NONE),
        (_KIND - 2, _KIND - 1, _KIND),
        (_KIND, _KIND + 1, _KIND + 2),
        (_LOW - 1, _KIND, _LOW + 1),
    ]
)
_SALT = (np.arange(len(_GROUPS), dtype=np.uint32) * np.uint32(2654435769))[:, None]


def seen_from(own: tuple[int, ...]) -> Features:
    """The rows of a word's features as seen from seven places: three words before it to three words after it.

    Row 3 is the word itself; zeros fill up.
    """
    found: Features = all_seen_from([own])[0]
    return found


def all_seen_from(owns: Sequence[tuple[int, ...]]) -> Features:
    """The same for several words at once: one layer for each word."""
    numbers = np.zeros((len(owns), 1, FULL), np.uint32)
    for at, own in enumerate(owns):
        numbers[at, 0, : len(own)] = own
    mixed = (numbers ^ (numbers >> np.uint32(16))) * _TIMES[:, None] + _ROWS
    found: Features = (mixed ^ (mixed >> np.uint32(13))) & MASK
    found *= _LOOKED_AT
    found *= numbers != 0
    return found


_ROWS = np.arange(2 * REACH + 1, dtype=np.uint32)[:, None]
_LOOKED_AT = np.array(
    [[abs(row - REACH) <= 1 or column < 2 for column in range(FULL)] for row in range(2 * REACH + 1)], np.uint32
)


def groups(low: Features, kind: Features) -> Features:
    """The rows of neighbouring words taken together, one line for each word. `low` and `kind` have `REACH` zeros at both ends."""
    count = len(low) - 2 * REACH
    columns = np.zeros((15, count), np.uint32)
    for offset in range(7):
        columns[offset] = low[offset : offset + count]
        columns[7 + offset] = kind[offset : offset + count]
    one, two, three = columns[_GROUPS[:, 0]], columns[_GROUPS[:, 1]], columns[_GROUPS[:, 2]]
    mixed = one * _TIMES[0] + _SALT
    mixed = (mixed ^ (mixed >> np.uint32(15))) * _TIMES[1] + two
    mixed = (mixed ^ (mixed >> np.uint32(15))) * _TIMES[2] + three
    mixed = (mixed ^ (mixed >> np.uint32(15))) * _TIMES[3]
    found: Features = ((mixed ^ (mixed >> np.uint32(13))) & MASK).T
    return found

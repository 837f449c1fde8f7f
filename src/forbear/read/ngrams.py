"""The pieces of a message that the model of kinds looks at, as rows of a table.

A text becomes tokens: a Latin or Devanagari word, one Chinese character, one number (whatever its length,
and every template placeholder counts as a number), one telling mark (`!`, `?`, `%`, `@`, 【, 】, an emoji). The
pieces are runs of one to four tokens, and runs of four and five letters within a word, so that an ending or a
misspelling does not hide the word. Each piece is hashed to a key: a row of the table and a check. The hash is frozen: the weights were trained
with it, and `tests/read/test_ngrams.py` holds its golden values.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

BITS = 19
CHECK = 8
"""Bits of a piece's hash beyond its row: a row is a piece's own only where these agree, so that pieces never seen
in training almost always weigh nothing."""
NOTHING = 1 << (BITS + CHECK)
"""The key of no piece at all."""
LONGEST = 3000
"""Characters of a message that are looked at; what a message is stands at its beginning."""

_EDGE = "\x01"
_SLOT = re.compile(
    r"\$?\{\{? ?[^{}\n\x01]{0,40}\}?\}|<[A-Za-z][A-Za-z_ ]{0,30}>|\[[^\]\[\n\x01]{1,30}\]|#[A-Za-z_]{1,20}#|%(?:\.\d)?(?:\d\$)?[sdf]\b|%[A-Z_]{2,20}%"
    r"|[Xx*]{2,20}(?![A-Za-z])|_{3,20}"
)
"""Placeholders of templates. None reaches beyond the edge of its message: batches are joined at `_EDGE`."""
_BREAK, _LETTER, _SINGLE, _DIGIT, _JOIN = range(5)
_MIX = np.uint64(0x9E3779B97F4A7C15)
_STEP = np.uint64(0x100000001B3)
_ORDERS = tuple(np.uint64(k) for k in (0xD6E8FEB86659FD93, 0xC2B2AE3D27D4EB4F, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB))
_LETTERS = tuple(np.uint64(k) for k in (0x8EBC6AF09C88C6E3, 0x589965CC75374CC3))
_SHIFT = np.uint64(64 - BITS - CHECK)

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces that begin at each place of a batch: `rows[place, size]`, with the place each message begins at.

    `begins` and `ends` give each place's characters in the joined batch; `NOTHING` marks a size that does not fit.
    """

    rows: Rows
    first: Rows
    begins: Rows
    sizes: tuple[int, ...]


@cache
def _characters() -> tuple[NDArray[np.uint8], NDArray[np.uint64]]:
    """For every code point (those beyond the basic plane together): what it is, and its folded, mixed value."""
    what = np.full(0x10000, _LETTER, np.uint8)
    for begin, end in (
        (0, 0x41),
        (0x5B, 0x61),
        (0x7B, 0xAA),
        (0xAB, 0xB5),
        (0xB6, 0xBA),
        (0xBB, 0xC0),
        (0x2000, 0x2C00),
        (0x3000, 0x3040),
        (0xD800, 0xE000),
        (0xFE00, 0xFF10),
        (0xFFE0, 0xFFFF),
    ):
        what[begin:end] = _BREAK
    what[0x964:0x966] = _BREAK
    what[0x30:0x3A] = _DIGIT
    what[0x966:0x970] = _DIGIT
    for begin, end in ((0x3400, 0xA000), (0xF900, 0xFB00)):
        what[begin:end] = _SINGLE
    what[[ord(c) for c in "!?%@【】" + _EDGE] + [0xFFFF]] = _SINGLE
    what[[ord(c) for c in ",.:/-"]] = _JOIN
    folded = np.arange(0x10000, dtype=np.uint64)
    for point in (*range(0x41, 0x5B), *range(0xC0, 0x180)):
        folded[point] = ord(unicodedata.normalize("NFD", chr(point))[0].lower()[0])
    return what, (folded + np.uint64(1)) * _MIX


def blank(text: str) -> str:
    """A text in which every template placeholder (`{{name}}`, `[Name]`, `#id#`, `%s`, `XXXX`) is a number as long."""
    return _SLOT.sub(lambda slot: "0" * len(slot[0]), text)


def pieces(texts: Sequence[str]) -> tuple[Pieces, Pieces]:
    """The rows of every piece of a batch of folded texts: runs of tokens, and runs of letters. Linear in the text."""
    joined = blank("".join([f"{_EDGE}{text[:LONGEST]}{_EDGE}" for text in texts]))
    points = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    lengths = np.array([min(len(text), LONGEST) + 2 for text in texts], np.int64)
    whats, values = _characters()
    points = np.minimum(points, 0xFFFF)
    what, value = whats[points], values[points]
    owner = np.repeat(np.arange(len(texts)), lengths)
    between = (what[1:-1] == _JOIN) & (what[:-2] == _DIGIT) & (what[2:] == _DIGIT)
    what[1:-1][between] = _DIGIT
    what[what == _JOIN] = _BREAK
    return _tokens(what, value, owner, len(texts)), _letters(what, value, owner, len(texts))


def _tokens(what: NDArray[np.uint8], value: NDArray[np.uint64], owner: Rows, messages: int) -> Pieces:
    new = what != _BREAK
    new[1:] &= (what[1:] != what[:-1]) | (what[1:] == _SINGLE)
    begins = np.flatnonzero(new)
    within = np.arange(len(what)) - begins[np.maximum(np.cumsum(new) - 1, 0)]
    power = (np.uint64(2) * np.arange(64, dtype=np.uint64) + np.uint64(1)) * _STEP
    weighed = value * power[np.minimum(within, 63)]
    weighed[what == _BREAK] = 0
    token = np.add.reduceat(weighed, begins)
    number = what[begins] == _DIGIT
    token[number] = _MIX
    again = np.zeros(len(begins), bool)
    again[1:] = number[1:] & number[:-1]
    begins, token = begins[~again], token[~again]
    return _runs(token, owner[begins], begins, messages, _ORDERS, sizes=(1, 2, 3, 4))


def _letters(what: NDArray[np.uint8], value: NDArray[np.uint64], owner: Rows, messages: int) -> Pieces:
    """Runs of four and five characters that begin at a letter or at the edge of a word and leave it at most at its end."""
    letter = what == _LETTER
    keep = letter.copy()
    keep[:-1] |= letter[1:]
    keep[1:] |= letter[:-1]
    begins = np.flatnonzero(keep)
    if not len(begins):
        return Pieces(np.full((0, 2), NOTHING), np.zeros(messages, np.int64), begins, (4, 5))
    letter = letter[begins]
    value = np.where(letter, value[begins], np.uint64(0))
    place = owner[begins]
    rows = np.full((len(begins), 2), NOTHING)
    total = len(begins)
    inside = letter[1:-1]
    for column, (size, order) in enumerate(zip((4, 5), _LETTERS, strict=True)):
        n = total - size + 1
        if n <= 0:
            continue
        whole = np.ones(n, bool)
        for k in range(size - 2):
            whole &= inside[k : k + n]
        mixed = value[:n].copy()
        for k in range(1, size):
            mixed *= _STEP
            mixed += value[k : k + n]
        hashed = ((mixed ^ (mixed >> np.uint64(29))) * order >> _SHIFT).astype(np.int64)
        whole &= place[:n] == place[size - 1 :]
        rows[:n, column] = np.where(whole, hashed, NOTHING)
    return Pieces(rows, np.searchsorted(place, np.arange(messages)), begins, (4, 5))


def _runs(
    token: NDArray[np.uint64], place: Rows, begins: Rows, messages: int, orders: tuple[Any, ...], sizes: tuple[int, ...]
) -> Pieces:
    rows = np.full((len(token), len(sizes)), NOTHING)
    mixed = np.zeros(len(token), np.uint64)
    for column, (size, order) in enumerate(zip(sizes, orders, strict=True)):
        n = len(token) - size + 1
        if n <= 0:
            continue
        mixed = mixed[:n] * _STEP + (token[size - 1 :] ^ (token[size - 1 :] >> np.uint64(31)))
        hashed = ((mixed ^ (mixed >> np.uint64(29))) * order >> _SHIFT).astype(np.int64)
        rows[:n, column] = np.where(place[:n] == place[size - 1 :], hashed, NOTHING)
    return Pieces(rows, np.searchsorted(place, np.arange(messages)), begins, sizes)

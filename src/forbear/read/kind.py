"""What sort of message this is, by a small trained model whose probabilities are calibrated.

The model is one table: a row for every hashed piece of text (`ngrams`), a column for every kind. A message's
scores are the sum of its pieces' rows, divided by the root of their number so that a long letter is not surer
than a short text. `weights/triage.md` says what it was trained on, what it gets wrong, and how often.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from forbear import shelf
from forbear.read.ngrams import BITS, CHECK, Pieces, Rows, blank, pieces
from forbear.read.tense import tense
from forbear.records.message import Message
from forbear.records.reading import KINDS, Kind, Reason, Source, Triage
from forbear.text import Folded

Floats = NDArray[np.float32]
EMPTY = 1 << BITS
"""The row of pieces that the model does not know: its weights are zero."""
_DECIDED = 0.8
"""How much of the wrong one's probability the tense of the words takes away."""
_MARKED = 0.3
"""A word is a reason where its letters weigh at least this share of the heaviest letter."""
_WORDS = re.compile(r"[\u3400-\u9fff]|[^\W_]+")


_MARKS_ZH = "，。！？；：、,.!?;:()【】\n "
_JOINS = frozenset(["", " ", "-", "'"])
"""What may stand between two words that are shown as one reason."""
_SHORT_CLAUSE = 18
"""Characters of a clause that is shown whole."""


@dataclass(frozen=True, slots=True)
class _Model:
    table: Floats
    checks: NDArray[np.uint8]
    offsets: Floats
    heat: float


@cache
def _model() -> _Model:
    with np.load(io.BytesIO(shelf.data("weights", "triage.npz")), allow_pickle=False) as stored:
        table = np.zeros((EMPTY + 1, len(KINDS)), np.float32)
        roots = stored["table"].astype(np.float32) / 127
        np.multiply(roots * np.abs(roots), stored["top"], out=table[:EMPTY])
        return _Model(
            table, np.append(stored["checks"], np.uint8(0)), stored["offsets"].astype(np.float32), float(stored["heat"])
        )


def triage(folded: Sequence[Folded], messages: Sequence[Message]) -> list[Triage]:
    """The kind of each message, with calibrated probabilities; `reasons` tells afterwards which words speak for it."""
    if not folded:
        return []
    texts = [f"{m.subject}\n{f.text}" if m.subject else f.text for f, m in zip(folded, messages, strict=True)]
    chances = likely(texts)
    chosen = chances.argmax(axis=1).tolist()
    return [
        Triage(kind=KINDS[best], probabilities=tuple(zip(KINDS, row, strict=True)))
        for best, row in zip(chosen, chances.tolist(), strict=True)
    ]


def likely(texts: Sequence[str]) -> Floats:
    """The calibrated probability of every kind for every folded text; where it wavers between due and overdue, the words decide."""
    chances = _softmax(scores(texts) / _model().heat)
    ahead, behind = KINDS.index("payment_reminder"), KINDS.index("overdue_notice")
    both = chances[:, ahead] + chances[:, behind]
    near = (both > 0.4) & (np.minimum(chances[:, ahead], chances[:, behind]) > 0.04)
    for row in np.flatnonzero(near).tolist():
        when = tense(blank(texts[row]))
        if when:
            more, less = (ahead, behind) if when == "ahead" else (behind, ahead)
            moved = chances[row, less] * _DECIDED
            chances[row, less] -= moved
            chances[row, more] += moved
    return chances


def scores(texts: Sequence[str]) -> Floats:
    """The uncalibrated score of every kind for every folded text: one row a text, in the order of `KINDS`."""
    model = _model()
    found = [(known(part.rows, model.checks), part) for part in pieces(texts)]
    total = sum(
        (_summed(rows, part, model.table) for rows, part in found), np.zeros((len(texts), len(KINDS)), np.float32)
    )
    number = sum((_counted(rows, part) for rows, part in found), np.zeros(len(texts)))
    return (total / np.sqrt(np.maximum(number, 1))[:, None] + model.offsets).astype(np.float32)


def reasons(folded: Folded, kind: Kind, *, exhibit: str = "", most: int = 5) -> tuple[Reason, ...]:
    """The words of a message that speak most for a kind, strongest first, with their places in the original.

    Asked for one message at a time, where somebody looks: it would be wasted on a country's inbox.
    """
    weight = _by_character(folded.text, KINDS.index(kind))
    level = float(weight.max(initial=0)) * _MARKED
    if level <= 0:
        return ()
    found: list[tuple[int, int, float]] = []
    for word in _WORDS.finditer(folded.text):
        start, end = word.span()
        share = float(weight[start:end].sum())
        if share / (end - start) < level:
            continue
        if found and folded.text[found[-1][1] : start] in _JOINS:
            start, _, before = found.pop()
            share += before
        found.append((start, end, share))
    whole: dict[tuple[int, int], float] = {}
    for start, end, share in found:
        place = _clause(folded.text, start, end)
        whole[place] = whole.get(place, 0) + share
    said = [(folded.span(*place), share) for place, share in whole.items() if place[1] - place[0] > 1]
    return tuple(
        Reason(
            text=folded.original[start:end],
            source=Source(exhibit=exhibit, start=start, end=end),
            weight=round(share, 4),
        )
        for (start, end), share in sorted(said, key=lambda each: -each[1])[:most]
    )


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause around a piece of Chinese, whose words no space parts; the piece itself where the clause is long."""
    if not "\u3400" <= text[start] <= "\u9fff":
        return start, end
    first = max(text.rfind(mark, 0, start) for mark in _MARKS_ZH) + 1
    last = min((at for at in (text.find(mark, end) for mark in _MARKS_ZH) if at >= 0), default=len(text))
    return (first, last) if last - first <= _SHORT_CLAUSE else (start, end)


def _by_character(text: str, column: int) -> Floats:
    """How much each character of a folded text speaks for a kind more than for the others."""
    table, checks = _model().table, _model().checks
    weight = np.zeros(len(text) + 2, np.float32)
    for part in pieces([text]):
        stops = np.append(part.begins, len(text) + 1)
        for rows, size in zip(known(part.rows, checks).T, part.sizes, strict=True):
            for place in np.flatnonzero(rows != EMPTY).tolist():
                row = table[rows[place]]
                begin, end = int(stops[place]), int(stops[min(place + size, len(stops) - 1)])
                weight[begin:end] += (row[column] - row.mean()) / max(1, end - begin)
    return weight[1:-1]


def known(keys: Rows, checks: NDArray[np.uint8]) -> Rows:
    """The table's row of every key; `EMPTY` where the row belongs to another piece or to none."""
    rows = keys >> CHECK
    rows[checks.take(rows, mode="clip") != (keys & (1 << CHECK) - 1)] = EMPTY
    return rows


def _summed(rows: Rows, part: Pieces, table: Floats) -> Floats:
    if not len(rows):
        return np.zeros((len(part.first), table.shape[1]), np.float32)
    total = table.take(rows[:, 0], axis=0, mode="clip")
    for column in rows.T[1:]:
        total += table.take(column, axis=0, mode="clip")
    return _by_message(total, part)


def _counted(rows: Rows, part: Pieces) -> NDArray[np.float64]:
    if not len(rows):
        return np.zeros(len(part.first))
    return np.asarray(_by_message((rows != EMPTY).sum(axis=1, dtype=np.float64), part))


def _by_message(values: NDArray[Any], part: Pieces) -> NDArray[Any]:
    """Sums values of places into their messages; a message without places gets zero."""
    ends = np.append(part.first[1:], len(values))
    summed = np.add.reduceat(values, np.minimum(part.first, len(values) - 1), axis=0)
    summed[ends == part.first] = 0
    return np.asarray(summed)


def _softmax(raw: Floats) -> Floats:
    powers = np.exp(raw - raw.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))

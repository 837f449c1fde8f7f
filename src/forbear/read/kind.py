"""What sort of message this is, by a small trained model whose probabilities are calibrated.

The model is one table: a row for every hashed piece of text (`ngrams`), a column for every kind. A message's
scores are the sum of its pieces' rows, divided by the root of their number so that a long letter is not surer
than a short text. `weights/triage.md` says what it was trained on, what it gets wrong, and how often.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from forbear import shelf
from forbear.read.ngrams import NOTHING, Pieces, blank, pieces
from forbear.read.tense import tense
from forbear.records.message import Message
from forbear.records.reading import KINDS, Kind, Reason, Source, Triage
from forbear.text import Folded

Floats = NDArray[np.float32]
_DECIDED = 0.8
"""How much of the wrong one's probability the tense of the words takes away."""


@dataclass(frozen=True, slots=True)
class _Model:
    table: Floats
    offsets: Floats
    heat: float


@cache
def _model() -> _Model:
    with np.load(io.BytesIO(shelf.data("weights", "triage.npz")), allow_pickle=False) as stored:
        table = np.zeros((NOTHING + 1, len(KINDS)), np.float32)
        np.multiply(stored["table"], stored["grain"], out=table[:NOTHING])
        return _Model(table, stored["offsets"].astype(np.float32), float(stored["heat"]))


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
    near = (both > 0.4) & (np.minimum(chances[:, ahead], chances[:, behind]) > 0.02)
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
    found = pieces(texts)
    total = sum((_summed(part, model.table) for part in found), np.zeros((len(texts), len(KINDS)), np.float32))
    number = sum((_counted(part) for part in found), np.zeros(len(texts)))
    return (total / np.sqrt(np.maximum(number, 1))[:, None] + model.offsets).astype(np.float32)


def reasons(folded: Folded, kind: Kind, *, exhibit: str = "", most: int = 5) -> tuple[Reason, ...]:
    """The pieces of a message that speak most for a kind, strongest first, with their places in the original."""
    weight = _per_character(folded.text, KINDS.index(kind))
    level = weight.max(initial=0) * 0.35
    marked = np.flatnonzero(np.diff(np.concatenate(([0], (weight > level).astype(np.int8), [0])))) if level > 0 else []
    found = []
    for start, end in zip(marked[::2], marked[1::2], strict=True):
        begin, stop = folded.span(int(start), int(end))
        found.append(
            Reason(
                text=folded.original[begin:stop],
                source=Source(exhibit=exhibit, start=begin, end=stop),
                weight=round(float(weight[start:end].sum()), 4),
            )
        )
    return tuple(sorted(found, key=lambda r: -r.weight)[:most])


def _per_character(text: str, column: int) -> Floats:
    return np.zeros(len(text), np.float32)


def _summed(part: Pieces, table: Floats) -> Floats:
    if not len(part.rows):
        return np.zeros((len(part.first), table.shape[1]), np.float32)
    total = table[part.rows[:, 0]]
    for column in part.rows.T[1:]:
        total += table[column]
    return _by_message(total, part)


def _counted(part: Pieces) -> NDArray[np.float64]:
    if not len(part.rows):
        return np.zeros(len(part.first))
    return np.asarray(_by_message((part.rows != NOTHING).sum(axis=1, dtype=np.float64), part))


def _by_message(values: NDArray[Any], part: Pieces) -> NDArray[Any]:
    """Sums values of places into their messages; a message without places gets zero."""
    ends = np.append(part.first[1:], len(values))
    summed = np.add.reduceat(values, np.minimum(part.first, len(values) - 1), axis=0)
    summed[ends == part.first] = 0
    return np.asarray(summed)


def _softmax(raw: Floats) -> Floats:
    powers = np.exp(raw - raw.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))

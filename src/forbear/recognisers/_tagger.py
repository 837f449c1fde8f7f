"""Finds names of people, places, addresses and organisations in running text, by a small trained model.

Each word's features add up to a score for each label (weights/names.npz, with its model card); there is
no network, no model file that can run code, and the time is linear in the length of the text.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from forbear import shelf
from forbear.recognisers import _words

LABELS = ("O", "B-PERSON", "I-PERSON", "B-LOCATION", "I-LOCATION", "B-ADDRESS", "I-ADDRESS", "B-ORG", "I-ORG")
DOUBT, OF_CAPITALS, OF_SMALL = 0.9, 0.97, 0.7
"""A word is left alone only where the model is surer than this that it is nothing private: leaking is the worse error.

A capital within a sentence, on a word that is no everyday one, asks for more, and so does "van" or "del"; an everyday word
in small letters, in a text that has capitals, asks for less.
"""
COST = 1.0
"""How much likelier (as a logarithm) two names side by side must be than one."""


@dataclass(frozen=True, slots=True)
class Named:
    """A stretch of folded text that the model takes for a name, with its probability."""

    label: str
    start: int
    end: int
    score: float


class Known:
    """What the tagger knows of the words that it met, one line of each table for a word.

    `low` and `kind` are its number and its class, `adds` what it adds to each label at seven places, `small` whether it
    is in small letters, `doubt` how sure the model must be to leave it alone: anywhere, and behind a small word.
    """

    def __init__(self, room: int) -> None:
        self.lines: dict[tuple[str, str], int] = {}
        self.low = np.zeros(room, np.uint32)
        self.kind = np.zeros(room, np.uint32)
        self.adds = np.zeros((room, 2 * _words.REACH + 1, len(LABELS)), np.float32)
        self.small = np.zeros(room, bool)
        self.doubt = np.zeros((room, 2), np.float32)


class Tagger:
    """The trained weights and the word list, loaded once."""

    def __init__(self, weights: npt.NDArray[np.float32], keys: npt.NDArray[np.uint32], flags: npt.NDArray[np.uint8]):
        self._weights = weights
        self._flags = dict(zip(keys.tolist(), flags.tolist(), strict=True))
        self._known = Known(_REMEMBERED)

    def _all(self, words: tuple[str, ...], manner: str) -> npt.NDArray[np.intp]:
        """The line of each word in the tables; those that are met for the first time are looked up together."""
        lines = self._known.lines
        new = [w for w in dict.fromkeys(words) if (w, manner) not in lines]
        if new and len(lines) + len(new) > len(self._known.low):
            new = list(dict.fromkeys(words))
            self._known = Known(max(_REMEMBERED, len(new)))
            lines = self._known.lines
        for at in range(0, len(new), _TOGETHER):
            self._meet(new[at : at + _TOGETHER], manner)
        return np.array([lines[w, manner] for w in words], np.intp)

    def _meet(self, new: list[str], manner: str) -> None:
        known, first = self._known, len(self._known.lines)
        flags = [self._flags.get(_words.key(w), 0) for w in new]
        owns = [_words.word_features(w, f, manner) for w, f in zip(new, flags, strict=True)]
        own = slice(first, first + len(new))
        known.adds[own] = self._weights[_words.all_seen_from(owns)].sum(axis=2)
        known.low[own], known.kind[own] = [o[0] for o in owns], [o[1] for o in owns]
        known.small[own] = [w.islower() for w in new]
        known.doubt[own, 1] = [_doubt(w, f, manner) for w, f in zip(new, flags, strict=True)]
        known.doubt[own, 0] = np.minimum(known.doubt[own, 1], DOUBT)
        known.lines.update(((w, manner), n) for n, w in enumerate(new, first))

    def find(self, text: str) -> tuple[Named, ...]:
        """Every name in a folded text, in order."""
        cut = _words.cut(text)
        if not cut.words:
            return ()
        caseless = (
            [] if text.isascii() else [n for n, w in enumerate(cut.words) if w[0].isalpha() and w.lower() == w.upper()]
        )
        if (
            caseless
            and 2 * len(caseless) >= sum(w[0].isalpha() for w in cut.words)
            and not any(map(str.istitle, cut.words))
        ):
            return ()
        manner = _words.manner(text)
        lines = self._all(cut.words, manner)
        reach = _words.REACH
        # A long text is read in blocks, each with the words around it, so that memory stays flat.
        scores = np.concatenate(
            [
                self._scores(lines[max(0, at - reach) : at + _BLOCK + reach])[min(at, reach) :][:_BLOCK]
                for at in range(0, len(lines), _BLOCK)
            ]
        )
        chances = _chances(scores)
        if caseless:
            # The model learnt the names of scripts without capitals only within English, so it is not asked about their sentences.
            chances[caseless, 0] = 1
        doubts = self._known.doubt[lines, 0]
        doubts[1:] = np.where(self._known.small[lines[:-1]], self._known.doubt[lines[1:], 1], doubts[1:])
        return _spans(cut, chances, doubts)

    def _scores(self, lines: npt.NDArray[np.intp]) -> npt.NDArray[np.float32]:
        reach = _words.REACH
        low, kind = np.zeros((2, len(lines) + 2 * reach), np.uint32)
        low[reach:-reach], kind[reach:-reach] = self._known.low[lines], self._known.kind[lines]
        scores = self._weights[_words.groups(low, kind)].sum(axis=1)
        adds = self._known.adds[lines]
        for row in range(2 * reach + 1):
            # What a word adds from `row` stands for the word that is `row - reach` before it.
            shift = row - reach
            if abs(shift) >= len(lines):
                continue
            if shift >= 0:
                scores[: len(lines) - shift] += adds[shift:, row]
            else:
                scores[-shift:] += adds[:shift, row]
        found: npt.NDArray[np.float32] = scores
        return found


def _doubt(word: str, flags: int, manner: str) -> float:
    everyday = bool(flags & _words.COMMON)
    if word.lower() in _PARTICLES:
        return OF_CAPITALS
    if word.islower():
        return OF_SMALL if everyday and not manner else DOUBT
    return OF_CAPITALS if word[0].isupper() and not word.isupper() and not everyday else DOUBT


_PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "el",
        "al",
        "ibn",
        "bin",
        "binti",
        "bint",
        "bte",
        "ter",
        "het",
    ]
)
_BLOCK = 2048
_REMEMBERED = 1 << 14
_TOGETHER = 256


def _chances(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    found: npt.NDArray[np.float32] = powers / powers.sum(axis=1, keepdims=True)
    return found


def _spans(cut: _words.Cut, chances: npt.NDArray[np.float32], doubts: npt.NDArray[np.float32]) -> tuple[Named, ...]:
    """The names in a text, from each word's chances and from how sure the model must be to leave the word alone."""
    marked = np.flatnonzero(chances[:, 0] <= doubts)
    if not len(marked):
        return ()
    own = np.log(chances[marked, 1:] + 1e-9).tolist()
    edges = [0, *(np.flatnonzero(np.diff(marked) > 1) + 1).tolist(), len(marked)]
    places = marked.tolist()
    return tuple(named for a, b in pairwise(edges) for named in _named(cut, places[a:b], _likeliest(own[a:b]), chances))


def _likeliest(own: list[list[float]]) -> list[int]:
    """The likeliest labels of words side by side: to begin another name without a word between costs.

    Labels come in pairs, the beginning of a kind and its going on, as in `LABELS` without the first.
    """
    best = own[0]
    ways: list[list[int]] = []
    for row in own[1:]:
        top = max(range(_COUNT), key=best.__getitem__)
        back: list[int] = []
        now: list[float] = []
        for first in range(0, _COUNT, 2):
            same = first if best[first] >= best[first + 1] else first + 1
            back += (top, same)
            now += (best[top] - COST + row[first], best[same] + row[first + 1])
        ways.append(back)
        best = now
    labels = [max(range(_COUNT), key=best.__getitem__)]
    for step in reversed(ways):
        labels.append(step[labels[-1]])
    return [label + 1 for label in reversed(labels)]


_COUNT = len(LABELS) - 1


def _named(cut: _words.Cut, run: list[int], labels: list[int], chances: npt.NDArray[np.float32]) -> Iterator[Named]:
    """The names in a run of words; a sign neither begins nor ends one, but for the full stop of an initial or a title."""
    last: Named | None = None
    for at, label in zip(run, labels, strict=True):
        name, score, word = LABELS[label][2:], float(1 - chances[at, 0]), cut.words[at]
        if last and name == last.label and LABELS[label][0] == "I":
            initial = word == "." and len(cut.words[at - 1]) < 4
            end = cut.ends[at] if word[0].isalnum() or initial else last.end
            last = Named(name, last.start, end, max(last.score, score))
            continue
        if last:
            yield last
        last = Named(name, cut.starts[at], cut.ends[at], score) if word[0].isalnum() else None
    if last:
        yield last


@cache
def tagger() -> Tagger:
    """The tagger with the weights that ship."""
    with np.load(io.BytesIO(shelf.data("weights", "names.npz")), allow_pickle=False) as arrays:
        weights = arrays["weights"].astype(np.float32) * arrays["scale"]
        return Tagger(weights, arrays["keys"], arrays["flags"])

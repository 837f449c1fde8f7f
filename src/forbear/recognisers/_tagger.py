"""Finds names of people, places, addresses and organisations in running text, by a small trained model.

Each word's features add up to a score for each label (weights/names.npz, with its model card); there is
no network, no model file that can run code, and the time is linear in the length of the text.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from forbear import shelf
from forbear.recognisers import _words

LABELS = ("O", "B-PERSON", "I-PERSON", "B-LOCATION", "I-LOCATION", "B-ADDRESS", "I-ADDRESS", "B-ORG", "I-ORG")
DOUBT = 0.7
"""A word is left alone only where the model is surer than this that it is nothing private: leaking is the worse error."""


@dataclass(frozen=True, slots=True)
class Named:
    """A stretch of folded text that the model takes for a name, with its probability."""

    label: str
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Word:
    """What the tagger knows of a word: its number, its class, and what it adds to each label at seven places."""

    low: int
    kind: int
    adds: npt.NDArray[np.float32]


class Tagger:
    """The trained weights and the word list, loaded once."""

    def __init__(self, weights: npt.NDArray[np.float32], keys: npt.NDArray[np.uint32], flags: npt.NDArray[np.uint8]):
        self._weights = weights
        self._flags = dict(zip(keys.tolist(), flags.tolist(), strict=True))
        self._known: dict[tuple[str, str], Word] = {}

    def _all(self, words: tuple[str, ...], manner: str) -> list[Word]:
        """What is known of each word; those that are met for the first time are looked up together."""
        known = self._known
        new = [w for w in dict.fromkeys(words) if (w, manner) not in known]
        if new:
            if len(known) + len(new) >= _REMEMBERED:
                known.clear()
                new = list(dict.fromkeys(words))
            owns = [_words.word_features(w, self._flags.get(_words.key(w), 0), manner) for w in new]
            for at in range(0, len(new), _TOGETHER):
                adds = self._weights[_words.all_seen_from(owns[at : at + _TOGETHER])].sum(axis=2)
                for word, own, add in zip(new[at : at + _TOGETHER], owns[at : at + _TOGETHER], adds, strict=True):
                    known[word, manner] = Word(own[0], own[1], add)
        return [known[w, manner] for w in words]

    def find(self, text: str) -> tuple[Named, ...]:
        """Every name in a folded text, in order."""
        cut = _words.cut(text)
        if not cut.words:
            return ()
        caseless = sum(w[0].isalpha() and w.lower() == w.upper() for w in cut.words)
        if 2 * caseless >= sum(w[0].isalpha() for w in cut.words) and not any(w.istitle() for w in cut.words):
            return ()
        manner = _words.manner(text)
        words = self._all(cut.words, manner)
        reach = _words.REACH
        # A long text is read in blocks, each with the words around it, so that memory stays flat.
        scores = np.concatenate(
            [
                self._scores(words[max(0, at - reach) : at + _BLOCK + reach])[min(at, reach) :][:_BLOCK]
                for at in range(0, len(words), _BLOCK)
            ]
        )
        chances = _chances(scores)
        if caseless:
            # The model learnt the names of scripts without capitals only within English, so it is not asked about their sentences.
            chances[[n for n, w in enumerate(cut.words) if w.lower() == w.upper() and w[0].isalpha()], 0] = 1
        return _spans(cut, chances)

    def _scores(self, words: list[Word]) -> npt.NDArray[np.float32]:
        reach = _words.REACH
        edge = [0] * reach
        low = np.array([*edge, *(w.low for w in words), *edge], np.uint32)
        kind = np.array([*edge, *(w.kind for w in words), *edge], np.uint32)
        scores = self._weights[_words.groups(low, kind)].sum(axis=1)
        adds = np.array([w.adds for w in words])
        for row in range(2 * reach + 1):
            # What a word adds from `row` stands for the word that is `row - reach` before it.
            shift = row - reach
            if abs(shift) >= len(words):
                continue
            if shift >= 0:
                scores[: len(words) - shift] += adds[shift:, row]
            else:
                scores[-shift:] += adds[:shift, row]
        found: npt.NDArray[np.float32] = scores
        return found


_BLOCK = 2048
_REMEMBERED = 1 << 14
_TOGETHER = 256


def _chances(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    found: npt.NDArray[np.float32] = powers / powers.sum(axis=1, keepdims=True)
    return found


def _spans(cut: _words.Cut, chances: npt.NDArray[np.float32]) -> tuple[Named, ...]:
    best = chances[:, 1:].argmax(axis=1) + 1
    best[chances[:, 0] > DOUBT] = 0
    found: list[Named] = []
    running = ""
    for at, label in enumerate(best.tolist()):
        name = LABELS[label][2:]
        if not name:
            running = ""
            continue
        score = float(1 - chances[at, 0])
        word = cut.words[at]
        if name == running and LABELS[label][0] == "I":
            last = found[-1]
            found[-1] = Named(
                name, last.start, cut.ends[at] if word[0].isalnum() or word == "." else last.end, max(last.score, score)
            )
        elif word[0].isalnum():
            found.append(Named(name, cut.starts[at], cut.ends[at], score))
        else:
            name = ""
        running = name
    return tuple(found)


@cache
def tagger() -> Tagger:
    """The tagger with the weights that ship."""
    with np.load(io.BytesIO(shelf.data("weights", "names.npz")), allow_pickle=False) as arrays:
        weights = arrays["weights"].astype(np.float32) * arrays["scale"]
        return Tagger(weights, arrays["keys"], arrays["flags"])

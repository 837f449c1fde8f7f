"""Trains the model of kinds from the authored corpus and writes `src/forbear/weights/triage.npz`.

    python training/train.py             validates on lines held out, fits, calibrates, writes
    python training/train.py --check     validates only

Deterministic from SEED. Needs scipy and wordfreq of the extra `bench`; nothing of it is needed to read messages.
The last line printed is one JSON object with the figures of the model card.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from background import background
from grammar import Base, Example, bases, messages, thinned
from scipy.sparse import csr_matrix

from forbear.read.ngrams import BITS, CHECK, NOTHING, pieces
from forbear.records.reading import KINDS
from forbear.text import fold

SEED = 20260
FOLDS = 3
PASSES = 20
"""How often every message is looked at; more learns the wording of the lines."""
HIDDEN = 0.6
"""Share of its pieces that a message does not show in one step: many words must each tell the kind, not a few together."""
PACE = 2.0
STEP = 512
"""How far one step goes, and how many messages it looks at."""
LOSS = 0.2
"""Mean share of words that is lost in the second copy of each message: the model must not lean on one word."""
HEAT = 0.7
"""Temperature used with --fast. With HIDDEN pieces the scores are cautious; this was chosen where the error of calibration is small on
texts like the corpus and on messages by other hands alike (docs/decisions/012)."""
LINES = 2
"""Authored lines in which a piece must stand to be known: what only one line says is its wording, not its kind."""
WEIGHTS = Path(__file__).parent.parent / "src/forbear/weights/triage.npz"
MESSAGES = 140_000
SHARE = {
    "overdue_notice": 1.6,
    "payment_reminder": 1.4,
    "transactional": 1.6,
    "scam": 2.2,
    "not_debt": 2.2,
    "collection_demand": 1.1,
}
"""How much of the corpus each kind takes (1 where nothing is said): the common kinds are met more often."""
TONGUE = {"en": 1.0, "zh": 1.0, "es": 0.25, "id": 0.25, "hi": 0.2, "hi-Latn": 0.25}


def made(found: list[Base], size: int, seed: int) -> list[Example]:
    """About `size` messages from the lines given, shared among kinds and languages as SHARE and TONGUE say."""
    hearts = Counter((b.kind, b.language) for b in found if b.role in ("", "="))
    total = sum(SHARE.get(k, 1.0) * TONGUE[t] for k, t in hearts)

    def each(base: Base) -> int:
        want = size * SHARE.get(base.kind, 1.0) * TONGUE[base.language] / total
        return max(2, min(90, round(want / hearts[base.kind, base.language])))

    return list(messages(found, each=each, seed=seed))


def counted(texts: list[str]) -> csr_matrix:
    """How often each key stands in each text."""
    rows, columns = [], []
    for begin in range(0, len(texts), 512):
        batch = [fold(t).text for t in texts[begin : begin + 512]]
        for part in pieces(batch):
            owner = np.searchsorted(part.first, np.arange(len(part.rows)), side="right") - 1
            for column in part.rows.T:
                kept = column != NOTHING
                rows.append(owner[kept] + begin)
                columns.append(column[kept])
    row, column = np.concatenate(rows), np.concatenate(columns)
    return csr_matrix((np.ones(len(row), np.float32), (row, column)), shape=(len(texts), NOTHING))


def scaled(counts: csr_matrix) -> csr_matrix:
    """Counts of the known keys, scaled as at reading time."""
    size = np.sqrt(np.maximum(np.asarray(counts.sum(axis=1)).ravel(), 1))
    return csr_matrix(counts.multiply(1 / size[:, None]), dtype=np.float32)


def chosen(counts: csr_matrix, train: list[Example]) -> np.ndarray:
    """The keys that get a row: those that stand in at least LINES authored lines; of two with one row, the commoner."""
    names = {base: n for n, base in enumerate(dict.fromkeys(e.base or e.text for e in train))}
    line = np.array([names[e.base or e.text] for e in train])
    entries = counts.tocoo()
    pairs = np.unique(entries.col.astype(np.int64) * len(names) + line[entries.row])
    key, lines = np.unique(pairs // len(names), return_counts=True)
    key, lines = key[lines >= LINES], lines[lines >= LINES]
    order = np.argsort(-lines, kind="stable")
    _, first = np.unique(key[order] >> CHECK, return_index=True)
    return np.sort(key[order][first])


@dataclass(frozen=True)
class Fit:
    """A fitted model: its keys, their weights (keys, kinds), and the kinds' offsets."""

    keys: np.ndarray
    weights: np.ndarray
    offsets: np.ndarray

    def scores(self, texts: list[str]) -> np.ndarray:
        """The uncalibrated score of every kind for every text."""
        return np.asarray(scaled(counted(texts)[:, self.keys]) @ self.weights + self.offsets)


def fitted(train: list[Example]) -> Fit:
    """A multinomial logistic model of the messages, their thinned copies and the background."""
    train = train + [thinned(e, LOSS, SEED) for e in train] + background(SEED)
    counts = counted([e.text for e in train])
    keys = chosen(counts, train)
    weights, offsets = taught(scaled(counts[:, keys]), np.array([KINDS.index(e.kind) for e in train]))
    return Fit(keys, weights, offsets)


def taught(rows: csr_matrix, kinds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights (pieces, kinds) and offsets by adaptive gradient steps (Adagrad), each with HIDDEN of the pieces left out."""
    chance = np.random.default_rng(SEED)
    weights, offsets = np.zeros((rows.shape[1], len(KINDS)), np.float32), np.zeros(len(KINDS), np.float32)
    met, met_offsets = np.full_like(weights, 1e-3), np.full_like(offsets, 1e-3)
    for _ in range(PASSES):
        order = chance.permutation(rows.shape[0])
        for begin in range(0, len(order), STEP):
            some = order[begin : begin + STEP]
            shown = rows[some]
            shown.data = shown.data * (chance.random(len(shown.data), dtype=np.float32) > HIDDEN) / (1 - HIDDEN)
            columns, shown.indices = np.unique(shown.indices, return_inverse=True)
            shown = csr_matrix((shown.data, shown.indices, shown.indptr), shape=(len(some), len(columns)))
            wrong = softmax(shown @ weights[columns] + offsets)
            wrong[np.arange(len(some)), kinds[some]] -= 1
            slope, slope_offsets = shown.T @ wrong / len(some), wrong.mean(0)
            met[columns] += slope**2
            met_offsets += slope_offsets**2
            weights[columns] -= PACE * slope / np.sqrt(met[columns])
            offsets -= PACE * slope_offsets / np.sqrt(met_offsets)
    return weights, offsets


def softmax(scores: np.ndarray, heat: float = 1.0) -> np.ndarray:
    """Probabilities from scores; a heat above 1 makes them less sure."""
    e = np.exp((scores - scores.max(1, keepdims=True)) / heat)
    return np.asarray(e / e.sum(1, keepdims=True))


def off(probability: np.ndarray, gold: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error of the chosen kind, in ten equal steps of certainty."""
    sure, right = probability.max(1), probability.argmax(1) == gold
    step = np.minimum((sure * bins).astype(int), bins - 1)
    return float(
        sum(
            abs(sure[step == b].mean() - right[step == b].mean()) * (step == b).mean()
            for b in range(bins)
            if (step == b).any()
        )
    )


def macro(gold: np.ndarray, said: np.ndarray) -> float:
    """Mean F1 over the kinds that occur."""
    return float(
        np.mean(
            [
                2 * ((gold == k) & (said == k)).sum() / max(1, (gold == k).sum() + (said == k).sum())
                for k in np.unique(gold)
            ]
        )
    )


def tried(found: list[Base], size: int, *, split: str) -> tuple[np.ndarray, list[Example]]:
    """Scores of messages made only of lines that the model which scores them has not seen."""
    common = [b for b in found if b.role in ("^", "$") or b.language not in ("en", "zh")]
    own = [b for b in found if b not in common]
    key = (lambda b: b.fold(FOLDS)) if split == "lines" else (lambda b: sum(map(ord, b.register)) % FOLDS)
    scores, seen = [], []
    for fold_number in range(FOLDS):
        test = [
            e
            for e in made([b for b in own if key(b) == fold_number] + common, size // FOLDS // 2, SEED + 1)
            if e.language in ("en", "zh")
        ]
        fit = fitted(made([b for b in own if key(b) != fold_number] + common, size // 2, SEED))
        scores.append(fit.scores([e.text for e in test]))
        seen += test
    return np.vstack(scores), seen


def figures(scores: np.ndarray, seen: list[Example], heat: float) -> dict[str, object]:
    """Accuracy, macro-F1 and calibration error, together and by language."""
    gold = np.array([KINDS.index(e.kind) for e in seen])
    out: dict[str, object] = {}
    for tongue in ("all", *sorted({e.language for e in seen})):
        rows = np.array([tongue in ("all", e.language) for e in seen])
        p = softmax(scores[rows], heat)
        out[tongue] = {
            "n": int(rows.sum()),
            "accuracy": round(float((p.argmax(1) == gold[rows]).mean()), 4),
            "macro_f1": round(macro(gold[rows], p.argmax(1)), 4),
            "ece": round(off(p, gold[rows]), 4),
        }
    return out


def save(fit: Fit, heat: float) -> None:
    """Writes the weights as plain arrays, each in one byte: a weight's root is kept, so that small ones keep their grain."""
    top = np.abs(fit.weights).max()
    table = np.zeros((1 << BITS, len(KINDS)), np.int8)
    table[fit.keys >> CHECK] = np.rint(np.sign(fit.weights) * np.sqrt(np.abs(fit.weights) / top) * 127)
    checks = np.zeros(1 << BITS, np.uint8)
    checks[fit.keys >> CHECK] = fit.keys & ((1 << CHECK) - 1)
    np.savez_compressed(
        WEIGHTS,
        table=table,
        checks=checks,
        top=np.float32(top),
        offsets=fit.offsets,
        heat=np.float32(heat),
        kinds=np.array(KINDS),
    )


def main() -> None:
    """Validates, fits, calibrates and writes."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--check", action="store_true")
    ask.add_argument("--fast", action="store_true", help="fit and write with the heat of the last validation")
    asked = ask.parse_args()
    found = bases()
    print(Counter((b.kind, b.language) for b in found), file=sys.stderr)
    started = time.monotonic()
    heat, heats, out = HEAT, [], {}
    if not asked.fast:
        for split in ("registers", "lines"):
            scores, seen = tried(found, MESSAGES // 3, split=split)
            gold = np.array([KINDS.index(e.kind) for e in seen])
            best = min(
                np.arange(0.6, 4, 0.1),
                key=lambda h: -np.log(softmax(scores, h)[np.arange(len(gold)), gold] + 1e-9).mean(),
            )
            heats.append(float(best))
            heat = float(np.mean(heats))
            out[split] = figures(scores, seen, heat) | {"best_heat": round(float(best), 2)}
    if not asked.check:
        train = made(found, MESSAGES, SEED)
        fit = fitted(train)
        save(fit, heat)
        out["keys"] = len(fit.keys)
        out["messages"], out["bytes"] = len(train), WEIGHTS.stat().st_size
    out["heat"], out["seconds"] = round(heat, 2), round(time.monotonic() - started, 1)
    print(json.dumps(out))


if __name__ == "__main__":
    main()

"""Trains the model of kinds from the authored corpus and writes `src/forbear/weights/triage.npz`.

    python training/train.py             validates on lines held out, fits, calibrates, writes
    python training/train.py --check     validates only

Deterministic from SEED. Needs the extra `bench` (scikit-learn); nothing of it is needed to read messages.
The last line printed is one JSON object with the figures of the model card.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
from background import background
from grammar import Base, Example, bases, messages, thinned
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from forbear.read.ngrams import NOTHING, pieces
from forbear.records.reading import KINDS
from forbear.text import fold

SEED = 20260
FOLDS = 4
STRENGTH = 20.0
"""Inverse of the regularisation, chosen on held-out lines and held-out registers."""
LOSS = 0.2
"""Mean share of words that is lost in the second copy of each message: the model must not lean on one word."""
HEAT = 1.0
"""Temperature used with --fast: the mean of the best on held-out lines and on held-out registers."""
WEIGHTS = Path(__file__).parent.parent / "src/forbear/weights/triage.npz"
MESSAGES = 60_000
SHARE = {
    "overdue_notice": 1.6,
    "payment_reminder": 1.4,
    "transactional": 1.6,
    "scam": 1.6,
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
        return max(2, min(40, round(want / hearts[base.kind, base.language])))

    return list(messages(found, each=each, seed=seed))


def matrix(texts: list[str]) -> csr_matrix:
    """How often each row of the table stands in each text, scaled as at reading time."""
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
    counted = csr_matrix((np.ones(len(row), np.float32), (row, column)), shape=(len(texts), NOTHING))
    counted.sum_duplicates()
    size = np.sqrt(np.maximum(np.asarray(counted.sum(axis=1)).ravel(), 1))
    return csr_matrix(counted.multiply(1 / size[:, None]), dtype=np.float32)


def fitted(train: list[Example], strength: float = STRENGTH) -> tuple[np.ndarray, np.ndarray]:
    """Weights (rows, kinds) and the kinds' offsets of a multinomial logistic model."""
    train = train + [thinned(e, LOSS, SEED) for e in train] + background(SEED)
    model = LogisticRegression(C=strength, max_iter=120, tol=1e-3)
    model.fit(matrix([e.text for e in train]), np.array([KINDS.index(e.kind) for e in train]))
    weights = np.zeros((NOTHING, len(KINDS)), np.float32)
    offsets = np.full(len(KINDS), -20.0, np.float32)
    weights[:, model.classes_] = model.coef_.T
    offsets[model.classes_] = model.intercept_
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
        weights, offsets = fitted(made([b for b in own if key(b) != fold_number] + common, size // 2, SEED))
        scores.append(matrix([e.text for e in test]) @ weights + offsets)
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
        weights, offsets = fitted(train)
        grain = np.abs(weights).max() / 127
        np.savez_compressed(
            WEIGHTS,
            table=np.rint(weights / grain).astype(np.int8),
            grain=np.float32(grain),
            offsets=offsets,
            heat=np.float32(heat),
            kinds=np.array(KINDS),
        )
        out["messages"], out["bytes"] = len(train), WEIGHTS.stat().st_size
    out["heat"], out["seconds"] = round(heat, 2), round(time.monotonic() - started, 1)
    print(json.dumps(out))


if __name__ == "__main__":
    main()

"""How sure the shipped model is, and how often it is right: the calibration curve of the model card.

python training/curve.py gold.jsonl ...    files in the gold format; rows with `filled` are left out
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from forbear.read.kind import likely
from forbear.records.reading import KINDS
from forbear.text import fold


def main() -> None:
    """Prints a table of ten steps of certainty, and one JSON object."""
    rows = [json.loads(line) for name in sys.argv[1:] for line in Path(name).read_text("utf-8").splitlines()]
    rows = [row for row in rows if not row["filled"]]
    chances = likely([fold(row["text"]).text for row in rows])
    sure = chances.max(axis=1)
    right = np.array(
        [KINDS[k] in (row["kind"], *row["kind_alt"]) for k, row in zip(chances.argmax(axis=1), rows, strict=True)]
    )
    step = np.minimum((sure * 10).astype(int), 9)
    error = 0.0
    print("| certainty | messages | mean certainty | right |\n|---|---|---|---|")
    for s in sorted(set(step.tolist())):
        at = step == s
        error += at.mean() * abs(sure[at].mean() - right[at].mean())
        print(f"| {s / 10:.1f}-{s / 10 + 0.1:.1f} | {at.sum()} | {sure[at].mean():.2f} | {right[at].mean():.2f} |")
    print(json.dumps({"n": len(rows), "accuracy": round(float(right.mean()), 4), "ece": round(float(error), 4)}))


if __name__ == "__main__":
    main()

"""How well clauses of helpers' terms are found and judged: precision and recall by sort, and traps that were called fair.

    python benchmarks/terms.py [FILE.jsonl ...] [--misses]

Without files, the authored contracts: `contracts/open.jsonl` and `contracts/widened.jsonl` (from which the wording was
learnt), `contracts/held_out.jsonl` and `contracts/held_back.jsonl` (written before the patterns that answer them and not
looked at, but by a hand that remembered) and `contracts/fresh.jsonl` (written after the first patterns, not learnt from).
What the figures are worth is said in docs/decisions/036.
A line is one contract: {"id", "language", "place", "firm", "clauses": [{"text", "labels": [{"sort", "trap"}]}]};
`trap` is false where the clause protects the person. The clauses are put together with line breaks and reviewed as
one text, so that cutting counts too; what is found belongs to the clause in which it begins.

A sort counts as right where it was found on a clause that has it. `stance` counts, of those, how many were judged
rightly as trap or fair, and how many are `unsure` (shown as wording that is not known); `fair_for_trap` is the worse error. A `fee` that is found on a clause about paying early,
refunds, cancelling or loans counts neither way: those speak of fees too.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from forbear.records.referral import TermsMatter
from forbear.refer import review
from forbear.terms import sorts

HERE = Path(__file__).parent / "contracts"
FILES = ("open", "widened", "held_out", "held_back", "fresh")
WORST = ("trap", "unsure", "fair")
NEAR = {"fee": {"advance_payment", "refund", "cancellation", "loan_for_fee"}}


def found(contract: dict[str, Any]) -> list[dict[str, str]]:
    """For each clause, the sorts that the review finds in it and what it takes them for: trap, fair, or unsure."""
    texts = [clause["text"] for clause in contract["clauses"]]
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text) + 1
    answers: list[dict[str, str]] = [{} for _ in texts]
    for clause in review(TermsMatter(text="\n".join(texts), law=None, on=date(2026, 12, 1))).clauses:
        place = max(n for n, start in enumerate(starts) if start <= clause.start)
        stance = "fair" if clause.light == "green" else "trap" if clause.known else "unsure"
        before = answers[place].get(clause.sort, stance)
        answers[place][clause.sort] = min(before, stance, key=WORST.index)
    return answers


def score(contracts: list[dict[str, Any]], *, misses: bool = False) -> dict[str, Any]:
    """Counts of right, wrong and missed by sort, and of stances."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    stance: Counter[str] = Counter()
    began = time.perf_counter()
    for contract in contracts:
        for clause, answer in zip(contract["clauses"], found(contract), strict=True):
            gold = {label["sort"]: label["trap"] for label in clause["labels"]}
            for sort in gold.keys() | answer.keys():
                if sort in gold and sort in answer:
                    right[sort] += 1
                    is_so = "trap" if gold[sort] else "fair"
                    judged = "right" if answer[sort] == is_so else f"{answer[sort]}_for_{is_so}"
                    stance[judged] += 1
                    note = "" if judged == "right" else "stance"
                elif sort in gold:
                    missed[sort] += 1
                    note = "missed"
                elif NEAR.get(sort, set()) & gold.keys():
                    continue
                else:
                    wrong[sort] += 1
                    note = "wrong"
                if misses and note:
                    print(f"{note:7} {sort:18} {contract['id']}  {clause['text']}")
    total = _figures(sum(right.values()), sum(wrong.values()), sum(missed.values()))
    return {
        "contracts": len(contracts),
        "clauses": sum(len(c["clauses"]) for c in contracts),
        **{f"micro_{name}": value for name, value in total.items()},
        "by_sort": {sort: _figures(right[sort], wrong[sort], missed[sort]) for sort in sorts()},
        "stance": dict(stance),
        "seconds": round(time.perf_counter() - began, 2),
    }


def _figures(right: int, wrong: int, missed: int) -> dict[str, float]:
    precision = right / (right + wrong) if right + wrong else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    both = precision + recall
    return {
        "n": right + missed,
        "precision": round(precision, 3),
        "recall": round(recall, 3),
        "f1": round(2 * precision * recall / both, 3) if both else 0.0,
    }


def main() -> int:
    """Scores every file by itself, by language too, and prints one JSON object as the last line."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("files", nargs="*", type=Path, default=[HERE / f"{name}.jsonl" for name in FILES])
    words.add_argument("--misses", action="store_true", help="also print what was missed, wrong or misjudged")
    asked = words.parse_args()
    results: dict[str, Any] = {}
    for file in asked.files:
        contracts = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
        results[file.stem] = score(contracts, misses=asked.misses)
        results[file.stem]["by_language"] = {
            language: {
                k: v
                for k, v in score([c for c in contracts if c["language"] == language]).items()
                if k.startswith("micro_") or k == "stance"
            }
            for language in sorted({c["language"] for c in contracts})
        }
        print(f"{file.name}: {results[file.stem]['contracts']} contracts, {results[file.stem]['clauses']} clauses")
        for sort, figures in results[file.stem]["by_sort"].items():
            print(
                f"  {sort:18} n {figures['n']:3}  precision {figures['precision']:.3f}  recall {figures['recall']:.3f}"
            )
    print(json.dumps(results, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""How well "suspect" finds what a corpus calls spam: precision, recall, false alarms, with the shipped model.

    python benchmarks/spam.py messages.csv spam=suspect ham=genuine
    python benchmarks/spam.py messages.csv fraud=suspect other=genuine spam_ad=aside illegal=aside

The CSV has the columns `text` and `label`; the map says what each label stands for (`suspect`, `genuine`, or `aside`
for labels that are not counted; without a map `spam` and `1` are suspect, `ham` and `0` genuine). A message is called
suspect where the reading's kind is `scam` or where it carries a strong sign of a false sender or link. Spam corpora
are mostly advertising, which is not deception: read the recall with that in mind.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from pathlib import Path

from forbear.read import read
from forbear.records.message import Message, Untrusted
from forbear.records.reading import Reading

STRONG = frozenset(
    {
        "brand_domain_mismatch",
        "brand_in_other_domain",
        "credentials_in_link",
        "foreign_letters_domain",
        "ip_address_link",
        "lookalike_domain",
        "mixed_scripts",
        "program_download",
        "punycode_domain",
    }
)
"""Signals of `forbear.read.safety` that warn alone; a short link or an unusual ending does not."""
USUAL = {"spam": "suspect", "1": "suspect", "ham": "genuine", "0": "genuine"}


def suspect(reading: Reading) -> bool:
    """Whether a reading warns: the kind is scam, or sender or link look false."""
    return reading.triage.kind == "scam" or any(s.signal in STRONG for s in reading.safety)


def measured(file: Path, meaning: dict[str, str]) -> dict[str, object]:
    """Precision, recall and false-alarm rate on one corpus, and what share of every label is called suspect."""
    csv.field_size_limit(1 << 24)
    with file.open(encoding="utf-8", newline="") as opened:
        rows = [r for r in csv.DictReader(opened) if meaning.get(r["label"]) in {"suspect", "genuine", "aside"}]
    messages = (
        Message(exhibit=file.name, number=n, text=Untrusted(r["text"]), channel="sms") for n, r in enumerate(rows, 1)
    )
    called: Counter[tuple[str, bool]] = Counter()
    for row, reading in zip(rows, read(messages), strict=True):
        called[row["label"], suspect(reading)] += 1
    count = {
        (of, said): sum(n for (label, s), n in called.items() if meaning[label] == of and s == said)
        for of in ("suspect", "genuine")
        for said in (True, False)
    }
    hit, miss = count["suspect", True], count["suspect", False]
    alarm, quiet = count["genuine", True], count["genuine", False]
    return {
        "file": file.name,
        "n": hit + miss + alarm + quiet,
        "precision": round(hit / max(1, hit + alarm), 4),
        "recall": round(hit / max(1, hit + miss), 4),
        "false_alarm_rate": round(alarm / max(1, alarm + quiet), 4),
        "called_suspect": {
            label: round(called[label, True] / (called[label, True] + called[label, False]), 4)
            for label in sorted({k for k, _ in called})
        },
    }


def main() -> None:
    """Measures one corpus and prints one JSON object as the last line."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("file", type=Path)
    ask.add_argument("meaning", nargs="*", metavar="LABEL=suspect|genuine|aside")
    asked = ask.parse_args()
    meaning = dict(pair.split("=", 1) for pair in asked.meaning) or USUAL
    print(json.dumps(measured(asked.file, meaning)))


if __name__ == "__main__":
    sys.exit(main())

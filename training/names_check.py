"""Makes sentences with their names marked, for `benchmarks/redaction.py`, from templates that no model has learnt.

    PYTHONPATH=src python training/names_check.py first FIRST.jsonl
    PYTHONPATH=src python training/names_check.py kept KEPT.jsonl

The names are those of locales that `names.py --hold-out` leaves out. `first` is to be looked at, `kept` only measured.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from names import HELD, HERE, fill
from names_material import World

TYPES = {
    **dict.fromkeys("PFL", "PERSON"),
    **dict.fromkeys("AS", "STREET_ADDRESS"),
    **dict.fromkeys("CN", "GPE"),
    "Z": "ZIP_CODE",
    "O": "ORGANIZATION",
    "D": "DATE_TIME",
    "H": "PHONE_NUMBER",
    "E": "EMAIL_ADDRESS",
    "R": "ACCOUNT_REF",
    "M": "AMOUNT",
    "G": "NRP",
}
TIMES = 12


def halves() -> dict[str, list[str]]:
    """The templates of both halves."""
    text = (HERE / "names_check.txt").read_text("utf-8")
    first, _, kept = text.partition("## kept back\n")
    return {
        name: [line.replace("\\n", "\n") for line in part.splitlines() if line and not line.startswith("#")]
        for name, part in (("first", first), ("kept", kept))
    }


def main(half: str, out: Path) -> None:
    """Fills every template of a half some times; small letters now and then, as people write."""
    chance = random.Random(half)
    world = World(only=HELD)
    rows = []
    for template in halves()[half] * TIMES:
        text, spans = fill(template, world, chance, TYPES)
        if chance.random() < 0.08 and len(text.lower()) == len(text):
            text = text.lower()
        marked = [{"type": kind, "start": start, "end": end} for kind, start, end in spans]
        rows.append({"text": text, "spans": marked})
    out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))

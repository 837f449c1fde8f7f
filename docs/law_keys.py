"""Writes the table of keys in `docs/law.md` from the law files; `--check` only compares.

.venv/bin/python docs/law_keys.py [--check]
"""

from __future__ import annotations

import sys
from pathlib import Path

PAGE = Path(__file__).with_name("law.md")
MARKS = ("<!-- keys: written by docs/law_keys.py -->\n", "<!-- end -->")


def table() -> str:
    """One row for each key: the fields of its value, the places that have it, and the first rule under it."""
    from forbear.jurisdictions import load, places
    from forbear.records.law import Provision

    rules: dict[str, list[Provision]] = {}
    for place in places():
        for rule in load(place).provisions:
            if rule.place == place:
                rules.setdefault(rule.key, []).append(rule)
    rows = ["| key | fields of its value | places | for instance |", "|---|---|---|---|"]
    for key in sorted(rules):
        fields = sorted({name for rule in rules[key] for name in rule.value})
        where = sorted({rule.place for rule in rules[key]})
        states = [place for place in where if place.startswith("us_")]
        shown = [p for p in where if p not in states] + ([f"{len(states)} of us_*"] if len(states) > 4 else states)
        rows.append(f"| `{key}` | {', '.join(fields)} | {', '.join(shown)} | {rules[key][0].says['en']} |")
    return "\n".join(rows) + "\n"


def page() -> str:
    """The page with its table as the law files have it today."""
    before, rest = PAGE.read_text("utf-8").split(MARKS[0])
    return before + MARKS[0] + table() + MARKS[1] + rest.split(MARKS[1])[1]


if __name__ == "__main__":
    new = page()
    if "--check" in sys.argv[1:]:
        sys.exit(0 if PAGE.read_text("utf-8") == new else "docs/law.md is out of step: run docs/law_keys.py")
    PAGE.write_text(new, "utf-8")

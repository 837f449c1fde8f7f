"""The cases for which the letters' fixtures are written; `python tests/case_letters.py` writes them anew to be read."""

from __future__ import annotations

import sys
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from forbear import jurisdictions, respond
from forbear.app.letters import Papers, open_case
from forbear.records.letter import Letter
from forbear.records.occasion import Occasion

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "examples"
DAY = date(2026, 11, 24)
CASES: dict[str, dict[str, Any]] = tomllib.loads((HERE / "letters" / "cases.toml").read_text("utf-8"))
_FILES = (("messages", "messages.jsonl"), ("debts", "debts.toml"), ("person", "person.toml"))
BASES: dict[str, dict[str, str]] = {
    "cn": {"messages": "inbox", "debts": "debts.toml", "person": "letters/cn_harassment/person.toml"},
    "us": {name: f"letters/us_old_debt/{file}" for name, file in _FILES},
    "uk": {name: f"letters/uk_hardship/{file}" for name, file in _FILES},
    "in": {name: f"letters/in_agents/{file}" for name, file in _FILES},
    "none": {},
}


def path(name: str) -> str | None:
    """A file of the cases, beside them or among the examples; nothing for an empty name."""
    if not name:
        return None
    return str((HERE / "letters" if name.startswith("papers/") else EXAMPLES) / name)


@cache
def occasion(name: str, **more: Any) -> Occasion:
    """The case that belongs to a letter of the shelf (`dispute_paid.any`)."""
    case = {**CASES[name], **more}
    files = {**BASES[case["case"]], **{k: v for k, v in case.items() if k in ("messages", "debts", "plan", "person")}}
    messages = path(files.get("messages", ""))
    opened = open_case(
        Papers(
            sources=(messages,) if messages else (),
            debts=path(files.get("debts", "")),
            plan=path(files.get("plan", "")),
            person=path(files.get("person", "")),
            place=jurisdictions.place_named(case["place"]) or "",
            on=DAY,
        ),
        facts=tuple(case.get("facts", {}).items()),
        debt=case.get("debt", ""),
    )
    assert not opened.problems, opened.problems
    return opened.occasions[0]


def written(name: str, language: str) -> Letter:
    """The letter of a case in one language."""
    made = respond.letter(name.split(".")[0], occasion(name), language)
    assert isinstance(made, Letter), (name, made)
    return made


def main() -> None:
    """Writes every fixture anew; each is read before it is committed."""
    from forbear.report.letter_text import text

    for name in CASES:
        for language in ("en", "zh"):
            folder = HERE / "letters" / f"{name}.{language}"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "expected.txt").write_text(text(written(name, language)), "utf-8")
            print(folder.name)


if __name__ == "__main__":
    sys.exit(main())

"""Three invented people, from the first message to letters, plan and bundle; `python tests/complete_cases.py` writes all anew.

A vault is made for each with a clock and with chance that never change, so that the whole bundle comes out byte
for byte the same. Never do that for a real case: its keys would be known.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from forbear import app, jurisdictions, respond, vault
from forbear.app.bundle import bundle
from forbear.app.letters import Papers, open_case
from forbear.languages import speaker
from forbear.papers.person import person
from forbear.records.case import Settings
from forbear.records.letter import Letter, Person, Posting
from forbear.records.message import Original

ROOT = Path(__file__).resolve().parent.parent
COMPLETE = ROOT / "examples" / "complete"
NAMES = tuple(sorted(p.parent.name for p in COMPLETE.glob("*/case.toml")))


@dataclass
class Clock:
    """Five past nine, and a minute later each time."""

    at: datetime

    def __call__(self) -> datetime:
        self.at += timedelta(minutes=1)
        return self.at


@contextmanager
def known_chance(name: str) -> Iterator[None]:
    """Chance that is the same each time: for invented cases only."""
    true, count = os.urandom, [0]

    def known(size: int) -> bytes:
        count[0] += 1
        return sha256(f"{name} {count[0]}".encode()).digest()[:size]

    os.urandom = known
    try:
        yield
    finally:
        os.urandom = true


def build(name: str, out: Path) -> None:
    """Writes everything of one case into `out`: the answer, the plan, and the bundle."""
    case = tomllib.loads((COMPLETE / name / "case.toml").read_text("utf-8"))
    say = speaker(case["language"])
    place = jurisdictions.place_named(case["place"]) or ""
    day = case["on"]
    clock = Clock(datetime(day.year, day.month, day.day, 9, 5, tzinfo=UTC))
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, known_chance(name):
        home = Path(folder) / "home"
        vault.make(home, "an invented passphrase", clock=clock, cost=vault.Cost(memory=64, passes=1))
        with vault.open_(home, "an invented passphrase", clock=clock) as kept:
            kept.save(Settings(place=place, language=case["language"]))
            kept.save(_person(case))
            kept.keep(o for o in app.sources([str(ROOT / case["messages"])]) if isinstance(o, Original))
            for role in ("debts", "plan"):
                kept.paper(role, Original(name=Path(case[role]).name, data=(ROOT / case[role]).read_bytes()))
            for letter in _letters(case, place):
                kept.save(letter)
                for posting in case.get("posting", ()):
                    if posting["letter"] == letter.kind:
                        kept.save(Posting(**{**posting, "letter": letter.id}))
            bundle(kept, Path(folder) / "bundle", say, place=place, on=day)
        shutil.rmtree(out / "bundle", ignore_errors=True)
        shutil.copytree(Path(folder) / "bundle", out / "bundle", copy_function=shutil.copyfile)
    (out / "answer.txt").write_text(_run(case, "check", case["messages"], "--debts", case["debts"]), "utf-8")
    (out / "plan.txt").write_text(_run(case, "plan", case["plan"]), "utf-8")


def _person(case: dict[str, Any]) -> Person:
    found = person(Original(name="person.toml", data=(ROOT / case["person"]).read_bytes()))
    assert isinstance(found, Person)
    return found


def _letters(case: dict[str, Any], place: str) -> Iterator[Letter]:
    papers = Papers(
        sources=(str(ROOT / case["messages"]),),
        debts=str(ROOT / case["debts"]),
        plan=str(ROOT / case["plan"]) if "offer" in case["letters"][0] else None,
        person=str(ROOT / case["person"]),
        place=place,
        on=case["on"],
    )
    occasion = open_case(papers).occasions[0]
    for kind in case["letters"]:
        made = respond.letter(kind, occasion)
        assert isinstance(made, Letter), made
        yield made


def _run(case: dict[str, Any], command: str, *words: str) -> str:
    """What a command of forbear prints."""
    from importlib import import_module

    more = ["--place", case["place"], "--on", case["on"].isoformat()] if command == "check" else []
    here = Path.cwd()
    os.chdir(ROOT)
    try:
        made = CliRunner().invoke(
            import_module(f"forbear.cli.{command}").command,
            [*words, *more, "--lang", case["language"]],
            standalone_mode=False,
        )
    finally:
        os.chdir(here)
    assert made.return_value in (0, 1), made.output
    return made.stdout


if __name__ == "__main__":
    for each in sys.argv[1:] or NAMES:
        build(each, COMPLETE / each)
        print(f"wrote examples/complete/{each}")

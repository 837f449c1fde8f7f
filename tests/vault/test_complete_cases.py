"""The three complete cases that ship as examples come out of the program byte for byte as they lie there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("typst", reason="the PDFs of a bundle need forbear[letters]")
from complete_cases import COMPLETE, NAMES, build
from conftest import ROOT
from forbear.app.checking import inspection


def files(folder: Path) -> dict[str, bytes]:
    """Every file below, by its name."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_there_are_three() -> None:
    assert NAMES == ("cn_loan_app", "uk_hardship", "us_old_debt")


@pytest.mark.parametrize("name", NAMES)
def test_a_complete_case_is_written_again_and_compared(name: str, tmp_path: Path) -> None:
    build(name, tmp_path / "made")
    made, shipped = files(tmp_path / "made"), files(COMPLETE / name)
    shipped.pop("case.toml")
    assert sorted(made) == sorted(shipped)
    different = [file for file in made if made[file] != shipped[file]]
    assert different == [], "read the changes, then: python tests/complete_cases.py"


@pytest.mark.parametrize("name", NAMES)
def test_the_bundle_of_a_complete_case_is_whole_and_answers_it(name: str) -> None:
    folder = COMPLETE / name / "bundle"
    looked = inspection(folder)
    assert looked.faults == ()
    assert looked.exhibits >= 1
    letters = list((folder / "data" / "letters").glob("*.txt"))
    assert letters
    assert all(p.with_suffix(".pdf").is_file() for p in letters)
    chronology = (folder / "data" / "chronology.txt").read_text("utf-8")
    for letter in letters:
        # What was written also stands in the chronology, under its subject.
        assert re.search(r"Letter (sent|written)|信函", chronology), letter


def test_the_readme_names_every_case() -> None:
    assert all(f"`{n}`" in (ROOT / "examples" / "complete" / "README.md").read_text("utf-8") for n in NAMES)

"""What each example person reads, in English and Chinese, word for word; a changed sentence is read before it is kept.

To write the files anew after reading the difference: `FORBEAR_GOLDEN=1 pytest tests/plan/test_golden.py`, then `git diff`.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from forbear.cli.plan import command

GOLDEN = Path(__file__).with_name("golden")
PEOPLE = sorted((Path(__file__).resolve().parent.parent.parent / "examples" / "people").glob("*.toml"))


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("person", PEOPLE, ids=lambda p: p.stem)
def test_a_person_reads_what_was_read_before(person: Path, language: str) -> None:
    said = CliRunner().invoke(command, [str(person), "--lang", language], standalone_mode=False).stdout
    golden = GOLDEN / f"{person.stem}.{language}.txt"
    if os.environ.get("FORBEAR_GOLDEN"):
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8")

"""The table of faults names only tests that exist, and says of every row what holds it or what it waits for."""

from __future__ import annotations

import re

import pytest

from conftest import ROOT

TABLE = (ROOT / "docs" / "faults.md").read_text("utf-8")
ROWS = re.findall(r"^\| ([\d-]+) \|.*\| (.*) \|$", TABLE, re.MULTILINE)
NAMED = sorted(set(re.findall(r"`(tests/[\w/.]+)::(\w+)`", TABLE)))


@pytest.mark.parametrize(("file", "test"), NAMED, ids=[test for _, test in NAMED])
def test_each_test_that_the_table_names_exists(file: str, test: str) -> None:
    assert re.search(rf"^def {test}\(", (ROOT / file).read_text("utf-8"), re.MULTILINE)


def test_every_row_from_one_to_fifty_is_held_or_waits() -> None:
    covered: set[int] = set()
    for rows, held in ROWS:
        first, _, last = rows.partition("-")
        covered |= set(range(int(first), int(last or first) + 1))
        assert "::" in held or "wait" in held
    assert covered == set(range(1, 51))

"""The person's own papers with slips in them: named with their field, and never a trace or a wrong number."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import ROOT
from faults.conftest import Run
from forbear.papers.case import case
from forbear.papers.debts import debts
from forbear.papers.loan import loan
from forbear.papers.person import person
from forbear.papers.rounds import rounds
from forbear.records.message import Original

EXAMPLES = {
    "debts": ROOT / "examples" / "debts.toml",
    "loan": ROOT / "examples" / "loans" / "us_card.toml",
    "case": ROOT / "examples" / "people" / "tight_us.toml",
    "rounds": ROOT / "examples" / "letters" / "uk_hardship" / "rounds.toml",
    "person": ROOT / "examples" / "letters" / "uk_hardship" / "person.toml",
}
READERS = {"debts": lambda o: list(debts(o)), "loan": loan, "case": case, "rounds": rounds, "person": person}
ODD = [
    b"nan",
    b"inf",
    b"-1",
    b"1e999",
    b"9" * 400,
    b"0",
    b'""',
    b'"\\u0000"',
    b"[]",
    b"{}",
    b"0001-01-01",
    b"9999-12-31",
    b"true",
]


@pytest.mark.parametrize("name", EXAMPLES)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_value_in_any_field_is_read_or_named(name: str, data: st.DataObject) -> None:
    lines = EXAMPLES[name].read_bytes().splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    field, equals, _ = lines[at].partition(b"=")
    put = data.draw(st.sampled_from(ODD) | st.binary(max_size=30))
    lines[at] = field + equals + b" " + put
    READERS[name](Original(name="papers.toml", data=b"\n".join(lines)))


SLIPS = {
    "not toml": b"this is = = not",
    "not text": b"\xff\xfe\x00\x01",
    "nothing": b"",
    "nested": b"a = " + b"[" * 5000,
    "one field": b"currency = 5",
    "dates": b"[[debt]]\nid = 'a'\nopened = 2026-02-31\n",
}


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_slip_in_any_paper_is_told_with_its_place(forbear: Run, tmp_path: Path, slip: str, language: str) -> None:
    (tmp_path / "paper.toml").write_bytes(SLIPS[slip])
    for words in (
        ("owed", "paper.toml", "--on", "2026-05-01"),
        ("apr", "paper.toml"),
        ("compare", "paper.toml"),
        ("plan", "paper.toml"),
        ("check", "--text", "You owe $5 to Larkfield", "--debts", "paper.toml"),
    ):
        done = forbear(*words, "--lang", language)
        said = (done.stdout + done.stderr).decode()
        assert said.strip()
        if done.returncode:
            assert "paper.toml" in said
        assert "Error" not in said

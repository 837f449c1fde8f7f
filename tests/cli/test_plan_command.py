"""`forbear plan` on the shipped example people, as a person would run it."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner

from forbear.cli.plan import command

PEOPLE = Path(__file__).resolve().parent.parent.parent / "examples" / "people"
CASES = sorted(PEOPLE.glob("*.toml"))


def run(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(command, list(words), standalone_mode=False)
    if result.exception:
        raise result.exception
    return result.return_value, result.stdout, result.stderr


def test_there_are_example_people_of_every_standing_and_place() -> None:
    assert len(CASES) >= 6
    names = [case.stem.split("_") for case in CASES]
    assert {standing for standing, _ in names} == {"solvent", "tight", "insolvent"}
    assert {place for _, place in names} == {"cn", "us", "uk", "in"}


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.stem)
def test_each_example_person_is_as_the_name_of_the_file_says(case: Path) -> None:
    code, out, _ = run(str(case), "--json")
    outlook = json.loads(out)["outlook"]
    assert code == 0
    assert outlook["standing"] == case.stem.split("_")[0]
    if outlook["plan"] is None:
        assert outlook["standing"] == "insolvent"
        return
    assert outlook["plan"]["proved"]
    paid = sum(Decimal(d["pay"]) for m in outlook["plan"]["payments"] for d in m["debts"])
    parts = [Decimal(outlook["plan"][part]) for part in ("interest", "fees", "penalties")]
    assert sum(parts) - Decimal(outlook["plan"]["forgiven"]) == Decimal(outlook["plan"]["cost"])
    assert paid > 0


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("case", CASES, ids=lambda c: c.stem)
def test_each_example_person_is_answered_in_words(case: Path, language: str) -> None:
    code, out, _ = run(str(case), "--lang", language)
    assert code == 0
    assert ("计划" if language == "zh" else "plan") in out.splitlines()[0]
    assert "{" not in out


def test_a_case_without_a_rate_is_asked_for_it_and_nothing_is_planned(tmp_path: Path) -> None:
    file = tmp_path / "case.toml"
    text = (PEOPLE / "solvent_uk.toml").read_text("utf-8").replace("annual_rate = 0.249\n", "")
    file.write_text(text, "utf-8")
    code, out, err = run(str(file), "--lang", "en")
    assert (code, out) == (1, "")
    assert "no interest rate" in err
    assert str(tmp_path) not in err


def test_the_calendar_has_one_entry_for_each_payment(tmp_path: Path) -> None:
    calendar = tmp_path / "plan.ics"
    _, out, _ = run(str(PEOPLE / "solvent_cn.toml"), "--json", "--lang", "zh", "--ics", str(calendar))
    payments = json.loads(out)["outlook"]["plan"]["payments"]
    count = sum(Decimal(d["pay"]) > 0 for m in payments for d in m["debts"])
    data = calendar.read_bytes()
    assert data.count(b"BEGIN:VEVENT\r\n") == count
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_an_extra_payment_says_what_it_saves() -> None:
    _, out, _ = run(str(PEOPLE / "solvent_uk.toml"), "--extra", "2027-03=500", "--lang", "en")
    assert "With the extra payment" in out


def test_money_that_is_kept_in_a_month_that_misses_a_minimum_is_said() -> None:
    _, out, _ = run(str(PEOPLE / "tight_in.toml"), "--lang", "en")
    assert "In Dec 2026 the plan keeps ₹4,700.00" in out


def test_standard_output_holds_the_document_and_nothing_else(capfd: pytest.CaptureFixture[str]) -> None:
    """The solver prints a banner unless it is held back; a machine would read it as part of the answer."""
    run(str(PEOPLE / "solvent_in.toml"), "--json")
    assert capfd.readouterr().out == ""

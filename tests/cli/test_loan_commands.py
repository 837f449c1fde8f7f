"""`forbear owed`, `apr` and `compare` as people and programs call them."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from conftest import ROOT
from forbear.cli._root import root

EXAMPLES = ROOT / "examples"


def run(*words: str) -> Result:
    command = import_module(f"forbear.cli.{words[0]}").command
    return CliRunner().invoke(command, [str(w) for w in words[1:]], catch_exceptions=False, standalone_mode=False)


def document(*words: Any) -> dict[str, Any]:
    found = run(*map(str, words), "--json")
    return json.loads(found.stdout)


def test_owed_gives_machines_the_same_totals_as_people() -> None:
    found = document("owed", EXAMPLES / "loans" / "uk_short_term.toml", "--on", "2026-06-30")
    assert (found["contract"]["total"], found["law"]["total"], found["claimed"]) == ("687.40", "540.00", "688.60")
    assert [d["cause"] for d in found["above_law"]] == ["by-share"]
    line = found["contract"]["lines"][0]
    assert (line["date"], line["amount"], line["says"]) == ("2026-01-05", "300", "£300.00 was lent.")


def test_apr_says_how_far_the_stated_rate_is_from_the_true_one() -> None:
    printed = run("apr", str(EXAMPLES / "loans" / "cn_microloan.toml"), "--lang", "en").output
    assert "83.93%" in printed
    assert "states 36%" in printed


def test_apr_gives_machines_a_fraction() -> None:
    found = document("apr", EXAMPLES / "loans" / "in_personal_loan.toml", "--method", "us")
    assert found["annual"].startswith("0.18")
    assert found["received"] == {"amount": "50000", "currency": "INR"}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_compare_shows_every_offer_of_the_example(language: str) -> None:
    printed = run("compare", str(EXAMPLES / "offers" / "cn_card.toml"), "--lang", language)
    assert printed.exit_code == 0
    found = document("compare", EXAMPLES / "offers" / "cn_card.toml")
    assert len(found["offers"]) == 6
    assert all(o["offer"]["name"] in printed.output for o in found["offers"])
    assert found["offers"][3]["true_rate"] is None


def test_a_slip_of_the_pen_prints_no_number_and_tells_the_next_step(tmp_path: Path) -> None:
    file = tmp_path / "loan.toml"
    file.write_text('currency = "USD"\nannual_rate = 24\n[[advance]]\ndate = 2025-01-01\namount = 5\n')
    for words in (["owed", str(file), "--on", "2026-01-01"], ["apr", str(file)]):
        found = document(*words)
        assert [p["code"] for p in found["problems"]] == ["loan-rate"]
        assert "0.24" in found["problems"][0]["says"]
        assert run(*words, "--lang", "en").output.count("annual_rate") == 1


def test_a_place_whose_law_is_not_known_is_named_with_its_field(tmp_path: Path) -> None:
    file = tmp_path / "loan.toml"
    file.write_text('currency = "USD"\nplace = "Atlantis"\n[[advance]]\ndate = 2025-01-01\namount = 5\n')
    (problem,) = document("owed", file, "--on", "2026-01-01")["problems"]
    assert (problem["code"], problem["where"]) == ("loan-place", "loan.toml: place")


@pytest.mark.parametrize("name", ["owed", "apr", "compare"])
def test_a_file_that_is_not_there_is_told_calmly(name: str, tmp_path: Path) -> None:
    more = ["--on", "2026-01-01"] if name == "owed" else []
    assert document(name, tmp_path / "none.toml", *more)["problems"][0]["code"] == "source-missing"
    assert document(name, tmp_path, *more)["problems"][0]["code"] == "source-not-a-file"


def test_one_offer_that_never_ends_gives_exit_code_one_and_the_others_are_shown(tmp_path: Path) -> None:
    file = tmp_path / "offers.toml"
    offers = ['name = "never"\nmonthly = 1\n', 'name = "soon"\nmonths = 6\n']
    text = "".join(f'[[offer]]\nkind = "instalments"\nannual_rate = 0.2\n{o}' for o in offers)
    file.write_text(f'currency = "USD"\non = 2026-01-01\nbalance = 1000\nannual_rate = 0.2\n{text}')
    found = document("compare", file)
    assert found["offers"][0]["problem"]["code"] == "compare-never-repaid"
    assert found["offers"][1]["months"] == 6


@pytest.mark.parametrize(("words", "code"), [(["owed", "x.toml"], 2), (["apr", "x.toml"], 1)])
def test_exit_codes_tell_wrong_use_from_bad_input(words: list[str], code: int) -> None:
    assert CliRunner().invoke(root, words).exit_code == code


def test_a_day_that_is_no_day_is_wrong_use() -> None:
    file = str(EXAMPLES / "loans" / "us_card.toml")
    assert CliRunner().invoke(root, ["owed", file, "--on", "2025-02-29"]).exit_code == 2


@pytest.mark.parametrize("name", ["owed", "apr", "compare"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_help_is_said_in_the_persons_language(name: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["forbear", name, "--help", "--lang", language])
    assert CliRunner().invoke(root, [name, "--help"]).exit_code == 0

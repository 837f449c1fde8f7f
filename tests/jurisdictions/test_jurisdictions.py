"""Asks the law of every place the questions in `tests/jurisdictions/<place>/cases.toml`."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from forbear.jurisdictions import load, places

HERE = Path(__file__).parent
ASKED = {"name", "key", "on", "binds", "ids", "absent", "first", "value", "contains", "lacks"}
CASES = [
    (folder.name, case)
    for folder in sorted(HERE.iterdir())
    if (folder / "cases.toml").is_file()
    for case in tomllib.loads((folder / "cases.toml").read_text("utf-8"))["case"]
]


@pytest.mark.parametrize(("place", "case"), CASES, ids=[f"{place}: {case['name']}" for place, case in CASES])
def test_what_the_law_of_a_place_says_on_a_day(place: str, case: dict[str, Any]) -> None:
    assert case.keys() <= ASKED, "a case asks something that this test does not know"
    found = load(place).at(case["key"], case["on"], binds=case.get("binds"))
    ids = [rule.id for rule in found]
    assert case.keys() & {"ids", "absent", "first"}, "a case must say what it expects"
    if "ids" in case:
        assert ids == case["ids"]
    if "first" in case:
        assert ids[:1] == [case["first"]]
    assert not set(ids) & set(case.get("absent", []))
    value = found[0].value if found else {}
    assert {name: value.get(name) for name in case.get("value", {})} == case.get("value", {})
    for name, word in case.get("contains", {}).items():
        assert word in value[name]
    assert not set(case.get("lacks", [])) & set(value)


@pytest.mark.parametrize("place", places())
def test_the_same_question_may_be_asked_of_any_day(place: str) -> None:
    law = load(place)
    for on in (date(1, 1, 1), date(2019, 6, 1), date(2026, 6, 1), date(9999, 12, 31)):
        for key in {rule.key for rule in law.provisions}:
            for rule in law.at(key, on):
                assert rule.in_force(on)


def test_the_nearest_place_answers_first() -> None:
    found = load("us_fl").at("contact_hours", date(2026, 6, 1), binds="third_party_collector")
    assert [rule.place for rule in found] == ["us_fl", "us"]


def test_a_creditor_in_florida_is_bound_though_the_federal_act_leaves_it_out() -> None:
    found = load("us_fl").at("contact_hours", date(2026, 6, 1), binds="original_creditor")
    assert [rule.id for rule in found] == ["us.conduct.fl"]

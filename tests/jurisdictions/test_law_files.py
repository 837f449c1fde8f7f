"""The law files keep their promises: dated, cited, never more certain than the research, one sentence in each language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear import shelf
from forbear.errors import ShelfError, WrongUse
from forbear.jurisdictions import load, place_named, places

HERE = Path(__file__).parent
WITH_VALUE = {"from", "reference", "url", "checked", "confidence"}
HAN = re.compile("[\u4e00-\u9fff]")
DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))
SHEETS = {
    "cn": ("cn",),
    "us": tuple(place for place in places() if place.startswith("us")),
    "uk": tuple(place for place in places() if place.startswith("gb")),
    "in": ("in",),
    "other": ("sg", "ke"),
}
# Rules for which the research itself gives a better day in its note than in its field.
OWN_DAYS = {
    "us.lim.state.NY": "214-i is in force from 2022-04-07",
    "us.lim.state.KY": "413.160 is for contracts made from 2014-07-15",
    "us.lim.state.OH": "six years from 2021-06-16",
    "in.lim.covid": "the days left out ended in 2022, leaving them out of the count did not",
}


def tables(place: str) -> Iterator[dict[str, Any]]:
    """Every table of a place's file that is a rule or an agency."""
    for found in shelf.toml("jurisdictions", f"{place}.toml").values():
        if isinstance(found, list):
            yield from (table for table in found if isinstance(table, dict))


def every_table() -> Iterator[dict[str, Any]]:
    for place in places():
        yield from tables(place)


@pytest.mark.parametrize("place", places())
def test_every_rule_is_dated_cited_and_checked(place: str) -> None:
    for table in tables(place):
        if "value" in table:
            assert table.keys() >= WITH_VALUE, table["id"]
        assert table["reference"].strip(), table["id"]
        assert table["checked"] in {"page-date", "unchecked"} or date.fromisoformat(table["checked"]), table["id"]
        assert table["url"].startswith("http") or (table["url"] == "" and table["confidence"] == "KNOWN"), table["id"]


@pytest.mark.parametrize("place", places())
def test_a_rule_does_not_end_before_it_begins(place: str) -> None:
    for rule in load(place).provisions:
        assert rule.since is None or rule.until is None or rule.since <= rule.until, rule.id


def test_no_two_rules_and_no_two_agencies_have_the_same_name() -> None:
    ids = [table["id"] for table in every_table()]
    assert sorted(ids) == sorted(set(ids))


def test_every_rule_is_one_sentence_in_english_and_in_chinese() -> None:
    for table in every_table():
        said = table["says"]
        assert said["en"].rstrip().endswith("."), table["id"]
        assert said["zh"].endswith("。"), table["id"]
        assert HAN.search(said["zh"]), table["id"]
        assert "illegal" not in said["en"].lower(), table["id"]
        assert "do not owe" not in said["en"].lower(), table["id"]


def test_what_is_not_covered_is_said_in_both_languages() -> None:
    for place in places():
        silent = load(place).not_covered
        assert len(silent["en"]) == len(silent["zh"]), place


def test_what_a_rule_tells_the_person_to_use_is_listed_as_an_agency() -> None:
    for place in places():
        law = load(place)
        known = {agency.id for agency in law.agencies}
        for rule in law.provisions:
            assert set(rule.remedy) <= known, rule.id


def test_numbers_of_money_and_rates_are_text_so_that_none_is_rounded() -> None:
    def floats(value: Any) -> bool:
        if isinstance(value, dict):
            return any(floats(each) for each in value.values())
        return any(floats(each) for each in value) if isinstance(value, list) else isinstance(value, float)

    assert not [table["id"] for table in every_table() if floats(table.get("value"))]


@given(DAYS)
def test_on_every_day_since_it_began_there_is_exactly_one_lpr(on: date) -> None:
    found = load("cn").at("reference_rate", on)
    assert len(found) == (1 if on >= date(2019, 8, 20) else 0)


@given(DAYS)
def test_on_every_day_since_1991_a_private_loan_has_exactly_one_ceiling(on: date) -> None:
    found = load("cn").at("interest_cap", on, binds="private_lender")
    assert len(found) == (1 if on >= date(1991, 8, 13) else 0)


@given(DAYS, st.sampled_from(places()))
def test_a_place_knows_at_least_what_its_parent_knows(on: date, place: str) -> None:
    law = load(place)
    for parent in law.parents:
        keys = {rule.key for rule in load(parent).provisions}
        assert all({r.id for r in load(parent).at(key, on)} <= {r.id for r in law.at(key, on)} for key in keys)


@pytest.mark.parametrize(
    ("word", "place"),
    [("CN", "cn"), ("us-ny", "us_ny"), ("US_NY", "us_ny"), ("UK", "gb"), ("Scotland", "gb_sct"), (" in ", "in")],
)
def test_a_place_is_found_under_the_words_that_people_use(word: str, place: str) -> None:
    assert place_named(word) == place
    assert load(word).place == place


def test_a_place_that_is_not_known_is_said_to_be_so_with_the_ones_that_are() -> None:
    assert place_named("atlantis") is None
    with pytest.raises(WrongUse) as told:
        load("atlantis")
    assert "cn" in told.value.next_step


HEAD = {"name": {"en": "A", "zh": "甲"}, "compiled": date(2026, 1, 1), "currency": "EUR", "timezones": ["Europe/Rome"]}
RULE = {
    "id": "xx.rule",
    "says": {"en": "A.", "zh": "甲。"},
    "value": {"start": "08:00", "end": "21:00"},
    "from": date(2020, 1, 1),
    "force": "law",
    "reference": "s 1",
    "url": "",
    "checked": "unchecked",
    "confidence": "KNOWN",
}


def shelved(monkeypatch: pytest.MonkeyPatch, **files: dict[str, Any]) -> None:
    """Puts other files on the shelf than those that ship."""
    monkeypatch.setattr(shelf, "names", lambda name, ending: tuple(files))
    monkeypatch.setattr(shelf, "toml", lambda name, file: files[file.removesuffix(".toml")])


def test_a_new_place_is_one_file(monkeypatch: pytest.MonkeyPatch) -> None:
    shelved(monkeypatch, xx={**HEAD, "contact_hours": [RULE]})
    law = load.__wrapped__("xx")
    assert [rule.id for rule in law.at("contact_hours", date(2026, 1, 1))] == ["xx.rule"]
    assert law.timezone == "Europe/Rome"


def test_a_rule_whose_first_day_nobody_knows_has_no_first_day(monkeypatch: pytest.MonkeyPatch) -> None:
    shelved(monkeypatch, xx={**HEAD, "contact_hours": [{**RULE, "from": "unknown"}]})
    assert load.__wrapped__("xx").provisions[0].since is None


def test_a_rule_for_any_person_binds_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    shelved(monkeypatch, xx={**HEAD, "crime": [{**RULE, "binds": ["bank", "any_person"]}]})
    assert load.__wrapped__("xx").at("crime", date(2026, 1, 1), binds="helper")


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ({"contact_hours": [{**RULE, "from": "about 2020"}]}, "xx.rule"),
        ({"contact_hours": [{**RULE, "confidence": "UNSURE"}]}, "confidence"),
        ({"contact_hours": [{**RULE, "form": "law"}]}, "form"),
        ({"contact_hours": [{**RULE, "value": 7}]}, "value"),
        ({"contact_hours": [{name: RULE[name] for name in RULE if name != "reference"}]}, "reference"),
        ({"contact_hours": [{**RULE, "says": {"en": "A."}}]}, "zh"),
        ({"curency": "EUR"}, "curency"),
        ({"parent": "yy"}, "yy"),
        ({"parent": "xx"}, "xx"),
        ({"timezones": []}, "timezones"),
    ],
)
def test_a_damaged_file_is_named_with_what_is_wrong(
    damage: dict[str, Any], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelved(monkeypatch, xx={**HEAD, **damage})
    with pytest.raises(ShelfError, match=f"(?s)xx.toml is damaged.*{told}"):
        load.__wrapped__("xx")


def sheet(shared: Path, name: str) -> list[dict[str, Any]]:
    yaml = pytest.importorskip("yaml")
    facts: list[dict[str, Any]] = yaml.safe_load((shared / "law" / f"{name}.yaml").read_text("utf-8"))["facts"]
    return [fact for fact in facts if name != "other" or fact["id"].split(".")[0] in SHEETS["other"]]


@pytest.mark.parametrize("name", SHEETS)
def test_everything_verified_or_known_is_here_and_nothing_unsure(name: str, shared: Path) -> None:
    shipped = {table["id"] for place in SHEETS[name] for table in tables(place)}
    for fact in sheet(shared, name):
        assert (fact["id"] in shipped) == (fact["confidence"] != "UNSURE"), fact["id"]


@pytest.mark.parametrize("name", SHEETS)
def test_dates_sources_and_certainty_are_those_of_the_research(name: str, shared: Path) -> None:
    shipped = {table["id"]: table for place in SHEETS[name] for table in tables(place)}
    for fact in sheet(shared, name):
        table = shipped.get(fact["id"])
        if table is None:
            continue
        assert table["confidence"] == fact["confidence"], fact["id"]
        assert table["url"] == (fact["url"] or ""), fact["id"]
        assert table["checked"] == str(fact["as_of"]), fact["id"]
        if fact["kind"] == "channel":
            continue
        assert table.get("binds", []) == (fact["binds"] or []), fact["id"]
        assert table["force"] == fact["force"], fact["id"]
        if fact["kind"] != "state_sol":
            cited = set(re.findall(r"\w+", fact["citation"])) - {"same", "circular"}
            assert cited <= set(re.findall(r"\w+", table["reference"])), fact["id"]
        if fact["id"] not in OWN_DAYS:
            assert str(table["from"]) == str(fact["from"] or "unknown"), fact["id"]
            assert str(table.get("until")) == str(fact["until"]), fact["id"]


@pytest.mark.parametrize("name", SHEETS)
def test_everything_that_is_easily_coded_wrong_is_a_case(name: str, shared: Path) -> None:
    asked: set[str] = set()
    for place in SHEETS[name]:
        for case in tomllib.loads((HERE / place / "cases.toml").read_text("utf-8"))["case"]:
            asked |= {*case.get("ids", []), *case.get("absent", []), case.get("first", "")}
    traps = {fact["id"] for fact in sheet(shared, name) if re.search(r"\bTRAPS?\b", fact["note"] or "")}
    assert not traps - asked


def test_the_lpr_of_every_month_is_the_one_that_was_published(shared: Path) -> None:
    import json

    for month in json.loads((shared / "vectors" / "cn_lpr_table.json").read_text("utf-8")):
        on = date.fromisoformat(month["date"])
        (rate,) = load("cn").at("reference_rate", on)
        assert float(rate.value["rate"]) * 100 == pytest.approx(month["lpr1y"]), on
        (before,) = load("cn").at("reference_rate", on - timedelta(days=1)) or (rate,)
        assert before.until is None or before is rate or before.until < on


def test_the_page_on_law_lists_every_key_as_the_files_have_it() -> None:
    import runpy

    written = runpy.run_path(str(HERE.parent.parent / "docs" / "law_keys.py"))
    assert written["page"]() == written["PAGE"].read_text("utf-8"), "run docs/law_keys.py"


@pytest.mark.parametrize("place", places())
def test_every_note_is_said_in_both_languages(place: str) -> None:
    unlike = [rule.id for rule in load(place).provisions if bool(rule.note) != bool(rule.note_zh)]
    assert not unlike

"""`forbear law`: what people see of the law of a place."""

from __future__ import annotations

import json
from datetime import date

import pytest
from click.testing import CliRunner, Result

from forbear import shelf
from forbear.cli._root import root
from forbear.jurisdictions import load, places
from forbear.languages import entries


def law(*words: str) -> Result:
    return CliRunner().invoke(root, ["law", *words])


@pytest.mark.parametrize("place", ["cn", "us", "us-ny", "gb-eng", "gb-sct", "in", "sg"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_each_place_tells_its_rules_its_helpers_and_what_it_does_not_cover(place: str, language: str) -> None:
    told = law(place, "--on", "2026-06-01", "--lang", language)
    assert told.exit_code == 0
    record = load(place)
    assert record.names[language] in told.output
    for rule in record.provisions:
        assert (rule.says[language] in told.output) == rule.in_force(date(2026, 6, 1))
    for said in record.not_covered[language]:
        assert said in told.output
    for agency in record.agencies:
        assert agency.names[language] in told.output


def test_what_had_not_begun_is_not_shown_unless_all_is_asked_for() -> None:
    assert "cn.cost.private.4lpr" not in law("cn", "--on", "2019-06-01").output
    shown = law("cn", "--on", "2019-06-01", "--all").output
    assert "cn.cost.private.4lpr" in shown
    assert "In force from 20 August 2020" in shown


def test_a_rule_tells_whom_it_binds_from_when_and_how_sure_it_is() -> None:
    told = law("us", "--on", "2026-06-01", "--key", "call_frequency", "--lang", "en").output
    assert "third-party collectors, debt buyers, collection law firms" in told
    assert "In force from 30 November 2021" in told
    assert "12 CFR 1006.14(b)(2)" in told
    assert "Verified in a stored copy." in told


def test_a_rule_of_the_parent_is_marked_as_such() -> None:
    told = law("us-fl", "--on", "2026-06-01", "--key", "contact_hours").output
    assert told.index("us.conduct.fl") < told.index("(us)") < told.index("us.conduct.hours")


def test_silence_is_said_and_is_no_permission() -> None:
    told = law("in", "--key", "call_frequency", "--lang", "en")
    assert told.exit_code == 0
    assert "silence, not permission" in told.output


def test_json_is_one_document_with_dates_values_and_sources() -> None:
    document = json.loads(law("in", "--on", "2026-06-01", "--key", "contact_hours", "--json").output)
    assert document["on"] == "2026-06-01"
    first = document["provisions"][0]
    assert first["id"] == "in.conduct.hours"
    assert first["since"] == "2022-08-12"
    assert first["value"]["end"] == "19:00"
    assert first["url"].startswith("https://")


def test_every_place_can_be_printed_as_json() -> None:
    for place in places():
        assert json.loads(law(place, "--all", "--json").output)["place"] == place


def test_without_a_place_the_places_are_listed() -> None:
    assert {line.split()[0] for line in law().output.splitlines()} == set(places())
    assert {p["place"] for p in json.loads(law("--json").output)["places"]} == set(places())


def test_a_place_that_is_not_known_is_wrong_use_with_the_next_step() -> None:
    told = law("atlantis")
    assert told.exit_code == 2
    assert "CN, GB, IN" in told.stderr


@pytest.mark.parametrize("place", ["cn", "us", "gb", "in"])
def test_whom_a_rule_binds_is_said_in_every_language(place: str) -> None:
    words = {f"law-who-{word}" for rule in load(place).provisions for word in rule.binds}
    words |= {f"law-force-{rule.force}" for rule in load(place).provisions}
    for language in shelf.names("languages", ".ftl"):
        assert words <= set(entries(language))

"""Every fact of the researched sheets stands in the law files with its days, its people and its source; what is not sure does not.

The sheets lie outside the project, so this skips where they are absent. Facts about places that forbear does not
serve are left out by name.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from forbear.jurisdictions import load, places
from forbear.records.law import Provision

NOT_SERVED = ("ph.", "id.", "ng.", "mx.", "hk.")
DAYS_OF_THEIR_OWN = {
    "in.lim.covid": "the days that are left out stand in its value: the rule about them goes on",
    "us.lim.state.KY": "the sheet gives the days of both periods in words; each is a rule with its own days",
    "us.lim.state.NY": "the sheet gives the days of both periods in words; each is a rule with its own days",
    "us.lim.state.OH": "the sheet gives the days of both periods in words; each is a rule with its own days",
}
"""Facts whose days the law files give otherwise, and why."""

RULES = {rule.id: rule for place in places() for rule in load(place).provisions}
AGENCIES = {agency.id for place in places() for agency in load(place).agencies}


def facts(shared: Path) -> dict[str, dict[str, Any]]:
    """Every fact of the sheets of the places served."""
    yaml = pytest.importorskip("yaml", reason="the sheets are YAML, and no reader of it is installed")
    sheets = [yaml.safe_load(f.read_text("utf-8")) for f in sorted((shared / "law").glob("*.yaml"))]
    return {f["id"]: f for sheet in sheets for f in sheet["facts"] if not f["id"].startswith(NOT_SERVED)}


def test_every_sure_fact_is_in_the_law_and_nothing_that_is_not_sure(shared: Path) -> None:
    known = facts(shared)
    assert known
    shipped = RULES.keys() | AGENCIES
    assert not [id for id, f in known.items() if f["confidence"] != "UNSURE" and id not in shipped]
    assert not [id for id, f in known.items() if f["confidence"] == "UNSURE" and id in shipped]


def test_days_people_and_sources_are_those_of_the_sheets(shared: Path) -> None:
    unlike = []
    for id, fact in facts(shared).items():
        rule = RULES.get(id)
        if rule is not None:
            unlike += [(id, what, theirs, ours) for what, theirs, ours in _compared(rule, fact) if theirs != ours]
    assert not unlike


def _compared(rule: Provision, fact: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    found = [
        ("confidence", fact["confidence"], rule.confidence),
        ("url", fact["url"] or "", rule.url),
        ("checked", str(fact["as_of"]), rule.checked),
        ("binds", set(fact["binds"] or ()) - {"any_person"}, set(rule.binds)),
    ]
    if "any_person" in (fact["binds"] or ()):
        found[-1] = ("binds", set(), set(rule.binds))
    if rule.id not in DAYS_OF_THEIR_OWN:
        found += [("from", _day(fact["from"]), rule.since), ("until", _day(fact["until"]), rule.until)]
    return found


def _day(word: Any) -> date | None:
    return date.fromisoformat(str(word)) if word else None


def test_the_time_limits_of_all_states_are_those_of_the_table(shared: Path) -> None:
    yaml = pytest.importorskip("yaml", reason="the sheets are YAML, and no reader of it is installed")
    table = yaml.safe_load((shared / "law" / "us.yaml").read_text("utf-8"))["state_sol"]
    assert len(table) == 51
    for row in table:
        value = RULES[f"us.lim.state.{row['state']}"].value
        shortest = min(row["written_min"], row["open_card_min"])
        assert value["years"] == shortest, row["state"]
        if row["state"] not in ("KY", "NY"):  # there the older, longer period is a rule of its own
            assert value["years_max"] == max(row["written_max"], row["open_card_max"]), row["state"]

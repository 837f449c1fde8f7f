"""Every formal route on its own cases: what fits, what does not and by which figure, and where an adviser is asked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from case_files import cases
from forbear import jurisdictions, shelf
from forbear.languages import speaker, spoken
from forbear.records.affairs import Circumstances, PlanCase, StatementOfAffairs
from forbear.records.owing import Owing
from forbear.records.referral import Route
from forbear.refer import screen

HERE = Path(__file__).parent
CASES = [(name, story, case) for name in shelf.names("routes") for story, case in cases(HERE / name)]
COINS = ("assets", "vehicle")


def plan_case(case: dict[str, Any]) -> PlanCase:
    left = [coins * 100 for coins in case.get("left", [0])]
    months = tuple(left[n % len(left)] for n in range(24))
    here = {name: v * 100 if name in COINS else v for name, v in case.get("circumstances", {}).items()}
    if "card_debts" in here:
        here["card_debts"] = tuple(here["card_debts"])
    debts = tuple(
        Owing(id=f"d{n}", balance=b * 100, rate=Decimal("0.2"), minimum=case.get("minimum", 10) * 100)
        for n, b in enumerate(case.get("debts", [1000]))
    )
    affairs = StatementOfAffairs(
        start=case["on"].replace(day=1), currency=case.get("currency", "GBP"), income=months, essentials=(0,) * 24
    )
    return PlanCase(affairs=affairs, debts=debts, circumstances=Circumstances(**here))


def screened(name: str, case: dict[str, Any]) -> Route:
    place = jurisdictions.place_named(case["place"])
    assert place
    return next(r for r in screen(plan_case(case), jurisdictions.load(place), case["on"]) if r.id == name)


@pytest.mark.parametrize(("name", "story", "case"), CASES, ids=[f"{n}: {s}" for n, s, _ in CASES])
def test_a_route_fits_as_the_story_says(name: str, story: str, case: dict[str, Any]) -> None:
    route = screened(name, case)
    assert route.fit == case["fit"]
    assert [c.met for c in route.criteria] == [None if m == "unknown" else m for m in case["met"]]
    for language in spoken():
        said = [speaker(language).say(c.says) for c in route.criteria]
        assert all(said)
        assert speaker(language).say(route.says)
        if language in case:
            assert case[language] in said


@pytest.mark.parametrize("name", shelf.names("routes"))
def test_a_route_names_the_worse_error_and_keys_that_stand_in_the_law(name: str) -> None:
    module = import_module(f"forbear.routes.{name}")
    assert "worse error" in (module.__doc__ or "")
    for place in module.PLACES or jurisdictions.places():
        below = [p for p in jurisdictions.places() if place in (p, *jurisdictions.load(p).parents)]
        keys = {rule.key for p in below for rule in jurisdictions.load(p).provisions}
        assert set(module.LAW) <= keys, f"{name} reads a key that {place} does not have"


def test_scotland_has_no_debt_relief_order_and_england_no_moratorium_of_scotland() -> None:
    case = plan_case({"on": date(2026, 12, 1)})
    named = {p: {r.id for r in screen(case, jurisdictions.load(p), date(2026, 12, 1))} for p in ("gb_eng", "gb_sct")}
    assert "debt_relief_order" in named["gb_eng"] - named["gb_sct"]
    assert "moratorium_sct" in named["gb_sct"] - named["gb_eng"]


@given(
    place=st.sampled_from(jurisdictions.places()),
    debts=st.lists(st.integers(0, 90_000), max_size=4),
    left=st.lists(st.integers(-500, 500), min_size=1, max_size=12),
    assets=st.none() | st.integers(0, 5_000),
    vehicle=st.none() | st.integers(0, 8_000),
    currency=st.sampled_from(["GBP", "USD", "CNY", "INR"]),
    on=st.dates(date(2018, 1, 1), date(2027, 12, 31)),
)
def test_no_route_is_closed_but_by_a_known_figure_and_none_may_fit_with_one_missing(
    place: str,
    debts: list[int],
    left: list[int],
    assets: int | None,
    vehicle: int | None,
    currency: str,
    on: date,
) -> None:
    here = {"assets": assets, "vehicle": vehicle}
    law = jurisdictions.load(place)
    case = plan_case(
        {
            "on": on,
            "debts": debts,
            "left": left,
            "currency": currency,
            "circumstances": {k: v for k, v in here.items() if v is not None},
        }
    )
    for route in screen(case, law, on):
        met = [c.met for c in route.criteria]
        assert (route.fit == "does_not_fit") == (False in met)
        assert (route.fit == "may_fit") == (bool(met) and all(met))
        assert all(rule.in_force(on) for rule in route.law)
        if currency != law.currency and route.id == "debt_relief_order":
            assert False not in met

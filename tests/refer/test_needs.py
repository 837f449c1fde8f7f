"""Who can help: the right office for the problem, nobody from another nation, and somebody who listens in every case."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear import jurisdictions, refer
from forbear.languages import entries, speaker, spoken
from forbear.records.reading import FLAGS, KINDS
from forbear.report.referral import _slug, agency_item

PLACES = jurisdictions.places()


def asked(place: str, *problems: str) -> list[str]:
    return [r.agency.id for r in refer.referrals(jurisdictions.load(place), problems)]


def test_a_collector_who_shames_is_first_complained_of_to_the_firm_and_then_to_the_ombudsman() -> None:
    found = asked("gb_eng", "harassment")
    assert found.index("uk.channel.firm") < found.index("uk.channel.fos")


def test_in_china_a_false_collector_is_a_matter_for_the_anti_fraud_line_first() -> None:
    assert asked("cn", "scam")[0] == "cn.channel.96110"


def test_a_scot_is_not_sent_to_northern_ireland_nor_the_other_way_round() -> None:
    scotland, ireland = asked("gb_sct", "insolvency"), asked("gb_nir", "insolvency")
    assert "uk.channel.ads" in scotland
    assert "uk.channel.advice_ni" not in scotland
    assert "uk.channel.advice_ni" in ireland
    assert "uk.channel.ads" not in ireland
    assert "uk.channel.ndl" not in ireland


def test_whoever_did_not_name_a_nation_sees_them_all() -> None:
    assert {"uk.channel.ads", "uk.channel.advice_ni"} <= set(asked("gb", "insolvency"))


def test_free_debt_advice_comes_before_paid_lawyers() -> None:
    found = asked("us", "over_indebtedness")
    assert found.index("us.channel.nfcc") < found.index("us.channel.legal_aid")


def test_free_is_said_only_where_a_source_says_it() -> None:
    for place in PLACES:
        for referral in refer.referrals(jurisdictions.load(place), refer.needs()):
            assert not referral.free or referral.agency.cost.startswith("free")


@pytest.mark.parametrize("place", ["cn", "us", "gb_eng", "gb_sct", "gb_nir", "in"])
def test_every_problem_has_somebody_in_the_four_countries(place: str) -> None:
    silent = {"identity_theft"} if place in ("cn", "in") else set()
    for problem in refer.needs():
        found = [r for r in refer.referrals(jurisdictions.load(place), [problem]) if r.problem == problem]
        if problem in ("credit_report", "insolvency") and place in ("gb_eng", "gb_sct", "gb_nir", "in"):
            continue  # the sheets name nobody for it there: the page says so instead of naming somebody else
        assert found or problem in silent, f"{place} has nobody for {problem}"


@given(place=st.sampled_from(PLACES), problems=st.lists(st.sampled_from(list(refer.needs()))))
def test_whoever_listens_at_any_hour_is_named_whatever_the_case_and_what_cannot_wait_stands_first(
    place: str, problems: list[str]
) -> None:
    law = jurisdictions.load(place)
    found = refer.referrals(law, problems)
    assert {r.problem for r in found} <= {*problems, "crisis"}
    if any("crisis" in a.handles for a in law.agencies):
        assert found[-1].problem == "crisis"
    for problem in {r.problem for r in found}:
        urgent = [r.agency.order == 0 for r in found if r.problem == problem]
        assert urgent == sorted(urgent, reverse=True)


def test_what_points_to_a_problem_is_spelt_as_reading_spells_it() -> None:
    for need in refer.needs().values():
        assert set(need.flags) <= set(FLAGS)
        assert set(need.kinds) <= set(KINDS)


@pytest.mark.parametrize("language", spoken())
def test_every_agency_cost_and_hour_can_be_said(language: str) -> None:
    say = speaker(language)
    for place in PLACES:
        for agency in jurisdictions.load(place).agencies:
            item = agency_item(agency, say)
            assert agency.names[language] in item.text
            for name, text in (("cost", agency.cost), ("hours", agency.hours)):
                assert not text or f"helpers-{name}-{_slug(text)}" in entries(language)

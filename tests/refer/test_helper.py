"""Before paying a helper: one sign of a trap is enough for red, and green is hard to get."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear import jurisdictions, refer
from forbear.languages import speaker, spoken
from forbear.papers.helper import helper as read_helper
from forbear.records.message import Original
from forbear.records.referral import Helper
from forbear.refer.helper import _all
from forbear.refer.licence import looks_right

ON = date(2026, 12, 1)
GOOD = {"in_register", "written_contract", "refund_in_writing", "told_cost_and_risk", "told_of_free_help"}


def helper(place: str, *, kind: str = "", licence: str = "", **answers: bool) -> Helper:
    """A helper with a good answer to every question, but for those that are given."""
    asked = refer.questions(jurisdictions.load(place))
    told = {name: name in GOOD for name in asked} | answers
    return Helper(place=place, kind=kind, licence=licence, answers=tuple(told.items()))


def light(made: Helper) -> str:
    return refer.look(made, jurisdictions.load(made.place), ON).light


def test_a_firm_with_good_answers_and_a_reference_number_is_green() -> None:
    assert light(helper("gb_eng", licence="607 894")) == "green"


def test_a_number_that_cannot_be_a_reference_number_keeps_the_light_at_amber() -> None:
    assert light(helper("gb_eng", licence="12345")) == "amber"
    assert light(helper("gb_eng", licence="")) == "amber"


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (place, name)
        for place in ("cn", "us", "gb_eng", "gb_sct", "in", "sg")
        for name in refer.questions(jurisdictions.load(place))
        if _all()[name].light == "red"
    ],
)
def test_one_sign_of_a_trap_is_enough_for_red(place: str, name: str) -> None:
    assert light(helper(place, licence="607894", **{name: _all()[name].trap})) == "red"


@given(
    place=st.sampled_from(["cn", "us", "us_ny", "gb_eng", "in", "ke"]),
    kind=st.sampled_from(["", "lawyer", "debt_settlement", "credit_repair"]),
    licence=st.text(max_size=20),
    answers=st.dictionaries(st.sampled_from(list(_all())), st.booleans()),
)
def test_no_trap_and_no_open_question_is_ever_green(
    place: str, kind: str, licence: str, answers: dict[str, bool]
) -> None:
    made = Helper(place=place, kind=kind, licence=licence, answers=tuple(answers.items()))
    asked = refer.questions(jurisdictions.load(place))
    if light(made) == "green":
        assert all(answers.get(name) is (not _all()[name].trap) for name in asked)
        assert answers["in_register"] is True
        assert licence


def test_an_advance_fee_is_red_with_the_federal_rule_beside_it() -> None:
    made = helper("us", kind="debt_settlement", fee_before_result=True)
    verdict = refer.look(made, jurisdictions.load("us"), ON)
    check = next(c for c in verdict.checks if c.question == "fee_before_result")
    assert verdict.light == check.light == "red"
    assert [r.id for r in check.law] == ["us.helper.tsr_advance"]


def test_the_rule_on_credit_repair_stands_beside_credit_repair_only() -> None:
    for kind, expected in (("credit_repair", True), ("debt_settlement", False)):
        verdict = refer.look(helper("us", kind=kind, fee_before_result=True), jurisdictions.load("us"), ON)
        check = next(c for c in verdict.checks if c.question == "fee_before_result")
        assert ("us.helper.croa" in {r.id for r in check.law}) is expected


def test_before_the_ban_began_it_is_not_cited() -> None:
    verdict = refer.look(helper("us", fee_before_result=True), jurisdictions.load("us"), date(2010, 10, 26))
    check = next(c for c in verdict.checks if c.question == "fee_before_result")
    assert "us.helper.tsr_advance" not in {r.id for r in check.law}
    assert check.light == "red"


def test_the_chinese_trade_of_forged_proof_is_red_with_the_criminal_law_and_the_warning() -> None:
    verdict = refer.look(helper("cn", forged_proof=True), jurisdictions.load("cn"), ON)
    check = next(c for c in verdict.checks if c.question == "forged_proof")
    assert {"cn.helper.forged_docs", "cn.helper.scam_2024"} <= {r.id for r in check.law}


@pytest.mark.parametrize(
    ("number", "kind", "country", "fits"),
    [
        ("607894", "", "gb", True),
        ("１２３４５６７", "debt_adviser", "gb", True),
        ("12345", "", "gb", False),
        ("12345678", "", "gb", False),
        ("SRA 12345", "lawyer", "gb", None),
        ("91110000600037341L", "company", "cn", True),
        ("91110000600037341M", "company", "cn", False),
        ("11101201010123456", "lawyer", "cn", True),
        ("1110120101012345", "lawyer", "cn", False),
        ("MAH/1234/2010", "lawyer", "in", True),
        ("1234", "lawyer", "in", False),
        ("anything", "", "us", None),
    ],
)
def test_a_licence_number_has_the_form_of_its_kind_or_none_is_known(
    number: str, kind: str, country: str, fits: bool | None
) -> None:
    assert looks_right(number, kind, country) is fits


def test_answers_are_read_in_both_languages_and_a_misspelt_question_is_named() -> None:
    text = '[answers]\nfee_before_result = "是"\nin_register = "NO"\nloan_for_fee = true\npower_of_attorney = "?"\nfee_bofore = "yes"\nstop_talking = "perhaps"\n'
    asked = refer.questions(jurisdictions.load("us"))
    made, problems = read_helper(Original(name="helper.toml", data=text.encode()), asked)
    assert made is not None
    assert made.answers == (("fee_before_result", True), ("in_register", False), ("loan_for_fee", True))
    assert [(p.code, p.where) for p in problems] == [
        ("helper-question", "helper.toml: answers.fee_bofore"),
        ("helper-answer", "helper.toml: answers.stop_talking"),
    ]


@pytest.mark.parametrize("language", spoken())
@pytest.mark.parametrize("place", ["cn", "us", "gb_eng", "in"])
def test_the_printed_questions_can_be_read_back_and_every_answer_can_be_said(
    place: str, language: str, tmp_path: Path
) -> None:
    from forbear.report.helper_check import form, pages
    from forbear.report.plain import plain

    say, law = speaker(language), jurisdictions.load(place)
    asked = refer.questions(law)
    made, problems = read_helper(Original(name="h", data=form(asked, place, say).encode()), asked)
    assert made is not None
    assert not problems
    assert made.answers == ()
    for answer in (True, False):
        given = Helper(place=place, answers=tuple((name, answer) for name in asked))
        told = plain(pages(refer.look(given, law, ON), say), full=True)
        assert "illegal" not in told
        assert "违法" not in told.replace("违法和不良信息", "")

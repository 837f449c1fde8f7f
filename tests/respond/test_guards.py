"""Which letters are refused, and why: what gives a right away, what is not true, what stands on no rule here."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from case_letters import CASES, occasion, written
from forbear import jurisdictions, letters, respond
from forbear.languages import speaker
from forbear.records.letter import Letter
from forbear.records.occasion import Occasion, Refusal
from forbear.verify.next_step import TABLE
from respond_cases import court_case, received

ADMITTING = sorted({t.kind for t in letters.every() if t.admits})


def reasons(kind: str, case: Occasion) -> set[str]:
    made = respond.letter(kind, case)
    return {r.id for r in made.reasons} if isinstance(made, Refusal) else set()


@pytest.mark.parametrize("kind", ADMITTING)
def test_a_debt_that_may_be_too_old_is_not_admitted_without_a_word(kind: str) -> None:
    case = replace(occasion("hardship.any"), verdict=occasion("time_barred.gb").verdict)
    if letters.find(kind, ("gb_eng", "gb"), "en") is None:
        assert "refusal-not-here" in reasons(kind, case)
        return
    assert "refusal-admits-old" in reasons(kind, case)
    knowing = respond.letter(kind, replace(case, knowing=True))
    assert not isinstance(knowing, Refusal) or "refusal-admits-old" not in {r.id for r in knowing.reasons}


def test_whoever_knows_and_still_writes_is_told_what_it_does_there() -> None:
    case = replace(occasion("hardship.any"), verdict=occasion("time_barred.gb").verdict, knowing=True)
    made = respond.letter("hardship", case)
    assert isinstance(made, Letter)
    said = [speaker("en").say(w) for w in made.warnings if w.id == "warning-admits"]
    assert said and "starts the period anew" in said[0]


def test_what_an_admission_does_differs_by_place() -> None:
    told = {}
    for place in ("cn", "us_ca", "gb_eng", "gb_sct", "in"):
        case = replace(
            occasion("goodwill.any"),
            law=jurisdictions.load(place),
            facts=(("creditor", "X"), ("reason", "r"), ("months", "3")),
        )
        made = respond.letter("deferral_request", case)
        assert isinstance(made, Letter)
        warning = next(w for w in made.warnings if w.id == "warning-admits")
        told[place] = dict(warning.args)["effect"]
    assert told == {"cn": "revives", "us_ca": "revives", "gb_eng": "restarts", "gb_sct": "gone", "in": "revives"}


def test_a_court_paper_is_answered_in_court_and_not_by_letter() -> None:
    case = court_case()
    assert any(f.answer.startswith("court-paper") for f in case.verdict.findings)  # type: ignore[union-attr]
    for choice in respond.kinds(replace(case, facts=(("creditor", "海棠银行"),))):
        template = letters.find(choice.kind, ("cn",), "zh")
        assert template is not None
        if template.to in ("creditor", "collector", "either") and not template.beside_court:
            assert choice.fit == "refused", choice.kind
            assert "refusal-court" in {r.id for r in choice.reasons}


def test_a_validation_request_does_not_go_to_an_original_creditor() -> None:
    text = "Redbud Card: your account ending 4471 is 12 days past due. Amount due $120.00. Please pay."
    assert reasons("validation_request", received(text, "us", sender="Redbud Card")) >= {"refusal-not-bound"}


def test_a_validation_request_needs_the_rule_to_be_in_force_on_the_day() -> None:
    case = replace(occasion("validation_request.us"), on=date(2020, 1, 15))
    assert "refusal-no-rule" in reasons("validation_request", case)


def test_no_letter_of_one_place_is_written_in_another() -> None:
    assert "refusal-not-here" in reasons("validation_request", occasion("dispute_paid.any"))
    assert "refusal-not-here" in reasons("card_instalment_plan", occasion("hardship.any"))
    assert "refusal-no-kind" in reasons("love_letter", occasion("hardship.any"))


def test_what_may_be_a_fraud_is_not_answered() -> None:
    text = "你的案件已移交公安机关立案，今天不还款就上门抓人！请转账到个人支付宝账户，户名张某，转完截图。"
    case = received(text, "cn", sender="19900000014")
    for kind in ("dispute_not_mine", "documents_request", "sms_reply", "contact_preferences"):
        assert reasons(kind, case), kind


def test_a_letter_that_is_not_true_by_the_persons_own_papers_is_refused() -> None:
    assert "refusal-with-known-debt" in reasons("dispute_not_mine", occasion("dispute_paid.any"))
    assert "refusal-without-paid" in reasons("dispute_paid", occasion("dispute_amount.any"))
    assert "refusal-without-old" in reasons("time_barred", occasion("dispute_paid.any"))
    assert "refusal-admits-paid" in reasons("hardship", occasion("dispute_paid.any"))
    assert "refusal-admits-unknown" in reasons("settlement_offer", occasion("dispute_not_mine.any"))


def test_an_offer_is_never_more_than_is_left() -> None:
    case = replace(occasion("card_instalment_plan.cn"), facts=(("reason", "r"), ("months", "12")))
    assert reasons("card_instalment_plan", case) == {"refusal-more-than-left"}


def test_a_card_plan_is_never_longer_than_the_rule_allows() -> None:
    case = replace(occasion("card_instalment_plan.cn"), facts=(("reason", "r"), ("months", "61")))
    assert reasons("card_instalment_plan", case) == {"refusal-months"}


@pytest.mark.parametrize(("place", "waits"), [("in", True), ("cn", False)])
def test_the_ombudsman_comes_after_the_company_had_its_time(place: str, waits: bool) -> None:
    base = occasion("complaint_company.any") if place == "in" else occasion("complaint_regulator.any")
    case = replace(base, facts=(("wanted", "x"), ("complained_on", "2026-11-20")))
    assert reasons("complaint_regulator", case) == ({"refusal-too-early"} if waits else set())
    unsaid = replace(base, facts=(("wanted", "x"),))
    assert reasons("complaint_regulator", unsaid) == ({"refusal-complain-first"} if waits else set())
    answered = replace(case, facts=(*case.facts, ("answered_on", "2026-11-22")))
    assert isinstance(respond.letter("complaint_regulator", answered), Letter)


NEEDS = [
    (name, need)
    for name, case in CASES.items()
    for need in next(t for t in letters.every() if f"{t.kind}.{t.place}" == name).needs
    if need in ("name", "address") or need in case.get("facts", {})
]


@pytest.mark.parametrize(("name", "need"), NEEDS, ids=[f"{n}-{f}" for n, f in NEEDS])
def test_a_missing_fact_is_named_and_never_a_blank(name: str, need: str) -> None:
    case = occasion(name)
    if need in ("name", "address"):
        without = replace(case, person=replace(case.person, **{need: () if need == "address" else ""}))
    else:
        without = replace(case, facts=tuple(f for f in case.facts if f[0] != need))
    made = respond.letter(name.split(".")[0], without)
    assert isinstance(made, Refusal)
    assert need in made.missing


@pytest.mark.parametrize("name", ["validation_request.us", "dispute_paid.any", "pro_rata_offer.any", "sms_reply.any"])
def test_the_same_case_on_the_same_day_gives_the_same_letter(name: str) -> None:
    occasion.cache_clear()
    one = written(name, "en")
    occasion.cache_clear()
    assert one == written(name, "en")


HOSTILE = st.text(max_size=60) | st.sampled_from(
    [
        "{{ 7*7 }}",
        "{% for x in ().__class__.__mro__ %}x{% endfor %}",
        "{{ cycler.__init__.__globals__ }}",
        "# Heading",
        "- item",
        "| a | b |",
        "\n\n# You owe\n\n",
        "=====",
        "\ue0000\ue001",
        "\x1b[31m\u202e",
        "#set page(fill: red)",
    ]
)


@settings(max_examples=60)
@given(HOSTILE, st.sampled_from(["reason", "wanted", "terms", "contact_by"]))
def test_what_people_and_messages_say_stays_what_it_is(words: str, fact: str) -> None:
    """A value is never a template, never Markdown: the letter keeps its shape whatever is put in."""
    kind = {"reason": "hardship", "wanted": "complaint_company", "terms": "confirm_concession"}.get(
        fact, "contact_preferences"
    )
    case = occasion(f"{kind}.any")
    facts = {**dict(case.facts), fact: words}
    made = respond.letter(kind, replace(case, facts=tuple(facts.items())))
    plain = written(f"{kind}.any", "en")
    if isinstance(made, Refusal):
        assert not words.strip() or made.missing or made.problems
        return
    assert [b.sort for b in made.blocks] == [b.sort for b in plain.blocks]
    whole = "\n".join(t for b in made.blocks for t in (b.text, *(c for r in b.rows for c in r)))
    if "{{ 7*7 }}" in words:
        assert "{{ 7*7 }}" in whole and "49" not in whole
    assert "\ue000" not in whole and "\x1b" not in whole


@settings(max_examples=40)
@given(HOSTILE)
def test_a_creditor_may_be_called_anything(name: str) -> None:
    case = replace(occasion("goodwill.any"), facts=(("creditor", name), ("late_month", "May"), ("reason", "r")))
    made = respond.letter("goodwill", case)
    if isinstance(made, Letter):
        assert len(made.blocks) == 3
        assert "Traceback" not in made.blocks[0].text


def test_an_age_that_nobody_counted_is_not_taken_for_young() -> None:
    """A debt that only the plan knows: whether it is too old was never looked at, so what admitting does is said."""
    made = respond.letter("repayment_offer", occasion("repayment_offer.any"))
    assert isinstance(made, Letter)
    warning = next(w for w in made.warnings if w.id == "warning-admits")
    assert dict(warning.args)["old"] == "perhaps"
    young = respond.letter("hardship", occasion("hardship.any"))
    assert isinstance(young, Letter)
    assert "warning-admits" not in {w.id for w in young.warnings}


def test_a_plan_of_several_debts_needs_to_be_told_which() -> None:
    case = replace(occasion("repayment_offer.any"), debt="", facts=(("creditor", "Larkfield Card"),))
    assert reasons("repayment_offer", case) == {"refusal-which-debt"}


def test_the_words_of_a_relative_are_not_quoted_as_theirs() -> None:
    case = replace(
        received("有个自称鑫达的人给我打电话，说你欠钱不还，让我转告你", "cn", sender="表姐"),
        facts=(("recipient", "鑫达调解中心"),),
    )
    assert case.claim is not None and case.claim.relayed
    made = respond.letter("stop_third_parties", case)
    assert isinstance(made, Letter)
    assert "转告" not in "".join(t for b in made.blocks for t in (b.text, *(c for r in b.rows for c in r)))


def test_a_plan_that_was_not_reckoned_to_the_end_is_said_to_be_so() -> None:
    case = occasion("repayment_offer.any")
    assert case.outlook is not None
    hurried = respond.letter("repayment_offer", replace(case, outlook=replace(case.outlook, out_of_time=True)))
    assert isinstance(hurried, Letter)
    assert "warning-plan-unfinished" in {w.id for w in hurried.warnings}


def test_a_settlement_is_less_than_what_is_owed() -> None:
    facts = (("settlement", "6840"), ("pay_by", "2026-12-20"), ("money_from", "savings"))
    case = replace(occasion("confirm_concession.any"), facts=facts)
    assert reasons("settlement_offer", case) == {"refusal-settles-too-much"}


@pytest.mark.parametrize(
    ("kind", "fact", "day"),
    [
        ("hardship", "since", "2027-01-01"),
        ("reminder", "sent_on", "2026-12-01"),
        ("settlement_offer", "pay_by", "2026-01-01"),
    ],
)
def test_a_day_on_the_wrong_side_of_the_letter_is_named(kind: str, fact: str, day: str) -> None:
    facts = {"reason": "r", "since": "2026-09-01", "settlement": "900", "money_from": "x", "sent_what": "y", fact: day}
    case = replace(occasion("confirm_concession.any"), facts=tuple(facts.items()))
    assert reasons(kind, case) == {"refusal-day"}


def test_papers_and_plan_of_two_currencies_are_not_compared() -> None:
    case = replace(occasion("card_instalment_plan.cn"), outlook=occasion("settlement_offer.any").outlook, debt="card")
    assert isinstance(respond.letter("card_instalment_plan", case), Letter | Refusal)
    facts = (("settlement", "9000"), ("pay_by", "2026-12-20"), ("money_from", "savings"))
    mixed = replace(occasion("settlement_offer.any"), law=jurisdictions.load("gb_eng"), facts=facts)
    assert isinstance(respond.letter("settlement_offer", mixed), Letter | Refusal)


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_letter_named_beside_the_next_step_is_never_one_that_would_be_refused(name: str) -> None:
    case = occasion(name)
    kind = respond.of_step(case)
    assert not (kind and reasons(kind, case))


def test_a_step_that_is_one_of_writing_names_its_letter() -> None:
    assert respond.of_step(occasion("dispute_paid.any")) == "dispute_paid"
    assert respond.of_step(occasion("goodwill.any")) == ""


def test_every_step_that_a_letter_does_is_one_that_a_check_can_give() -> None:
    given_steps = {step for _, step, _ in TABLE}
    assert {step for t in letters.every() for step in t.steps} <= given_steps

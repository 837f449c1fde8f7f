"""Whole claims: where each stands beside the papers, the one next step, its day, and what to leave alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from case_files import cases, claim, debt, law, matter
from forbear.languages import speaker, spoken
from forbear.records.finding import Verdict
from forbear.verify import match, verify
from forbear.verify.next_step import IDLE, SOON

CASES = list(cases(Path(__file__).parent))


def verdict(case: dict[str, Any]) -> Verdict:
    """What comes of one case, with the debt matched by the program itself."""
    m = matter(case)
    return verify(m.claim, debts=m.debts, law=m.law, on=m.on, others=m.others, papers=m.papers)


@pytest.mark.parametrize(("story", "case"), CASES, ids=[story for story, _ in CASES])
def test_a_claim_stands_where_the_story_says(story: str, case: dict[str, Any]) -> None:
    found, expect = verdict(case), case["expect"]
    assert found.standing == expect["standing"]
    assert found.next_step.id == expect["next"]
    idle = found.next_step.id in IDLE
    assert found.by == expect.get("by", None if idle else case["on"] + SOON)
    assert found.suggested == ("by" not in expect and not idle)
    assert (found.debt.id if found.debt else None) == expect.get("debt")
    if "avoid" in expect:
        assert [a.id for a in found.avoid] == expect["avoid"]
    for language in spoken():
        if language in expect:
            assert speaker(language).say(found.next_step) == expect[language]


@pytest.mark.parametrize("language", spoken())
@pytest.mark.parametrize(("story", "case"), CASES, ids=[story for story, _ in CASES])
def test_the_step_and_the_warnings_can_be_said(story: str, case: dict[str, Any], language: str) -> None:
    found = verdict(case)
    say = speaker(language)
    assert all(say.say(sentence).strip() for sentence in (found.next_step, *found.avoid))


def test_what_is_open_or_wrong_stands_before_what_holds() -> None:
    case = dict(CASES)["Too much is asked: an itemised account comes before any payment"]
    outcomes = [f.outcome for f in verdict(case).findings]
    assert outcomes.index("inconsistent") < outcomes.index("consistent")


def test_where_no_law_is_known_the_papers_are_compared_all_the_same() -> None:
    m = matter(dict(CASES)["A paid loan is claimed again: the proof settles it"])
    found = verify(m.claim, debts=m.debts, law=None, on=m.on, papers=True)
    assert found.standing == "already_paid"


def test_the_short_chinese_name_finds_the_bank_and_not_its_namesake() -> None:
    asked = claim({"kind": "overdue_notice", "creditor": "海棠银行"}, "c1")
    bank = debt({"creditor": "海棠商业银行股份有限公司"}, 0)
    lender = debt({"creditor": "海棠小额贷款有限公司"}, 1)
    assert match(asked, [lender, bank]) is bank
    assert match(asked, [lender]) is None


def test_the_end_of_the_account_number_tells_two_cards_apart() -> None:
    asked = claim({"kind": "overdue_notice", "creditor": "Harbour Bank", "refs": ["****1234"]}, "c1")
    one = debt({"creditor": "Harbour Bank", "refs": ["5500 0000 0000 9876"]}, 0)
    other = debt({"creditor": "Harbour Bank", "refs": ["5500 0000 0000 1234"]}, 1)
    assert match(asked, [one, other]) is other


def test_a_debt_in_another_currency_is_another_debt() -> None:
    asked = claim({"kind": "overdue_notice", "creditor": "Harbour Bank", "amount": "500 USD"}, "c1")
    assert match(asked, [debt({"creditor": "Harbour Bank", "balance": "500 GBP"})]) is None


def test_a_debt_buyer_named_on_a_notice_of_assignment_is_matched_to_the_old_debt() -> None:
    asked = claim({"kind": "collection_demand", "collector": "Alder Portfolio LLC", "amount": "500 USD"}, "c1")
    own = debt({"creditor": "Harbour Bank", "balance": "500 USD", "assigned_to": ["Alder Portfolio"]})
    assert match(asked, [own]) is own


def test_the_law_of_every_place_can_be_verified_under() -> None:
    from forbear.jurisdictions import places

    m = matter(dict(CASES)["A paid loan is claimed again: the proof settles it"])
    for place in places():
        assert verify(m.claim, debts=m.debts, law=law(place), on=m.on, papers=True).standing == "already_paid"

"""The hand-off for an adviser: one page first, everything that they ask, and nothing that gives the person away."""

from __future__ import annotations

from datetime import date

import pytest

from conftest import ROOT
from forbear.app import handoff, referral
from forbear.languages import speaker, spoken
from forbear.records.private import Known
from forbear.redact import Reader, policy
from forbear.report import handoff as report
from forbear.report.html import html

ON = date(2026, 11, 24)
TEXT = (
    "Dear Marta Quillfeather, this is Harbourlight Collections. You owe 1,240.00 GBP on account 4929118273645510. "
    "Pay by 30 November 2026 or we tell your mother Ines Quillfeather at 14 Rookery Lane, Leeds LS2 9JT. "
    "Call 0113 496 0721 or write to m.quillfeather@example.org."
)
PRIVATE = ("Quillfeather", "Marta", "Ines", "4929118273645510", "Rookery", "LS2 9JT", "m.quillfeather", "496 0721")


def packed(language: str = "en", *, case: bool = True, **more: object) -> handoff.Pack:
    found = referral.referrals((), text=TEXT, place="gb_eng", on=ON)
    assert found is not None
    own = referral.case(str(ROOT / "examples" / "people" / "insolvent_uk.toml"))[0] if case else None
    made = handoff.pack(found, speaker(language), case=own, known=[Known(type="PERSON", value="Marta Quillfeather")])
    assert made is not None
    return made


@pytest.mark.parametrize("language", spoken())
def test_nothing_that_gives_the_person_away_stands_in_the_pack_in_any_form(language: str) -> None:
    made, say = packed(language).handoff, speaker(language)
    for form in (report.text(made, say, on=ON), html(report.pages(made, say, on=ON)), repr(made)):
        for value in PRIVATE:
            assert value not in form, value


def test_what_an_adviser_has_to_reckon_with_stays() -> None:
    told = " ".join(report.text(packed().handoff, speaker("en"), on=ON).split())
    assert "Place: England and Wales" in told
    assert "£1,240.00" in told
    assert "Harbourlight Collections" in told
    assert "£6,840.00" in told
    assert "29.9%" in told
    assert "What you own besides a vehicle" in told


def test_one_page_comes_first_then_the_open_questions() -> None:
    titles = [s.title for s in report.pages(packed().handoff, speaker("en"), on=ON).rest]
    assert titles == ["On one page", "Open questions", "Statement of affairs", "Debts", "Contacts in order of time"]


def test_without_a_case_there_is_no_statement_of_affairs_and_nothing_is_made_up() -> None:
    made = packed(case=False).handoff
    assert made.affairs == made.debts == ()
    assert made.chronology


def test_forbears_own_words_are_not_taken_for_names() -> None:
    made = packed("zh").handoff
    assert "收入" in [row[0] for row in made.affairs]
    assert "必要支出" in [row[0] for row in made.affairs]


def test_who_will_learn_what_is_counted_before_anybody_is_given_it() -> None:
    who = packed().audience
    assert who.policy == "adviser"
    assert dict(who.hidden)["PERSON"] >= 1


def test_under_a_stricter_policy_amounts_and_days_go_too() -> None:
    found = referral.referrals((), text=TEXT, place="gb_eng", on=ON)
    assert found is not None
    made = handoff.pack(found, speaker("en"), reader=Reader(policy=policy("public"), place="GB"))
    assert made is not None
    told = report.text(made.handoff, speaker("en"), on=ON)
    assert "1,240" not in told
    assert "Harbourlight" not in told


def test_without_messages_there_is_nothing_to_hand_over() -> None:
    found = referral.referrals((), place="gb_eng", problems=["insolvency"])
    assert found is not None
    assert handoff.pack(found, speaker("en")) is None

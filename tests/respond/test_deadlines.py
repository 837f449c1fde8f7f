"""Days to act by: counted from receipt, never on a day on which nobody works, and never late."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from case_letters import DAY
from forbear import jurisdictions
from forbear.checks._days import is_business_day
from forbear.languages import speaker
from forbear.records.letter import Deadline, Posting, Round
from forbear.report.deadlines import calendar, lines
from forbear.respond.deadlines import deadlines, upcoming
from respond_cases import court_case

PLACES = ("cn", "us", "us_ny", "gb_eng", "gb_sct", "gb_nir", "in")


def from_receipt(place: str, day: date) -> dict[str, Deadline]:
    found = deadlines(law=jurisdictions.load(place), on=day, received=day)
    return {d.says.id.removeprefix("deadline-"): d for d in found}


@pytest.mark.parametrize(
    ("place", "paper", "received", "by"),
    [
        ("cn", "court-answer", date(2026, 9, 16), date(2026, 9, 30)),  # the 15th day is 1 October, a holiday
        ("cn", "payment-order-answer", date(2026, 11, 2), date(2026, 11, 17)),
        ("us", "dispute-window", date(2026, 11, 2), date(2026, 12, 2)),
        ("us", "billing-error", date(2026, 11, 2), date(2026, 12, 31)),  # the 60th day is New Year's Day
        ("gb_eng", "court-answer", date(2026, 11, 20), date(2026, 12, 4)),
        ("gb_eng", "pre-action-reply", date(2026, 11, 26), date(2026, 12, 24)),  # 26 December is Boxing Day
        ("in", "court-answer", date(2026, 11, 20), date(2026, 12, 18)),  # 20 December is a Sunday
        ("in", "court-answer-summary", date(2026, 11, 20), date(2026, 11, 30)),
    ],
)
def test_days_counted_by_hand(place: str, paper: str, received: date, by: date) -> None:
    assert from_receipt(place, received)[paper].by == by


def test_scotland_and_northern_ireland_take_no_english_court_time() -> None:
    assert "court-answer" not in from_receipt("gb_sct", DAY)
    assert "court-answer" not in from_receipt("gb_nir", DAY)


@given(st.sampled_from(PLACES), st.dates(date(2025, 6, 1), date(2030, 12, 31)))
def test_a_deadline_falls_on_a_working_day_within_the_period(place: str, received: date) -> None:
    for each in from_receipt(place, received).values():
        last = dict(each.counted[0].args)["last"]
        assert isinstance(last, date)
        assert received <= each.by <= last
        assert is_business_day(each.by, place)
        between = (each.by + timedelta(days=n) for n in range(1, (last - each.by).days + 1))
        assert not any(is_business_day(day, place) for day in between)
        assert each.law and each.law[0].in_force(received)


def test_a_day_of_receipt_goes_before_the_day_of_the_message() -> None:
    case = court_case()
    plain = deadlines(law=case.law, on=DAY, claim=case.claim, verdict=case.verdict)
    later = deadlines(law=case.law, on=DAY, claim=case.claim, verdict=case.verdict, received=date(2026, 11, 27))
    assert [d.by for d in plain] == [date(2026, 12, 9)]
    assert [d.by for d in later] == [date(2026, 12, 11)]  # the 15th day is Saturday the 12th


def test_the_step_of_a_claim_and_its_deadline_agree() -> None:
    """A paper's own deadline is the one that the check counted."""
    case = court_case()
    assert case.claim is not None and case.verdict is not None
    found = deadlines(law=case.law, on=DAY, claim=case.claim, verdict=case.verdict)
    assert case.verdict.by in [d.by for d in found]


def test_an_offer_and_an_answer_that_is_awaited_are_deadlines_too() -> None:
    law = jurisdictions.load("gb_eng")
    offer = Round(claim="card", number=1, by="creditor", on=DAY, until=date(2026, 12, 8))
    sent = Posting(letter="card/documents_request", sent=date(2026, 11, 24), method="post")
    found = deadlines(law=law, on=DAY, rounds=(offer,), postings=(sent,))
    assert [d.by for d in found] == [date(2026, 12, 8), date(2026, 12, 10)]  # twelve business days for the copies
    assert found[1].law[0].key == "agreement_copy"
    plain = Posting(letter="card/hardship", sent=DAY, method="post")
    assert deadlines(law=law, on=DAY, postings=(plain,))[0].by == DAY + timedelta(days=14)


def test_what_has_passed_is_told_apart() -> None:
    law = jurisdictions.load("gb_eng")
    found = deadlines(law=law, on=DAY, received=date(2026, 11, 2))
    assert len(upcoming(found, DAY)) == len(found) - 1


def test_taking_the_calendar_in_twice_makes_no_duplicates() -> None:
    found = deadlines(law=jurisdictions.load("cn"), on=DAY, received=DAY)
    once, again = calendar(found, speaker("zh")), calendar(found, speaker("zh"))
    assert once == again
    uids = [str(e["UID"]) for e in icalendar.Calendar.from_ical(once).walk("VEVENT")]
    assert len(set(uids)) == len(uids) == len(found)
    other = calendar(found, speaker("en"))
    assert [str(e["UID"]) for e in icalendar.Calendar.from_ical(other).walk("VEVENT")] == uids


def test_the_calendar_reminds_seven_three_and_one_day_before() -> None:
    found = deadlines(law=jurisdictions.load("gb_eng"), on=DAY, received=DAY)
    event = icalendar.Calendar.from_ical(calendar(found, speaker("en"))).walk("VEVENT")[0]
    triggers = [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
    assert triggers == [timedelta(days=-7), timedelta(days=-3), timedelta(days=-1)]


def test_a_discreet_calendar_says_nothing_of_a_debt(tmp_path: Path) -> None:
    found = deadlines(law=jurisdictions.load("us"), on=DAY, received=DAY)
    words = calendar(found, speaker("en"), discreet=True).decode().lower()
    for word in ("debt", "collector", "dispute", "card", "billing", "pay", "forbear", "deadline"):
        assert word not in words, word
    for line in words.split("\r\n"):
        assert len(line.encode()) <= 75


def test_a_place_whose_court_times_are_not_known_says_so() -> None:
    for place, known in (("us", False), ("cn", True)):
        law = jurisdictions.load(place)
        told = "\n".join(lines(deadlines(law=law, on=DAY, received=DAY), speaker("en"), law, DAY))
        assert ("No time to answer a court is known" in told) != known

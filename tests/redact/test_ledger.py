"""The ledger keeps apart what collectors did, what they threaten and what the person told themself."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear import workflow
from forbear.papers.told import told
from forbear.records.answer import Inbox
from forbear.records.disclosure import Disclosure, Ledger
from forbear.records.message import Original, Problem
from made import message

ON = date(2026, 11, 24)


def ledger(*texts: str, place: str = "us", out: str = "", own: tuple[Disclosure, ...] = ()) -> Ledger:
    messages = [message(text, number=n, at=f"2026-05-0{n}T10:00:00") for n, text in enumerate(texts, 2)]
    if out:
        messages.insert(0, message(out, number=1, at="2026-05-01T10:00:00", direction="out"))
    return workflow.told(Inbox(messages=tuple(messages), problems=()), on=ON, place=place, own=own)


@pytest.mark.parametrize(
    ("text", "sort", "relation"),
    [
        ("You owe $480 to Larkfield. We have already informed your employer about your debt.", "told", "employer"),
        ("You owe $480 to Larkfield. If you do not pay today we will inform your family.", "threatened", "family"),
        ("你欠款1460元一直不还，今晚不还明天通知你家人。", "threatened", "family"),
        ("你欠款1460元，我们已经通知了你的单位领导，尽快还款。", "told", "employer"),
        ("您好，您是张伟的紧急联系人，他在我司借款逾期5000元，请转告他尽快还款。", "told", "contact"),
    ],
)
def test_what_was_done_is_kept_apart_from_what_is_threatened(text: str, sort: str, relation: str) -> None:
    found = ledger(text, place="cn" if text[0] > "z" else "us")
    assert (sort, relation) in {(e.sort, e.relation) for e in found.entries}
    assert all(e.sort == sort for e in found.entries if e.relation == relation)
    assert all(e.unwanted for e in found.entries)


def test_a_message_that_tells_nobody_makes_no_entry_and_needs_no_letter() -> None:
    found = ledger("Your payment of $85 is due on 15 May 2026. Thank you.")
    assert found.entries == () and found.letters == () and found.agencies == ()


def test_whoever_was_asked_to_leave_others_alone_and_went_on_did_it_against_the_persons_word() -> None:
    threat = "You owe $480 to Larkfield. We have already informed your employer about your debt."
    before = ledger(threat).entries
    after = ledger(threat, out="Please do not contact my family or my employer again.").entries
    assert {e.consent for e in before} == {"not_asked"}
    assert {e.consent for e in after} == {"refused"}


def test_a_relative_who_passes_on_a_call_was_told() -> None:
    found = ledger("有人打电话给我说你欠了网贷没还，怎么回事？", place="cn")
    assert [e.sort for e in found.entries] == ["told"]
    assert found.entries[0].by == ""


def test_what_stops_it_comes_with_the_rules_and_offices_of_the_place() -> None:
    found = ledger("You owe $480 to Larkfield Recovery. We have already informed your employer about your debt.")
    assert found.letters == ("stop_third_parties", "complaint_company", "complaint_regulator", "employer_script")
    assert any("1692c(b)" in p.reference for p in found.law)
    assert {"collector_conduct", "privacy"} & {h for a in found.agencies for h in a.handles}


def test_what_the_person_told_themself_is_theirs_and_asks_for_no_letter() -> None:
    own = tuple(told(Original(name="told.toml", data=b'[[told]]\nto = "my sister"\nrelation = "family"\n'), on=ON))
    assert isinstance(own[0], Disclosure)
    found = ledger(own=own)  # type: ignore[arg-type]
    assert not found.entries[0].unwanted and found.letters == ()
    assert (own[0].by, own[0].consent, own[0].what) == ("person", "given", ("debt",))


@pytest.mark.parametrize(
    ("toml", "code"),
    [
        ("", "told-empty"),
        ('[[told]]\nto = " "', "told-nobody"),
        ('[[told]]\nto = "my boss"\non = 2027-01-01', "told-ahead"),
        ('[[told]]\nto = "my boss"\nrelashun = "employer"', "toml-field"),
    ],
)
def test_a_slip_in_the_persons_own_list_is_named(toml: str, code: str) -> None:
    (problem,) = told(Original(name="told.toml", data=toml.encode()), on=ON)
    assert isinstance(problem, Problem) and problem.code == code


@given(st.text(max_size=200))
def test_any_words_at_all_give_a_ledger(text: str) -> None:
    for entry in ledger(text).entries:
        assert len(entry.shows) <= 100

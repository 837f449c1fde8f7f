"""Negotiation: what an offer costs beside the plan, what is not in writing, and what to do when nothing comes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from case_letters import occasion
from forbear import jurisdictions, respond
from forbear.records.letter import Negotiation, Posting, Round
from forbear.records.money import Money

LAW = jurisdictions.load("gb_eng")
SENT = date(2026, 11, 24)


def pounds(amount: str) -> Money:
    return Money(amount=Decimal(amount), currency="GBP")


def stands(*moves: Round, on: date, postings: tuple[Posting, ...] = (), plan: str = "") -> Negotiation:
    outlook = occasion(plan).outlook if plan else None
    (found,) = respond.negotiation(moves, law=LAW, on=on, postings=postings, outlook=outlook)
    return found


def theirs(**more: object) -> Round:
    return Round(**{"claim": "card-a", "number": 1, "by": "creditor", "on": SENT, **more})  # type: ignore[arg-type]


def test_an_offer_is_set_beside_the_share_that_the_plan_has_for_it() -> None:
    found = stands(theirs(monthly=pounds("50"), months=60), on=SENT, plan="pro_rata_offer.any")
    (move,) = found.moves
    assert move.costs == pounds("3000")
    assert move.above_month == pounds("13.96")  # the fair share is 36.04
    assert move.above_plan is None  # there is no plan to compare the whole with


def test_an_offer_is_set_beside_what_the_plan_pays_in_all() -> None:
    found = stands(theirs(claim="card", total=pounds("3000")), on=SENT, plan="repayment_offer.any")
    assert found.moves[0].above_plan == pounds("-669.89")


def test_an_offer_by_telephone_is_asked_for_in_writing_first() -> None:
    found = stands(theirs(monthly=pounds("50"), months=60, until=date(2026, 12, 8)), on=SENT)
    assert (found.next_step.id, found.letter, found.by) == (
        "round-ask-in-writing",
        "confirm_concession",
        date(2026, 12, 8),
    )
    assert found.moves[0].unwritten[0].id == "unwritten-offer"


def test_what_an_offer_does_not_promise_is_listed() -> None:
    found = stands(theirs(terms=("interest_frozen", "closes_account"), in_writing=True), on=SENT)
    listed = {u.id for u in found.moves[0].unwritten}
    assert listed == {"unwritten-credit-file", "unwritten-rest-not-sold", "unwritten-collection-stops"}


@pytest.mark.parametrize(
    ("more", "step"),
    [
        ({"answer": "accepted", "in_writing": True}, "round-pay-as-agreed"),
        ({"answer": "accepted"}, "round-confirm-first"),
        ({"until": date(2026, 11, 30)}, "round-offer-lapsed"),
        ({"in_writing": True}, "round-weigh-and-answer"),
        ({"answer": "refused"}, "round-refused"),
    ],
)
def test_each_state_has_one_next_step(more: dict[str, object], step: str) -> None:
    assert stands(theirs(**more), on=date(2026, 12, 1)).next_step.id == step


def test_silence_is_waited_out_then_reminded_then_complained_of() -> None:
    own = theirs(by="person", monthly=pounds("36.04"))
    letter = Posting(letter="card-a/pro_rata_offer", sent=SENT, method="post")
    reminder = Posting(letter="card-a/reminder", sent=date(2026, 12, 10), method="post")
    assert stands(own, on=date(2026, 12, 1), postings=(letter,)).next_step.id == "round-wait"
    assert stands(own, on=date(2026, 12, 9), postings=(letter,)).letter == "reminder"
    assert stands(own, on=date(2026, 12, 12), postings=(letter, reminder)).next_step.id == "round-wait"
    assert stands(own, on=date(2027, 1, 4), postings=(letter, reminder)).letter == "complaint_company"


def test_two_debts_are_two_negotiations() -> None:
    found = respond.negotiation((theirs(), theirs(claim="loan", number=2)), law=LAW, on=SENT)
    assert [n.claim for n in found] == ["card-a", "loan"]

"""The ledger of a plan: interest, fees, promotions and penalties, to the cent."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.ledger.repayment import affordable, penalty, replay, share
from forbear.records.owing import Owing, Settlement
from forbear.records.plan import Plan, Situation


def one(balance: int, rate: str = "0", minimum: int = 0, **more: object) -> Situation:
    debt = Owing(id="a", balance=balance, rate=Decimal(rate), minimum=minimum, **more)  # type: ignore[arg-type]
    return Situation(debts=(debt,), budget=(100_000,), currency="GBP")


def pay(here: Situation, *amounts: int) -> Plan:
    return replay(here, lambda turn: (amounts[turn.month - 1],), longest=len(amounts))


def test_half_a_cent_of_interest_is_rounded_up() -> None:
    assert share(50, Decimal("0.12"), 12) == 1
    assert share(49, Decimal("0.12"), 12) == 0


def test_a_minimum_missed_by_a_cent_costs_the_fee() -> None:
    here = one(10_000, "0", 1_000, late_fee=1_200)
    assert pay(here, 999).months[0].balances == (10_000 - 999 + 1_200,)
    assert pay(here, 1_000).missed == 0


def test_a_debt_smaller_than_its_minimum_is_due_as_it_stands() -> None:
    plan = pay(one(400, "0", 1_000, late_fee=1_200), 400)
    assert (plan.missed, plan.finished) == (0, 1)


def test_a_promotion_that_ends_one_cent_short_brings_all_the_interest_back() -> None:
    here = one(12_000, "0.24", 0, promo_months=2, deferred=True)
    assert pay(here, 6_000, 6_000).cost == 0
    assert pay(here, 6_000, 5_999).months[1].balances == (1 + 240 + 120,)


def test_after_a_plain_promotion_only_later_months_bear_interest() -> None:
    assert [m.interest[0] for m in pay(one(12_000, "0.24", 0, promo_months=2), 0, 0, 0).months] == [0, 0, 240]


def test_the_penalty_for_paying_early_is_on_what_goes_beyond_the_minimum() -> None:
    debt = one(90_000, "0", 10_000, prepay_share=Decimal("0.02"), prepay_months=6).debts[0]
    assert penalty(debt, 6, 15_000) == 100
    assert penalty(debt, 6, 10_000) == penalty(debt, 7, 15_000) == 0


@given(st.integers(0, 200_000), st.integers(0, 30_000), st.integers(0, 10))
def test_an_affordable_payment_fits_the_purse_with_its_penalty(cash: int, minimum: int, percent: int) -> None:
    debt = one(90_000, "0", minimum, prepay_share=Decimal(percent) / 100, prepay_months=6).debts[0]
    paid = affordable(debt, 1, 90_000, cash)
    assert 0 <= paid <= 90_000
    assert paid + penalty(debt, 1, paid) <= cash
    if paid < 90_000:
        assert paid + 1 + penalty(debt, 1, paid + 1) > cash


def test_a_settlement_closes_the_debt_only_in_its_window_and_to_the_cent() -> None:
    here = one(50_000, "0", 0, settlements=(Settlement(amount=20_000, first=2, last=2),))
    assert pay(here, 0, 20_000).forgiven == 30_000
    assert pay(here, 20_000).forgiven == 0
    assert pay(here, 0, 20_001).forgiven == 0


@pytest.mark.parametrize("amount", [-1, 10_001, 100_001])
def test_the_ledger_refuses_what_cannot_be_paid(amount: int) -> None:
    with pytest.raises(ValueError, match="cannot be paid"):
        pay(one(10_000), amount)

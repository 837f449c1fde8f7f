"""Offers on one basis: what each costs now, each month and in all, and what it saves."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.reckon.compare import compare
from forbear.records.law import Law, Provision
from forbear.records.message import Problem
from forbear.records.offer import Compared, Offer, Offers


def offer(kind: Any = "instalments", rate: str = "0", **more: Any) -> Offer:
    return Offer(name="an offer", kind=kind, annual_rate=Decimal(rate), **more)


def one(given: Offer, **more: Any) -> Compared:
    (found,) = compare(debt(given, **more)).offers
    assert isinstance(found, Compared)
    return found


def debt(*offers: Offer, **more: Any) -> Offers:
    basis: dict[str, Any] = {"currency": "USD", "on": date(2026, 1, 1), "balance": Decimal(1200)}
    return Offers(**{**basis, "annual_rate": Decimal("0.24"), "offers": offers, **more})


def test_interest_free_instalments_cost_exactly_what_is_owed() -> None:
    found = one(offer("interest_free", months=12))
    assert (found.total.amount, found.per_month.amount, found.months, found.true_rate) == (1200, 100, 12, 0)


def test_a_fee_at_the_start_makes_an_interest_free_offer_cost_a_rate() -> None:
    found = one(offer("interest_free", months=12, fee=Decimal(60)))
    assert found.cash_now.amount == 60
    assert found.true_rate is not None
    assert found.true_rate > Decimal("0.09")


def test_a_pause_with_interest_costs_more_than_none() -> None:
    without = one(offer(rate="0.12", months=12))
    pause = one(offer("deferral", rate="0.12", months=12, pause_months=3, pause_rate=Decimal("0.12")))
    assert pause.total.amount > without.total.amount
    assert (pause.months, pause.payments[1:4]) == (15, (0, 0, 0))


def test_a_settlement_below_what_is_owed_has_no_rate_and_asks_that_the_rest_is_given_up() -> None:
    found = one(offer("settlement", settles_for=Decimal(700), cash_now=Decimal(100), months=3))
    assert found.payments == (100, 200, 200, 200)
    assert found.true_rate is None
    assert "compare-writing-rest-not-sold" in {s.id for s in found.before}


def test_a_settlement_at_once_is_one_payment() -> None:
    assert one(offer("settlement", settles_for=Decimal(700))).payments == (700,)


def test_a_new_loan_for_more_than_the_debt_is_reckoned_on_todays_debt() -> None:
    found = one(offer("consolidation", rate="0.1", months=12, principal=Decimal(1500)))
    assert found.true_rate is not None
    assert found.true_rate > Decimal("0.5")


def test_a_minimum_payment_shrinks_with_the_debt_and_takes_years() -> None:
    found = one(offer("minimum_payment", rate="0.24", minimum_share=Decimal("0.05"), minimum_floor=Decimal(10)))
    assert found.payments[1] > found.payments[12] > found.payments[-2]
    assert found.months > 48


def test_a_payment_below_the_interest_never_ends_and_is_a_problem_and_not_a_number() -> None:
    (found,) = compare(debt(offer(rate="0.24", monthly=Decimal(24)))).offers
    assert isinstance(found, Problem)
    assert found.code == "compare-never-repaid"


def test_one_offer_that_never_ends_does_not_hide_the_others() -> None:
    found = compare(debt(offer(rate="0.24", monthly=Decimal(1)), offer(months=6))).offers
    assert [type(f) for f in found] == [Problem, Compared]


def test_doing_nothing_is_counted_to_the_end_of_the_longest_offer() -> None:
    found = compare(debt(offer(months=24), monthly=Decimal(0)))
    assert found.months == 24
    assert found.unchanged.amount == pytest.approx(Decimal(1200) * Decimal("1.02") ** 24, abs=Decimal("0.2"))


def test_the_highest_lawful_rate_comes_from_the_law_where_the_file_does_not_say_it() -> None:
    cap = Provision(id="c", key="interest_cap", place="xx", value={"rate": "0.12"}, binds=("bank",))
    restart = Provision(id="r", key="limitation_restart", place="xx", value={"acts": ["part_payment"]})
    other = Provision(id="o", key="limitation_restart", place="xx", value={"acts": ["suit"]})
    law = Law(place="xx", names={}, currency="USD", timezone="UTC", provisions=(cap, restart, other))
    found = compare(debt(offer(months=12), lender_type="bank"), law)
    stated = compare(debt(offer(months=12), legal_rate=Decimal("0.12")))
    assert found.legal_maximum == stated.legal_maximum
    assert [r.id for r in found.rules] == ["r"]
    assert compare(debt(offer(months=12)), law).legal_maximum is None


@given(st.decimals("0.01", "0.36", places=3), st.integers(1, 120), st.decimals(1000, 100_000, places=2))
def test_equal_payments_at_a_rate_cost_that_rate(rate: Decimal, months: int, balance: Decimal) -> None:
    found = one(offer(rate=str(rate), months=months), balance=balance)
    assert found.months == months
    assert found.true_rate is not None
    assert float(found.true_rate) == pytest.approx((1 + float(rate) / 12) ** 12 - 1, rel=0.02, abs=0.003)


@given(st.decimals(0, 1, places=3), st.integers(1, 60), st.decimals(1, 500, places=2))
def test_a_fee_never_makes_an_offer_cheaper(rate: Decimal, months: int, fee: Decimal) -> None:
    assert (
        one(offer(rate=str(rate), months=months, fee=fee)).total.amount
        > one(offer(rate=str(rate), months=months)).total.amount
    )

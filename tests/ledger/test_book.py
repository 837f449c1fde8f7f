"""The book of one loan: interest to the day, in whole coins, with nothing lost and nothing made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.ledger.book import keep
from forbear.records.debt import Instalment, Payment
from forbear.records.loan import CHARGES, Advance, Fee, Loan, Penalty, RatePeriod
from forbear.records.money import Money
from forbear.records.reckoning import Account, Limit

START = date(2025, 1, 1)


def usd(amount: Any) -> Money:
    return Money(amount=Decimal(str(amount)), currency="USD")


def lent(amount: Any = 10_000, rate: str = "0.1", **more: Any) -> Loan:
    basis: dict[str, Any] = {
        "id": "loan",
        "currency": "USD",
        "advances": (Advance(date=START, amount=usd(amount)),),
        "rates": (RatePeriod(annual=Decimal(rate)),),
    }
    return Loan(**{**basis, **more})


def paid(*payments: tuple[date, Any]) -> tuple[Payment, ...]:
    return tuple(Payment(date=day, amount=usd(amount)) for day, amount in payments)


def balanced(account: Account) -> bool:
    """Lent and charged, less paid and kept back, is what is owed; and the lines say the same."""
    identity = account.advanced + account.charged.total - account.paid - account.kept == account.owed.total
    return identity and sum(line.amount for line in account.lines) == account.owed.total


def test_interest_runs_from_the_day_of_the_loan_to_the_day_before_payment() -> None:
    account = keep(
        lent(8600, "0.085", day_count="ACT/365.25", payments=paid((date(2025, 1, 29), 150))), date(2025, 1, 29)
    )
    assert account.charged.interest == Decimal("56.04")
    assert account.owed.principal == Decimal("8600") - Decimal("93.96")


def test_the_30_360_month_costs_a_twelfth_of_the_year() -> None:
    assert keep(lent(1200, "0.12", day_count="30/360"), date(2025, 2, 1)).charged.interest == 12


def test_a_leap_year_costs_a_day_more_where_a_year_has_365_days() -> None:
    loan = lent(36_500, "0.1", advances=(Advance(date=date(2024, 1, 1), amount=usd(36_500)),))
    assert keep(loan, date(2025, 1, 1)).charged.interest == 3660
    assert keep(replace(loan, day_count="ACT/ACT"), date(2025, 1, 1)).charged.interest == 3650


def test_a_rate_that_changes_counts_from_its_own_day() -> None:
    rates = (
        RatePeriod(annual=Decimal("0.1"), until=date(2025, 1, 31)),
        RatePeriod(annual=Decimal("0.2"), since=date(2025, 2, 1)),
    )
    assert keep(lent(3650, rates=rates), date(2025, 2, 11)).charged.interest == 31 + 20


def test_interest_does_not_bear_interest_unless_the_agreement_says_so() -> None:
    simple = keep(lent(10_000, "0.12"), date(2026, 1, 1))
    monthly = keep(lent(10_000, "0.12", capitalise="month"), date(2026, 1, 1))
    daily = keep(lent(10_000, "0.12", capitalise="day"), date(2026, 1, 1))
    assert simple.owed.total == Decimal("11200.00")
    assert simple.owed.total < monthly.owed.total < daily.owed.total
    assert daily.owed.total == Decimal("11274.75")


def test_a_payment_settles_costs_then_interest_then_principal() -> None:
    fees = (Fee(date=START, amount=usd(30), name="set-up"),)
    account = keep(lent(3650, "0.1", fees=fees, payments=paid((date(2025, 1, 31), 100))), date(2025, 1, 31))
    assert (account.owed.fees, account.owed.interest, account.owed.principal) == (0, 0, 3650 - 40)


def test_an_agreement_may_settle_principal_first() -> None:
    loan = lent(3650, "0.1", allocation=("principal", "interest"), payments=paid((date(2025, 1, 31), 100)))
    assert keep(loan, date(2025, 1, 31)).owed.principal == 3550


def test_what_is_paid_too_much_waits_for_what_is_charged_later() -> None:
    later = (Advance(date=START, amount=usd(100)), Advance(date=date(2025, 6, 1), amount=usd(50)))
    account = keep(lent(rate="0", advances=later, payments=paid((date(2025, 2, 1), 120))), date(2025, 6, 1))
    assert account.owed.overpaid == 0
    assert account.owed.total == 30


def test_money_kept_back_at_payout_is_still_owed_by_the_contract() -> None:
    fees = (Fee(date=START, amount=usd(2000), name="service", deducted=True),)
    account = keep(lent(10_000, "0", fees=fees), date(2025, 2, 1))
    assert account.owed.total == 10_000
    assert account.kept == 2000


def test_money_kept_back_at_payout_was_never_lent_where_the_law_says_so() -> None:
    """Civil Code of China, article 670: 2,000 of 10,000 kept back, a year at 15.4%."""
    fees = (Fee(date=START, amount=usd(2000), name="service", deducted=True),)
    account = keep(lent(10_000, "0.154", fees=fees), date(2026, 1, 1), (Limit(kind="received"),))
    assert (account.advanced, account.charged.interest) == (8000, 1232)


def test_a_ceiling_on_the_yearly_rate_holds_interest_back_day_by_day() -> None:
    ceiling = Limit(kind="rate", value=Decimal("0.24"), covers=("interest",))
    account = keep(lent(10_000, "0.36"), date(2026, 1, 1), (ceiling,))
    assert account.charged.interest == 2400
    assert account.held == 1200


def test_a_fee_within_the_ceiling_of_all_costs_is_charged_only_as_time_makes_room() -> None:
    fees = (Fee(date=START, amount=usd(1200), name="service"),)
    ceiling = (Limit(kind="rate", value=Decimal("0.24")),)
    loan = lent(10_000, "0.12", fees=fees)
    assert keep(loan, START, ceiling).charged.fees == 0
    assert keep(loan, date(2026, 1, 1), ceiling).charged.total == 2400


def test_what_a_ceiling_that_ended_held_back_does_not_come_alive_again() -> None:
    ceiling = Limit(kind="rate", value=Decimal("0.24"), until=date(2025, 12, 31))
    account = keep(lent(10_000, "0.36"), date(2026, 12, 31), (ceiling,))
    assert account.charged.interest == 2400 + Decimal("3590.14")


def test_charges_never_pass_the_sum_lent_where_the_law_caps_them_there() -> None:
    """CONC 5A.2: the total of all charges on high-cost short-term credit is at most the credit."""
    account = keep(lent(499, "2.92"), date(2030, 1, 1), (Limit(kind="share", value=Decimal(1)),))
    assert account.charged.total == 499


def test_fees_for_being_late_stop_at_their_own_cap() -> None:
    dues = tuple(Instalment(due=date(2025, m, 1), amount=usd(50)) for m in (2, 3, 4))
    loan = lent(300, "0", instalments=dues, penalty=Penalty(late_fee=Decimal(12)))
    assert keep(loan, date(2025, 5, 1)).charged.late_fees == 36
    cap = Limit(kind="amount", value=Decimal(15), covers=("late_fees",))
    assert keep(loan, date(2025, 5, 1), (cap,)).charged.late_fees == 15


def test_a_penalty_bears_no_interest_where_the_law_keeps_it_plain() -> None:
    """Reserve Bank of India, 18 August 2023: a penal charge is not capitalised."""
    dues = (Instalment(due=date(2025, 2, 1), amount=usd(500)),)
    loan = lent(
        50_000,
        "0.18",
        instalments=dues,
        penalty=Penalty(late_fee=Decimal(500)),
        capitalise="month",
        capitalised=("interest", "late_fees"),
    )
    plain = keep(loan, date(2026, 1, 1), (Limit(kind="plain", covers=("penalty", "late_fees")),))
    assert plain.owed.late_fees == 500
    assert plain.owed.total < keep(loan, date(2026, 1, 1)).owed.total


def test_interest_for_being_late_runs_on_what_is_late_and_not_on_the_rest() -> None:
    dues = (Instalment(due=date(2025, 2, 1), amount=usd(3650)),)
    late = lent(36_500, "0", instalments=dues, penalty=Penalty(annual=Decimal("0.1")))
    assert keep(late, date(2025, 2, 11)).charged.penalty == 10
    whole = replace(late, penalty=Penalty(annual=Decimal("0.1"), on="principal"))
    assert keep(whole, date(2025, 2, 11)).charged.penalty == 100


def test_a_payment_on_the_last_day_of_grace_is_not_late() -> None:
    dues = (Instalment(due=date(2025, 2, 1), amount=usd(100)),)
    loan = lent(1000, "0", instalments=dues, penalty=Penalty(late_fee=Decimal(20), grace_days=3))
    on_time = replace(loan, payments=paid((date(2025, 2, 4), 100)))
    too_late = replace(loan, payments=paid((date(2025, 2, 5), 100)))
    assert keep(on_time, date(2025, 3, 1)).charged.late_fees == 0
    assert keep(too_late, date(2025, 3, 1)).charged.late_fees == 20


@pytest.mark.parametrize(("last", "charged"), [(3650, 0), (3649, 364)])
def test_a_dollar_left_when_a_promotion_ends_brings_back_all_of_its_interest(last: int, charged: int) -> None:
    promotion = RatePeriod(annual=Decimal(0), until=date(2025, 12, 31), deferred=Decimal("0.1"))
    loan = lent(3650, rates=(promotion,), payments=paid((date(2025, 12, 31), last)))
    assert keep(loan, date(2026, 1, 1)).charged.interest == charged


PLANS = st.lists(st.tuples(st.integers(1, 700), st.integers(1, 200_000)), max_size=12)
RATES = st.decimals(0, 3, places=4).map(str)


@given(PLANS, RATES, st.sampled_from(["never", "month", "day"]))
def test_nothing_is_lost_and_nothing_is_made(plan: list[tuple[int, int]], rate: str, capitalise: Any) -> None:
    payments = paid(*((START + timedelta(day), Decimal(cents) / 100) for day, cents in plan))
    loan = lent(1000, rate, payments=payments, capitalise=capitalise)
    account = keep(loan, START + timedelta(800))
    assert balanced(account)
    assert all(getattr(account.owed, part) >= 0 for part in (*CHARGES, "principal", "overpaid"))


@given(PLANS, RATES, st.integers(1, 700), st.integers(2, 100_000), st.data())
def test_splitting_a_payment_on_one_day_changes_nothing(
    plan: list[tuple[int, int]], rate: str, day: int, cents: int, data: st.DataObject
) -> None:
    part = data.draw(st.integers(1, cents - 1))
    others = [(START + timedelta(d), Decimal(c) / 100) for d, c in plan]
    on = START + timedelta(day)
    whole = lent(1000, rate, payments=paid(*others, (on, Decimal(cents) / 100)))
    split = lent(1000, rate, payments=paid(*others, (on, Decimal(part) / 100), (on, Decimal(cents - part) / 100)))
    assert keep(whole, START + timedelta(800)).owed == keep(split, START + timedelta(800)).owed


@given(PLANS, st.decimals(0, 1, places=3), st.decimals(0, 1, places=3), st.integers(1, 800))
def test_a_higher_rate_never_makes_a_smaller_debt(
    plan: list[tuple[int, int]], one: Decimal, other: Decimal, days: int
) -> None:
    payments = paid(*((START + timedelta(d), Decimal(c) / 100) for d, c in plan))
    low, high = (
        keep(lent(1000, str(r), payments=payments), START + timedelta(days)).owed.total for r in sorted((one, other))
    )
    assert low <= high + Decimal("0.01") * (len(plan) + 1)


@given(PLANS, RATES, st.decimals(0, 1, places=2), st.integers(1, 800))
def test_the_law_never_makes_a_debt_larger_than_the_contract(
    plan: list[tuple[int, int]], rate: str, ceiling: Decimal, days: int
) -> None:
    payments = paid(*((START + timedelta(d), Decimal(c) / 100) for d, c in plan))
    loan = lent(1000, rate, payments=payments)
    lawful = keep(loan, START + timedelta(days), (Limit(kind="rate", value=ceiling),))
    assert lawful.owed.total <= keep(loan, START + timedelta(days)).owed.total + Decimal("0.01") * (len(plan) + 1)
    assert balanced(lawful)


@given(RATES, st.integers(1, 800), st.integers(1, 800))
def test_looking_at_the_book_on_the_way_changes_nothing(rate: str, one: int, other: int) -> None:
    first, second = sorted((one, other))
    marker = (RatePeriod(annual=Decimal(rate), since=START + timedelta(first)), RatePeriod(annual=Decimal(rate)))
    looked = keep(lent(1000, rates=marker), START + timedelta(second)).owed
    assert looked == keep(lent(1000, rate), START + timedelta(second)).owed


@given(PLANS, st.decimals(0, 1, places=3), st.integers(1, 800))
def test_the_book_agrees_with_counting_every_single_day(plan: list[tuple[int, int]], rate: Decimal, days: int) -> None:
    """The same loan by the slowest way there is: exact fractions, one day after another."""
    payments = {START + timedelta(day): Fraction(0) for day, _ in plan}
    for day, cents in plan:
        payments[START + timedelta(day)] += Fraction(cents, 100)
    principal, interest = Fraction(1000), Fraction(0)
    for number in range(1, days + 1):
        interest += principal * Fraction(rate) / 365
        payment = payments.get(START + timedelta(number), Fraction(0))
        to_interest = min(payment, interest)
        interest -= to_interest
        principal -= payment - to_interest
        if principal < 0:
            return
    loan = lent(1000, str(rate), payments=paid(*((d, Decimal(int(p * 100)) / 100) for d, p in payments.items())))
    owed = keep(loan, START + timedelta(days)).owed.total
    assert abs(Fraction(owed) - principal - interest) <= Fraction(1, 100) * (len(plan) + 1) * (1 + Fraction(rate) * 3)

"""Level payments: what each is, how long they take, and that they may never end."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from forbear.ledger import annuity


def test_a_loan_without_interest_is_repaid_in_equal_parts() -> None:
    assert annuity.level_payment(Decimal(1200), Decimal(0), 12) == 100


def test_the_commissions_first_example_asks_1432_86_a_month() -> None:
    """European Commission, examples for the annual percentage rate (2015), example 1: 200,000 at 6% over 20 years."""
    assert round(annuity.level_payment(Decimal(200_000), Decimal("0.005"), 240), 2) == Decimal("1432.86")


def test_a_payment_that_does_not_cover_the_interest_never_ends() -> None:
    assert annuity.nper(0.02, -19.0, 1000.0) is None
    assert annuity.nper(0.02, -20.0, 1000.0) is None


def test_without_interest_the_payments_are_simply_counted() -> None:
    assert annuity.nper(0.0, -100.0, 1000.0) == 10
    assert annuity.nper(0.0, 0.0, 1000.0) is None


def test_interest_and_principal_of_a_payment_add_up_to_it() -> None:
    for period in (1, 7, 24):
        parts = annuity.ipmt(0.01, period, 24, 2000) + annuity.ppmt(0.01, period, 24, 2000)
        assert parts == pytest.approx(annuity.pmt(0.01, 24, 2000))


def test_a_payment_at_the_beginning_of_the_first_period_holds_no_interest() -> None:
    assert annuity.ipmt(0.01, 1, 24, 2000, begin=True) == 0


@given(st.floats(0.0001, 0.2), st.integers(1, 360), st.floats(100, 1e6), st.booleans())
def test_the_rate_is_found_again_from_the_payment(rate: float, periods: int, lent: float, begin: bool) -> None:
    payment = annuity.pmt(rate, periods, lent, 0.0, begin)
    assume((not begin or periods > 1) and (1 + rate) ** periods < 1e6)
    assert annuity.rate(periods, payment, lent, 0.0, begin) == pytest.approx(rate, rel=1e-6)
    assert annuity.nper(rate, payment, lent, 0.0, begin) == pytest.approx(periods, rel=1e-6)
    assert annuity.pv(rate, periods, payment, 0.0, begin) == pytest.approx(lent)
    assert annuity.fv(rate, periods, payment, lent, begin) == pytest.approx(0, abs=lent * 1e-6 * (1 + rate) ** periods)


def test_a_row_of_values_has_a_rate_only_with_money_both_ways() -> None:
    assert annuity.irr([-100.0, 60.0, 60.0]) == pytest.approx(0.1306624)
    assert annuity.irr([100.0, 60.0]) is None
    assert annuity.mirr([100.0, 60.0], 0.1, 0.1) is None
    assert annuity.npv(0.1, [-100.0, 110.0]) == pytest.approx(0)

"""The rate at which what was received and what is paid balance out: one, none, or several."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.ledger.rates import dated, present_value, rate_near, rates, xirr


def test_one_sum_lent_and_repaid_with_a_tenth_more_after_a_year_costs_ten_percent() -> None:
    assert rates([(0, 1000), (1, -1100)]) == (pytest.approx(0.10),)


def test_what_is_only_received_has_no_rate() -> None:
    assert rates([(0, 1000), (1, 1100)]) == ()
    assert rate_near([(0, 1000), (1, 1100)]) is None
    assert rates([]) == ()


def test_money_in_out_and_in_again_can_have_two_rates_and_both_are_told() -> None:
    found = rates([(0, -1000), (1, 2300), (2, -1320)])
    assert found == (pytest.approx(0.10), pytest.approx(0.20))


def test_money_in_out_and_in_again_can_have_no_rate_at_all() -> None:
    assert rates([(0, 1000), (1, -1000), (2, 1000)]) == ()


def test_a_loan_of_nine_days_can_cost_two_million_percent() -> None:
    assert rates([(0, 150), (9 / 365.25, -191.99)])[0] * 100 == pytest.approx(2_238_723.9, abs=0.5)


def test_days_are_counted_from_the_earliest_whatever_their_order() -> None:
    flows = [(date(2026, 7, 1), -600.0), (date(2026, 1, 1), 1000.0), (date(2027, 1, 1), -600.0)]
    assert xirr(flows) == pytest.approx(xirr(sorted(flows)))
    assert xirr([]) is None


@given(
    st.floats(50, 1e6),
    st.lists(st.tuples(st.floats(0.01, 30), st.floats(1, 1e5)), min_size=1, max_size=40),
)
def test_a_loan_has_one_rate_and_it_balances(lent: float, payments: list[tuple[float, float]]) -> None:
    flows = [(0.0, lent), *((t, -a) for t, a in payments)]
    found = rates(flows)
    if found:
        assert len(found) == 1
        total = lent + sum(a for _, a in payments) * (1 + max(0.0, -found[0])) ** 30
        assert abs(present_value(flows, found[0])) <= 1e-6 * max(total, lent * 10)


@given(st.floats(100, 1e5), st.integers(1, 60), st.floats(0.0, 0.3))
def test_keeping_money_back_at_payout_raises_the_true_rate(lent: float, months: int, kept: float) -> None:
    payment = lent * 1.2 / months
    payments = [(n / 12, -payment) for n in range(1, months + 1)]
    (whole,) = rates([(0.0, lent), *payments])
    (less,) = rates([(0.0, lent * (1 - kept)), *payments])
    assert less >= whole - 1e-9


def test_flows_on_days_become_shares_of_a_year() -> None:
    assert dated([(date(2026, 1, 1), 5.0), (date(2027, 1, 1), -6.0)]) == ((0.0, 5.0), (1.0, -6.0))

"""A million rates at once are the same rates as one at a time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.ledger.rates import rates
from forbear.reckon.apr_batch import effective_rates

LOANS = st.tuples(st.floats(100, 1e5), st.integers(1, 36), st.floats(1.0, 3.0))


@given(st.lists(LOANS, min_size=1, max_size=20), st.booleans())
def test_the_batch_finds_what_one_loan_alone_finds(loans: list[tuple[float, int, float]], months: bool) -> None:
    times = np.arange(37) / 12 if months else np.cumsum(np.r_[0, np.tile([30, 31, 29], 12)]) / 365
    amounts = np.zeros((len(loans), 37))
    for row, (lent, count, factor) in enumerate(loans):
        amounts[row, 0] = lent
        amounts[row, 1 : count + 1] = -lent * factor / count
    for row, found in enumerate(effective_rates(times, amounts)):
        (alone,) = rates(zip(times.tolist(), amounts[row].tolist(), strict=True))
        assert np.log1p(found) == pytest.approx(np.log1p(alone), rel=1e-7, abs=1e-9)


def test_a_row_without_a_cost_to_state_is_not_a_number() -> None:
    rows = [[1000, -400, -400], [1000, 0, 0], [-5, -5, -5], [float("nan"), -1, -1], [float("inf"), -1, -1]]
    assert np.isnan(effective_rates(np.array([0.0, 1.0, 2.0]), np.array(rows, dtype=float))).all()


def test_times_of_their_own_for_each_loan() -> None:
    times = np.array([[0.0, 1.0], [0.0, 0.5], [0.0, 9 / 365.25]])
    amounts = np.array([[100, -110.0], [100, -110.0], [150, -191.99]])
    found = effective_rates(times, amounts)
    assert found[:2] == pytest.approx([0.10, 0.21])
    assert found[2] * 100 == pytest.approx(2_238_723.9, abs=0.5)


def test_money_lent_in_several_parts() -> None:
    times = np.array([0.0, 0.1, 1.0])
    found = effective_rates(times, np.array([[500.0, 500.0, -1100.0]]))
    (alone,) = rates([(0.0, 500.0), (0.1, 500.0), (1.0, -1100.0)])
    assert found[0] == pytest.approx(alone)


def test_no_loans_at_all() -> None:
    assert len(effective_rates(np.array([0.0, 1.0]), np.empty((0, 2)))) == 0

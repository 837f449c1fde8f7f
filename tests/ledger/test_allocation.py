"""In which order a payment settles what is owed, and what a card's balance is on an average day."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from forbear.ledger.accrual import average_daily_balance, balances_of_month, daily
from forbear.ledger.allocation import COSTS_FIRST, allocate, united_states_rule

OWED = {"fees": Decimal(10), "interest": Decimal(20), "principal": Decimal(100)}
SUMS = st.decimals(0, 1000, places=2)


def test_too_small_a_payment_goes_to_costs_and_interest_and_leaves_principal_whole() -> None:
    assert allocate(Decimal(25), OWED) == ({"fees": 10, "interest": 15}, 0)


def test_in_the_other_order_it_lowers_principal() -> None:
    assert allocate(Decimal(25), OWED, ("principal", "interest", "fees")) == ({"principal": 25}, 0)


def test_an_order_that_forgets_something_settles_it_last() -> None:
    assert allocate(Decimal(130), OWED, ("principal",)) == ({"principal": 100, "fees": 10, "interest": 20}, 0)


@given(SUMS, st.fixed_dictionaries(dict.fromkeys(COSTS_FIRST, SUMS)), st.permutations(COSTS_FIRST))
def test_a_payment_is_used_up_or_everything_is_settled(
    payment: Decimal, owed: dict[str, Decimal], order: list[str]
) -> None:
    parts, left = allocate(payment, owed, tuple(order))
    assert sum(parts.values()) + left == payment
    assert all(parts[b] <= owed[b] for b in parts)
    assert left == 0 or parts.keys() == {b for b in owed if owed[b]}


def test_under_the_united_states_rule_unpaid_interest_waits_without_bearing_interest() -> None:
    """Regulation Z, Appendix J (a)(3): 1,000 at 1% a month, 5 and 5 paid, then 100."""
    payments = (Decimal(5), Decimal(5), Decimal(100))
    found = united_states_rule(Decimal(1000), (Decimal("0.01"),) * 3, payments)
    assert [c.balance for c in found] == [1000, 1000, 920]
    assert [c.unpaid for c in found] == [5, 10, 0]


def test_a_card_counts_each_balance_for_the_days_it_stood() -> None:
    cycle = balances_of_month(Decimal("579.30"), 31, [(9, Decimal(-280)), (2, Decimal("85.61"))])
    assert cycle == ((Decimal("579.30"), 1), (Decimal("664.91"), 7), (Decimal("384.91"), 23))
    assert round(average_daily_balance(cycle), 2) == Decimal("454.41")


def test_interest_by_the_day_is_rate_times_days_over_the_days_of_a_year() -> None:
    assert daily(Decimal(36_500), Decimal("0.1"), 10) == 100

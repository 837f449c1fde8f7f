"""How contracts count days: the same two dates are different parts of a year."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.ledger.days import add_months, months_between, schedule, year_fraction
from forbear.records.loan import DAY_COUNTS, DayCount

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("convention", "days", "year"),
    [("30/360", 30, 360), ("30E/360", 30, 360), ("ACT/360", 31, 360), ("ACT/365F", 31, 365)],
)
def test_january_has_thirty_days_in_some_contracts_and_thirty_one_in_others(
    convention: DayCount, days: int, year: int
) -> None:
    assert year_fraction(date(2025, 1, 1), date(2025, 2, 1), convention) == Fraction(days, year)


def test_the_american_month_of_thirty_days_keeps_the_31st_unless_it_began_at_the_end_of_a_month() -> None:
    assert year_fraction(date(2025, 1, 15), date(2025, 3, 31), "30/360") == Fraction(76, 360)
    assert year_fraction(date(2025, 1, 30), date(2025, 3, 31), "30/360") == Fraction(60, 360)


def test_the_european_month_of_thirty_days_never_has_a_31st() -> None:
    assert year_fraction(date(2025, 1, 15), date(2025, 3, 31), "30E/360") == Fraction(75, 360)


def test_a_leap_day_counts_one_part_in_366_where_the_contract_says_actual() -> None:
    assert year_fraction(date(2023, 7, 1), date(2024, 7, 1), "ACT/ACT") == Fraction(184, 365) + Fraction(182, 366)
    assert year_fraction(date(2024, 2, 28), date(2024, 3, 1), "ACT/365F") == Fraction(2, 365)


def test_a_year_of_365_and_a_quarter_days_makes_four_years_exact() -> None:
    assert year_fraction(date(2020, 3, 1), date(2024, 3, 1), "ACT/365.25") == 4


@given(st.sampled_from(DAY_COUNTS), DAYS, st.integers(0, 4000), st.integers(0, 4000))
def test_a_period_is_never_shorter_than_a_part_of_it(convention: DayCount, start: date, less: int, more: int) -> None:
    first, second = sorted((less, more))
    assert year_fraction(start, start + timedelta(first), convention) <= year_fraction(
        start, start + timedelta(second), convention
    )


def test_payments_on_the_31st_fall_on_the_last_day_of_shorter_months_and_come_back() -> None:
    found = schedule(date(2024, 1, 31), "month", 4)
    assert found == (date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30))


def test_a_yearly_payment_on_29_february_falls_on_the_28th_in_other_years() -> None:
    found = schedule(date(2024, 2, 29), "year", 5)
    assert found[1] == date(2025, 2, 28)
    assert found[4] == date(2028, 2, 29)


def test_payments_twice_a_month_keep_their_two_days() -> None:
    found = schedule(date(2026, 1, 1), "semimonth", 4)
    assert found == (date(2026, 1, 1), date(2026, 1, 16), date(2026, 2, 1), date(2026, 2, 16))


@given(DAYS, st.integers(0, 480))
def test_months_counted_back_never_pass_the_first_day(start: date, months: int) -> None:
    end = add_months(start, months)
    counted = months_between(start, end)
    assert add_months(end, -counted) >= start
    assert counted in (months, months - 1)

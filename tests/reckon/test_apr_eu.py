"""The effective annual rate of the European Union and the United Kingdom, and how they count odd days."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.ledger.days import add_months, schedule
from forbear.reckon.apr_eu import effective, effective_by_days, effective_single, interval, period_of


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        (date(2012, 1, 12), date(2012, 2, 15), Fraction(1, 12) + Fraction(3, 365)),
        (date(2013, 1, 12), date(2013, 2, 15), Fraction(1, 12) + Fraction(3, 366)),
        (date(2012, 2, 26), date(2012, 3, 29), Fraction(1, 12) + Fraction(3, 366)),
        (date(2013, 2, 26), date(2013, 3, 29), Fraction(1, 12) + Fraction(2, 366)),
    ],
)
def test_odd_days_are_a_share_of_the_year_that_ends_with_them(start: date, end: date, years: Fraction) -> None:
    """Commission guidelines SWD(2012) 128, 4.1.1: months are counted back from the payment, then the days."""
    assert interval(start, end) == years


def test_fifty_two_weeks_are_a_year() -> None:
    assert interval(date(2012, 1, 12), date(2013, 1, 10), "week") == 1


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.integers(0, 360))
def test_whole_months_are_twelfths_of_a_year_whatever_their_length(start: date, months: int) -> None:
    first = start.replace(day=min(start.day, 28))
    assert interval(first, add_months(first, months)) == Fraction(months, 12)


def test_weekly_payments_are_counted_in_weeks_and_monthly_ones_in_months() -> None:
    start = date(2026, 1, 5)
    assert period_of(start, schedule(date(2026, 1, 12), "week", 10)) == "week"
    assert period_of(start, schedule(date(2026, 2, 5), "month", 10)) == "month"
    assert period_of(start, schedule(date(2027, 1, 5), "year", 3)) == "year"


def test_two_equal_yearly_payments_cost_13_07_percent() -> None:
    """Directive 98/7/EC, Annex III, third example: 1,000 lent, 600 after one year and after two."""
    (found,) = effective([(date(2025, 1, 1), 1000)], [(date(2026, 1, 1), 600), (date(2027, 1, 1), 600)])
    assert round(found * 100, 2) == 13.07


def test_british_short_term_lenders_count_every_day_as_a_365th() -> None:
    (found,) = effective_by_days([(date(2012, 10, 10), 500)], [(date(2012, 10, 15), 510)])
    assert found * 100 == pytest.approx(324.436, abs=0.001)
    assert effective_single(500, 510, 5, 365) == pytest.approx(found)

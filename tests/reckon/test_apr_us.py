"""The annual percentage rate of the United States, by the examples of Regulation Z itself."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.ledger.days import schedule
from forbear.reckon.apr_us import Transfer, actuarial, of_dates, open_end_effective
from forbear.reckon.unit_periods import choose, measure, unit
from forbear.records.loan import Every

# 12 CFR 1026, Appendix J, paragraph (c): (name, lent on, amount, first payment, how often, how many, each, rate)
SERIES = [
    ("(c)(1)(i) monthly, regular", date(1978, 1, 10), 5000, date(1978, 2, 10), "month", 24, 230.00, 9.69),
    ("(c)(1)(ii) monthly, long first", date(1978, 2, 10), 6000, date(1978, 4, 1), "month", 36, 200.00, 11.82),
    ("(c)(1)(iii) semimonthly, short first", date(1978, 2, 23), 5000, date(1978, 3, 1), "semimonth", 24, 219.17, 10.34),
    ("(c)(1)(iv) quarterly, long first", date(1978, 5, 23), 10_000, date(1978, 10, 1), "quarter", 40, 385.00, 8.97),
    ("(c)(1)(v) weekly, long first", date(1978, 3, 20), 500, date(1978, 4, 21), "week", 30, 17.60, 14.96),
]
SINGLE = [
    ("(c)(5)(i) a term in days", date(1978, 1, 3), date(1978, 9, 15), 1080.00, 11.45),
    ("(c)(5)(ii) whole months", date(1978, 1, 15), date(1978, 7, 15), 1044.00, 8.80),
    ("(c)(5)(iii) a year and a half", date(1978, 1, 17), date(1979, 7, 17), 1135.19, 8.76),
    ("(c)(5)(iv) whole years", date(1978, 1, 17), date(1980, 1, 17), 1240.00, 11.36),
]


@pytest.mark.parametrize(
    ("lent", "amount", "first", "every", "count", "each", "rate"), [s[1:] for s in SERIES], ids=[s[0] for s in SERIES]
)
def test_regulation_z_examples_of_a_series_of_payments(
    lent: date, amount: float, first: date, every: Every, count: int, each: float, rate: float
) -> None:
    payments = [(day, each) for day in schedule(first, every, count)]
    (found,) = of_dates([(lent, amount)], payments)
    assert round(found * 100, 2) == rate


@pytest.mark.parametrize(("lent", "due", "repaid", "rate"), [s[1:] for s in SINGLE], ids=[s[0] for s in SINGLE])
def test_regulation_z_examples_of_a_single_payment(lent: date, due: date, repaid: float, rate: float) -> None:
    (found,) = of_dates([(lent, 1000)], [(due, repaid)])
    assert round(found * 100, 2) == rate


def test_an_odd_first_period_is_counted_back_from_the_payment() -> None:
    """Paragraph (b)(5): 10 February to 1 April is one month and nineteen days of a month of thirty."""
    full, part = measure(date(1978, 2, 10), date(1978, 4, 1), unit("month"))
    assert (full, part * 30) == (1, 19)


def test_payments_on_the_last_day_of_each_month_are_whole_months_apart() -> None:
    payments = [(day, 350.0) for day in (date(2023, 2, 28), date(2023, 3, 31), date(2023, 4, 30))]
    (found,) = of_dates([(date(2023, 1, 31), 1000)], payments)
    regular = [(day, 350.0) for day in schedule(date(2023, 2, 10), "month", 3)]
    assert (found,) == of_dates([(date(2023, 1, 10), 1000)], regular)


@pytest.mark.parametrize(
    ("every", "kind", "multiple", "per_year"),
    [
        ("day", "day", 1, 365),
        ("week", "week", 1, 52),
        ("fortnight", "week", 2, 26),
        ("semimonth", "semimonth", 1, 24),
        ("month", "month", 1, 12),
        ("quarter", "month", 3, 4),
        ("year", "month", 12, 1),
    ],
)
def test_the_unit_period_is_the_interval_that_occurs_most_often(
    every: Every, kind: str, multiple: int, per_year: int
) -> None:
    found = choose([date(2026, 1, 3)], schedule(date(2026, 2, 1), every, 6))
    assert (found.kind, found.multiple, found.per_year) == (kind, multiple, per_year)


def test_where_no_interval_occurs_twice_the_average_one_counts() -> None:
    found = choose([date(2026, 1, 1)], [date(2026, 1, 30), date(2026, 3, 2), date(2026, 4, 3)])
    assert (found.kind, found.multiple) == ("month", 1)


def test_of_two_intervals_that_occur_equally_often_the_shorter_counts() -> None:
    days = [date(2026, 1, 5), date(2026, 1, 12), date(2026, 1, 19), date(2026, 2, 19), date(2026, 3, 19)]
    assert choose([date(2026, 1, 1)], days).kind == "week"


def test_money_lent_in_several_parts_counts_from_each_part() -> None:
    advances = [(date(2026, 1, 10), 500.0), (date(2026, 2, 10), 500.0)]
    payments = [(day, 180.0) for day in schedule(date(2026, 3, 10), "month", 6)]
    (found,) = of_dates(advances, payments)
    (at_once,) = of_dates([(date(2026, 1, 10), 1000.0)], payments)
    assert found > at_once


def test_without_payments_there_is_no_rate() -> None:
    assert actuarial([Transfer(amount=100.0, full=0, fraction=0.0)], [], 12) == ()


def test_a_cash_advance_fee_makes_a_card_cost_54_percent_in_its_cycle() -> None:
    """Appendix F: 100 drawn, 1.5% a month and a 3% charge."""
    assert open_end_effective(4.5, 100) == pytest.approx(0.54)


@given(st.floats(100, 1e5), st.integers(1, 120))
def test_a_loan_without_cost_has_a_rate_of_zero(lent: float, count: int) -> None:
    payments = [Transfer(amount=lent / count, full=n, fraction=0.0) for n in range(1, count + 1)]
    assert actuarial([Transfer(amount=lent, full=0, fraction=0.0)], payments, 12)[0] == pytest.approx(0, abs=1e-9)


@given(st.floats(0.001, 3), st.integers(1, 120), st.floats(0, 0.99))
def test_the_rate_that_made_the_payments_is_found_again(rate: float, count: int, part: float) -> None:
    each = rate / 12
    lent = sum(1 / ((1 + part * each) * (1 + each) ** n) for n in range(1, count + 1))
    payments = [Transfer(amount=1.0, full=n, fraction=part) for n in range(1, count + 1)]
    found = actuarial([Transfer(amount=lent, full=0, fraction=0.0)], payments, 12)
    assert found == (pytest.approx(rate, rel=1e-7),)

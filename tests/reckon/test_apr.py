"""The true rate of a loan from its papers, or a calm word why there is none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from forbear.languages import speaker
from forbear.papers.loan import loan
from forbear.reckon.apr import apr
from forbear.records.loan import Loan
from forbear.records.message import Original, Problem
from forbear.records.reckoning import Method, TrueRate


def read(text: str) -> Loan:
    found, problems = loan(Original(name="loan.toml", data=text.encode()))
    assert found is not None, problems
    return found


LOAN = 'currency = "CNY"\n[[advance]]\ndate = 2025-03-10\namount = 12000\n'
YEAR = "[schedule]\nfirst = 2025-04-10\ncount = 12\namount = {}\n"
KEPT = '[[fee]]\ndate = 2025-03-10\namount = 1200\nname = "service"\ndeducted = true\n'


def rate(text: str, method: Method | None = None) -> TrueRate:
    found = apr(read(text), method)
    assert isinstance(found, TrueRate)
    return found


@pytest.mark.parametrize("method", ["us", "eu", "uk", "cn"])
def test_a_loan_without_cost_has_a_rate_of_zero_in_every_country(method: Method) -> None:
    assert rate(LOAN + YEAR.format(1000), method).annual == 0


def test_one_percent_a_month_on_the_first_sum_is_really_more_than_twenty_one_percent_a_year() -> None:
    """12,000 repaid with 1% of the first sum each month: 1,120 a month. Chinese lenders quote this as 12%."""
    found = rate(LOAN + YEAR.format(1120), "cn")
    assert found.nominal is not None
    assert round(found.nominal, 4) == Decimal("0.2146")
    assert round(found.annual, 4) == Decimal("0.2370")


def test_money_kept_back_at_payout_raises_the_rate_although_the_payments_are_the_same() -> None:
    plain, kept = rate(LOAN + YEAR.format(1066.19)), rate(LOAN + KEPT + YEAR.format(1066.19))
    assert kept.annual > plain.annual + Decimal("0.2")
    assert (plain.received.amount, kept.received.amount) == (12_000, 10_800)


def test_the_united_states_state_a_nominal_rate_and_europe_an_effective_one() -> None:
    text = LOAN + YEAR.format(1066.19)
    nominal, effective = rate(text, "us"), rate(text, "eu")
    assert round(nominal.annual, 4) == Decimal("0.1200")
    assert round(effective.annual, 4) == Decimal("0.1268")
    assert round(nominal.effective, 4) == round(effective.annual, 4)


def test_the_method_follows_the_currency_unless_one_is_asked_for() -> None:
    assert rate(LOAN.replace("CNY", "GBP") + YEAR.format(1100)).method == "uk"
    assert rate(LOAN.replace("CNY", "INR") + YEAR.format(1100)).method == "eu"


CANNOT = [
    (LOAN, "apr-no-schedule"),
    (LOAN + YEAR.format(999), "apr-repays-less"),
    (
        # Three sums in turn make 10%, 20% and 30% all balance.
        LOAN.replace("12000", "1000")
        + "[[instalment]]\ndue = 2026-03-10\namount = 3600\n[[advance]]\ndate = 2027-03-10\namount = 4310\n"
        + "[[instalment]]\ndue = 2028-03-09\namount = 1716\n",
        "apr-several-rates",
    ),
]


@pytest.mark.parametrize(("text", "code"), CANNOT, ids=[c for _, c in CANNOT])
def test_a_rate_that_is_not_there_is_never_given_as_a_number(text: str, code: str) -> None:
    found = apr(read(text), "uk")
    assert isinstance(found, Problem)
    assert found.code == code
    for language in ("en", "zh"):
        assert speaker(language)(f"problem-{code}", **dict(found.args))

"""Reading a loan: exactly what the file says, and a calm word about every slip of the pen."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from forbear.languages import speaker
from forbear.papers.loan import loan
from forbear.papers.offers import offers
from forbear.records.loan import Loan
from forbear.records.message import Original, Problem

LENT = 'currency = "CNY"\n[[advance]]\ndate = 2025-03-01\namount = 10000\n'


def read(text: str) -> tuple[Loan | None, tuple[Problem, ...]]:
    return loan(Original(name="loan.toml", data=text.encode()))


def test_the_least_that_a_loan_needs_is_a_currency_and_an_advance() -> None:
    found, problems = read(LENT)
    assert not problems
    assert found is not None
    assert (found.currency, found.start, found.day_count) == ("CNY", date(2025, 3, 1), "ACT/365F")
    assert (found.rates, found.penalty, found.claimed) == ((), None, None)


def test_a_schedule_is_written_once_and_its_last_payment_may_differ() -> None:
    found, _ = read(LENT + '[schedule]\nfirst = 2025-03-31\nevery = "month"\ncount = 3\namount = 100\nlast = 99.50\n')
    assert found is not None
    assert [(i.due, i.amount.amount) for i in found.instalments] == [
        (date(2025, 3, 31), 100),
        (date(2025, 4, 30), 100),
        (date(2025, 5, 31), Decimal("99.50")),
    ]


@pytest.mark.parametrize(("line", "annual"), [("daily_rate = 0.0005", "0.1825"), ("monthly_rate = 0.02", "0.24")])
def test_a_rate_may_be_written_by_the_day_or_the_month(line: str, annual: str) -> None:
    found, _ = read(f"{line}\n{LENT}")
    assert found is not None
    assert found.rates[0].annual == Decimal(annual)


def test_a_promotion_comes_before_the_ordinary_rate() -> None:
    promotion = "[[promotion]]\nannual_rate = 0\nuntil = 2025-06-30\ndeferred_rate = 0.2\n"
    found, _ = read(f"annual_rate = 0.24\n{LENT}{promotion}")
    assert found is not None
    assert [(r.annual, r.deferred) for r in found.rates] == [(0, Decimal("0.2")), (Decimal("0.24"), None)]


SLIPS = [
    ("annual_rate = 4\n" + LENT, "loan-rate", "annual_rate"),
    ("annual_rate = 400\n" + LENT, "loan-rate", "annual_rate"),
    ("annual_rate = -0.1\n" + LENT, "loan-rate", "annual_rate"),
    ("annual_rate = nan\n" + LENT, "loan-rate", "annual_rate"),
    ("daily_rate = 0.8\n" + LENT, "loan-rate", "daily_rate"),
    ("annual_rate = 0.1\ndaily_rate = 0.001\n" + LENT, "loan-rate-twice", ""),
    (LENT.replace("CNY", "XQZ"), "loan-currency", "currency"),
    (LENT.replace("10000", "-10000"), "loan-amount", "advance[0].amount"),
    (LENT.replace("10000", "0"), "loan-amount", "advance[0].amount"),
    (LENT.replace("10000", "inf"), "loan-amount", "advance[0].amount"),
    (LENT + "[[payment]]\ndate = 2025-02-28\namount = 5\n", "loan-early", "payment[0].date"),
    (LENT + "[[payment]]\ndate = 2025-04-01\namount = -5\n", "loan-amount", "payment[0].amount"),
    (LENT + "[schedule]\nfirst = 2025-02-01\ncount = 3\namount = 5\n", "loan-early", "schedule.first"),
    (LENT + "[schedule]\nfirst = 2025-04-01\ncount = 0\namount = 5\n", "loan-count", "schedule.count"),
    (LENT + "[schedule]\nfirst = 2025-04-01\ncount = 9999999\namount = 5\n", "loan-count", "schedule.count"),
    (LENT + "[[rate]]\nannual_rate = 0.1\nfrom = 2025-06-01\nuntil = 2025-05-01\n", "loan-dates", "rate[0].until"),
    (LENT + "[[fee]]\ndate = 2025-03-01\namount = 10000\ndeducted = true\n", "loan-deducted", "fee[0]"),
    (LENT + "[[fee]]\ndate = 2025-03-02\namount = 10\ndeducted = true\n", "loan-deducted", "fee[0]"),
    (LENT + "[penalty]\nuplift = 50\n", "loan-rate", "penalty.uplift"),
    (LENT + "[penalty]\ngrace_days = -1\n", "loan-grace", "penalty.grace_days"),
    (LENT.replace("10000", "1e300"), "loan-amount", "advance[0].amount"),
    (LENT.replace("2025", "9999"), "loan-year", "advance[0].date"),
    (
        LENT + '[schedule]\nfirst = 2025-04-01\nevery = "year"\ncount = 1300\namount = 5\n',
        "loan-count",
        "schedule.count",
    ),
    ("capitalise_day = 32\n" + LENT, "loan-day", "capitalise_day"),
    ('currency = "CNY"\n', "loan-no-advance", "advance"),
    (LENT.replace("2025-03-01", "2025-02-29"), "toml-syntax", ""),
    (LENT.replace("2025-03-01", "2025-03-01T10:00:00+08:00"), "toml-field", "advance[0].date"),
    ('day_count = "ACT/364"\n' + LENT, "toml-field", "day_count"),
    (LENT + "anount = 5\n", "toml-field", "advance"),
]


@pytest.mark.parametrize(("text", "code", "field"), SLIPS, ids=[f"{c} {f}".strip() for _, c, f in SLIPS])
def test_a_slip_of_the_pen_is_named_with_its_field_and_gives_no_number(text: str, code: str, field: str) -> None:
    found, problems = read(text)
    assert found is None
    assert {p.code for p in problems} == {code}
    assert field in problems[0].where
    for language in ("en", "zh"):
        assert speaker(language)(f"problem-{code}", **dict(problems[0].args))


@pytest.mark.parametrize(
    ("text", "sort", "where"),
    [
        (LENT.replace("amount", "anount"), "unknown", "loan.toml: advance[0].anount"),
        (LENT.replace("2025-03-01", "2025-02-29"), "day", "loan.toml, line 3"),
        (LENT.replace("2025-03-01", '"1 March"'), "day", "loan.toml: advance[0].date"),
        (LENT.replace('currency = "CNY"', ""), "missing", "loan.toml: currency"),
        ('annual_rate = "four"\n' + LENT, "number", "loan.toml: annual_rate"),
    ],
)
def test_what_should_stand_in_a_field_is_said_in_the_persons_words(text: str, sort: str, where: str) -> None:
    from forbear.languages import speaker

    found, problems = loan(Original(name="loan.toml", data=text.encode()))
    assert found is None
    assert problems[0].where == where
    assert dict(problems[0].args)["sort"] == sort
    for language in ("en", "zh"):
        said = speaker(language)(f"problem-{problems[0].code}", **dict(problems[0].args))
        assert not any(word in said for word in ("Expected", "Invalid", "RFC3339", "`"))


def test_a_rate_of_four_is_answered_with_how_four_percent_is_written() -> None:
    _, (problem,) = read("annual_rate = 4\n" + LENT)
    assert "write 0.04" in speaker("en")("problem-loan-rate", **dict(problem.args))


NOW = 'currency = "USD"\non = 2026-01-01\nbalance = 1000\nannual_rate = 0.2\n'
OFFER = '[[offer]]\nname = "a"\nkind = "instalments"\n'


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (NOW, "offers-none"),
        (NOW + OFFER, "offers-no-payments"),
        (NOW + OFFER + "months = 0\n", "offers-months"),
        (NOW + OFFER + "months = 12\npause_months = 900\n", "offers-months"),
        (NOW + OFFER + "months = 12\ncash_now = 1001\n", "offers-cash"),
        (NOW + OFFER + "months = 12\nfee = -1\n", "offers-negative"),
        (NOW + OFFER + "months = 12\nannual_rate = 20\n", "loan-rate"),
        (NOW.replace("1000", "-1") + OFFER + "months = 12\n", "loan-amount"),
        (NOW.replace("USD", "US$") + OFFER + "months = 12\n", "loan-currency"),
        (NOW + OFFER.replace("instalments", "magic") + "months = 12\n", "toml-field"),
    ],
)
def test_an_offer_that_cannot_be_reckoned_is_named(text: str, code: str) -> None:
    found, problems = offers(Original(name="offers.toml", data=text.encode()))
    assert found is None
    assert {p.code for p in problems} == {code}
    for language in ("en", "zh"):
        assert speaker(language)(f"problem-{code}", **dict(problems[0].args))

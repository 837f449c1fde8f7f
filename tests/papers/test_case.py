"""A case as a person writes it: what is missing is asked for, never assumed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from forbear.languages import speaker
from forbear.papers.case import case, change
from forbear.records.affairs import PlanCase
from forbear.records.message import Original, Problem
from forbear.records.outlook import Change

HEAD = 'currency = "GBP"\nstart = "2026-12"\nmonths = 4\n'
INCOME = '[[income]]\nname = "Wage"\namount = 900\n'
DEBT = '[[debt]]\nid = "card"\nbalance = 500.50\nannual_rate = 0.249\nminimum = 25\n'


def read(text: str) -> tuple[PlanCase | None, tuple[Problem, ...]]:
    return case(Original(name="case.toml", data=text.encode()))


def codes(text: str) -> list[str]:
    made, problems = read(text)
    assert all(speaker(tongue)(f"problem-{p.code}", **dict(p.args)) for p in problems for tongue in ("en", "zh"))
    assert made is None or all(p.code == "case-minimum-above-balance" for p in problems)
    return [p.code for p in problems]


def test_amounts_become_pence_exactly_and_rates_stay_as_written() -> None:
    made, problems = read(HEAD + INCOME + DEBT)
    assert made is not None
    assert not problems
    assert made.debts[0].balance == 50_050
    assert made.debts[0].rate == Decimal("0.249")
    assert made.affairs.income == (90_000,) * 4


def test_yen_have_no_smaller_coin() -> None:
    made, _ = read(HEAD.replace("GBP", "JPY") + INCOME + DEBT.replace("500.50", "500"))
    assert made is not None
    assert made.debts[0].balance == 500


def test_months_are_counted_from_the_first_month_of_the_plan() -> None:
    made, _ = read(
        HEAD + INCOME + DEBT + 'promo_until = "2027-01"\n[[debt.pause]]\nfrom = "2027-02"\nuntil = "2027-03"\n'
    )
    assert made is not None
    assert made.debts[0].promo_months == 2
    assert (made.debts[0].pauses[0].first, made.debts[0].pauses[0].last) == (3, 4)


def test_uneven_income_is_listed_month_by_month_and_what_follows_is_said() -> None:
    listed = '[[income]]\nname = "Odd jobs"\nby_month = { "2026-12" = 10, "2027-01" = 0 }\n'
    repeated, _ = read(HEAD + listed + "repeat = true\n" + DEBT)
    expected, _ = read(HEAD + listed + "then = 5\n" + DEBT)
    assert repeated is not None
    assert expected is not None
    assert repeated.affairs.income == (1_000, 0, 1_000, 0)
    assert expected.affairs.income == (1_000, 0, 500, 500)
    assert codes(HEAD + listed + DEBT) == ["case-months-after"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (HEAD + INCOME + DEBT.replace("annual_rate = 0.249\n", ""), "case-no-rate"),
        (HEAD + INCOME + DEBT.replace("0.249", "4"), "case-rate"),
        (HEAD + INCOME + DEBT + "monthly_rate = 0.3\n", "case-rate-twice"),
        (HEAD + INCOME + DEBT.replace("minimum = 25\n", ""), "case-no-minimum"),
        (HEAD + INCOME + DEBT.replace("0.249", "24.9"), "case-rate"),
        (HEAD + INCOME + DEBT.replace("25", "600"), "case-minimum-above-balance"),
        (HEAD + INCOME + DEBT + 'currency = "USD"\n', "case-currencies"),
        (HEAD + INCOME + DEBT.replace("500.50", "-500"), "case-amount"),
        (HEAD + INCOME + DEBT.replace("500.50", "500.505"), "case-amount"),
        (HEAD + INCOME + DEBT.replace("500.50", "nan"), "case-amount"),
        (HEAD + INCOME + DEBT + DEBT, "case-id-twice"),
        (HEAD + INCOME, "case-no-debt"),
        (HEAD + INCOME + "".join(DEBT.replace("card", f"card-{n}") for n in range(61)), "case-too-many"),
        (HEAD + DEBT, "case-no-income"),
        (HEAD.replace("GBP", "XXQ") + INCOME + DEBT, "case-currency"),
        (HEAD.replace("2026-12", "12/2026") + INCOME + DEBT, "case-month"),
        (HEAD.replace("months = 4", "months = 100000000") + INCOME + DEBT, "case-month"),
        (HEAD + 'order = ["loan"]\n' + INCOME + DEBT, "case-order"),
        (HEAD + INCOME + DEBT + '[[debt.pause]]\nfrom = "2027-03"\nuntil = "2027-01"\n', "case-window"),
        (HEAD + INCOME + DEBT + 'promo_until = "soon"\n', "case-month"),
        (HEAD + '[[income]]\nname = "Wage"\n' + DEBT, "case-no-amount"),
        (HEAD + '[[income]]\nname = "x"\nby_month = { "2026-12" = 1, "2027-02" = 1 }\n' + DEBT, "case-months-missing"),
        (HEAD + INCOME + DEBT + "minimun = 3\n", "toml-field"),
    ],
)
def test_what_cannot_be_used_is_named_with_the_next_step(text: str, code: str) -> None:
    assert code in codes(text)


def test_a_change_must_fall_in_the_plan() -> None:
    made, _ = read(HEAD + INCOME + DEBT)
    assert made is not None
    assert change("extra", "2027-01", "12.50", made.affairs) == Change(kind="extra", month=2, amount=1_250)
    bad = [("2027-04", "5"), ("2026-11", "5"), ("2027-01", "-5"), ("2027-01", ""), ("x", "1"), ("2027-01", "inf")]
    assert [change("income", month, amount, made.affairs) for month, amount in bad] == [None] * 6


def test_a_due_day_is_kept_and_one_that_no_month_has_is_asked_for() -> None:
    made, _ = read(HEAD + INCOME + DEBT + "due_day = 31\n")
    assert made is not None
    assert made.debts[0].due_day == 31
    assert codes(HEAD + INCOME + DEBT + "due_day = 32\n") == ["case-due-day"]

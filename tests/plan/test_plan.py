"""From a person's money to an honest answer: a plan where there is one, and what is missing where there is none."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear import plan
from forbear.plan.purse import laid_aside, uncovered
from forbear.plan.relief import keeps_up, least, pro_rata
from forbear.plan.strain import slack
from forbear.records.affairs import PlanCase, StatementOfAffairs
from forbear.records.outlook import Change, Outlook
from forbear.records.owing import Owing
from forbear.records.plan import Situation


def make(case: PlanCase, changes: tuple[Change, ...] = ()) -> Outlook:
    return plan.make(case, left=lambda: 20.0, changes=changes)


def person(income: tuple[int, ...], essentials: tuple[int, ...], *debts: Owing) -> PlanCase:
    affairs = StatementOfAffairs(start=date(2026, 12, 1), currency="GBP", income=income, essentials=essentials)
    return PlanCase(affairs=affairs, debts=debts)


def owing(id: str, balance: int, rate: str, minimum: int, priority: bool = False) -> Owing:
    return Owing(id=id, balance=balance, rate=Decimal(rate), minimum=minimum, priority=priority)


def test_money_for_a_dear_month_is_laid_aside_before_any_debt_is_paid() -> None:
    assert laid_aside([300, 100, -250, 50]) == (150, 0, 0, 50)


@given(st.lists(st.integers(-500, 900), min_size=1, max_size=24))
def test_what_is_laid_aside_is_neither_lost_nor_made(left: list[int]) -> None:
    spendable = laid_aside(left)
    assert all(amount >= 0 for amount in spendable)
    kept = 0
    short = False
    for amount, spent in zip(left, spendable, strict=True):
        kept += amount - spent
        short = short or kept < 0
    assert short == (min(sum(left[: n + 1]) for n in range(len(left))) < 0)
    if not short:
        assert kept == 0


def test_a_month_without_enough_for_the_essentials_is_named_with_what_is_missing() -> None:
    found = uncovered(person((1_000, 1_000, 2_000), (900, 1_200, 900)).affairs)
    assert [(s.month, s.amount) for s in found] == [(2, 100)]


def test_where_the_essentials_are_not_covered_no_plan_is_made_up() -> None:
    outlook = make(person((900,) * 24, (1_000,) * 24, owing("card", 5_000, "0.2", 200)))
    assert (outlook.standing, outlook.best) == ("insolvent", None)
    assert {s.what for s in outlook.shortfalls} >= {"essentials"}
    assert outlook.concessions == ()
    assert all(s.amount == 0 for s in (*outlook.pro_rata, *outlook.tokens))


def test_where_debts_outgrow_the_money_the_least_concession_is_found() -> None:
    outlook = make(person((11_000,) * 60, (1_000,) * 60, owing("a", 400_000, "0.36", 12_000)))
    assert outlook.standing == "insolvent"
    sizes = {c.kind: c.size for c in outlook.concessions}
    assert sizes["lower_rates"] is None, "the minimum alone is more than the money"
    frozen = sizes["freeze_and_lower_minimums"]
    assert frozen is not None
    assert 12_000 * (1_000 - frozen) // 1_000 <= 10_000 < 12_000 * (1_001 - frozen) // 1_000
    assert sizes["more_money"] is not None


def test_a_priority_debt_that_cannot_be_paid_means_no_plan() -> None:
    outlook = make(person((1_100,) * 24, (1_000,) * 24, owing("rent", 3_000, "0", 500, priority=True)))
    assert outlook.standing == "insolvent"
    assert {s.what for s in outlook.shortfalls} == {"priority"}


def test_a_tight_plan_names_the_month_that_binds() -> None:
    outlook = make(person((1_050, *(3_000,) * 23), (1_000,) * 24, owing("card", 9_000, "0.2", 500)))
    assert outlook.standing == "tight"
    assert [(s.month, s.amount) for s in outlook.shortfalls] == [(1, 450)]
    assert outlook.best is not None
    assert outlook.best.missed == 1


def test_offers_are_in_proportion_and_priority_debts_come_first() -> None:
    debts = (
        owing("a", 6_000, "0.2", 300),
        owing("b", 3_000, "0.2", 100),
        owing("rent", 2_000, "0", 400, priority=True),
    )
    shares = pro_rata(Situation(debts=debts, budget=(1_000,)), 1_000)
    assert [(s.debt, s.amount) for s in shares] == [("a", 400), ("b", 200), ("rent", 400)]


@given(st.integers(0, 300), st.integers(0, 300))
def test_bisection_finds_the_smallest_that_is_enough(smallest: int, most: int) -> None:
    found = least(lambda n: n >= smallest, most)
    assert found == (smallest if smallest <= most else None)


def test_slack_is_the_last_penny_that_may_fall_away() -> None:
    debt = owing("card", 50_000, "0.12", 3_000)
    here = person((10_000,) * 36, (2_000,) * 36, debt)
    spare = slack(here, lambda: 10.0)
    assert spare is not None
    assert keeps_up(Situation(debts=(debt,), budget=(8_000 - spare,)), 36)
    assert not keeps_up(Situation(debts=(debt,), budget=(8_000 - spare - 1,)), 36)


def test_losing_income_is_told_with_what_it_breaks() -> None:
    outlook = make(person((10_000,) * 24, (7_500,) * 24, owing("card", 30_000, "0.12", 1_500)))
    assert outlook.standing == "solvent"
    falls = {s.size: s for s in outlook.stresses if s.kind == "income_down"}
    assert falls[100].missed == 0
    assert not falls[300].essentials


@pytest.mark.parametrize("amount", [500, 5_000])
def test_one_extra_payment_never_makes_the_plan_dearer(amount: int) -> None:
    outlook = make(
        person((10_000,) * 24, (7_500,) * 24, owing("card", 30_000, "0.12", 1_500)),
        changes=(Change(kind="extra", month=2, amount=amount),),
    )
    assert outlook.best is not None
    changed = outlook.what_ifs[0].plan
    assert changed is not None
    assert changed.cost < outlook.best.cost


@given(st.lists(st.integers(1, 90_000), min_size=1, max_size=9), st.integers(0, 400_000))
def test_offers_add_up_to_the_money_or_to_all_that_is_owed(balances: list[int], money: int) -> None:
    debts = tuple(owing(f"d{at}", balance, "0.2", 100) for at, balance in enumerate(balances))
    shares = pro_rata(Situation(debts=debts, budget=(money,)), money)
    assert sum(s.amount for s in shares) == min(money, sum(balances))
    assert all(0 <= s.amount <= balance for s, balance in zip(shares, balances, strict=True))


def test_with_hardly_any_time_the_plan_is_still_no_worse_than_any_way_beside_it() -> None:
    """The clock allows so many looks at it and then stands at zero, as if the machine were slow."""
    debts = tuple(owing(f"d{n}", 90_000 + 7_000 * n, f"0.{10 + 3 * n}", 4_000 + 300 * n) for n in range(6))
    case = person((60_000, 22_000, 45_000) * 20, (10_000,) * 60, *debts)
    for looks in (0, 30, 120, 300):
        ticks = iter([*[1.0] * looks, *[0.0] * 100_000])
        outlook = plan.make(case, left=lambda ticks=ticks: next(ticks))  # type: ignore[misc]
        assert outlook.best is not None
        assert all(outlook.best.rank <= other.rank for other in outlook.others)
        assert outlook.out_of_time

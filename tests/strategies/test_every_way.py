"""The best plan beside every way there is: tiny worlds in which all payments on a grid can be tried, one by one.

The trying has its own ledger, written from the rules alone, so that a slip in forbear's ledger shows as well.
"""

from __future__ import annotations

import os
from decimal import Decimal
from fractions import Fraction
from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from worlds import owing, patient, world

from forbear.records.owing import Owing
from forbear.records.plan import Situation
from forbear.strategies import optimal

MONTHS = 4
GRID = 5_000
FEW = settings(
    max_examples=80 if os.environ.get("FORBEAR_CAMPAIGN") else 8,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
State = tuple[tuple[int, ...], tuple[int, ...], int]
"""Balances, interest noted while a promotion runs, cash."""
Cost = tuple[int, int, int]
"""Missed minimums of priority debts, missed minimums in all, and what it cost."""


def half_up(part: Fraction) -> int:
    return int(part + Fraction(1, 2))


def month(debts: tuple[Owing, ...], t: int, state: State, budget: int) -> list[tuple[State, Cost]]:
    """Every way to pay in one month, with what it leads to."""
    balances, noted, cash = state
    cash += budget
    rates = [d.promo_rate if t <= d.promo_months else d.rate for d in debts]
    interest = [half_up(b * Fraction(r) / 12) for b, r in zip(balances, rates, strict=True)]
    owed = [b + i for b, i in zip(balances, interest, strict=True)]
    due = [min(d.minimum, o) for d, o in zip(debts, owed, strict=True)]
    levels = [sorted({0, m, o, *range(0, o, GRID)}) for m, o in zip(due, owed, strict=True)]
    found = []
    for paid in product(*levels):
        extra = [
            half_up(max(0, p - d.minimum) * Fraction(d.prepay_share)) if t <= d.prepay_months else 0
            for d, p in zip(debts, paid, strict=True)
        ]
        if sum(paid) + sum(extra) > cash:
            continue
        missed = [p < m for p, m in zip(paid, due, strict=True)]
        after, kept, cost = [], [], sum(interest) + sum(extra)
        for at, debt in enumerate(debts):
            left, note = owed[at] - paid[at], noted[at]
            if debt.deferred and t <= debt.promo_months:
                note += half_up(balances[at] * Fraction(debt.rate) / 12)
                if t == debt.promo_months and left:
                    left, cost = left + note, cost + note
            if missed[at]:
                left, cost = left + debt.late_fee, cost + debt.late_fee
            after.append(left)
            kept.append(note if t < debt.promo_months else 0)
        count = sum(m and d.priority for m, d in zip(missed, debts, strict=True)), sum(missed), cost
        found.append(((tuple(after), tuple(kept), cash - sum(paid) - sum(extra)), count))
    return found


def best_on_the_grid(here: Situation) -> Cost | None:
    """The best of all ways on the grid that end all debts in a few months, or nothing where none does."""
    states: dict[State, Cost] = {(tuple(d.balance for d in here.debts), (0,) * len(here.debts), 0): (0, 0, 0)}
    best: Cost | None = None
    for t in range(1, MONTHS + 1):
        following: dict[State, Cost] = {}
        for state, so_far in states.items():
            for after, more in month(here.debts, t, state, here.cash_in(t)):
                total = (so_far[0] + more[0], so_far[1] + more[1], so_far[2] + more[2])
                if not any(after[0]):
                    best = total if best is None else min(best, total)
                elif (
                    t < MONTHS
                    and (best is None or total < best)
                    and (after not in following or total < following[after])
                ):
                    following[after] = total
        states = following
    return best


@st.composite
def tiny(draw: st.DrawFn) -> Situation:
    debts = []
    for at in range(2):
        balance = draw(st.integers(2, 4)) * GRID + draw(st.integers(0, 900))
        promo, early = draw(st.sampled_from((0, 0, 2, 3))), draw(st.sampled_from((0, 0, 3)))
        debts.append(
            owing(
                f"d{at}",
                balance,
                str(Decimal(draw(st.integers(0, 90))) / 100),
                balance // draw(st.integers(2, 4)),
                late_fee=draw(st.sampled_from((0, 500, 1_500))),
                promo_months=promo,
                deferred=bool(promo) and draw(st.booleans()),
                prepay_months=early,
                prepay_share=Decimal("0.03") if early else Decimal(0),
                priority=draw(st.booleans()),
            )
        )
    least = sum(d.minimum for d in debts)
    budget = draw(st.lists(st.integers(70, 220), min_size=3, max_size=4))
    return world(*debts, budget=tuple(least * share // 100 for share in budget))


@FEW
@given(tiny())
def test_no_way_of_paying_on_a_grid_beats_the_best_plan(here: Situation) -> None:
    tried = best_on_the_grid(here)
    plan = optimal.plan(here, patient)
    if tried is None:
        return
    assert plan.finished
    assert plan.proved
    found = (plan.missed_priority, plan.missed, plan.cost)
    assert found[:2] <= tried[:2]
    if found[:2] == tried[:2]:
        assert plan.cost <= tried[2] + 2 * len(plan.months)
        assert plan.bound is not None
        assert plan.bound <= tried[2] + 2 * MONTHS

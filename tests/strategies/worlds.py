"""Invented worlds for tests of planning: one debt in a line, and random ones for the laws that always hold."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from forbear.records.owing import Owing
from forbear.records.plan import Situation


def patient() -> float:
    """Time enough: a clock that does not run."""
    return 10.0


def owing(id: str, balance: int, rate: str = "0", minimum: int = 0, **more: Any) -> Owing:
    return Owing(id=id, balance=balance, rate=Decimal(rate), minimum=minimum, **more)


def world(*debts: Owing, budget: tuple[int, ...] = (10_000,)) -> Situation:
    return Situation(debts=debts, budget=budget, currency="GBP")


@st.composite
def debts(draw: st.DrawFn, id: str) -> Owing:
    balance = draw(st.integers(1_000, 90_000))
    promo = draw(st.sampled_from((0, 0, 0, 3, 5)))
    early = draw(st.sampled_from((0, 0, 0, 4)))
    return owing(
        id,
        balance,
        str(Decimal(draw(st.integers(0, 45))) / 100),
        balance // draw(st.integers(6, 18)) + balance // 30,
        late_fee=draw(st.sampled_from((0, 500, 1_200))),
        promo_months=promo,
        deferred=bool(promo) and draw(st.booleans()),
        prepay_months=early,
        prepay_share=Decimal("0.02") if early else Decimal(0),
        priority=draw(st.sampled_from((False, False, True))),
    )


@st.composite
def worlds(draw: st.DrawFn) -> Situation:
    owed = tuple(draw(debts(f"d{at}")) for at in range(draw(st.integers(1, 3))))
    minimums = sum(d.minimum for d in owed)
    shares = draw(st.lists(st.integers(60, 190), min_size=3, max_size=8))
    return world(*owed, budget=tuple(minimums * share // 100 + 1 for share in shares))

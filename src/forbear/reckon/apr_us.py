"""The annual percentage rate of the United States: the actuarial method of Regulation Z, Appendix J."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from forbear.ledger.days import month_end
from forbear.ledger.rates import solve
from forbear.reckon.unit_periods import UnitPeriod, choose, measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """An amount some full unit-periods and a fraction of one after the first advance."""

    amount: float
    full: int
    fraction: float


def actuarial(advances: Sequence[Transfer], payments: Sequence[Transfer], per_year: float) -> tuple[float, ...]:
    """Every annual percentage rate that solves the general equation (b)(8), as fractions; not negative.

    Interest compounds over full unit-periods and is simple within a fraction of one; the yearly rate
    is the rate of one unit-period times their number.
    """
    if not advances or not payments:
        return ()
    transfers = [(t.amount, t.full, t.fraction) for t in advances]
    transfers += [(-t.amount, t.full, t.fraction) for t in payments]

    def balance(growth: float) -> float:
        each = math.expm1(growth)
        return math.fsum(a * math.exp(-growth * full) / (1 + part * each) for a, full, part in transfers)

    lent_first = max((t.full, t.fraction) for t in advances) <= min((t.full, t.fraction) for t in payments)
    steps, highest = 60 if lent_first else 1200, 12.0
    points = [highest * i / steps for i in range(steps + 1)]
    values = [balance(g) for g in points]
    total = math.fsum(abs(a) for a, _, _ in transfers)
    found = [0.0] if abs(values[0]) <= 1e-12 * total else []
    found += [
        math.expm1(solve(balance, points[i], points[i + 1])) * per_year
        for i in range(len(found), steps)
        if (values[i] > 0) != (values[i + 1] > 0)
    ]
    return tuple(found)


def of_dates(
    advances: Sequence[tuple[date, float]], payments: Sequence[tuple[date, float]], period: UnitPeriod | None = None
) -> tuple[float, ...]:
    """Every annual percentage rate of dated advances and payments, with the unit-period that the rule asks for."""
    start = min(day for day, _ in advances)
    period = period or choose([d for d, _ in advances], [d for d, _ in payments])
    ends = all(month_end(d) for d, _ in payments) and period.kind == "month"

    def transfers(dated: Sequence[tuple[date, float]]) -> list[Transfer]:
        measured = [
            (amount, *measure(start, day, period, ends and day > start)) for day, amount in dated if day > start
        ]
        return [
            *(Transfer(amount=a, full=0, fraction=0.0) for d, a in dated if d <= start),
            *(Transfer(amount=a, full=full, fraction=float(part)) for a, full, part in measured),
        ]

    return actuarial(transfers(advances), transfers(payments), float(period.per_year))


def open_end_effective(finance_charge: float, denominator: float, months: int = 1) -> float:
    """The historical annual percentage rate of a card's billing cycle with a transaction charge, as a fraction.

    The whole finance charge of the cycle is divided by the balance and the transactions that it
    belongs to, and multiplied by the cycles of a year (Regulation Z, section 1026.14(c) and Appendix F).
    """
    return finance_charge / denominator * 12 / months

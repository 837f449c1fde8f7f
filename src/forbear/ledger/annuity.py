"""Level payments and the other quantities of a loan with equal periods.

Signs follow the usual convention of financial calculators: what is received is positive, what is
paid is negative. `rate` is the rate of one period; `begin` says that payments fall at its beginning.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from forbear.ledger.accrual import EXACT
from forbear.ledger.rates import rates, solve


def level_payment(principal: Decimal, rate: Decimal, periods: int) -> Decimal:
    """What each of so many equal payments is, at the end of each period, not rounded."""
    if rate == 0:
        return EXACT.divide(principal, Decimal(periods))
    growth = EXACT.power(1 + rate, Decimal(periods))
    return EXACT.divide(EXACT.multiply(EXACT.multiply(principal, rate), growth), growth - 1)


def _annuity(rate: float, periods: float, begin: bool) -> float:
    """What one unit a period grows to."""
    if rate == 0:
        return periods
    return math.expm1(periods * math.log1p(rate)) / rate * (1 + rate * begin)


def _growth(rate: float, periods: float) -> float:
    """What one unit lent grows to."""
    return math.exp(periods * math.log1p(rate))


def fv(rate: float, periods: float, payment: float, present: float, begin: bool = False) -> float:
    """What is left after all periods."""
    return -(present * _growth(rate, periods) + payment * _annuity(rate, periods, begin))


def pv(rate: float, periods: float, payment: float, future: float = 0.0, begin: bool = False) -> float:
    """What the payments are worth at the start."""
    return -(future + payment * _annuity(rate, periods, begin)) / _growth(rate, periods)


def pmt(rate: float, periods: float, present: float, future: float = 0.0, begin: bool = False) -> float:
    """The equal payment of each period."""
    return -(future + present * _growth(rate, periods)) / _annuity(rate, periods, begin)


def nper(rate: float, payment: float, present: float, future: float = 0.0, begin: bool = False) -> float | None:
    """How many periods the payments take; `None` where they never repay it."""
    if rate == 0:
        return -(present + future) / payment if payment else None
    level = payment * (1 + rate * begin) / rate
    top, bottom = level - future, level + present
    if bottom == 0 or top / bottom <= 0:
        return None
    return math.log(top / bottom) / math.log1p(rate)


def ipmt(rate: float, period: int, periods: int, present: float, future: float = 0.0, begin: bool = False) -> float:
    """The interest in the payment of one period (counted from 1)."""
    if begin and period == 1:
        return 0.0
    level = pmt(rate, periods, present, future, begin)
    interest = fv(rate, period - 1, level, present, begin) * rate
    return interest / (1 + rate) if begin else interest


def ppmt(rate: float, period: int, periods: int, present: float, future: float = 0.0, begin: bool = False) -> float:
    """The principal in the payment of one period (counted from 1)."""
    return pmt(rate, periods, present, future, begin) - ipmt(rate, period, periods, present, future, begin)


def rate(periods: float, payment: float, present: float, future: float = 0.0, begin: bool = False) -> float | None:
    """The rate of one period at which the payments repay the sum; `None` where there is none."""

    def left(growth: float) -> float:
        each = math.expm1(growth)
        level = -math.expm1(-growth * periods) / each * (1 + each * begin) if each else periods
        return present + payment * level + future * math.exp(-growth * periods)

    lowest, steps = -min(5.0, 600 / periods), 2000
    points = [lowest + (5.0 - lowest) * i / steps for i in range(steps + 1)]
    values = [left(g) for g in points]
    found = [
        0.0 if low == 0 else math.expm1(solve(left, points[i], points[i + 1]))
        for i, (low, high) in enumerate(pairwise(values))
        if low == 0 or (low > 0) != (high > 0)
    ]
    return min(found, key=abs, default=None)


def npv(rate: float, values: Sequence[float]) -> float:
    """What a row of values is worth at the first of them."""
    return math.fsum(v / (1 + rate) ** i for i, v in enumerate(values))


def irr(values: Sequence[float]) -> float | None:
    """The rate of one period at which a row of values balances; where several do, the one nearest to zero."""
    found = rates(enumerate(values))
    return min(found, key=abs, default=None)


def mirr(values: Sequence[float], finance_rate: float, reinvest_rate: float) -> float | None:
    """The rate of a row of values when what is paid costs one rate and what is received earns another."""
    n = len(values) - 1
    gains = npv(reinvest_rate, [max(v, 0.0) for v in values]) * _growth(reinvest_rate, n)
    costs = -npv(finance_rate, [min(v, 0.0) for v in values])
    if not gains or not costs:
        return None
    return math.exp(math.log(gains / costs) / n) - 1

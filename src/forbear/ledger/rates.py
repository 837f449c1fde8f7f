"""Finds the yearly rate at which what was received and what is paid balance out.

Flows are pairs of a time in years and an amount: received is positive, paid negative (or the other
way round). A rate is a fraction a year, compounded once a year. With more than one change of sign
there can be several rates, or none: `rates` returns all of them and chooses nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import pairwise

Flow = tuple[float, float]
_LOWEST, _HIGHEST, _STEPS = -16.0, 40.0, 1600
"""Bounds of ln(1 + rate): from losing almost everything to a rate far above any loan's."""


def present_value(flows: Iterable[Flow], rate: float) -> float:
    """What all flows are worth at time 0 at a yearly rate above -1."""
    return _value(tuple(flows), math.log1p(rate))


def rates(flows: Iterable[Flow]) -> tuple[float, ...]:
    """Every yearly rate above -1 at which the flows balance, from the lowest; empty where there is none."""
    held = _earliest_first(flows)
    if not _both_signs(held):
        return ()
    changes = sum((a > 0) != (b > 0) for (_, a), (_, b) in pairwise(held))
    if changes == 1:
        return tuple(math.expm1(g) for g in _bracketed(held, _STEPS // 20))
    return tuple(math.expm1(g) for g in _bracketed(held, _STEPS))


def rate_near(flows: Iterable[Flow], guess: float = 0.1) -> float | None:
    """One rate, found as spreadsheets do it: Newton's method from 10%, or from the overall return where that is a loss.

    `None` where no rate balances the flows. Where several do, this is a convention and not an
    answer: ask `rates` whether there is more than one.
    """
    held = _earliest_first(flows)
    if not _both_signs(held):
        return None
    gain = sum(a for _, a in held if a > 0) / -sum(a for _, a in held if a < 0)
    start = math.log(min(1 + guess, gain))
    found = _newton(held, start)
    if found is None:
        found = min(_bracketed(held, _STEPS), key=lambda g: abs(g - start), default=None)
    return None if found is None else math.expm1(found)


def dated(flows: Iterable[tuple[date, float]], year_days: float = 365.0) -> tuple[Flow, ...]:
    """Flows on days as flows in years from the first day, every day counted as the same share of a year."""
    held = tuple(flows)
    first = min((day for day, _ in held), default=None)
    return tuple(((day - first).days / year_days, amount) for day, amount in held if first is not None)


def xirr(flows: Iterable[tuple[date, float]]) -> float | None:
    """The rate that spreadsheets call XIRR, with 365 days a year; `None` where there is none."""
    return rate_near(dated(flows))


def solve(value: Callable[[float], float], low: float, high: float) -> float:
    """The place between two bounds where a function of opposite signs there is zero, to full precision."""
    below = value(low)
    if below == 0:
        return low
    for _ in range(200):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        at = value(middle)
        if at == 0:
            return middle
        low, high = (middle, high) if (at > 0) == (below > 0) else (low, middle)
    return (low + high) / 2


def _earliest_first(flows: Iterable[Flow]) -> tuple[Flow, ...]:
    return tuple(sorted((t, a) for t, a in flows if a))


def _both_signs(flows: tuple[Flow, ...]) -> bool:
    return any(a > 0 for _, a in flows) and any(a < 0 for _, a in flows)


def _value(flows: tuple[Flow, ...], growth: float) -> float:
    try:
        return math.fsum(a * math.exp(-growth * t) for t, a in flows)
    except OverflowError:
        # Far below zero the latest flow outweighs all others.
        return math.copysign(math.inf, flows[-1][1])


def _slope(flows: tuple[Flow, ...], growth: float) -> float:
    return math.fsum(-t * a * math.exp(-growth * t) for t, a in flows)


def _newton(flows: tuple[Flow, ...], growth: float) -> float | None:
    for _ in range(100):
        try:
            slope = _slope(flows, growth)
            step = _value(flows, growth) / slope if slope else math.inf
        except OverflowError:
            return None
        if not math.isfinite(step) or not _LOWEST <= growth - step <= _HIGHEST:
            return None
        growth -= step
        if abs(step) < 1e-13 * max(1.0, abs(growth)):
            return growth
    return None


def _bracketed(flows: tuple[Flow, ...], steps: int) -> Iterator[float]:
    width = (_HIGHEST - _LOWEST) / steps
    points = [_LOWEST + width * i for i in range(steps + 1)]
    values = [_value(flows, g) for g in points]
    for (low, high), (below, above) in zip(pairwise(points), pairwise(values), strict=True):
        if below == 0:
            yield low
        elif (below > 0) != (above > 0) and above != 0:
            yield solve(lambda g: _value(flows, g), low, high)

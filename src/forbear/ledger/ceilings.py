"""What the law leaves of interest that a contract asks for: ceilings, tiers and caps on the total.

Each function takes the figures of the rule as values (they come from `jurisdictions`), never from here.
All amounts are exact; whoever shows them rounds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, Decimal
from fractions import Fraction
from itertools import pairwise

from forbear.ledger.accrual import EXACT, share
from forbear.ledger.days import Clock
from forbear.records.loan import DayCount


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiers:
    """Interest divided by how far the law protects it."""

    enforceable: Decimal
    natural: Decimal
    """Between the two lines: a court does not order it, but once paid it stays paid."""
    void: Decimal
    """Above the upper line: never owed."""
    reclaimable: Decimal
    """What was paid of the void part."""


def tiers(
    principal: Decimal, agreed: Decimal, years: Decimal, *, lower: Decimal, upper: Decimal, paid: Decimal = Decimal(0)
) -> Tiers:
    """Interest under two lines, as in China from September 2015 to August 2020 (24% and 36%).

    `agreed` and `paid` are yearly rates, agreed and really paid. Source: Supreme People's Court,
    interpretation 18 of 2015, articles 26 to 31.
    """
    whole = principal * years
    return Tiers(
        enforceable=whole * min(agreed, lower),
        natural=whole * max(min(agreed, upper) - lower, Decimal(0)),
        void=whole * max(agreed - upper, Decimal(0)),
        reclaimable=whole * max(paid - upper, Decimal(0)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """Interest from one day (counted) to another (not counted) at the rate that the law left of the contract's."""

    since: date
    until: date
    days: int
    rate: Decimal
    interest: Decimal


def segmented(
    principal: Decimal,
    agreed: Decimal,
    start: date,
    end: date,
    ceilings: Sequence[tuple[date, Decimal]],
    convention: DayCount = "ACT/365F",
) -> tuple[Segment, ...]:
    """Simple interest under ceilings that changed: each applies from its day until the next one's.

    Before the first ceiling there is none. Used for a private loan in China that spans 20 August 2020
    (interpretation 17 of 2020, article 31).
    """
    clock = Clock(convention, start)
    bounds = [start, *(day for day, _ in sorted(ceilings) if start < day < end), end]
    found = []
    for since, until in pairwise(bounds):
        ceiling = [c for day, c in sorted(ceilings) if day <= since]
        rate = min(agreed, ceiling[-1]) if ceiling else agreed
        part = Fraction(clock.ticks(until) - clock.ticks(since), clock.per_year)
        interest = share(principal * rate, part)
        found.append(Segment(since=since, until=until, days=(until - since).days, rate=rate, interest=interest))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rollover:
    """Interest rolled into a new note: how much of it counts as principal, and the most that can be owed in all."""

    capitalised: tuple[Decimal, ...]
    most: Decimal


def rollover(principal: Decimal, agreed: Decimal, years: Sequence[Decimal], ceiling: Decimal) -> Rollover:
    """A loan rolled over with its interest, under a yearly ceiling.

    Interest becomes principal only up to the ceiling, and principal with interest is never more than
    the first principal with simple interest at the ceiling for the whole time (China, interpretation
    17 of 2020, article 27; article 28 of the text of August 2020).
    """
    balance = principal
    capitalised = []
    for span in years:
        interest = balance * min(agreed, ceiling) * span
        capitalised.append(interest)
        balance += interest
    longest = principal + principal * ceiling * sum(years, Decimal(0))
    return Rollover(capitalised=tuple(capitalised), most=min(balance, longest))


def room(cap: Decimal | None, so_far: Decimal, proposed: Decimal) -> Decimal:
    """How much of a proposed charge a cap on the total still allows; without a cap, all of it."""
    return proposed if cap is None else max(min(proposed, cap - so_far), Decimal(0))


def capped_interest(
    principal: Decimal, daily: Decimal, days: int | None, total_cap: Decimal | None, coin: Decimal = Decimal("0.01")
) -> Decimal | None:
    """Simple daily interest under a cap of `total_cap` times the credit, rounded down to the coin.

    `days=None` asks what it can grow to if nothing is ever paid: `None` without a cap. Used for
    high-cost short-term credit in the United Kingdom (CONC 5A.2) and total-cost caps elsewhere.
    """
    cap = None if total_cap is None else principal * total_cap
    if days is None:
        return None if cap is None else cap.quantize(coin, rounding=ROUND_DOWN)
    return room(cap, Decimal(0), EXACT.multiply(principal * daily, Decimal(days))).quantize(coin, rounding=ROUND_DOWN)


def add_on(
    principal: Decimal, daily: Decimal, charged: Decimal, payments: Sequence[tuple[int, Decimal]]
) -> tuple[Decimal, ...]:
    """The interest that really accrues in a loan whose whole interest is added at the start and paid first.

    `payments` are a day of the loan and an amount; one figure for each of them. Principal stays whole
    until the added interest is paid off.
    """
    found = []
    last = 0
    for day, amount in payments:
        found.append(principal * daily * (day - last))
        to_interest = min(amount, charged)
        charged -= to_interest
        principal = max(principal - (amount - to_interest), Decimal(0))
        last = day
    return tuple(found)

"""What a plan can bear: less income, higher rates, an unexpected bill; and how much slack there is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from forbear.ledger.orders import in_order, rate_later, rate_now
from forbear.ledger.repayment import OutOfTime, replay
from forbear.plan.purse import laid_aside, situation, uncovered
from forbear.plan.relief import ALL, keeps_up, least
from forbear.records.affairs import PlanCase, StatementOfAffairs
from forbear.records.outlook import Strain, Stress
from forbear.records.plan import Left, Plan, Situation

INCOME_DOWN = (100, 200, 300)
RATES_UP = (30,)
BILL_MONTH = 3


def stresses(case: PlanCase, left: Left) -> tuple[Stress, ...]:
    """Income lower by a tenth to three tenths, rates higher by three points, one month's essentials as a bill.

    Where the time runs out, those that were reckoned until then.
    """
    found: list[Stress] = []
    try:
        for kind, size, then in _worse(case):
            found.append(_stress(kind, size, then, left))
    except OutOfTime:
        pass
    return tuple(found)


def _worse(case: PlanCase) -> Iterator[tuple[Strain, int, PlanCase]]:
    for size in INCOME_DOWN:
        affairs = replace(case.affairs, income=tuple(i * (ALL - size) // ALL for i in case.affairs.income))
        yield "income_down", size, replace(case, affairs=affairs)
    for size in RATES_UP:
        up = Decimal(size) / ALL
        debts = tuple(replace(d, rate=d.rate + up) if d.rate else d for d in case.debts)
        yield "rates_up", size, replace(case, debts=debts)
    bill = reserve(case)
    if bill:
        yield "bill", bill, replace(case, affairs=_billed(case.affairs, bill))


def _billed(affairs: StatementOfAffairs, bill: int) -> StatementOfAffairs:
    month = min(BILL_MONTH, len(affairs.essentials)) - 1
    essentials = tuple(e + bill if at == month else e for at, e in enumerate(affairs.essentials))
    return replace(affairs, essentials=essentials)


def _stress(kind: Strain, size: int, then: PlanCase, left: Left) -> Stress:
    plan = _simple(situation(then), len(then.affairs.income), left)
    cost = plan.cost if plan.finished else None
    return Stress(kind=kind, size=size, missed=plan.missed, cost=cost, essentials=not uncovered(then.affairs))


def _simple(then: Situation, months: int, left: Left) -> Plan:
    return min(
        (replay(then, in_order(key), longest=months, left=left) for key in (rate_now, rate_later)), key=lambda p: p.rank
    )


def slack(case: PlanCase, left: Left) -> int | None:
    """The most that may fall away each month with every minimum still paid and the debts still ending in time.

    `None` where the time runs out before it is found.
    """
    months = len(case.affairs.income)

    def fails(less: int) -> bool:
        money = [amount - less for amount in case.affairs.left]
        short = min(_running(money)) < 0
        return short or not keeps_up(replace(situation(case), budget=laid_aside(money)), months, left)

    try:
        first = least(fails, max(1, *case.affairs.left))
    except OutOfTime:
        return None
    return 0 if first is None else max(0, first - 1)


def _running(left: list[int]) -> list[int]:
    total, found = 0, []
    for amount in left:
        total += amount
        found.append(total)
    return found


def reserve(case: PlanCase) -> int:
    """A first reserve: what one month's essentials cost in the dearest of the next twelve months."""
    return max(case.affairs.essentials[:12], default=0)

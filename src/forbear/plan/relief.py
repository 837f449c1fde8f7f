"""Where contracts cannot be kept: what each creditor can be offered, and the concession that would be enough."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from forbear.ledger.orders import in_order, rate_now
from forbear.ledger.repayment import OutOfTime, replay
from forbear.records.outlook import Concession, Purpose, Relief, Share, Shortfall
from forbear.records.owing import Owing
from forbear.records.plan import Left, Plan, Situation

ALL = 1000
"""Thousandths."""
Easier = Callable[[Owing, int], Owing]


def keeps_up(situation: Situation, months: int, left: Left | None = None) -> bool:
    """Whether every minimum can be paid and the debts end in so many months, with a reserve for lean ones."""
    plan = replay(situation, in_order(rate_now), longest=months, strict=True, left=left)
    return plan.finished is not None and not plan.missed


def short(plan: Plan) -> tuple[Shortfall, ...]:
    """The months in which a plan misses a minimum, and by how much."""
    found = []
    for month in plan.months:
        for debt, missed, paid in zip(plan.situation.debts, month.missed, month.payments, strict=True):
            if missed:
                lacking = debt.minimum_in(month.number) - paid
                what: Purpose = "priority" if debt.priority else "minimums"
                found.append(Shortfall(month=month.number, amount=lacking, what=what))
    return tuple(found)


def pro_rata(situation: Situation, money: int) -> tuple[Share, ...]:
    """A month's money divided among creditors; priority debts get their minimum first, the rest in proportion.

    The shares add up to that money exactly, or to all that is owed: the coins that dividing leaves over go one
    each to the creditors whose share was cut most.
    """
    shares = {d.id: 0 for d in situation.debts}
    for debt in situation.debts:
        if debt.priority:
            shares[debt.id] = min(money, debt.minimum, debt.balance)
            money -= shares[debt.id]
    rest = [d for d in situation.debts if not d.priority]
    owed = sum(d.balance for d in rest)
    money = min(money, owed)
    for debt in rest:
        shares[debt.id] = money * debt.balance // owed if owed else 0
    over = money - sum(shares[debt.id] for debt in rest)
    cut = sorted(rest, key=lambda d: -(money * d.balance % owed) if owed else 0)
    for debt in cut[:over]:
        shares[debt.id] += 1
    return tuple(Share(debt=id, amount=amount) for id, amount in shares.items())


def tokens(situation: Situation, money: int) -> tuple[Share, ...]:
    """A token to each creditor, priority debts first, as far as a month's money goes."""
    shares = []
    for debt in sorted(situation.debts, key=lambda d: not d.priority):
        amount = min(money, situation.token, debt.balance)
        money -= amount
        shares.append(Share(debt=debt.id, amount=amount))
    return tuple(shares)


def concessions(situation: Situation, months: int, left: Left) -> tuple[Concession, ...]:
    """The least of each kind of concession that is enough, found by bisection; fewer kinds where time runs out."""
    others = tuple(not d.priority for d in situation.debts)
    everyone = (True,) * len(others)
    kinds: tuple[tuple[Relief, Easier, tuple[bool, ...]], ...] = (
        ("lower_rates", _rates, others),
        ("lower_minimums", _minimums, others),
        ("freeze_and_lower_minimums", _frozen, others),
        ("lower_balances", _balances, others),
        *((("freeze_and_lower_all_minimums", _frozen, everyone),) if not all(others) else ()),
    )
    found: list[Concession] = []
    for kind, easier, whom in kinds:
        try:
            found.append(Concession(kind=kind, size=_least(situation, months, easier, whom, left)))
        except OutOfTime:
            return tuple(found)
    more = _more_money(situation, months, left)
    return (*found, Concession(kind="more_money", size=more)) if left() > 0 else tuple(found)


def _more_money(situation: Situation, months: int, left: Left) -> int | None:
    def enough(more: int) -> bool:
        return keeps_up(replace(situation, budget=tuple(b + more for b in situation.budget)), months, left)

    most = sum(d.minimum for d in situation.debts) + max((d.balance for d in situation.debts), default=0)
    try:
        return least(enough, most)
    except OutOfTime:
        return None


def _least(situation: Situation, months: int, easier: Easier, whom: tuple[bool, ...], left: Left) -> int | None:
    def enough(size: int) -> bool:
        debts = (easier(d, size) if asked else d for d, asked in zip(situation.debts, whom, strict=True))
        return keeps_up(replace(situation, debts=tuple(debts)), months, left)

    return least(enough, ALL)


def least(enough: Callable[[int], bool], most: int) -> int | None:
    """The smallest number from 0 to `most` that is enough, or `None`; more is taken to be never worse."""
    if not enough(most):
        return None
    low, high = 0, most
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if enough(middle) else (middle + 1, high)
    return low


def _rates(debt: Owing, size: int) -> Owing:
    left = 1 - Decimal(size) / ALL
    return replace(debt, rate=debt.rate * left, promo_rate=debt.promo_rate * left)


def _minimums(debt: Owing, size: int) -> Owing:
    return replace(debt, minimum=debt.minimum * (ALL - size) // ALL)


def _frozen(debt: Owing, size: int) -> Owing:
    return _minimums(_rates(debt, ALL), size)


def _balances(debt: Owing, size: int) -> Owing:
    return replace(_minimums(debt, size), balance=debt.balance * (ALL - size) // ALL)

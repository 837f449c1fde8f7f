"""The ledger that every repayment plan is replayed on: what happens to each debt, month by month, to the cent.

In a month: the budget arrives; every open debt accrues a twelfth of its yearly rate, rounded half
up; payments are made; a missed minimum adds its fee; a deferred promotion that ends with anything
left adds its back interest. Whoever compares these figures with another planner should check the
convention first: interest before the payment or after it moves totals by about a tenth.
"""

from __future__ import annotations

from decimal import Decimal

from forbear.records.owing import Owing
from forbear.records.plan import Chooser, Left, Month, Plan, Situation, Turn

LONGEST = 600
"""Months after which a way of paying counts as never finishing."""


def share(amount: int, part: Decimal, periods: int = 1) -> int:
    """A share of an amount for one of `periods` parts of a year, rounded half up; exact."""
    top, bottom = part.as_integer_ratio()
    return (2 * amount * top + periods * bottom) // (2 * periods * bottom)


def penalty(debt: Owing, month: int, payment: int) -> int:
    """What paying `payment` in a month costs on top, where the contract punishes paying early."""
    if month > debt.prepay_months or payment <= debt.minimum_in(month):
        return 0
    return share(payment - debt.minimum_in(month), debt.prepay_share)


def affordable(debt: Owing, month: int, owed: int, cash: int) -> int:
    """The largest payment that `cash` covers together with its penalty."""
    payment = min(owed, cash)
    if payment <= 0 or not penalty(debt, month, payment):
        return max(payment, 0)
    minimum = debt.minimum_in(month)
    payment = min(owed, minimum + int((cash - minimum) / (1 + debt.prepay_share)) + 1)
    while payment + penalty(debt, month, payment) > cash:
        payment -= 1
    return payment


class OutOfTime(Exception):
    """The time that may be spent is over; what was being reckoned is not known."""


def replay(
    situation: Situation,
    choose: Chooser,
    strategy: str = "",
    longest: int = LONGEST,
    *,
    strict: bool = False,
    left: Left | None = None,
) -> Plan:
    """The plan that comes of paying as `choose` says, until nothing is owed or `longest` months are over.

    `strict` ends at the first month that misses a minimum. Raises `OutOfTime` where `left` says so, and `ValueError` where a payment is negative, more than is owed, or more than the cash at hand.
    """
    debts = situation.debts
    balances = tuple(d.balance for d in debts)
    noted = [0] * len(debts)
    cash = 0
    months: list[Month] = []
    while any(balances) and len(months) < longest:
        if left is not None and left() <= 0:
            raise OutOfTime
        number = len(months) + 1
        cash += situation.cash_in(number)
        interest = [share(b, d.rate_in(number), 12) for d, b in zip(debts, balances, strict=True)]
        owed = tuple(b + i for b, i in zip(balances, interest, strict=True))
        due = tuple(min(d.minimum_in(number), o) for d, o in zip(debts, owed, strict=True))
        payments = choose(Turn(situation=situation, month=number, owed=owed, due=due, cash=cash))
        penalties = tuple(penalty(d, number, p) for d, p in zip(debts, payments, strict=True))
        cash -= sum(payments) + sum(penalties)
        if cash < 0 or any(not 0 <= p <= o for p, o in zip(payments, owed, strict=True)):
            raise ValueError(f"{strategy}: month {number} cannot be paid like this")
        forgiven = tuple(
            o - p if p and p == d.settlement_in(number) else 0 for d, o, p in zip(debts, owed, payments, strict=True)
        )
        rests = [o - p - f for o, p, f in zip(owed, payments, forgiven, strict=True)]
        missed = tuple(p < m and rest > 0 for p, m, rest in zip(payments, due, rests, strict=True))
        fees = tuple(d.late_fee if m else 0 for d, m in zip(debts, missed, strict=True))
        for at, debt in enumerate(debts):
            if debt.deferred and number <= debt.promo_months:
                noted[at] += share(balances[at], debt.rate, 12)
                if number == debt.promo_months and rests[at]:
                    interest[at] += noted[at]
                    rests[at] += noted[at]
        balances = tuple(rest + fee for rest, fee in zip(rests, fees, strict=True))
        months.append(
            Month(
                number=number,
                interest=tuple(interest),
                payments=tuple(payments),
                penalties=penalties,
                fees=fees,
                forgiven=forgiven,
                missed=missed,
                balances=balances,
                cash=cash,
            )
        )
        if strict and any(missed):
            break
    return Plan(strategy=strategy, situation=situation, months=tuple(months))


def replayed(plan: Plan) -> Plan:
    """The same payments once more through the ledger: what a plan claims must come out again."""
    return replay(
        plan.situation, lambda turn: plan.months[turn.month - 1].payments, plan.strategy, longest=len(plan.months)
    )

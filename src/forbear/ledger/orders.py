"""Ways of dividing a month's money: the minimums first, then what is left in some order of the debts.

A reserve is what must be kept today so that the minimums of leaner months can still be paid when
nothing but minimums is paid from now on.
"""

from __future__ import annotations

from collections.abc import Callable

from forbear.ledger.repayment import affordable, penalty, share
from forbear.records.owing import Owing
from forbear.records.plan import Chooser, Situation, Turn

Key = Callable[[Turn, int], tuple[object, ...]]
"""Where a debt stands in the order of payment this month; the smallest is paid first."""


def rate_now(turn: Turn, at: int) -> tuple[object, ...]:
    """The dearest rate in force this month first."""
    return (-turn.situation.debts[at].rate_in(turn.month), turn.owed[at])


def rate_later(turn: Turn, at: int) -> tuple[object, ...]:
    """The dearest rate first, counting the rate that follows a promotion."""
    debt = turn.situation.debts[at]
    return (-max(debt.rate, debt.rate_in(turn.month)), turn.owed[at])


def smallest(turn: Turn, at: int) -> tuple[object, ...]:
    """The smallest debt first."""
    return (turn.owed[at],)


def in_order(key: Key, *, reserve: bool = True, ahead: int = 600) -> Chooser:
    """Minimums first (priority debts before the others), then everything that is left to one debt after another."""

    def choose(turn: Turn) -> tuple[int, ...]:
        payments, cash = minimums(turn)
        order = sorted((at for at, owed in enumerate(turn.owed) if owed), key=lambda at: key(turn, at))
        spare = cash - (reserve_needed(turn, payments, ahead) if reserve and cash else 0)
        for at in order:
            debt = turn.situation.debts[at]
            before = payments[at] + penalty(debt, turn.month, payments[at])
            payments[at] = max(payments[at], affordable(debt, turn.month, turn.owed[at], before + max(spare, 0)))
            spare -= payments[at] + penalty(debt, turn.month, payments[at]) - before
        return tuple(payments)

    return choose


def minimums(turn: Turn) -> tuple[list[int], int]:
    """The minimum payments of a month that the cash covers, and the cash that is left."""
    debts = turn.situation.debts
    payments, cash = [0] * len(debts), turn.cash
    for at in sorted(range(len(debts)), key=lambda at: (not debts[at].priority, turn.due[at])):
        payments[at] = min(turn.due[at], cash)
        cash -= payments[at]
    return payments, cash


def reserve_needed(turn: Turn, payments: list[int], ahead: int = 600) -> int:
    """What must be kept so that no later minimum is missed if nothing but minimums is paid from here on."""
    situation = turn.situation
    open_debts = [
        (d, o - p) for d, o, p in zip(situation.debts, turn.owed, payments, strict=True) if o > p or d.deferred
    ]
    needed = kept = 0
    leanest = min(situation.budget)
    for month in range(turn.month + 1, turn.month + ahead + 1):
        kept += situation.cash_in(month)
        still = []
        for debt, balance in open_debts:
            owed = balance + share(balance, debt.rate_in(month), 12)
            paid = min(owed, debt.minimum_in(month))
            kept -= paid
            if owed > paid:
                still.append((debt, owed - paid))
        needed = max(needed, -kept)
        open_debts = still
        if sum(most_due(d) for d, _ in open_debts) <= leanest:
            break  # every later month pays its own minimums
    return needed


def most_due(debt: Owing) -> int:
    """The highest minimum that a debt asks for in any month."""
    return max([debt.minimum, *(pause.minimum for pause in debt.pauses)])


def starting(situation: Situation) -> tuple[tuple[str, Key], ...]:
    """The orders that a solver starts from, by name."""
    return (("avalanche", rate_now), ("avalanche_goto", rate_later), ("snowball", smallest))

"""Every creditor gets the same share of what is left: the fair offer that debt advisers make for a tight budget."""

from __future__ import annotations

from forbear.ledger.orders import minimums, reserve_needed
from forbear.ledger.repayment import affordable, penalty, replay
from forbear.records.plan import Left, Plan, Situation, Turn


def plan(situation: Situation, left: Left) -> Plan:
    """Pays every minimum, then shares what is left in proportion to what is owed."""
    return replay(situation, _shared, "pro_rata", left=left)


def _shared(turn: Turn) -> tuple[int, ...]:
    payments, cash = minimums(turn)
    spare = max(0, cash - reserve_needed(turn, payments)) if cash else 0
    left = [owed - paid for owed, paid in zip(turn.owed, payments, strict=True)]
    for at, debt in enumerate(turn.situation.debts):
        part = spare * left[at] // max(1, sum(left))
        before = payments[at] + penalty(debt, turn.month, payments[at])
        payments[at] = max(payments[at], affordable(debt, turn.month, turn.owed[at], before + part))
    return tuple(payments)

"""A token to every creditor while nothing else is possible: it keeps a channel open and admits what is owed."""

from __future__ import annotations

from forbear.ledger.repayment import replay
from forbear.records.plan import Left, Plan, Situation, Turn

YEAR = 12


def plan(situation: Situation, left: Left) -> Plan:
    """Pays each creditor `situation.token` a month for a year, priority debts first; all minimums above it are missed."""
    return replay(situation, _tokens, "token_payment", longest=YEAR)


def _tokens(turn: Turn) -> tuple[int, ...]:
    cash = turn.cash
    payments = [0] * len(turn.owed)
    for at in sorted(range(len(turn.owed)), key=lambda at: not turn.situation.debts[at].priority):
        payments[at] = min(turn.situation.token, turn.owed[at], cash)
        cash -= payments[at]
    return tuple(payments)

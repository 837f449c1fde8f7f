"""Nothing but the minimums: what the debts cost if the contracts simply run on."""

from __future__ import annotations

from forbear.ledger.orders import minimums
from forbear.ledger.repayment import replay
from forbear.records.plan import Left, Plan, Situation


def plan(situation: Situation, left: Left) -> Plan:
    """Pays every minimum that the cash covers, and keeps the rest."""
    return replay(situation, lambda turn: tuple(minimums(turn)[0]), "minimums_only")

"""Minimums first, then the smallest debt: not the cheapest, but the first debt is gone soon."""

from __future__ import annotations

from forbear.ledger.orders import in_order, smallest
from forbear.ledger.repayment import replay
from forbear.records.plan import Left, Plan, Situation


def plan(situation: Situation, left: Left) -> Plan:
    """Pays every minimum, then puts what is left on the smallest debt."""
    return replay(situation, in_order(smallest), "snowball", left=left)

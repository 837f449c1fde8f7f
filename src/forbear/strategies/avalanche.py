"""Minimums first, then the dearest debt: the cheapest simple way where nothing but the rate differs."""

from __future__ import annotations

from forbear.ledger.orders import in_order, rate_now
from forbear.ledger.repayment import replay
from forbear.records.plan import Left, Plan, Situation


def plan(situation: Situation, left: Left) -> Plan:
    """Pays every minimum, then puts what is left on the debt with the highest rate in force."""
    return replay(situation, in_order(rate_now), "avalanche", left=left)

"""Minimums first, then the debts in the order in which the person would pay them."""

from __future__ import annotations

from forbear.ledger.orders import in_order
from forbear.ledger.repayment import replay
from forbear.records.plan import Left, Plan, Situation, Turn


def plan(situation: Situation, left: Left) -> Plan:
    """Pays every minimum, then one debt after another in the person's order, or else in that of the file."""
    place = {id: at for at, id in enumerate(situation.order)}

    def key(turn: Turn, at: int) -> tuple[object, ...]:
        return (place.get(turn.situation.debts[at].id, len(place)), at)

    return replay(situation, in_order(key), "own_order", left=left)

"""From the solver's plan to the ledger's: the solver proposes, the ledger decides, to the cent.

What the solver decided is which debt is closed when, which minimum is missed, which offer is taken and
how much is left of each debt every month. The replay closes debts with exactly what the ledger says is
owed, pays minimums exactly, and keeps back a few cents where rounding would otherwise leave a later
minimum, or the end of a promotion, one cent short.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from forbear.ledger.orders import minimums
from forbear.ledger.repayment import affordable, penalty, replay
from forbear.records.plan import Chooser, Left, Plan, Situation, Turn
from forbear.strategies._program import UNIT, Model


@dataclass(frozen=True, slots=True)
class Proposal:
    """The solver's values by what they stand for."""

    model: Model
    values: list[float]

    def ends(self) -> dict[int, int]:
        """The last month in which the solver leaves something of each debt."""
        found: dict[int, int] = {}
        for name, debt, month in self.model.at:
            if name == "left" and not self.true("closed", debt, month):
                found[debt] = max(found.get(debt, 0), month)
        return found

    def true(self, name: str, debt: int, month: int, default: bool = False) -> bool:
        """A decision, or `default` where the model left no choice."""
        column = self.model.at.get((name, debt, month))
        return default if column is None else self.values[column] > 0.5

    def cash(self, month: int) -> int:
        """What the solver keeps for later months, in coins."""
        column = self.model.at.get(("cash", 0, month))
        return 0 if column is None else int(self.values[column] * UNIT)

    def left(self, debt: int, month: int, late_fee: int) -> int:
        """What the solver leaves of a debt right after paying, in coins, rounded up; what is added later is taken off."""
        column = self.model.at.get(("left", debt, month))
        if column is None:
            return 0
        back = self.model.at.get(("back", debt, month))
        after = self.values[column] - (0.0 if back is None else self.values[back])
        fee = late_fee if self.true("missed", debt, month) else 0
        return max(0, ceil(after * UNIT - 1e-6) - fee)


def repaired(situation: Situation, proposal: Proposal, left: Left) -> Plan | None:
    """The best plan on the ledger that does what the solver proposed, or `None` where none can."""
    best: Plan | None = None
    for kept in _keeping(len(situation.debts)):
        if kept and left() <= 0:
            break
        for early in (True, False):
            plan = replay(situation, _following(proposal, kept, early), "optimal")
            if plan.finished and (best is None or plan.rank < best.rank):
                best = plan
    return best


def _keeping(debts: int) -> Iterator[int]:
    kept = 0
    while kept <= 40 * debts:
        yield kept
        kept += 1 + kept // 2


def _following(proposal: Proposal, kept: int, early: bool) -> Chooser:
    """Pays as proposed, keeping `kept` coins more than the solver did; `early`: ends as soon as the cash allows it."""

    ends = proposal.ends()

    def choose(turn: Turn) -> tuple[int, ...]:
        debts, everything = turn.situation.debts, sum(turn.owed)
        if (
            early
            and everything <= turn.cash
            and not any(penalty(d, turn.month, o) for d, o in zip(debts, turn.owed, strict=True))
        ):
            return turn.owed
        needed = [_needed(proposal, turn, at) for at in range(len(debts))]
        cost = [p + penalty(d, turn.month, p) for d, p in zip(debts, needed, strict=True)]
        spare = turn.cash - sum(cost)
        if spare < 0:
            needed, spare = minimums(turn)
            cost = list(needed)
        spare -= kept + proposal.cash(turn.month)
        for at in sorted(range(len(debts)), key=lambda at: ends.get(at, 0)):
            wanted = turn.owed[at] - proposal.left(at, turn.month, debts[at].late_fee)
            if not proposal.true("taken", at, turn.month) and wanted > needed[at]:
                paid = max(needed[at], affordable(debts[at], turn.month, wanted, cost[at] + max(spare, 0)))
                spare -= paid + penalty(debts[at], turn.month, paid) - cost[at]
                needed[at] = paid
        return tuple(needed)

    return choose


def _needed(proposal: Proposal, turn: Turn, at: int) -> int:
    debt, month = turn.situation.debts[at], turn.month
    if proposal.true("taken", at, month):
        return min(debt.settlement_in(month) or 0, turn.owed[at])
    if proposal.true("closed", at, month, default=("left", at, month) not in proposal.model.at):
        return turn.owed[at]
    if proposal.true("missed", at, month):
        return min(turn.due[at], max(0, turn.owed[at] - proposal.left(at, month, debt.late_fee)))
    return turn.due[at]

"""From income and essentials to the money for debts: the essentials come first, lean months ahead included."""

from __future__ import annotations

from forbear.records.affairs import PlanCase, StatementOfAffairs
from forbear.records.outlook import Change, Shortfall
from forbear.records.plan import Situation


def situation(case: PlanCase, change: Change | None = None) -> Situation:
    """The debts with what is left for them; `change` adds a payment or an income.

    Where a later month cannot pay its essentials alone, earlier months lay the difference aside first.
    """
    return Situation(
        debts=case.debts,
        budget=laid_aside(changed(case.affairs, change)),
        currency=case.affairs.currency,
        start=case.affairs.start,
        order=case.order,
        token=case.token,
    )


def laid_aside(left: list[int]) -> tuple[int, ...]:
    """What can be spent on debts each month, so that no later month lacks money for its essentials."""
    total, running = 0, []
    for amount in left:
        total += amount
        running.append(total)
    for at in reversed(range(len(running) - 1)):
        running[at] = min(running[at], running[at + 1])
    spendable = [max(0, amount) for amount in running]
    return tuple(now - before for before, now in zip([0, *spendable], spendable, strict=False))


def changed(affairs: StatementOfAffairs, change: Change | None) -> list[int]:
    """What is left each month once the essentials are paid, with what a change adds."""
    left = list(affairs.left)
    if change is not None:
        last = change.month if change.kind == "extra" else len(left)
        for month in range(change.month, last + 1):
            left[month - 1] += change.amount
    return left


def uncovered(affairs: StatementOfAffairs, change: Change | None = None) -> tuple[Shortfall, ...]:
    """The months whose essentials cannot be paid, even with everything kept from the months before."""
    kept, found = 0, []
    for month, amount in enumerate(changed(affairs, change), start=1):
        kept += amount
        if kept < 0:
            found.append(Shortfall(month=month, amount=-kept, what="essentials"))
            kept = 0
    return tuple(found)

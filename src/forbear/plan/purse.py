"""From income and essentials to the money for debts: the essentials come first, lean months ahead included."""

from __future__ import annotations

from forbear.records.outlook import Shortfall
from forbear.records.plan import PlanCase, Situation, StatementOfAffairs


def situation(case: PlanCase, extra: tuple[int, int] | None = None) -> Situation:
    """The debts with what is left for them; `extra` adds an amount in one month, as (month, amount).

    Where a later month cannot pay its essentials alone, earlier months lay the difference aside first.
    """
    left = list(case.affairs.left)
    if extra is not None:
        left[extra[0] - 1] += extra[1]
    return Situation(
        debts=case.debts,
        budget=laid_aside(left),
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


def uncovered(affairs: StatementOfAffairs) -> tuple[Shortfall, ...]:
    """The months whose essentials cannot be paid, even with everything kept from the months before."""
    kept, found = 0, []
    for month, amount in enumerate(affairs.left, start=1):
        kept += amount
        if kept < 0:
            found.append(Shortfall(month=month, amount=-kept, what="essentials"))
            kept = 0
    return tuple(found)

"""What a repayment plan is: the debts, the money there is, and who is paid what when.

Amounts here are whole numbers of the currency's smallest coin (cents, fen, pence, paise), because a
plan must come out exact to the last of them; `Situation.currency` names the currency. Months are
counted from 1, which is the month of `Situation.start`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from forbear.records.owing import Owing


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """The debts, and the money that is left for them each month once the essentials are paid.

    What is not spent is kept for later months; after the last month of `budget` the list repeats.
    New borrowing does not exist here. `order` is the order in which the person would pay, if they said.
    """

    debts: tuple[Owing, ...]
    budget: tuple[int, ...]
    currency: str = ""
    start: date | None = None
    order: tuple[str, ...] = ()
    token: int = 100
    """What a token payment is, a month and a debt."""

    def cash_in(self, month: int) -> int:
        """The money that arrives in a month."""
        return self.budget[(month - 1) % len(self.budget)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One month before anything is paid: what is owed with interest, the minimum due, the cash at hand."""

    situation: Situation
    month: int
    owed: tuple[int, ...]
    due: tuple[int, ...]
    cash: int


Chooser = Callable[[Turn], tuple[int, ...]]
"""Decides what each debt is paid in a month."""
Left = Callable[[], float]
"""Tells how many seconds of the time that may be spent are left; whoever asks for a plan brings the clock."""


def part(left: Left, share: float) -> Left:
    """A share of the time that is left now, told in the same way."""
    kept = left() * (1 - share)
    return lambda: left() - kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """One month of a plan as the ledger wrote it; one entry for each debt, in the situation's order."""

    number: int
    interest: tuple[int, ...]
    payments: tuple[int, ...]
    penalties: tuple[int, ...]
    fees: tuple[int, ...]
    forgiven: tuple[int, ...]
    missed: tuple[bool, ...]
    balances: tuple[int, ...]
    cash: int
    """What is kept for later months."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Who is paid what and when, as the ledger replayed it, and how sure it is that nothing is better.

    `cost` is interest, fees and penalties less what a settlement forgave. `bound` is a cost below which
    no plan with as few missed minimums can go, where a solver proved one; `proved` says that the plan
    reaches it, up to the rounding of cents. `note` names, for the languages, why it is not proved.
    """

    strategy: str
    situation: Situation
    months: tuple[Month, ...]
    proved: bool = False
    bound: int | None = None
    note: str = ""

    @property
    def finished(self) -> int | None:
        """The month in which the last debt is gone, or `None` where that never comes."""
        left = self.months[-1].balances if self.months else [d.balance for d in self.situation.debts]
        return None if any(left) else len(self.months)

    @property
    def interest(self) -> int:
        """All interest, back interest of a failed promotion included."""
        return sum(sum(m.interest) for m in self.months)

    @property
    def fees(self) -> int:
        """All fees for missed minimums."""
        return sum(sum(m.fees) for m in self.months)

    @property
    def penalties(self) -> int:
        """All penalties for paying early."""
        return sum(sum(m.penalties) for m in self.months)

    @property
    def forgiven(self) -> int:
        """What creditors let go in settlements."""
        return sum(sum(m.forgiven) for m in self.months)

    @property
    def cost(self) -> int:
        """Everything that is paid beyond what is owed today."""
        return self.interest + self.fees + self.penalties - self.forgiven

    @property
    def missed(self) -> int:
        """How many minimum payments are missed."""
        return sum(sum(m.missed) for m in self.months)

    @property
    def missed_priority(self) -> int:
        """How many minimum payments on priority debts are missed."""
        priority = [d.priority for d in self.situation.debts]
        return sum(sum(m and p for m, p in zip(month.missed, priority, strict=True)) for month in self.months)

    @property
    def first_gone(self) -> tuple[int, str] | None:
        """The month in which the first debt is closed, and its id."""
        for month in self.months:
            for debt, left, paid in zip(self.situation.debts, month.balances, month.payments, strict=True):
                if paid and not left:
                    return month.number, debt.id
        return None

    @property
    def gap(self) -> int | None:
        """How much cheaper an unknown plan could be at most, or `None` where nothing was proved."""
        return None if self.bound is None else max(0, self.cost - self.bound)

    @property
    def rank(self) -> tuple[bool, int, int, int, int]:
        """What decides between plans, smallest first: finished, missed priority debts, missed, cost, months."""
        return (self.finished is None, self.missed_priority, self.missed, self.cost, len(self.months))

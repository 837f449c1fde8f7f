"""What a repayment plan is about: the debts as they stand, the money there is, and who is paid what when.

Amounts here are whole numbers of the currency's smallest coin (cents, fen, pence, paise), because a
plan must come out exact to the last of them; `Situation.currency` names the currency. Months are
counted from 1, which is the month of `Situation.start`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """An agreed change of terms for some months: an interest-free deferral, a lower minimum, a freeze."""

    first: int
    last: int
    rate: Decimal = Decimal(0)
    minimum: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """A creditor's written offer: paid `amount` in one of these months, the debt is closed."""

    amount: int
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Owing:
    """One debt as a plan sees it: what is owed now and what the contract does to it each month.

    `rate` is a fraction a year. While a promotion runs (`promo_months`), `promo_rate` holds instead;
    where it is `deferred`, the interest of `rate` is noted meanwhile and falls due at once if anything
    is left when the promotion ends. `prepay_share` of what is paid above the minimum is the penalty
    for paying early, up to month `prepay_months`. `priority` marks a debt whose loss costs a home,
    liberty, power or water.
    """

    id: str
    balance: int
    rate: Decimal
    minimum: int
    name: str = ""
    late_fee: int = 0
    promo_months: int = 0
    promo_rate: Decimal = Decimal(0)
    deferred: bool = False
    prepay_share: Decimal = Decimal(0)
    prepay_months: int = 0
    priority: bool = False
    pauses: tuple[Pause, ...] = ()
    settlements: tuple[Settlement, ...] = ()

    def rate_in(self, month: int) -> Decimal:
        """The yearly rate in force in a month."""
        for pause in self.pauses:
            if pause.first <= month <= pause.last:
                return pause.rate
        return self.promo_rate if month <= self.promo_months else self.rate

    def minimum_in(self, month: int) -> int:
        """What the contract asks for in a month while that much is owed."""
        for pause in self.pauses:
            if pause.first <= month <= pause.last:
                return pause.minimum
        return self.minimum

    def settlement_in(self, month: int) -> int | None:
        """The smallest sum that a standing offer accepts in a month, or `None` where none stands."""
        open_now = (s.amount for s in self.settlements if s.first <= month <= s.last)
        return min(open_now, default=None)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class AffairsLine:
    """One line of a statement of affairs: what is spent or received for one purpose in a usual month."""

    purpose: str
    part: str
    amount: int
    rows: tuple[str, ...] = ()
    """The statement rows that it is the average of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What stood on an account by its last statement: above zero an asset, below zero a debt."""

    account: str
    amount: int
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementOfAffairs:
    """What comes in and what living costs, month by month from `start`, in the smallest coin of `currency`.

    `lines` say what a usual month is made of, over `months` whole months, where statements were read;
    `holdings` what stood on the accounts.
    """

    start: date
    currency: str
    income: tuple[int, ...]
    essentials: tuple[int, ...]
    lines: tuple[AffairsLine, ...] = ()
    holdings: tuple[Holding, ...] = ()
    months: int = 0

    @property
    def left(self) -> tuple[int, ...]:
        """What is left each month once the essentials are paid; below zero where they are not covered."""
        return tuple(i - e for i, e in zip(self.income, self.essentials, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCase:
    """What a person brings to planning: their affairs, their debts, and what they said about them."""

    affairs: StatementOfAffairs
    debts: tuple[Owing, ...]
    order: tuple[str, ...] = ()
    token: int = 100

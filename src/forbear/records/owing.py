"""One debt as a plan sees it: what is owed now, and what the contract does to it each month.

Amounts are whole numbers of the currency's smallest coin; months are counted from 1, the first month of the plan.
"""

from __future__ import annotations

from dataclasses import dataclass
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
    liberty, power or water. `due_day` is the day of the month by which it is to be paid, 0 where nobody
    said; the last day of the month where that is earlier.
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
    due_day: int = 0
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

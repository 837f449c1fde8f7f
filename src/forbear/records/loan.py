"""A loan as its agreement and the bank record have it.

All rates are fractions a year (0.24 for 24%); all amounts of one loan are in `Loan.currency`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, get_args

from forbear.records.claim import Party
from forbear.records.debt import Instalment, Payment
from forbear.records.money import Money

DayCount = Literal["30/360", "30E/360", "ACT/360", "ACT/365F", "ACT/365.25", "ACT/ACT"]
DAY_COUNTS: tuple[DayCount, ...] = get_args(DayCount)
Charge = Literal["interest", "penalty", "fees", "late_fees"]
CHARGES: tuple[Charge, ...] = get_args(Charge)
Bucket = Literal["fees", "late_fees", "penalty", "interest", "principal"]
"""What a payment can settle. `penalty` is interest for being late; `late_fees` are sums for it."""
Capitalised = Literal["never", "day", "month", "quarter", "year"]
Every = Literal["day", "week", "fortnight", "semimonth", "month", "quarter", "year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Advance:
    """Money that the lender lent on a day, before anything was taken out of it."""

    date: date
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """A sum charged beside interest; `deducted` where the lender kept it back out of an advance."""

    date: date
    amount: Money
    name: str = ""
    deducted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RatePeriod:
    """The interest rate from one day to another, both included; open ends are `None`.

    `deferred` is the rate that a promotion keeps in reserve: if anything is still owed when it ends,
    that interest is charged for the whole promotion at once.
    """

    annual: Decimal
    since: date | None = None
    until: date | None = None
    deferred: Decimal | None = None

    def covers(self, day: date) -> bool:
        """Whether interest of that day is charged at this rate."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty:
    """What the agreement adds when a payment is late.

    `annual` is an extra rate, `uplift` an extra share of the ordinary rate (0.5 for half as much
    again); both run on what is overdue, or with `on="principal"` on all principal once anything is
    overdue. `late_fee` is charged once for each instalment still unpaid `grace_days` after it was due.
    """

    annual: Decimal = Decimal(0)
    uplift: Decimal = Decimal(0)
    on: Literal["overdue", "principal"] = "overdue"
    late_fee: Decimal = Decimal(0)
    grace_days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """What the collector says is owed, whole and, where the message says so, in parts."""

    total: Money
    principal: Money | None = None
    interest: Money | None = None
    fees: Money | None = None
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """One loan, or one credit line with several advances, as the agreement and the bank record have it.

    `rates` are looked up in their order: the first that covers a day counts, so promotions come
    first. `allocation` is the order in which a payment settles things, where the agreement says;
    `capitalise` how often unpaid interest starts to bear interest itself, on `capitalise_day` of
    the month where that is not the day of the first advance, and `capitalised` which charges do.
    """

    id: str
    currency: str
    advances: tuple[Advance, ...]
    lender: Party = field(default_factory=lambda: Party(name="", role="creditor"))
    place: str = ""
    product: str = ""
    """What sort of credit it is, in the words of the law's `products` (`credit_card`, `payday`, ...)."""
    agreed: date | None = None
    fees: tuple[Fee, ...] = ()
    rates: tuple[RatePeriod, ...] = ()
    instalments: tuple[Instalment, ...] = ()
    payments: tuple[Payment, ...] = ()
    penalty: Penalty | None = None
    allocation: tuple[Bucket, ...] = ()
    day_count: DayCount = "ACT/365F"
    capitalise: Capitalised = "never"
    capitalise_day: int = 0
    capitalised: tuple[Charge, ...] = ("interest",)
    claimed: Claimed | None = None

    def money(self, amount: Decimal) -> Money:
        """An amount in the loan's currency."""
        return Money(amount=amount, currency=self.currency)

    @property
    def start(self) -> date:
        """The day of the first advance."""
        return min(a.date for a in self.advances)

"""What comes of reckoning a loan: the limits of the law, every line, the true rate, offers side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from forbear.records.finding import Says
from forbear.records.law import Provision
from forbear.records.loan import CHARGES, Bucket, Charge, Loan
from forbear.records.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """One limit that the law sets to a loan, as a value that reckoning can use.

    - `rate`: the charges in `covers` together grow at most at `value` a year on the principal.
    - `share`: the charges in `covers` together are at most `value` times the credit advanced.
    - `amount`: the charges in `covers` together are at most `value` in money.
    - `received`: what was kept back at payout was never lent.
    - `plain`: the charges in `covers` never bear interest.
    - `order`: payments settle things in `order` where the agreement does not say.

    `since` and `until` bound the days whose charges it limits; `provision` is the rule it comes from.
    `known_until` is set where the limit rests on a published rate that nobody has verified after that day.
    """

    kind: Literal["rate", "share", "amount", "received", "plain", "order"]
    value: Decimal = Decimal(0)
    covers: tuple[Charge, ...] = CHARGES
    order: tuple[Bucket, ...] = ()
    since: date | None = None
    until: date | None = None
    provision: Provision | None = None
    known_until: date | None = None

    def in_force(self, day: date) -> bool:
        """Whether the limit applies to charges of that day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What is owed at the end of a day, part by part; `overpaid` is what was paid beyond it."""

    principal: Decimal = Decimal(0)
    interest: Decimal = Decimal(0)
    penalty: Decimal = Decimal(0)
    fees: Decimal = Decimal(0)
    late_fees: Decimal = Decimal(0)
    overpaid: Decimal = Decimal(0)

    @property
    def total(self) -> Decimal:
        """Everything that is owed, less what was overpaid."""
        return self.principal + self.interest + self.penalty + self.fees + self.late_fees - self.overpaid


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the reckoning: what happened on a day, how it was worked out, and what is owed after it.

    `amount` is positive where the debt grew and negative where it shrank.
    """

    date: date
    says: Says
    amount: Decimal
    after: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A loan reckoned to a day: every line, what is owed, and what was charged until then."""

    lines: tuple[Line, ...]
    owed: Position
    charged: Position
    """All that was charged until then, paid or not; its `principal` is always 0."""
    advanced: Decimal
    paid: Decimal
    kept: Decimal = Decimal(0)
    """What the lender kept back out of advances."""
    held: Decimal = Decimal(0)
    """What the contract would have charged beyond the limits of the law."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One reason why two totals differ, and by how much: positive where the first is higher."""

    amount: Money
    says: Says
    provision: Provision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """What is owed on a day: by the contract, within the limits of the law, and as the collector claims.

    `above_law` explains contract less law, `above_contract` claim less contract; each adds up to its
    difference. `unused` are rules that may apply but need something that the papers do not say.
    """

    loan: Loan
    on: date
    contract: Account
    lawful: Account
    limits: tuple[Limit, ...]
    above_law: tuple[Difference, ...]
    above_contract: tuple[Difference, ...]
    unused: tuple[Provision, ...] = ()


Method = Literal["us", "eu", "uk", "cn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueRate:
    """What a loan really costs a year, by the method of one place, with what it was worked out from.

    `annual` is the rate that the place's law states (a fraction), `effective` the rate compounded over a
    year, `nominal` the rate of one period times their number, where the method has `periods`.
    """

    method: Method
    annual: Decimal
    effective: Decimal
    nominal: Decimal | None
    received: Money
    repaid: Money
    periods: Decimal | None = None

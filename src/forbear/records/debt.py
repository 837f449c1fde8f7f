"""What your own papers say: the agreement, what was paid, and to whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from forbear.records.claim import Party
from forbear.records.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One payment that the person made, as their own bank record shows it."""

    date: date
    amount: Money
    to: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instalment:
    """One payment that the agreement asks for, and when."""

    due: date
    amount: Money


Asked = Literal["stop", "channel", "dispute", "representative", "adviser", "breathing_space"]
"""What a person can have asked: to be left alone, not to be reached in one way, to look into a dispute, to write to a
lawyer instead, to wait for a debt adviser's plan, or a breathing space that the law gives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Something that the person asked of the creditor or collector in writing, and the day on which it reached them.

    `channel` is what they asked not to be reached by (`call`, `sms`, `email`), for `kind="channel"`.
    """

    kind: Asked
    on: date
    channel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Debt:
    """What the person's own papers say about one debt.

    `annual_rate` is a fraction (0.24 for 24%). A date or amount that the papers do not give is
    `None`: silence is never turned into a value. `acknowledged` are the days on which the person
    admitted the debt in writing; `demanded` the days on which the creditor asked for it in a way
    that can be proved; `requests` what the person asked of them in writing.
    """

    id: str
    creditor: Party
    kind: Literal["card", "instalment_loan", "microloan", "private_loan", "overdraft", "bill", "other", ""] = ""
    account_refs: tuple[str, ...] = ()
    principal: Money | None = None
    received: Money | None = None
    """What actually reached the person, where fees were taken out of the principal at the start."""
    agreed: date | None = None
    annual_rate: Decimal | None = None
    instalments: tuple[Instalment, ...] = ()
    payments: tuple[Payment, ...] = ()
    balance: Money | None = None
    """What the newest statement says is owed, where the person has one."""
    balance_on: date | None = None
    defaulted: date | None = None
    acknowledged: tuple[date, ...] = ()
    demanded: tuple[date, ...] = ()
    assigned_to: tuple[Party, ...] = ()
    """Who the debt was passed to, as far as a notice of assignment shows."""
    holder: str = ""
    """The name that stands in the agreement: whose debt it is."""
    requests: tuple[Request, ...] = ()
    recognised: bool = True
    """False where the person says that they never had this debt."""

    @property
    def paid(self) -> Decimal:
        """Everything that the person paid, in the debt's own currency."""
        return sum((p.amount.amount for p in self.payments), Decimal(0))

    @property
    def last_payment(self) -> date | None:
        """The day of the newest payment, or `None` where no payment is recorded."""
        return max((p.date for p in self.payments), default=None)

"""What a lender proposes, and offers side by side on one basis."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, get_args

from forbear.records.finding import Says
from forbear.records.law import Provision
from forbear.records.message import Problem
from forbear.records.money import Money

OfferKind = Literal[
    "interest_free", "deferral", "extension", "instalments", "settlement", "consolidation", "minimum_payment"
]
OFFER_KINDS: tuple[OfferKind, ...] = get_args(OfferKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One way out that a lender proposes for a debt, month by month.

    First `cash_now` and `fee` are paid. For `pause_months` nothing is, while interest runs at
    `pause_rate`. Then `monthly` is paid, or equal payments over `months`, at `annual_rate`.
    `settles_for` is the sum in all that closes the debt; `minimum_share` and `minimum_floor` are a
    card's minimum payment; `principal` is a new loan's sum where it differs from the balance.
    """

    name: str
    kind: OfferKind
    annual_rate: Decimal
    cash_now: Decimal = Decimal(0)
    fee: Decimal = Decimal(0)
    months: int | None = None
    monthly: Decimal | None = None
    pause_months: int = 0
    pause_rate: Decimal = Decimal(0)
    settles_for: Decimal | None = None
    minimum_share: Decimal = Decimal(0)
    minimum_floor: Decimal = Decimal(0)
    principal: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """The debt as it is now, and the offers for it.

    `balance` is what is owed today, `annual_rate` what it costs if nothing changes, `monthly` what is
    paid on it now. `legal_rate` is the highest yearly rate that the law allows, where one is known.
    """

    currency: str
    on: date
    balance: Decimal
    annual_rate: Decimal
    monthly: Decimal = Decimal(0)
    place: str = ""
    lender_type: str = ""
    product: str = ""
    legal_rate: Decimal | None = None
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One offer on the common basis.

    `payments` are what is paid at once and at the end of each month. `true_rate` is the effective
    yearly rate on today's balance: `None` where less is paid than is owed, since nothing is then
    charged. The `saved` figures are negative where the offer costs more. `before` is what to have in
    writing first.
    """

    offer: Offer
    payments: tuple[Decimal, ...]
    cash_now: Money
    per_month: Money
    total: Money
    months: int
    true_rate: Decimal | None
    saved_by_nothing_changing: Money
    saved_by_legal_maximum: Money | None
    before: tuple[Says, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Offers side by side, beside what happens if nothing changes.

    `unchanged` is what is paid, and then still owed, after `months` if nothing changes; `legal_maximum`
    the same at the highest rate that the law allows. `rules` are what the law says about paying or
    agreeing (limitation) and about the credit file.
    """

    on: date
    offers: tuple[Compared | Problem, ...]
    months: int
    unchanged: Money
    legal_maximum: Money | None
    rules: tuple[Provision, ...]

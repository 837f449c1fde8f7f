"""The fields of `LOAN.toml`: what each table of the file may hold."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from forbear.records.loan import Bucket, Capitalised, Charge, DayCount, Every


class RateFields(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A rate, written by the year, the month or the day."""

    annual_rate: Decimal | None = None
    monthly_rate: Decimal | None = None
    daily_rate: Decimal | None = None


class RateTable(RateFields, kw_only=True):
    """`[[rate]]`: the interest rate from one day to another."""

    since: date | None = msgspec.field(default=None, name="from")
    until: date | None = None


class PromotionTable(RateTable, kw_only=True):
    """`[[promotion]]`: a rate for a time; `deferred_rate` is charged for all of it if anything is owed at its end."""

    deferred_rate: Decimal | None = None


class PenaltyTable(RateFields, kw_only=True):
    """`[penalty]`: what being late adds."""

    uplift: Decimal = Decimal(0)
    on: Literal["overdue", "principal"] = "overdue"
    late_fee: Decimal = Decimal(0)
    grace_days: int = 0


class AdvanceTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[advance]]`: money lent."""

    date: date
    amount: Decimal


class FeeTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[fee]]`: a charge beside interest; `deducted` where it was kept back at payout."""

    date: date
    amount: Decimal
    name: str = ""
    deducted: bool = False


class InstalmentTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[instalment]]`: one payment that the agreement asks for."""

    due: date
    amount: Decimal


class ScheduleTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[schedule]`: equal payments that the agreement asks for, and a last one where it differs."""

    first: date
    count: int
    amount: Decimal
    every: Every = "month"
    last: Decimal | None = None


class PaymentTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[payment]]`: one payment as the bank record shows it."""

    date: date
    amount: Decimal
    to: str = ""
    reference: str = ""


class ClaimedTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[claimed]`: what the collector says is owed."""

    total: Decimal
    principal: Decimal | None = None
    interest: Decimal | None = None
    fees: Decimal | None = None
    by: str = ""


class LoanFile(RateFields, kw_only=True):
    """The whole file."""

    currency: str
    id: str = "loan"
    lender: str = ""
    lender_type: str = ""
    place: str = ""
    product: str = ""
    agreed: date | None = None
    day_count: DayCount = "ACT/365F"
    capitalise: Capitalised = "never"
    capitalise_day: int = 0
    capitalised: list[Charge] = msgspec.field(default_factory=lambda: ["interest"])
    allocation: list[Bucket] = []
    advance: list[AdvanceTable] = []
    fee: list[FeeTable] = []
    rate: list[RateTable] = []
    promotion: list[PromotionTable] = []
    penalty: PenaltyTable | None = None
    schedule: ScheduleTable | None = None
    instalment: list[InstalmentTable] = []
    payment: list[PaymentTable] = []
    claimed: ClaimedTable | None = None

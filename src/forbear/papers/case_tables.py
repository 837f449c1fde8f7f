"""The tables of `CASE.toml`, field by field (see `forbear.papers.case` for an example)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import msgspec


class FlowTable(msgspec.Struct, forbid_unknown_fields=True, rename={"first": "from"}):
    """`[[income]]` or `[[essential]]`: money that comes or goes each month, or in the months that are listed."""

    name: str
    amount: Decimal | None = None
    first: str = ""
    until: str = ""
    by_month: dict[str, Decimal] = {}
    then: Decimal | None = None
    repeat: bool = False


class PauseTable(msgspec.Struct, forbid_unknown_fields=True, rename={"first": "from"}):
    """`[[debt.pause]]`: months for which the creditor agreed to other terms, such as a deferral."""

    first: str
    until: str
    annual_rate: Decimal = Decimal(0)
    minimum: Decimal = Decimal(0)


class SettlementTable(msgspec.Struct, forbid_unknown_fields=True, rename={"first": "from"}):
    """`[[debt.settlement]]`: a sum for which the creditor offered, in writing, to close the debt."""

    amount: Decimal
    first: str
    until: str


class DebtTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[debt]]`: one debt as it stands at the start of the plan."""

    id: str
    balance: Decimal
    name: str = ""
    currency: str = ""
    annual_rate: Decimal | None = None
    monthly_rate: Decimal | None = None
    minimum: Decimal | None = None
    late_fee: Decimal = Decimal(0)
    priority: bool = False
    due_day: int | None = None
    promo_rate: Decimal = Decimal(0)
    promo_until: str = ""
    deferred: bool = False
    prepay_share: Decimal = Decimal(0)
    prepay_until: str = ""
    pause: list[PauseTable] = []
    settlement: list[SettlementTable] = []


class CircumstancesTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[circumstances]`: what formal routes ask besides; whatever is left out is asked for, never assumed."""

    assets: Decimal | None = None
    vehicle: Decimal | None = None
    lives_in: str = ""
    social_insurance_years: int | None = None
    counselled: date | None = None
    breathing_space: date | None = None
    never_breathing_space: bool = False
    crisis_treatment: bool | None = None
    in_insolvency: bool | None = None
    card_debts: list[str] = []


class CaseFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    currency: str
    start: str
    months: int = 120
    token: Decimal = Decimal(1)
    place: str = ""
    order: list[str] = []
    income: list[FlowTable] = []
    essential: list[FlowTable] = []
    debt: list[DebtTable] = []
    circumstances: CircumstancesTable = msgspec.field(default_factory=CircumstancesTable)

"""What they say: one message asks (a demand), all its messages together state a claim."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from forbear.records.money import Money
from forbear.records.reading import AnyFact, Reading

Role = Literal["creditor", "collector", "debt_buyer", "law_firm", "court", "helper", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A person or company in the case and the part that it plays.

    `lender_type` says what sort of lender a creditor is where that is known (`bank`,
    `consumer_finance_co`, `microloan_co`, `online_lender`, `private_lender`, ...: the words of the
    law's `binds`), because many rules bind only some lenders.
    """

    name: str
    role: Role = "unknown"
    lender_type: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """What one message asks: how much, by when, paid to whom, on whose behalf."""

    reading: Reading
    creditor: Party | None = None
    collector: Party | None = None
    amount: Money | None = None
    amount_fact: AnyFact | None = None
    due: date | None = None
    pay_by: date | datetime | None = None
    days_overdue: int | None = None
    pay_to: tuple[AnyFact, ...] = ()
    account_refs: tuple[str, ...] = ()
    relayed: bool = False
    """Whether somebody close passes on what a collector told them, and asks for nothing themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What they say is owed: all demands about one debt, whoever sent them, in order of time."""

    id: str
    demands: tuple[Demand, ...]
    creditor: Party | None = None
    collectors: tuple[Party, ...] = ()
    amount: Money | None = None
    due: date | None = None
    account_refs: tuple[str, ...] = ()
    contacts: tuple[Reading, ...] = ()
    """Every message and call of the people behind this claim, demands or not, in order of time."""

    @property
    def latest(self) -> Demand:
        """The newest demand: what they ask now."""
        return self.demands[-1]

    @property
    def relayed(self) -> bool:
        """Whether nobody asks here: relatives or friends only tell that they were told of a debt."""
        return all(d.relayed for d in self.demands)

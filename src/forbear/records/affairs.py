"""What a person brings to planning: what comes in, what living costs, and the debts.

Amounts are whole numbers of the currency's smallest coin, as in `records.plan`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from forbear.records.owing import Owing


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
class Circumstances:
    """What the formal routes ask besides income and debts; `None` or empty where the person did not say.

    `assets` is what the person owns besides a vehicle and the things of daily life, `vehicle` what a
    vehicle is worth. `counselled` and `breathing_space` are the days on which counselling before
    bankruptcy was taken and on which a breathing space or moratorium last began. `card_debts` name the
    debts that are bank cards.
    """

    assets: int | None = None
    vehicle: int | None = None
    lives_in: str = ""
    social_insurance_years: int | None = None
    counselled: date | None = None
    breathing_space: date | None = None
    never_breathing_space: bool = False
    crisis_treatment: bool | None = None
    in_insolvency: bool | None = None
    """Whether a debt relief order, an arrangement or bankruptcy is running already."""
    card_debts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCase:
    """What a person brings to planning: their affairs, their debts, and what they said about them."""

    affairs: StatementOfAffairs
    debts: tuple[Owing, ...]
    order: tuple[str, ...] = ()
    token: int = 100
    place: str = ""
    """Where the person lives, as they wrote it (`GB-ENG`); empty where they did not."""
    circumstances: Circumstances = Circumstances()

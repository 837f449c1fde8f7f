"""What planning answers: the best plan, or honestly none; what it lacks, what would help, how much it can bear.

Amounts are in the smallest coin of the currency, as in `records.plan`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from forbear.records.affairs import PlanCase
from forbear.records.plan import Plan, Situation

OutlookStanding = Literal["solvent", "tight", "insolvent"]
"""`solvent`: every minimum is paid; `tight`: the debts end, but some minimum must be missed; `insolvent`: no plan."""
Purpose = Literal["essentials", "priority", "minimums"]
Phase = Literal["simple", "best", "changes", "enough", "strain"]
Strain = Literal["income_down", "rates_up", "bill"]
Relief = Literal[
    "lower_rates",
    "lower_minimums",
    "freeze_and_lower_minimums",
    "lower_balances",
    "freeze_and_lower_all_minimums",
    "more_money",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """A month in which money is missing, how much, and for what."""

    month: int
    amount: int
    what: Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one creditor can be offered each month: its part of what is left, in proportion to what it is owed."""

    debt: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Concession:
    """The least that creditors would have to give for every minimum to be paid and the debts to end.

    Priority debts keep their terms except in `freeze_and_lower_all_minimums`. `size` is in thousandths of the rate,
    the balance or the minimum, or in coins a month for `more_money`; `None` where even all of it is not enough.
    """

    kind: Relief
    size: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stress:
    """What becomes of a plan when something goes wrong; `size` in thousandths, for a bill in coins."""

    kind: Strain
    size: int
    missed: int
    cost: int | None
    """`None` where the debts no longer end in time."""
    essentials: bool
    """Whether the essentials are still covered in every month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a person asks about: an extra payment in one month, or a new income each month from then on."""

    kind: Literal["extra", "income"]
    month: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """What becomes of the plan with a change; `plan` is `None` where there is still none."""

    change: Change
    standing: OutlookStanding
    plan: Plan | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """The whole answer of planning.

    `best` is `None` where there is no plan; `others` are the simple ways, whatever comes of them.
    `slack` is the money a month that may fall away with every minimum still paid. `out_of_time` says
    that the time ran out before everything was tried.
    """

    case: PlanCase
    situation: Situation
    standing: OutlookStanding
    best: Plan | None
    others: tuple[Plan, ...]
    shortfalls: tuple[Shortfall, ...] = ()
    pro_rata: tuple[Share, ...] = ()
    tokens: tuple[Share, ...] = ()
    concessions: tuple[Concession, ...] = ()
    stresses: tuple[Stress, ...] = ()
    slack: int | None = None
    reserve: int = 0
    what_ifs: tuple[WhatIf, ...] = ()
    out_of_time: bool = False

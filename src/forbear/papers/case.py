"""Reads `CASE.toml`: what comes in, what living costs, and the debts as they stand.

```toml
currency = "GBP"
start = "2026-12"                 # the first month of the plan
place = "GB-ENG"                  # for the help and the formal routes of the place
months = 120                      # how far to look, at most (120 where it is left out)

[[income]]
name = "Wage"
amount = 1850                     # every month, or only `from` .. `until`
[[income]]
name = "Weekend work"
by_month = { "2026-12" = 120, "2027-01" = 0, "2027-02" = 260 }
repeat = true                     # or then = 100: what to expect after the months that are listed

[[essential]]
name = "Rent"
amount = 700

[[debt]]
id = "card"
balance = 2400.50
annual_rate = 0.249               # a fraction: 0.249 means 24.9% a year
minimum = 60
due_day = 15                      # where it is known; the calendar uses it

[circumstances]                   # for the formal routes of the place; leave out what you do not know
assets = 400                      # what you own besides a vehicle and the things of daily life
vehicle = 1500                    # what your car or motorcycle would sell for
never_breathing_space = true      # or breathing_space = 2026-01-15: the day on which the last one began
in_insolvency = false             # whether an order, an arrangement or bankruptcy is running already
crisis_treatment = false          # whether you are treated for a mental health crisis
lives_in = "Shenzhen"             # a city, where a route asks for it
social_insurance_years = 4        # full years without a gap, up to now
counselled = 2026-11-02           # the day of counselling before bankruptcy (US)
card_debts = ["card"]             # which of the debts are bank cards
```

What a debt may have besides is listed in `DebtTable`. Whatever decides the plan must be written: a rate or a
minimum that is left out is asked for, never assumed.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from forbear.papers.case_desk import Desk, month_of
from forbear.papers.case_tables import CaseFile
from forbear.papers.toml import fit
from forbear.records.affairs import PlanCase, StatementOfAffairs
from forbear.records.message import Original, Problem
from forbear.records.money import minor_units
from forbear.records.outlook import Change

LONGEST = 600
MOST_COINS = 10**15


def case(original: Original) -> tuple[PlanCase | None, tuple[Problem, ...]]:
    """The case, or `None` where something that decides the plan is missing; and everything worth correcting."""
    file = fit(original, CaseFile)
    if isinstance(file, Problem):
        return None, (file,)
    start = month_of(file.start)
    if start is None or not 1 <= file.months <= LONGEST:
        what = file.start if start is None else file.months
        return None, (Problem(code="case-month", where=original.name, args=(("month", what),)),)
    desk = Desk(file, original.name, start)
    income = desk.flows(file.income, "income")
    essentials = desk.flows(file.essential, "essential")
    debts = tuple(desk.debt(table) for table in file.debt)
    desk.whole(income)
    affairs = StatementOfAffairs(start=start, currency=file.currency, income=income, essentials=essentials)
    made = PlanCase(
        affairs=affairs,
        debts=debts,
        order=tuple(file.order),
        token=desk.coins(file.token, "token"),
        place=file.place,
        circumstances=desk.circumstances(file.circumstances),
    )
    return (None if desk.stops else made), tuple(desk.problems)


def change(kind: Literal["extra", "income"], month: str, amount: str, affairs: StatementOfAffairs) -> Change | None:
    """What a person asks about: a month as 2027-03 and an amount; `None` where they cannot be read or do not fit."""
    when = month_of(month.strip())
    try:
        coins = Decimal(amount.strip()).scaleb(minor_units(affairs.currency))
    except ArithmeticError:
        return None
    if when is None or not coins.is_finite() or not 0 < coins <= MOST_COINS or coins != coins.to_integral():
        return None
    number = (when.year - affairs.start.year) * 12 + when.month - affairs.start.month + 1
    return Change(kind=kind, month=number, amount=int(coins)) if 1 <= number <= len(affairs.income) else None

"""The figures of an offer, taken from the plan and from the offers that were compared."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal
from itertools import groupby
from typing import Any

from forbear.records.message import Problem
from forbear.records.money import Money, minor_units
from forbear.records.occasion import Occasion
from forbear.records.outlook import Outlook
from forbear.records.owing import Owing
from forbear.records.plan import Plan

RUNS = 18
"""The most lines that a table of payments in a letter has."""
Found = Iterator[tuple[str, Any]]


def plan_facts(occasion: Occasion, owing: Owing | None, said: Mapping[str, Any]) -> Found:
    """Figures about one debt of the plan, and the statement of affairs beside it."""
    if occasion.outlook is not None:
        yield from _affairs(occasion.outlook, owing)
    if occasion.outlook is not None and owing is not None:
        yield from _offers(occasion.outlook, owing)
    balance = _balance(occasion, owing)
    yield "balance", balance
    months = said.get("months")
    if balance is not None and isinstance(months, int):
        yield from _in_parts(balance, months)
    if isinstance(months, int):
        yield "resume_on", after(occasion.on, months)
    yield from _settlement(occasion)


def coins(amount: int, currency: str) -> Money:
    """Coins of a plan as an amount."""
    return Money(amount=Decimal(amount).scaleb(-minor_units(currency)), currency=currency)


def after(day: date, months: int) -> date:
    """The first day of the month so many months after the next one begins."""
    at = day.year * 12 + day.month + months
    return date(at // 12, at % 12 + 1, 1)


def _balance(occasion: Occasion, owing: Owing | None) -> Money | None:
    if owing is not None and occasion.outlook is not None:
        return coins(owing.balance, occasion.outlook.situation.currency)
    if occasion.owed is not None:
        return occasion.owed
    own = occasion.verdict.debt if occasion.verdict else None
    return own.balance if own is not None else None


def _affairs(outlook: Outlook, owing: Owing | None) -> Found:
    affairs, currency = outlook.case.affairs, outlook.situation.currency
    left = affairs.income[0] - affairs.essentials[0]
    yield "affairs_month", affairs.start
    yield "income", coins(affairs.income[0], currency)
    yield "essentials", coins(affairs.essentials[0], currency)
    yield "left", coins(left, currency)
    others = [d for d in outlook.case.debts if owing is None or d.id != owing.id]
    yield "others_count", len(others)
    yield "others_total", coins(sum(d.balance for d in others), currency)


def _offers(outlook: Outlook, owing: Owing) -> Found:
    currency = outlook.situation.currency
    share = next((s.amount for s in outlook.pro_rata if s.debt == owing.id), None)
    token = next((s.amount for s in outlook.tokens if s.debt == owing.id), None)
    yield "share", coins(share, currency) if share else None
    yield "token", coins(token, currency) if token else None
    yield "shares_total", coins(sum(s.amount for s in outlook.pro_rata), currency) if outlook.pro_rata else None
    if outlook.best is not None and share is None:
        yield from _schedule(outlook.best, owing, currency)
    if owing.settlements:
        best = min(owing.settlements, key=lambda s: (s.amount, s.first))
        yield "settlement", coins(best.amount, currency)
        if outlook.situation.start is not None:
            yield "pay_by", _day(outlook.situation.start, best.last, replace(owing, due_day=1)) - timedelta(days=1)


def _schedule(plan: Plan, owing: Owing, currency: str) -> Found:
    """What the plan pays on the debt, in runs of equal months, to the month in which it ends."""
    at = [d.id for d in plan.situation.debts].index(owing.id)
    paid = [m.payments[at] for m in plan.months]
    last = max((n for n, amount in enumerate(paid) if amount), default=-1)
    start = plan.situation.start
    if start is None or last < 0:
        return
    runs, month = [], 0
    for amount, run in groupby(paid[: last + 1]):
        count = len(list(run))
        first, end = _day(start, month, owing), _day(start, month + count - 1, owing)
        runs.append((first, end, coins(amount, currency)))
        month += count
    if len(runs) <= RUNS:
        yield "schedule", tuple(runs)
        yield "schedule_total", coins(sum(paid), currency)
        yield "schedule_end", _day(start, last, owing)
    interest = sum(m.interest[at] for m in plan.months)
    yield "schedule_interest", coins(interest, currency)


def _day(start: date, number: int, owing: Owing) -> date:
    """The day by which the debt is to be paid in a month of the plan, counted from 0: its due day, or the first."""
    at = start.year * 12 + start.month - 1 + number
    year, month = at // 12, at % 12 + 1
    return date(year, month, min(max(owing.due_day, 1), monthrange(year, month)[1]))


def _in_parts(balance: Money, months: int) -> Found:
    """The balance in so many equal parts, the coins that are left over in the last one."""
    unit = Decimal(1).scaleb(-minor_units(balance.currency))
    part = (balance.amount / months).quantize(unit, rounding=ROUND_DOWN)
    yield "part", Money(amount=part, currency=balance.currency)
    yield "last_part", Money(amount=balance.amount - part * (months - 1), currency=balance.currency)


def _settlement(occasion: Occasion) -> Found:
    """The settlement among the offers that were compared."""
    for each in occasion.comparison.offers if occasion.comparison else ():
        if not isinstance(each, Problem) and each.offer.kind == "settlement":
            yield "settlement", each.total
            yield "settlement_now", each.cash_now if each.months else None
            yield "settlement_parts", each.months or None
            yield "settlement_part", each.per_month if each.months else None
            return

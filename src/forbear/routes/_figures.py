"""The person's own figures beside the limits of a rule: below or at it, above it, or not known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from forbear.records.finding import Says, says
from forbear.records.law import Provision
from forbear.records.money import Money, minor_units
from forbear.records.referral import Criterion, RouteMatter

YEAR = 12
"""Months that are looked at for what is spare: what lies further off is a guess."""


def money(matter: RouteMatter, coins: int) -> Money:
    """Coins of the case as an amount."""
    currency = matter.case.affairs.currency
    return Money(amount=Decimal(coins).scaleb(-minor_units(currency)), currency=currency)


def owed(matter: RouteMatter) -> int:
    """All debts of the case together."""
    return sum(debt.balance for debt in matter.case.debts)


def spare(matter: RouteMatter) -> tuple[int, ...]:
    """What is left each month of the coming year once the essentials are paid, never below nothing."""
    return tuple(max(0, left) for left in matter.case.affairs.left[:YEAR])


def at_most(id: str, figures: Iterable[int | None], limit: Any, matter: RouteMatter) -> Criterion:
    """A limit beside the person's figures: met or not only where all of them lie on one side of it.

    `limit` is the rule's own text; without a rule, or in another currency, nothing is compared.
    """
    have = list(figures)
    if limit is None:
        return Criterion(says=says(f"{id}-no-rule"), met=None)
    most = Money(amount=Decimal(str(limit)), currency=matter.law.currency)
    known = [money(matter, coins) for coins in have if coins is not None]
    if not have or len(known) < len(have) or not matter.same_money:
        return Criterion(says=says(id, limit=most, have="", met="unknown"), met=None)
    below = [amount <= most for amount in known]
    met = below[0] if len(set(below)) == 1 else None
    word = "mixed" if met is None else answer(met)
    return Criterion(says=says(id, limit=most, have=max(known, key=lambda m: m.amount), met=word), met=met)


def answer(met: bool | None) -> str:
    """How a sentence names what came of a condition."""
    return "unknown" if met is None else "yes" if met else "no"


def asked(id: str) -> Criterion:
    """A condition of which forbear holds no figure or fact: it is named, and an adviser is asked."""
    return Criterion(says=says(id), met=None)


def note(id: str, **args: int) -> Criterion:
    """Something to know about the route that closes and opens nothing."""
    return Criterion(says=says(id, **args), met=True, note=True)


def value(rule: Provision | None, name: str) -> Any:
    """One field of a rule, or `None` where there is no rule or no field."""
    return rule.value.get(name) if rule else None


def months_since(day: date, on: date) -> int:
    """Whole months from one day to another."""
    months = (on.year - day.year) * 12 + on.month - day.month
    return months - (on.day < day.day)


def once_in(id: str, rule: Provision | None, matter: RouteMatter) -> Criterion:
    """A protection that can be had once in so many months: when the person last had it decides."""
    here = matter.case.circumstances
    limit = value(rule, "once_in_months")
    if limit is None:
        return Criterion(says=says(f"{id}-no-rule"), met=None)
    if here.breathing_space is not None:
        met: bool | None = months_since(here.breathing_space, matter.on) >= int(limit)
        when: Says = says(id, months=int(limit), day=here.breathing_space, met=answer(met))
        return Criterion(says=when, met=met)
    met = True if here.never_breathing_space else None
    return Criterion(says=says(id, months=int(limit), day="", met="never" if met else "unknown"), met=met)

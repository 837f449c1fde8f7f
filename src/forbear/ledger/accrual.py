"""Interest to the day, in exact decimal money."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Context, Decimal
from fractions import Fraction

from forbear.ledger.days import year_fraction
from forbear.records.loan import DayCount

EXACT = Context(prec=40)
"""Forty digits: far below any coin after any number of steps."""


def share(amount: Decimal, part: Fraction) -> Decimal:
    """A share of an amount, to forty digits."""
    return EXACT.divide(EXACT.multiply(amount, Decimal(part.numerator)), Decimal(part.denominator))


def interest(principal: Decimal, annual: Decimal, start: date, end: date, convention: DayCount) -> Decimal:
    """Simple interest from one day (counted) to another (not counted), not rounded.

    A rate a day is written as 365 times as much a year with "ACT/365F".
    """
    return share(EXACT.multiply(principal, annual), year_fraction(start, end, convention))


def daily(principal: Decimal, annual: Decimal, days: int, year_days: Decimal = Decimal(365)) -> Decimal:
    """Simple interest for a number of days of a year of `year_days`, not rounded."""
    return EXACT.divide(EXACT.multiply(EXACT.multiply(principal, annual), Decimal(days)), year_days)


def average_daily_balance(balances: Iterable[tuple[Decimal, int]]) -> Decimal:
    """The balance of a card on an average day: each balance counted for the days that it stood.

    `balances` are pairs of a balance and its number of days (Regulation Z, 12 CFR 1026.7(b)(5)).
    """
    held = tuple(balances)
    days = sum(n for _, n in held)
    return EXACT.divide(sum((b * n for b, n in held), Decimal(0)), Decimal(days))


def balances_of_month(
    opening: Decimal, days: int, events: Iterable[tuple[int, Decimal]]
) -> tuple[tuple[Decimal, int], ...]:
    """The balances of a billing cycle with the days that each stood.

    `events` are a day of the cycle (from 1) and the amount by which the balance rose (or, negative,
    fell) on it; the new balance counts from that day on.
    """
    found: list[tuple[Decimal, int]] = []
    balance, since = opening, 1
    for day, amount in sorted(events):
        if day > since:
            found.append((balance, day - since))
        balance, since = balance + amount, max(day, since)
    return (*found, (balance, days + 1 - since))

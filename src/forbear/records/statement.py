"""What bank and wallet statements say: every row with its place, and what had to be guessed to read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from forbear.records.message import Problem, Untrusted
from forbear.records.money import Money

_NOTHING = Untrusted("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """One row of a statement, seen from its account: `amount` above zero came in, below zero went out.

    `exhibit` and `line` are its place in the source (line, row or element, counted from 1). `account` is
    what the file says about the account (`"boc 3167"`), or empty. `label` is the bank's or wallet's own
    name for the sort of row. `paid_from` holds the last digits of the card that a wallet charged.
    `counts` is false for a row that the source itself calls neither income nor spending, or undone.
    """

    exhibit: str
    line: int
    date: date
    amount: Money
    payee: Untrusted = _NOTHING
    memo: Untrusted = _NOTHING
    label: Untrusted = _NOTHING
    balance: Decimal | None = None
    account: str = ""
    reference: str = ""
    paid_from: str = ""
    counts: bool = True

    @property
    def id(self) -> str:
        """The row's stable name: its source and the place in it."""
        return f"{self.exhibit}:{self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What one column of a table was taken for, and how sure that is (0 to 1), for the person to correct."""

    role: str
    heading: Untrusted
    number: int
    certainty: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """What a statement says stood on an account: `opening` or `closing`, on a day where it names one."""

    account: str
    kind: str
    amount: Money
    on: date | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One file as it was read: its layout, its rows in the order of the file, and what could not be read."""

    exhibit: str
    layout: str
    transactions: tuple[Transaction, ...] = ()
    columns: tuple[Column, ...] = ()
    balances: tuple[Balance, ...] = ()
    problems: tuple[Problem, ...] = ()

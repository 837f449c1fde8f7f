"""Makes transactions of table rows: the amount with its direction, the day, who and what for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from forbear.records.message import Problem, Untrusted
from forbear.records.money import Money
from forbear.records.statement import Transaction
from forbear.statements._values import currency, day, number

if TYPE_CHECKING:
    from forbear.statements._table import Layout

_IN = {"收入", "收", "贷", "贷方", "存入", "入", "cr", "c", "credit", "in", "贷cr", "+", "已收入", "存"}
_OUT = {"支出", "支", "借", "借方", "取出", "出", "dr", "d", "debit", "out", "借dr", "-", "已支出", "取"}
_NEUTRAL = {"不计收支", "/", "其他", "中性交易", ""}
_EMPTY = {"", "-", "--", "/", "n/a"}
_LEADING = re.compile(r"([A-Za-z]{3}|人民币)\s*-?\d")
_REFUNDED = re.compile(r"[(（]已(?:全额)?退款[\d.,]*[)）]$")
"""JD writes what came back behind the price; the money back has a row of its own."""
_SUM = re.compile(r"合计|总计|小计|^\W*(?:grand )?totals?\b", re.IGNORECASE)
"""What stands where the day would be in a line that adds the rows up; it is no booking."""
_FOUR = re.compile(r"(\d{4})\D*$")


@dataclass(slots=True, kw_only=True)
class Maker:
    """Turns rows of one table into transactions; counts the rows whose direction it could not tell."""

    exhibit: str
    layout: Layout
    roles: Mapping[str, int]
    order: str
    comma: bool
    tail: str
    currency: str
    signed: bool
    undirected: int = 0
    _codes: dict[str, str] = field(default_factory=dict)

    def __call__(self, line: int, row: list[str]) -> Transaction | Problem | None:
        """The transaction of a row; a problem where it cannot be read; nothing for a row that is no booking."""
        get = self._get
        told = get(row, "date")
        on = day(told, self.order)
        if on is None:
            if _SUM.search(told) or not any(
                number(get(row, r)) is not None for r in ("amount", "in", "out") if r in self.roles
            ):
                return None
            return self._problem("statement-row-day", line, told)
        label, memo, status = get(row, "label"), get(row, "memo"), get(row, "status")
        found = self._amount(row, f"{label} {memo} {status}")
        if found is None:
            return self._problem("statement-row-amount", line, get(row, "amount") or get(row, "out") or get(row, "in"))
        amount, counts = found
        balance = get(row, "balance")
        return Transaction(
            exhibit=self.exhibit,
            line=line,
            date=on,
            amount=Money(amount=amount, currency=self._currency(row)),
            payee=Untrusted(_told(get(row, "payee"))),
            memo=Untrusted(_told(memo)),
            label=Untrusted(_told(label)),
            balance=number(balance, self.comma) if balance else None,
            account=self._account(row),
            reference=get(row, "reference"),
            paid_from=last_digits(get(row, "paid_from")),
            counts=counts and not any(word in status for word in self.layout.undone),
        )

    def _get(self, row: list[str], role: str) -> str:
        at = self.roles.get(role, -1)
        return row[at].strip() if 0 <= at < len(row) else ""

    def _amount(self, row: list[str], words: str) -> tuple[Decimal, bool] | None:
        if "in" in self.roles or "out" in self.roles:
            came = self._number(self._get(row, "in"))
            went = self._number(self._get(row, "out"))
            if came is None or went is None or (came and went):
                return None
            return came - abs(went), True
        value = self._number(_REFUNDED.sub("", self._get(row, "amount")), empty=None)
        if value is None:
            return None
        sign = self._sign(self._get(row, "direction"), words)
        if sign:
            return (abs(value) if self.layout.spending_is_positive or value > 0 else value * sign) * sign, True
        if sign == 0:
            return value, False
        if self.layout.spending_is_positive:
            return -value, True
        if not self.signed:
            self.undirected += 1
            return None
        return value, True

    def _sign(self, told: str, words: str) -> int | None:
        """1 for money in, -1 for money out, 0 where the source calls it neither, `None` where it says nothing."""
        if not told and not self.layout.incoming and not self.layout.outgoing:
            return None
        word = "".join(told.split()).casefold()
        if word in _IN:
            return 1
        if word in _OUT:
            return -1
        if any(w in words for w in self.layout.incoming):
            return 1
        if any(w in words for w in self.layout.outgoing):
            return -1
        return 0 if word in _NEUTRAL and self.roles.get("direction") is not None and word else None

    def _number(self, cell: str, empty: Decimal | None = Decimal(0)) -> Decimal | None:
        return empty if cell.strip() in _EMPTY else number(cell, self.comma)

    def _currency(self, row: list[str]) -> str:
        told = self._get(row, "currency")
        if not told and (match := _LEADING.match(self._get(row, "amount"))):
            told = match[1]
        told = told or self.currency
        if told not in self._codes:
            self._codes[told] = currency(told)
        return self._codes[told] or self.layout.currency

    def _account(self, row: list[str]) -> str:
        return f"{self.layout.institution} {last_digits(self._get(row, 'account')) or self.tail}".strip()

    def _problem(self, code: str, line: int, told: str) -> Problem:
        return Problem(code=code, where=f"{self.exhibit}, {line}", args=(("line", line), ("told", told[:80])))


def _told(cell: str) -> str:
    return "" if not cell.strip("-/ \t") else cell


def last_digits(cell: str) -> str:
    """The last four digits of a card or account number, or of what stands in brackets behind a bank's name."""
    match = _FOUR.search(cell)
    return match[1] if match else ""

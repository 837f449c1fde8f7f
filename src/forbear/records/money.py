"""Money as people owe it: an exact decimal amount with its currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

MINOR_UNITS = {"JPY": 0, "KRW": 0, "VND": 0, "UGX": 0, "KWD": 3, "BHD": 3, "OMR": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount of money in one currency.

    `amount` is an exact decimal in whole units of `currency` (ISO 4217, upper case), or an empty
    currency where the message names none. Adding two currencies raises `ValueError`.
    """

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        if not isinstance(self.amount, Decimal):
            raise TypeError(f"Money.amount is a Decimal, not {type(self.amount).__name__}")
        if not self.amount.is_finite():
            raise ValueError("Money.amount is a finite number")

    def __add__(self, other: Money) -> Money:
        return Money(amount=self.amount + self._same(other).amount, currency=self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(amount=self.amount - self._same(other).amount, currency=self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.amount < self._same(other).amount

    def __le__(self, other: Money) -> bool:
        return self.amount <= self._same(other).amount

    def _same(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise ValueError(f"cannot combine {self.currency} with {other.currency}")
        return other

    def rounded(self) -> Money:
        """The amount rounded half up to the currency's smallest coin."""
        return Money(amount=to_cents(self.amount, self.currency), currency=self.currency)


def minor_units(currency: str) -> int:
    """How many decimal places the currency's smallest coin has: 2 for most, 0 for yen (ISO 4217)."""
    return MINOR_UNITS.get(currency, 2)


def to_cents(amount: Decimal, currency: str = "") -> Decimal:
    """An amount rounded half up to the smallest coin of its currency."""
    return amount.quantize(Decimal(1).scaleb(-minor_units(currency)), rounding=ROUND_HALF_UP)

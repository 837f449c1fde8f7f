"""Holds charges back to the limits of the law: each limit is a meter that fills up and is used up."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction

from forbear.ledger.accrual import EXACT, share
from forbear.records.loan import CHARGES, Charge
from forbear.records.money import minor_units
from forbear.records.reckoning import Limit

_ZERO = Decimal(0)


class Meters:
    """What may still be charged, and what has been held back, limit by limit.

    `charge` adds what the contract charges, exactly; `post` tells how much of it may be booked by now,
    in whole coins. What exceeds a limit waits: it is booked later if the limit grows (a yearly rate
    grows with time), and is dropped when the limit ends.
    """

    def __init__(self, limits: tuple[Limit, ...], currency: str) -> None:
        self.limits = tuple(x for x in limits if x.kind in ("rate", "share", "amount"))
        self.coin = Decimal(1).scaleb(-minor_units(currency))
        self.room = [x.value if x.kind == "amount" else _ZERO for x in self.limits]
        self.accrued: dict[Charge, Decimal] = dict.fromkeys(CHARGES, _ZERO)
        self.booked: dict[Charge, Decimal] = dict.fromkeys(CHARGES, _ZERO)
        self.waiting: dict[Charge, Decimal] = dict.fromkeys(CHARGES, _ZERO)
        self.dropped: dict[Charge, Decimal] = dict.fromkeys(CHARGES, _ZERO)
        self.active: frozenset[int] = frozenset()

    def charge(self, charge: Charge, amount: Decimal) -> None:
        """The contract charges an exact amount."""
        self.accrued[charge] = EXACT.add(self.accrued[charge], amount)

    def lend(self, amount: Decimal) -> None:
        """Credit was advanced: limits that are a share of the credit grow."""
        for at, limit in enumerate(self.limits):
            if limit.kind == "share":
                self.room[at] += limit.value * amount

    def wait(self, principal: Decimal, part: Fraction, day: date) -> None:
        """A part of a year passed on some principal: limits that are a yearly rate grow."""
        for at, limit in enumerate(self.limits):
            if limit.kind == "rate" and limit.in_force(day):
                self.room[at] = EXACT.add(self.room[at], share(principal * limit.value, part))

    def begin(self, day: date) -> None:
        """Says of which day the next charges are: limits that ended drop what they held back."""
        if not self.limits:
            return
        active = frozenset(at for at, limit in enumerate(self.limits) if limit.in_force(day))
        if self.active - active:
            for charge in CHARGES:
                self.dropped[charge] += self.waiting[charge]
                self.waiting[charge] = _ZERO
        self.active = active

    def post(self, charge: Charge) -> Decimal:
        """How much of a charge is booked now, in whole coins; what a limit holds back goes on waiting."""
        exact = self.accrued[charge].quantize(self.coin, rounding=ROUND_HALF_UP)
        waiting = exact - self.booked[charge] - self.dropped[charge]
        covering = [at for at in self.active if charge in self.limits[at].covers]
        booked = waiting
        if covering:
            free = min(self.room[at] for at in covering).quantize(self.coin, rounding=ROUND_DOWN)
            booked = min(waiting, max(free, _ZERO))
        self.booked[charge] += booked
        self.waiting[charge] = waiting - booked
        for at in covering:
            self.room[at] -= booked
        return booked

    @property
    def held(self) -> Decimal:
        """Everything that the limits keep out of the book."""
        return sum((self.waiting[c] + self.dropped[c] for c in CHARGES), _ZERO)

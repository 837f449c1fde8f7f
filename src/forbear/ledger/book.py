"""Keeps the book of one loan: every advance, charge and payment in order of time, to the day and the cent.

How it counts, so that anyone can check it:

- Interest runs from the day of an advance (counted) to the day of a payment (not counted), by the
  loan's day count, on principal; unpaid charges bear interest only as the agreement capitalises them.
- Interest is carried exactly and booked rounded half up to the coin; what rounding leaves is carried
  on, so all bookings together are never more than half a coin away from the exact sum.
- On one day: interest until then first, then advances, fees, payments; then what is still unpaid is
  capitalised, and last comes what is late.
- A fee that the lender kept back out of an advance is charged and paid on the same day.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal, localcontext
from fractions import Fraction

from forbear.ledger.accrual import EXACT, share
from forbear.ledger.allocation import COSTS_FIRST, allocate
from forbear.ledger.calendar import capitalising, changes, late_days
from forbear.ledger.days import Clock
from forbear.ledger.meters import Meters
from forbear.records.debt import Payment
from forbear.records.finding import Argument, says
from forbear.records.loan import CHARGES, Bucket, Charge, Loan, RatePeriod
from forbear.records.reckoning import Account, Limit, Line, Position

_ZERO = Decimal(0)
_NO_RATE = RatePeriod(annual=_ZERO)
_SHOWN: dict[str, tuple[Bucket, ...]] = {
    "costs": ("fees", "late_fees"),
    "interest": ("penalty", "interest"),
    "principal": ("principal",),
}


def keep(loan: Loan, on: date, limits: tuple[Limit, ...] = ()) -> Account:
    """The loan reckoned to the end of a day, under the limits given; without limits, as the contract has it."""
    with localcontext(EXACT):
        book = _Book(loan, limits, on)
        for day in changes(loan, limits, on):
            book.reach(day)
        return book.account()


class _Book:
    """The open book of one loan; `reach` brings it to the end of a later day."""

    def __init__(self, loan: Loan, limits: tuple[Limit, ...], on: date) -> None:
        self.loan = loan
        self.clock = Clock(loan.day_count, loan.start)
        self.day = loan.start
        self.meters = Meters(limits, loan.currency)
        self.owed: dict[Bucket, Decimal] = dict.fromkeys(COSTS_FIRST, _ZERO)
        self.capitalised = self.advanced = self.paid = self.kept = self.overpaid = self.reserved = self.held = _ZERO
        self.promotion: RatePeriod | None = None
        self.lines: list[Line] = []
        self.capitalising = capitalising(loan, on)
        self.late = late_days(loan)
        self.payments: dict[date, list[Payment]] = {}
        for payment in loan.payments:
            self.payments.setdefault(payment.date, []).append(payment)
        self.received_only = any(x.kind == "received" for x in limits)
        self.plain = frozenset(c for x in limits if x.kind == "plain" for c in x.covers)
        by_law = next((x.order for x in limits if x.kind == "order"), ())
        self.order: tuple[Bucket, ...] = loan.allocation or by_law or COSTS_FIRST

    def reach(self, day: date) -> None:
        """Charges interest up to a day, then books everything that happens on it."""
        if day > self.day:
            self._accrue(day)
        self.meters.begin(day)
        self._end_promotion(day)
        self._lend(day)
        self._charge_fees(day)
        self._receive(day)
        if day in self.capitalising:
            self._capitalise(day)
        if day in self.late:
            self._charge_late(day)
        self.day = day

    def account(self) -> Account:
        """The book as it stands."""
        return Account(
            lines=tuple(self.lines),
            owed=self._position(),
            charged=Position(**self.meters.booked),
            advanced=self.advanced,
            paid=self.paid,
            kept=self.kept,
            held=self.meters.held,
        )

    # -- interest

    def _accrue(self, day: date) -> None:
        part = Fraction(self.clock.ticks(day) - self.clock.ticks(self.day), self.clock.per_year)
        rate = self._rate()
        base = self.owed["principal"]
        self.meters.begin(self.day)
        self.meters.wait(base - self.capitalised, part, self.day)
        if rate.deferred is not None:
            self.promotion = rate
            self.reserved += share(base * rate.deferred, part)
        about: dict[str, Argument] = {"since": self.day, "days": (day - self.day).days, "basis": self.loan.day_count}
        if self.loan.capitalise == "day":
            base += sum((self.owed[c] for c in CHARGES if c in self.loan.capitalised and c not in self.plain), _ZERO)
        self.meters.charge("interest", self._interest(base, rate.annual, part, day))
        self._book("interest", day, base=self.loan.money(base), rate=rate.annual * 100, **about)
        late, extra = self._lateness(rate.annual)
        if late:
            self.meters.charge("penalty", share(late * extra, part))
            self._book("penalty", day, base=self.loan.money(late), rate=extra * 100, **about)
        for charge in ("fees", "late_fees"):
            if self.meters.waiting[charge]:
                self._book(charge, day, name="blank")

    def _interest(self, base: Decimal, annual: Decimal, part: Fraction, day: date) -> Decimal:
        if self.loan.capitalise != "day" or not base:
            return share(base * annual, part)
        days = (day - self.day).days
        return base * ((1 + share(annual, part / days)) ** days - 1)

    def _rate(self) -> RatePeriod:
        return next((r for r in self.loan.rates if r.covers(self.day)), _NO_RATE)

    def _lateness(self, annual: Decimal) -> tuple[Decimal, Decimal]:
        """The sum on which interest for being late runs today, and its rate."""
        penalty = self.loan.penalty
        overdue = self._overdue(self.day) if penalty else _ZERO
        if penalty is None or overdue <= 0:
            return _ZERO, _ZERO
        principal = self.owed["principal"]
        return principal if penalty.on == "principal" else min(
            overdue, principal
        ), penalty.annual + penalty.uplift * annual

    def _overdue(self, day: date) -> Decimal:
        return sum((amount for due, (_, amount) in self.late.items() if due <= day), _ZERO) - self.paid

    def _end_promotion(self, day: date) -> None:
        promotion = self.promotion
        if promotion is None or promotion.covers(day):
            return
        if self._position().total > 0 and self.reserved:
            self.meters.charge("interest", self.reserved)
            self._book("interest", day, "owed-deferred", rate=(promotion.deferred or _ZERO) * 100)
        self.promotion, self.reserved = None, _ZERO

    def _capitalise(self, day: date) -> None:
        for charge in CHARGES:
            if charge in self.loan.capitalised and charge not in self.plain and self.owed[charge] > 0:
                amount = self.owed[charge]
                self.owed["principal"] += amount
                self.capitalised += amount
                self.owed[charge] = _ZERO
                self._line(day, _ZERO, "owed-capitalised", amount=self.loan.money(amount))

    # -- what happens on a day

    def _lend(self, day: date) -> None:
        for advance in self.loan.advances:
            if advance.date != day:
                continue
            amount, kept = advance.amount.amount, _ZERO
            if self.received_only:
                kept = sum((f.amount.amount for f in self.loan.fees if f.deducted and f.date == day), _ZERO)
            self.advanced += amount - kept
            self.owed["principal"] += amount - kept
            self.meters.lend(amount - kept)
            if kept:
                self._line(day, amount - kept, "owed-received", face=advance.amount, kept=self.loan.money(kept))
            else:
                self._line(day, amount, "owed-advance", amount=advance.amount)
            self._settle_overpaid()

    def _charge_fees(self, day: date) -> None:
        for fee in self.loan.fees:
            if fee.date != day or (fee.deducted and self.received_only):
                continue
            self.meters.charge("fees", fee.amount.amount)
            self._book("fees", day, name=fee.name or "blank")
            if fee.deducted:
                self.kept += fee.amount.amount
                self._settle(day, fee.amount.amount, ("fees",), "owed-kept")

    def _receive(self, day: date) -> None:
        for payment in self.payments.get(day, ()):
            self.paid += payment.amount.amount
            self._settle(day, payment.amount.amount, self.order, "owed-payment")

    def _charge_late(self, day: date) -> None:
        penalty = self.loan.penalty
        if penalty is None or not penalty.late_fee or self._overdue(day) <= 0:
            return
        self.meters.charge("late_fees", penalty.late_fee * self.late[day][0])
        self._book("late_fees", day)

    # -- entries

    def _book(self, charge: Charge, day: date, said: str = "", /, **about: Argument) -> None:
        """Books what the limits allow of a charge, and says what they hold back."""
        amount = self.meters.post(charge)
        self.owed[charge] += amount
        if amount:
            self._line(day, amount, said or f"owed-{charge}".replace("_", "-"), amount=self.loan.money(amount), **about)
        if self.meters.limits:
            more = self.meters.held - self.held
            self.held += more
            if more > 0:
                self._line(day, _ZERO, "owed-held", amount=self.loan.money(more))
        self._settle_overpaid()

    def _settle(self, day: date, amount: Decimal, order: tuple[Bucket, ...], said: str) -> None:
        parts, left = allocate(amount, self.owed, order)
        for bucket, part in parts.items():
            self.owed[bucket] -= part
        self.capitalised = min(self.capitalised, self.owed["principal"])
        self.overpaid += left
        shown = {
            name: self.loan.money(sum((parts.get(b, _ZERO) for b in buckets), _ZERO))
            for name, buckets in _SHOWN.items()
        }
        self._line(day, -amount, said, amount=self.loan.money(amount), **shown)

    def _settle_overpaid(self) -> None:
        """What was paid too much settles what comes to be owed later."""
        if self.overpaid:
            parts, self.overpaid = allocate(self.overpaid, self.owed, self.order)
            for bucket, part in parts.items():
                self.owed[bucket] -= part

    def _position(self) -> Position:
        return Position(**self.owed, overpaid=self.overpaid)

    def _line(self, day: date, change: Decimal, said: str, /, **about: Argument) -> None:
        self.lines.append(Line(date=day, says=says(said, **about), amount=change, after=self._position()))

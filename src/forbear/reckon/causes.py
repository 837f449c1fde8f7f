"""How a collector may have come to a total: the same loan reckoned in the ways in which totals commonly go wrong.

Nothing here says that a collector did so: a way is only named where it comes to the claimed total to the coin or
very nearly, and the sentence says "if".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from forbear.ledger.book import keep
from forbear.records.finding import Says, says
from forbear.records.loan import CHARGES, Charge, Loan
from forbear.records.reckoning import Difference

NEAR = Decimal("0.05")
"""How far a way may be from the claim: five coins' rounding over a long reckoning."""
SINGLY = 60
"""More payments than these are not tried one by one."""


def cause(loan: Loan, on: date, contract: Decimal) -> Difference | None:
    """The first way of going wrong that comes to the claimed total, as a difference from the contract; or nothing."""
    if loan.claimed is None:
        return None
    claimed = loan.claimed.total.amount
    for said, total in _ways(loan, on):
        if abs(total - claimed) <= NEAR and abs(total - contract) > NEAR:
            return Difference(amount=loan.money(total - contract), says=said)
    return None


def _ways(loan: Loan, on: date) -> Iterator[tuple[Says, Decimal]]:
    made = [p for p in loan.payments if p.date <= on]
    for payment in made[:SINGLY]:
        rest = tuple(p for p in loan.payments if p is not payment)
        yield says("owed-if-uncounted", amount=payment.amount, paid=payment.date), _total(loan, on, payments=rest)
    if made:
        none = _total(loan, on, payments=())
        yield says("owed-if-none-counted"), none
        yield says("owed-if-flat"), none - sum((p.amount.amount for p in made), Decimal(0))
        principal_last = _total(loan, on, allocation=("late_fees", "fees", "penalty", "interest", "principal"))
        yield says("owed-if-fees-first"), principal_last
    if loan.capitalise == "never":
        for every in ("month", "quarter", "year"):
            yield says("owed-if-compounded", every=every), _total(loan, on, capitalise=every)
            yield (
                says("owed-if-all-compounded", every=every),
                _total(loan, on, capitalise=every, capitalised=tuple(CHARGES)),
            )
    elif added := _penalties(loan):
        yield says("owed-if-penalties-compounded"), _total(loan, on, capitalised=(*loan.capitalised, *added))
    if loan.day_count != "ACT/360":
        yield says("owed-if-360"), _total(loan, on, day_count="ACT/360")


def _penalties(loan: Loan) -> tuple[Charge, ...]:
    """Charges for being late that by the agreement never bear interest."""
    late: tuple[Charge, ...] = ("penalty", "late_fees")
    return tuple(c for c in late if c not in loan.capitalised)


def _total(loan: Loan, on: date, **otherwise: object) -> Decimal:
    return keep(replace(loan, **otherwise), on).owed.total  # type: ignore[arg-type]

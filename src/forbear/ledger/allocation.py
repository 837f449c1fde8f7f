"""In which order a payment settles what is owed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from forbear.records.loan import Bucket

COSTS_FIRST: tuple[Bucket, ...] = ("fees", "late_fees", "penalty", "interest", "principal")
"""Costs, then interest, then principal: the order where neither agreement nor debtor says otherwise
(for instance the Civil Code of China, article 561)."""


def allocate(
    payment: Decimal, owed: Mapping[Bucket, Decimal], order: tuple[Bucket, ...] = COSTS_FIRST
) -> tuple[dict[Bucket, Decimal], Decimal]:
    """What of a payment goes to what, in the given order, and what is left over.

    Parts that `order` does not name come last, in the usual order, so that nothing owed is skipped.
    """
    left = payment
    parts: dict[Bucket, Decimal] = {}
    for bucket in (*order, *(b for b in COSTS_FIRST if b not in order)):
        part = min(left, owed.get(bucket, Decimal(0)))
        if part > 0:
            parts[bucket] = part
            left -= part
    return parts, left


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """A balance after a payment, and interest that was earned but not yet paid."""

    balance: Decimal
    unpaid: Decimal


def united_states_rule(
    balance: Decimal, charges: tuple[Decimal, ...], payments: tuple[Decimal, ...]
) -> tuple[Carried, ...]:
    """Balances under the United States Rule: interest that a payment does not cover waits, and never bears interest.

    `charges` are rates for each period (12% a year paid monthly is 0.01). Regulation Z, Appendix J (a)(3).
    """
    found: list[Carried] = []
    unpaid = Decimal(0)
    for rate, payment in zip(charges, payments, strict=True):
        parts, _ = allocate(payment, {"interest": unpaid + balance * rate, "principal": balance})
        unpaid += balance * rate - parts.get("interest", Decimal(0))
        balance -= parts.get("principal", Decimal(0))
        found.append(Carried(balance=balance, unpaid=unpaid))
    return tuple(found)

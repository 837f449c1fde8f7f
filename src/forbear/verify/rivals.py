"""Which other claims of an inbox can speak of the same debt as a claim, so that only those are compared.

Two claims can only be one debt where they share the end of an account number or ask for nearly the same amount
(`checks/duplicate`). In a large inbox, comparing every claim with every other would take hours.
"""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

from forbear.checks._names import ends
from forbear.checks.duplicate import NEAR
from forbear.records.claim import Claim

MOST = 200
"""So many rivals of one claim are looked at, the newest: more alike claims than this are one flood of messages."""


def rivals(claims: Sequence[Claim]) -> Mapping[str, tuple[Claim, ...]]:
    """For each claim, by its id, the others that it should be compared with, in their own order."""
    by_end: dict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(claims):
        for end in ends(claim.account_refs):
            by_end[end].append(at)
    amounts = sorted((abs(c.amount.amount), at) for at, c in enumerate(claims) if c.amount)
    found: dict[str, tuple[Claim, ...]] = {}
    for at, claim in enumerate(claims):
        near = {other for end in ends(claim.account_refs) for other in by_end[end]}
        if claim.amount:
            near.update(_around(amounts, abs(claim.amount.amount)))
        found[claim.id] = tuple(claims[other] for other in sorted(near - {at})[-MOST:])
    return found


def _around(amounts: Sequence[tuple[Decimal, int]], amount: Decimal) -> list[int]:
    low, high = amount * (1 - NEAR), amount / (1 - NEAR)
    return [at for _, at in amounts[bisect_left(amounts, (low, -1)) : bisect_right(amounts, (high, sys.maxsize))]]

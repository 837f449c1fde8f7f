"""The instalment agreement for credit card debt in mainland China, of up to five years.

The worse error is to promise it: the bank may agree and need not. It is for cards of banks, not for online loans.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.finding import says
from forbear.records.referral import Criterion, RouteMatter
from forbear.routes._figures import answer, asked, money, note, spare, value

PLACES = ("cn",)
LAW = ("hardship_plan",)
MILD = True
ORDER = 3


def criteria(matter: RouteMatter) -> Iterator[Criterion]:
    """A bank card is among the debts, it is beyond the person's means, and what is spare pays it within the months."""
    months = value(matter.rule("hardship_plan"), "months_max")
    if months is None:
        yield asked("route-no-rule-then")
        return
    cards = [d for d in matter.case.debts if d.id in matter.case.circumstances.card_debts]
    yield Criterion(
        says=says("route-card-debt", count=len(cards), met=answer(bool(cards) or None)), met=bool(cards) or None
    )
    if not cards:
        return
    left = spare(matter)
    least = min(left, default=0)
    beyond = any(coins < sum(d.minimum for d in matter.case.debts) for coins in left)
    yield Criterion(says=says("route-beyond-means", met=answer(beyond or None)), met=beyond or None)
    each = -(-sum(d.balance for d in cards) // int(months))
    enough = least >= each
    told = says("route-card-monthly", months=int(months), each=money(matter, each), met=answer(enough or None))
    yield Criterion(says=told, met=enough or None)
    yield note("route-need-not-agree")

"""Which of the person's own debts a claim is about.

The worse error is to tie a claim to the wrong debt: another debt's payments would then seem to answer it. So a
name alone must be clear, two debts that fit equally well are no match, and another currency or another account
speaks against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from forbear.checks._names import SAME, likeness, same_account
from forbear.checks._papers import currency, own_view
from forbear.records.claim import Claim
from forbear.records.debt import Debt

ACCOUNT, NAME, AMOUNT, NEAR, DUE = 60, 40, 20, 10, 10
OTHER_ACCOUNT, OTHER_NAME = -20, -60
ENOUGH = 30
"""A name suffices; so does an exact amount on an exact due day where the message names nobody."""
CLOSE = Decimal("0.02")


def match(claim: Claim, debts: Sequence[Debt], on: date | None = None) -> Debt | None:
    """The one debt that fits the claim best, or `None` where none fits or two fit equally well.

    `on` is the day of judging; without it the latest day that the claim or the papers name is taken.
    """
    scored = sorted(((fit(claim, debt, on or _latest(claim)), debt) for debt in debts), key=lambda s: -s[0])
    if not scored or scored[0][0] < ENOUGH or (len(scored) > 1 and scored[1][0] == scored[0][0]):
        return None
    return scored[0][1]


def fit(claim: Claim, debt: Debt, on: date) -> int:
    """How well a debt fits a claim: account, name, amount and day each speak for it or against it."""
    own = currency(debt)
    if claim.amount and claim.amount.currency and own and claim.amount.currency != own:
        return 0
    return _account(claim, debt) + _name(claim, debt) + _amount(claim, debt, on) + _due(claim, debt)


def _account(claim: Claim, debt: Debt) -> int:
    if not claim.account_refs or not debt.account_refs:
        return 0
    return ACCOUNT if same_account(claim.account_refs, debt.account_refs) else OTHER_ACCOUNT


def _name(claim: Claim, debt: Debt) -> int:
    """The creditor's name, or that of whom the debt was passed to; a collector's name alone speaks against nothing."""
    own = [debt.creditor.name, *(p.name for p in debt.assigned_to)]
    named = [claim.creditor.name] if claim.creditor and claim.creditor.name else []
    asking = [p.name for p in claim.collectors if p.name]
    best = max((likeness(one, other) for one in (*named, *asking) for other in own), default=0)
    if best >= SAME:
        return NAME + (best - SAME) // 4
    return OTHER_NAME if named else 0


def _amount(claim: Claim, debt: Debt, on: date) -> int:
    if claim.amount is None:
        return 0
    asked = claim.amount.amount
    figures = tuple(_figures(debt, on))
    if asked in figures:
        return AMOUNT
    return NEAR if any(abs(asked - f) <= CLOSE * max(asked, f) for f in figures) else 0


def _figures(debt: Debt, on: date) -> Iterator[Decimal]:
    """Every amount above zero that the papers give for this debt."""
    view = own_view(debt, on)
    moneys = [m.amount for m in (debt.balance, debt.principal, *(i.amount for i in debt.instalments)) if m is not None]
    yield from (f for f in (view.overdue, view.whole, *moneys) if f is not None and f > 0)


def _due(claim: Claim, debt: Debt) -> int:
    return DUE if claim.due is not None and any(i.due == claim.due for i in debt.instalments) else 0


def _latest(claim: Claim) -> date:
    received = (d.reading.message.received for d in claim.demands)
    return max((r.date() for r in received if r is not None), default=claim.due or date.max)

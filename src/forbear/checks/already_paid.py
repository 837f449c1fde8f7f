"""Whether what they ask was paid already, by the person's own record of payments.

The worse error is to overlook a payment: the person pays twice. A payment that is taken for this one although
it was meant for an earlier instalment costs one look at the account, so a payment only counts where the
agreement's plan, or the statement, leaves nothing due.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from forbear.checks._names import same_company
from forbear.checks._papers import own_view, payments
from forbear.checks._places import amount
from forbear.records.debt import Debt, Payment
from forbear.records.finding import Argument, Finding, Matter, Outcome, Says, says

LAW: tuple[str, ...] = ()
AROUND = timedelta(days=31)
"""A payment this long before the due day (or before the message, where no due day is known) can be the one asked for."""
CENT = Decimal("0.01")


def check(matter: Matter) -> Iterator[Finding]:
    """Looks for the payment that answers the claim."""
    places = amount(matter.claim)
    yield from (replace(finding, places=places) for finding in _answered(matter))


def _answered(matter: Matter) -> Iterator[Finding]:
    debt = matter.debt
    if debt is None:
        return
    asked_on = _asked_on(matter)
    now, then = own_view(debt, matter.on), own_view(debt, min(asked_on, matter.on))
    made = payments(debt, matter.on)
    if made:
        last = made[-1]
        filled: dict[str, Argument] = {"last": last.date, "count": len(made)}
        nothing_now = now.paid_in_full or (now.overdue is not None and now.overdue <= 0 and bool(_due(debt, matter.on)))
        nothing_then = then.paid_in_full or (then.overdue is not None and then.overdue <= 0)
        if now.paid_in_full and now.certain:
            answer = "paid-in-full" if nothing_then else "paid-since"
            yield _finding(answer, "inconsistent", says(answer, **filled), now.steps)
        elif now.paid_in_full:
            yield _finding("paid-principal", "needs_document", says("paid-principal", **filled), now.steps, now.missing)
        elif nothing_now and not _asks_ahead(matter):
            answer = "paid-up-to-date" if nothing_then else "paid-since"
            yield _finding(answer, "inconsistent", says(answer, **filled), now.steps)
        elif now.overdue is None and (payment := _same_amount(matter, made, asked_on)):
            found = says("paid-this-amount", amount=payment.amount, on=payment.date)
            yield _finding("paid-this-amount", "inconsistent", found, now.steps, (says("missing-payment-proof"),))
    yield from _to_the_former_creditor(matter, debt, made)


def _asked_on(matter: Matter) -> date:
    received = [d.reading.message.received for d in matter.claim.demands]
    return max((r.date() for r in received if r is not None), default=matter.on)


def _due(debt: Debt, on: date) -> bool:
    return any(i.due <= on for i in debt.instalments)


def _asks_ahead(matter: Matter) -> bool:
    """Whether they remind of an instalment that is not due yet, which earlier payments do not answer."""
    due = matter.claim.due
    kinds = {d.reading.triage.kind for d in matter.claim.demands}
    return (due is not None and due > matter.on) or kinds <= {"payment_reminder", "lender_offer"}


def _same_amount(matter: Matter, made: tuple[Payment, ...], asked_on: date) -> Payment | None:
    """The newest payment of exactly this amount that the newest statement cannot have counted yet."""
    claimed, debt = matter.claim.amount, matter.debt
    assert debt is not None
    if claimed is None or (matter.claim.due or asked_on) > matter.on:
        return None
    from_day = max((matter.claim.due or asked_on) - AROUND, debt.balance_on or date.min)
    same = (p for p in made if abs(p.amount.amount - claimed.amount) <= CENT and p.date >= from_day)
    return max(same, key=lambda p: p.date, default=None)


def _to_the_former_creditor(matter: Matter, debt: Debt, made: tuple[Payment, ...]) -> Iterator[Finding]:
    """Payments that went to the old creditor although somebody else now claims to own the debt."""
    claim = matter.claim
    owners = (*debt.assigned_to, *(c for c in claim.collectors if c.role == "debt_buyer"))
    old = debt.creditor.name
    to_old = tuple(p for p in made if p.to and same_company(p.to, old))
    if not owners or not to_old or same_company(owners[-1].name, old):
        return
    yield _finding(
        "paid-to-former-creditor",
        "needs_document",
        says("paid-to-former-creditor", creditor=old, owner=owners[-1].name, last=to_old[-1].date, count=len(to_old)),
        missing=(says("missing-assignment-notice"), says("missing-payment-proof")),
    )


def _finding(
    answer: str,
    outcome: Outcome,
    found: Says,
    steps: tuple[Says, ...] = (),
    missing: tuple[Says, ...] = (),
) -> Finding:
    return Finding(check="already_paid", answer=answer, outcome=outcome, says=found, steps=steps, missing=missing)

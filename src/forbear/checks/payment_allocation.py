"""Whether what they call principal is what is left of it once every payment is counted in the order of the law.

The worse error is to let a payment vanish into charges: principal then never falls, and interest runs on it for
ever. Another order can stand in the agreement, and fees that the papers do not show may have been paid first, so a
difference is shown with its figures and asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from forbear.checks._papers import CONVENTIONS, stated_principal
from forbear.checks._places import fact
from forbear.ledger.book import keep
from forbear.ledger.debts import as_loan
from forbear.records.finding import Finding, Matter, says
from forbear.records.law import Provision
from forbear.records.loan import Bucket
from forbear.records.money import Money, to_cents

LAW: tuple[str, ...] = ("payment_allocation",)
CENT = Decimal("0.01")
BUCKETS: dict[str, tuple[Bucket, ...]] = {
    "enforcement_costs": ("fees",),
    "interest": ("late_fees", "penalty", "interest"),
    "principal": ("principal",),
}
"""What each word of a law's order covers."""


def check(matter: Matter) -> Iterator[Finding]:
    """Compares the principal that the newest message states with the book of the person's own papers."""
    stated = stated_principal(matter)
    loan = as_loan(matter.debt) if matter.debt else None
    if stated is None or loan is None or not loan.rates or loan.start > matter.on or not loan.payments:
        return
    if stated.currency not in ("", loan.currency) or stated.amount > loan.advances[0].amount.amount:
        return
    law = tuple(p for p in matter.law.at("payment_allocation", matter.on) if _order(p))
    account = keep(replace(loan, allocation=_order(law[0]) if law else ()), matter.on)
    own, slack = account.owed.principal, account.charged.interest * CONVENTIONS + CENT
    told = {
        "stated": Money(amount=stated.amount, currency=loan.currency),
        "own": Money(amount=to_cents(own, loan.currency), currency=loan.currency),
    }
    steps = (
        says("step-principal", sum=loan.advances[0].amount),
        says("step-payments", count=len(loan.payments), on=matter.on, sum=loan.money(account.paid)),
        says("step-allocated", principal=loan.money(loan.advances[0].amount.amount - own)),
    )
    places = fact(matter.claim, "amount", "principal")
    if stated.amount <= own + slack:
        yield Finding(
            check="payment_allocation",
            answer="principal-fits",
            outcome="consistent",
            says=says("principal-fits", **told),
            steps=steps,
            places=places,
            law=law,
        )
        return
    yield Finding(
        check="payment_allocation",
        answer="principal-too-high",
        outcome="needs_document",
        says=says("principal-too-high", difference=loan.money(to_cents(stated.amount - own, loan.currency)), **told),
        steps=steps,
        places=places,
        law=law,
        missing=(says("missing-itemised"), says("missing-allocation-clause")),
    )


def _order(rule: Provision) -> tuple[Bucket, ...]:
    words = rule.value.get("order", ()) if isinstance(rule.value, dict) else ()
    return tuple(bucket for word in words for bucket in BUCKETS.get(str(word), ()))

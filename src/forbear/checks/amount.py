"""Whether the amount they ask is the amount that the person's own papers show.

The worse error is to call an inflated amount right: it gets paid and is hard to get back. An amount that is
called too high although late charges explain it costs one request for an itemised account, so whatever the
papers do not explain is named and asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from forbear.checks._papers import OwnView, own_view
from forbear.checks._places import amount
from forbear.records.finding import Finding, Matter, Outcome, Says, says
from forbear.records.money import Money

LAW: tuple[str, ...] = ()
AHEAD = frozenset(["payment_reminder", "lender_offer"])
"""Kinds of message that may ask for what is not due yet."""

CENT = Decimal("0.01")
ROUNDING = Decimal("0.01")
"""Interest reckoned by hand may differ from theirs by this share of itself, for the days are counted in several ways."""


def check(matter: Matter) -> Iterator[Finding]:
    """Compares what they ask with what was agreed and paid."""
    places = amount(matter.claim)
    yield from (replace(finding, places=places) for finding in _compared(matter))


def _compared(matter: Matter) -> Iterator[Finding]:
    debt, claimed = matter.debt, matter.claim.amount
    if debt is None:
        if not matter.papers:
            yield _finding(
                "amount-no-papers", "needs_document", missing=(says("missing-agreement"), says("missing-statement"))
            )
        return
    view = own_view(debt, matter.on)
    if claimed is None or claimed.amount <= 0:
        yield _finding("amount-not-stated", "needs_document", steps=view.steps, missing=(says("missing-itemised"),))
        return
    if claimed.currency and view.currency and claimed.currency != view.currency:
        found = says("amount-other-currency", claimed=claimed, currency=view.currency)
        yield _finding("amount-other-currency", "needs_document", found, view.steps, (says("missing-itemised"),))
        return
    if view.whole is None and view.overdue is None:
        found = says("amount-papers-incomplete", claimed=claimed)
        yield _finding("amount-papers-incomplete", "needs_document", found, view.steps, view.missing)
        return
    yield _compare(Money(amount=claimed.amount, currency=claimed.currency or view.currency), view, matter)


def _compare(claimed: Money, view: OwnView, matter: Matter) -> Finding:
    asked = claimed.amount
    owed = view.overdue if view.overdue is not None else view.whole
    whole = view.whole if view.whole is not None else owed
    assert owed is not None
    assert whole is not None
    kinds = {d.reading.triage.kind for d in matter.claim.demands}
    if owed <= 0 and view.next_due is not None and kinds <= AHEAD:
        owed = view.next_due.amount.amount
    filled = {"claimed": claimed, "owed": view.money(owed)}
    exact = [owed, whole] if whole > 0 else []
    if view.next_due is not None:
        exact.append(view.next_due.amount.amount)
    if any(abs(asked - own) <= max(CENT, view.slack) for own in exact if own > 0):
        return _finding("amount-agrees", "consistent", says("amount-agrees", claimed=claimed), view.steps)
    if whole > 0 and (explained := _with_interest(asked, owed, whole, view)):
        return _finding("amount-agrees-with-interest", "consistent", explained, view.steps)
    if asked < owed:
        if view.overdue is None or kinds <= {"lender_offer"} or _is_an_instalment(asked, matter):
            return _finding("amount-is-part", "consistent", says("amount-is-part", **filled), view.steps)
        found = says("amount-lower", difference=view.money(owed - asked), **filled)
        return _finding("amount-lower", "inconsistent", found, view.steps, (says("missing-in-writing"),))
    missing = (says("missing-itemised"), *view.missing)
    if not view.certain and owed > 0:
        found = says("amount-above-principal", difference=view.money(asked - owed), **filled)
        return _finding("amount-above-principal", "needs_document", found, view.steps, missing)
    if owed <= 0:
        return _finding(
            "amount-nothing-due", "inconsistent", says("amount-nothing-due", claimed=claimed), view.steps, missing
        )
    found = says("amount-higher", difference=view.money(asked - owed), **filled)
    return _finding("amount-higher", "inconsistent", found, view.steps, missing)


def _same(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= CENT


def _with_interest(asked: Decimal, owed: Decimal, whole: Decimal, view: OwnView) -> Says | None:
    """The sentence for an amount that the papers explain with interest for the delay, or nothing."""
    if not view.interest:
        return None
    for own in (owed, whole):
        if own < asked <= own + view.interest * (1 + ROUNDING) + CENT:
            return says(
                "amount-agrees-with-interest",
                claimed=view.money(asked),
                owed=view.money(own),
                interest=view.money(asked - own),
                most=view.money(view.interest),
            )
    return None


def _is_an_instalment(asked: Decimal, matter: Matter) -> bool:
    assert matter.debt is not None
    return any(_same(asked, i.amount.amount) for i in matter.debt.instalments)


def _finding(
    answer: str,
    outcome: Outcome,
    found: Says | None = None,
    steps: tuple[Says, ...] = (),
    missing: tuple[Says, ...] = (),
) -> Finding:
    return Finding(
        check="amount", answer=answer, outcome=outcome, says=found or says(answer), steps=steps, missing=missing
    )

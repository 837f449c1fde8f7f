"""What is really owed on a day: what the contract gives, what the law allows, what is claimed, and why they differ."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from forbear.ledger.book import keep
from forbear.reckon.causes import cause
from forbear.reckon.limits import limits as limits_of
from forbear.records.finding import says
from forbear.records.law import Law
from forbear.records.loan import Loan
from forbear.records.message import Problem
from forbear.records.money import to_cents
from forbear.records.reckoning import Account, Difference, Limit, Owed


def owed(loan: Loan, on: date, law: Law | None = None) -> Owed | Problem:
    """A loan reckoned to the end of a day, under a law where one is given.

    A day before the loan began is a problem: nothing was owed then.
    """
    if on < loan.start:
        started = loan.start.isoformat()
        return Problem(code="owed-before-loan", where=f"{loan.id}: --on", args=(("started", started),))
    limits, unused = limits_of(law, loan, on) if law else ((), ())
    contract = keep(loan, on)
    lawful = keep(loan, on, limits) if limits else contract
    return Owed(
        loan=loan,
        on=on,
        contract=contract,
        lawful=lawful,
        limits=limits,
        above_law=tuple(_by_rule(loan, on, limits)),
        above_contract=tuple(_by_cause(loan, on, contract)),
        unused=unused,
    )


def _by_rule(loan: Loan, on: date, limits: tuple[Limit, ...]) -> Iterator[Difference]:
    """What each limit takes away, with those before it already applied: the parts add up to the whole."""
    totals = [keep(loan, on, limits[:n]).owed.total for n in range(len(limits) + 1)]
    for limit, (before, after) in zip(limits, pairwise(totals), strict=True):
        if before != after:
            rule = limit.provision.id if limit.provision else ""
            yield Difference(
                amount=loan.money(before - after),
                says=says(f"owed-by-{limit.kind}", rate=to_cents(limit.value * 100), rule=rule),
                provision=limit.provision,
            )


def _by_cause(loan: Loan, on: date, contract: Account) -> Iterator[Difference]:
    """Why a claim differs from the contract: payments not counted, a usual slip, parts that differ, the rest."""
    if loan.claimed is None:
        return
    rest = loan.claimed.total.amount - contract.owed.total
    for payment in loan.payments:
        if rest == payment.amount.amount:
            yield Difference(
                amount=payment.amount, says=says("owed-uncounted", amount=payment.amount, paid=payment.date)
            )
            return
    if contract.paid and rest == contract.paid:
        yield Difference(amount=loan.money(rest), says=says("owed-uncounted-all", amount=loan.money(rest)))
        return
    if rest and (found := cause(loan, on, contract.owed.total)):
        yield found
        if left := rest - found.amount.amount:
            yield Difference(amount=loan.money(left), says=says("owed-rounding"))
        return
    position = contract.owed
    ours = {
        "principal": position.principal,
        "interest": position.interest + position.penalty,
        "fees": position.fees + position.late_fees,
    }
    theirs = {"principal": loan.claimed.principal, "interest": loan.claimed.interest, "fees": loan.claimed.fees}
    for part, amount in theirs.items():
        if amount is not None and amount.amount != ours[part]:
            more = amount.amount - ours[part]
            rest -= more
            yield Difference(
                amount=loan.money(more),
                says=says(f"owed-part-{part}", claimed=amount, reckoned=loan.money(ours[part])),
            )
    if rest != Decimal(0):
        said = "owed-unexplained" if rest > 0 else "owed-less"
        yield Difference(amount=loan.money(rest), says=says(said, amount=loan.money(abs(rest))))

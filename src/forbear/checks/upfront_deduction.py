"""Whether part of the loan was kept back when it was paid out.

The worse error is to let a deduction pass: interest then runs for years on money that never arrived. A fee that
was taken lawfully is shown by one line of the agreement, so the agreement is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from forbear.checks._bound import reaches
from forbear.records.finding import Finding, Matter, Outcome, says
from forbear.records.law import Provision
from forbear.records.money import Money

LAW: tuple[str, ...] = ("upfront_deduction", "upfront_fee_cap")


def check(matter: Matter) -> Iterator[Finding]:
    """Compares the principal in the agreement with what reached the person."""
    debt = matter.debt
    if debt is None or debt.principal is None or debt.received is None:
        return
    if debt.principal.currency != debt.received.currency or debt.received.amount > debt.principal.amount:
        return
    kept = debt.principal - debt.received
    if kept.amount == 0:
        yield Finding(
            check="upfront_deduction",
            answer="payout-whole",
            outcome="consistent",
            says=says("payout-whole", principal=debt.principal),
        )
        return
    lender = replace(debt.creditor, role="creditor")
    day = debt.agreed or matter.on
    found = (p for key in LAW for p in matter.law.at(key, day) if _forbids(p, kept, debt.principal))
    reach = [(p, reaches(p, lender, matter)) for p in found]
    binding = tuple(p for p, bound in reach if bound == "yes" and debt.agreed is not None)
    perhaps = tuple(p for p, bound in reach if bound != "no" and p not in binding)
    answer, outcome = _answer(bool(binding), bool(perhaps))
    yield Finding(
        check="upfront_deduction",
        answer=answer,
        outcome=outcome,
        says=says(answer, principal=debt.principal, received=debt.received, kept=kept),
        law=binding or perhaps,
        missing=(says("missing-payout-proof"), *(() if binding else (says("missing-agreement"),))),
    )


def _answer(binding: bool, perhaps: bool) -> tuple[str, Outcome]:
    if binding:
        return "payout-short", "inconsistent"
    return ("payout-short-if-bound", "needs_document") if perhaps else ("payout-short-no-rule", "not_covered")


def _forbids(rule: Provision, kept: Money, principal: Money) -> bool:
    """Whether a rule forbids this deduction: any at all, or one above its share of the principal."""
    value = rule.value if isinstance(rule.value, dict) else {}
    if value.get("allowed") is False:
        return True
    try:
        return kept.amount > Decimal(str(value["share"])) * principal.amount
    except (KeyError, InvalidOperation):
        return False

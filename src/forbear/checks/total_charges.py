"""Whether everything that was paid and is still asked for keeps within the most that this credit may cost.

The worse error is to overlook that the ceiling is reached: every further payment is then beyond it. A ceiling
for another product, wrongly held against this one, costs a letter; so the product must be known.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from forbear.checks._bound import reaches
from forbear.checks._papers import payments, total
from forbear.checks._places import amount
from forbear.records.finding import Finding, Matter, says
from forbear.records.money import Money

LAW: tuple[str, ...] = ("total_charges_cap", "cap_transition", "cap_breach", "high_cost_definition")


def check(matter: Matter) -> Iterator[Finding]:
    """Adds what was paid to what is asked and takes off what was lent."""
    debt, asked = matter.debt, matter.claim.amount
    if debt is None or asked is None or debt.principal is None or asked.currency not in ("", debt.principal.currency):
        return
    principal = debt.principal
    charges = Money(
        amount=total(payments(debt, matter.on)) + asked.amount - principal.amount, currency=principal.currency
    )
    lender = replace(debt.creditor, role="creditor")
    day = debt.agreed or matter.on
    for rule in matter.law.at("total_charges_cap", day):
        reach = reaches(rule, lender, matter)
        share = _share(rule.value)
        if reach == "no" or share is None:
            continue
        most = Money(amount=share * principal.amount, currency=principal.currency)
        above = charges.amount > most.amount
        sure = reach == "yes" and debt.agreed is not None
        if not above and not sure:
            continue
        answer = ("charges-above" if above else "charges-within") + ("" if sure else "-if-bound")
        also = tuple(p for key in LAW[1:] for p in matter.law.at(key, day)) if above else ()
        yield Finding(
            check="total_charges",
            answer=answer,
            outcome="inconsistent" if above and sure else "needs_document" if above else "consistent",
            says=says(answer, charges=charges.rounded(), most=most.rounded(), principal=principal),
            places=amount(matter.claim),
            law=(rule, *also),
            missing=(says("missing-itemised"),) if sure else (says("missing-itemised"), says("missing-lender-type")),
        )


def _share(value: object) -> Decimal | None:
    try:
        return Decimal(str(value["share"])) if isinstance(value, dict) else None
    except (KeyError, InvalidOperation):
        return None

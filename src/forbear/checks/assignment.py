"""Whether the one who asks now can show how the debt came to them.

The worse error is to pay somebody to whom the debt never passed. A true buyer has the papers of every step at
hand, so they are asked for whenever another than the lender asks in its own name.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.checks._names import same_company
from forbear.records.finding import Finding, Matter, says

LAW: tuple[str, ...] = ("data_sharing",)


def check(matter: Matter) -> Iterator[Finding]:
    """Follows the debt from the lender in the person's papers to whoever claims it."""
    debt, claim = matter.debt, matter.claim
    if debt is None:
        return
    owners = [p for p in (claim.creditor, *claim.collectors) if p is not None and p.name]
    strangers = [p for p in owners if not same_company(p.name, debt.creditor.name) and _claims_to_own(p.role)]
    for party in strangers[:1]:
        shown = any(same_company(party.name, a.name) for a in debt.assigned_to)
        answer = "chain-shown" if shown else "chain-not-shown"
        yield Finding(
            check="assignment",
            answer=answer,
            outcome="consistent" if shown else "needs_document",
            says=says(answer, owner=party.name, creditor=debt.creditor.name),
            law=() if shown else matter.law.at("data_sharing", matter.on),
            missing=() if shown else (says("missing-assignment-notice"), says("missing-who-holds-it")),
        )


def _claims_to_own(role: str) -> bool:
    """A collector asks for the creditor; a buyer, or another creditor, asks for itself."""
    return role in ("debt_buyer", "creditor")

"""Whether the person's own papers know the debt at all.

The worse error is to tie a stranger's debt to the person: a wrong name or number then looks like their own
arrears. A real debt that the papers merely do not show costs one request for the agreement, so what is not
found is asked for and never denied.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from forbear.checks._contacts import readings
from forbear.checks._names import same_account, same_company
from forbear.checks._places import fact, name
from forbear.records.debt import Debt
from forbear.records.finding import Finding, Matter, Says, says

LAW: tuple[str, ...] = ()
ABOUT_A_DEBT = frozenset(
    ["payment_reminder", "overdue_notice", "collection_demand", "legal_notice", "third_party_disclosure"]
)


def check(matter: Matter) -> Iterator[Finding]:
    """Looks for the claim among the person's own debts, by the name and the number that the messages give."""
    places = (*name(matter.claim, _creditor(matter)), *fact(matter.claim, "account_ref"))
    yield from (replace(finding, places=places) for finding in _known(matter))


def _known(matter: Matter) -> Iterator[Finding]:
    if not matter.papers or not any(r.triage.kind in ABOUT_A_DEBT for r in readings(matter)):
        return
    missing = (says("missing-their-agreement"), says("missing-who-they-are"))
    debt, claim = matter.debt, matter.claim
    several = tuple(_same_name(matter)) if debt is None else ()
    if len(several) > 1:
        yield Finding(
            check="recognised",
            answer="recognised-by-several",
            outcome="needs_document",
            says=says("recognised-by-several", creditor=_creditor(matter), count=len(several)),
            missing=(says("missing-account-number"),),
        )
    elif debt is None:
        named = bool(claim.creditor or claim.collectors or claim.account_refs)
        yield Finding(
            check="recognised",
            answer="recognised-by-no-paper" if named or claim.amount else "recognised-not-named",
            outcome="needs_document",
            says=says("recognised-by-no-paper", creditor=_creditor(matter), count=len(matter.debts))
            if _creditor(matter)
            else says("recognised-not-named"),
            steps=(*_near(matter), *_addressee(matter)),
            missing=missing,
        )
    elif not debt.recognised:
        yield Finding(
            check="recognised",
            answer="recognised-not-by-person",
            outcome="inconsistent",
            says=says("recognised-not-by-person", creditor=debt.creditor.name),
            steps=tuple(_addressee(matter)),
            missing=missing,
        )
    elif claim.account_refs and debt.account_refs and not same_account(claim.account_refs, debt.account_refs):
        yield Finding(
            check="recognised",
            answer="recognised-other-account",
            outcome="needs_document",
            says=says(
                "recognised-other-account",
                creditor=debt.creditor.name,
                theirs=claim.account_refs[0],
                own=debt.account_refs[0],
            ),
            steps=tuple(_addressee(matter)),
            missing=missing,
        )
    else:
        yield Finding(
            check="recognised",
            answer="recognised",
            outcome="consistent",
            says=says("recognised", creditor=debt.creditor.name),
            steps=tuple(_fits(matter)),
        )


def _creditor(matter: Matter) -> str:
    claim = matter.claim
    names = (p.name for p in (claim.creditor, *claim.collectors) if p is not None)
    return next((n for n in names if n), "")


def _fits(matter: Matter) -> Iterator[Says]:
    """What ties the claim to the debt."""
    debt, claim = matter.debt, matter.claim
    assert debt is not None
    if _creditor(matter) and same_company(debt.creditor.name, _creditor(matter)):
        yield says("step-name-fits")
    if end := same_account(claim.account_refs, debt.account_refs):
        yield says("step-same-account", end=end)


def _near(matter: Matter) -> Iterator[Says]:
    """Own debts to a company of that name whose number or amount does not fit."""
    for debt in matter.debts:
        if _creditor(matter) and same_company(debt.creditor.name, _creditor(matter)):
            yield says("step-same-name-only", creditor=debt.creditor.name)


def _same_name(matter: Matter) -> Iterator[Debt]:
    """Own debts to that company that no account number rules out."""
    for debt in matter.debts:
        refs = (matter.claim.account_refs, debt.account_refs)
        if (
            _creditor(matter)
            and same_company(debt.creditor.name, _creditor(matter))
            and (not all(refs) or same_account(*refs))
        ):
            yield debt


def _addressee(matter: Matter) -> Iterator[Says]:
    """The names that the messages call the debtor: another name speaks for a mistaken identity."""
    names = dict.fromkeys(f.text for r in readings(matter) for f in r.of("person"))
    for called in list(names)[:3]:
        yield says("step-addressed-to", name=called)

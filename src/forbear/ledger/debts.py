"""A debt of the person's own papers as a loan that the book can be kept of."""

from __future__ import annotations

from forbear.records.debt import Debt
from forbear.records.loan import Advance, Fee, Loan, RatePeriod


def as_loan(debt: Debt) -> Loan | None:
    """The loan behind a debt, or `None` where the papers do not say what was lent and when, in one currency.

    What reached the person short of the principal is a fee that was kept back. Without a rate in the
    papers no interest is counted: silence is never turned into a value.
    """
    if debt.principal is None or debt.agreed is None:
        return None
    amounts = (debt.received, *(i.amount for i in debt.instalments), *(p.amount for p in debt.payments))
    if any(a is not None and a.currency != debt.principal.currency for a in amounts):
        return None
    kept = () if debt.received is None else (debt.principal - debt.received,)
    return Loan(
        id=debt.id,
        currency=debt.principal.currency,
        lender=debt.creditor,
        product="credit_card" if debt.kind == "card" else "",
        agreed=debt.agreed,
        advances=(Advance(date=debt.agreed, amount=debt.principal),),
        fees=tuple(Fee(date=debt.agreed, amount=k, deducted=True) for k in kept if k.amount),
        rates=() if debt.annual_rate is None else (RatePeriod(annual=debt.annual_rate),),
        instalments=debt.instalments,
        payments=debt.payments,
    )

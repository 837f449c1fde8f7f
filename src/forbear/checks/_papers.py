"""What the person's own papers say is owed on a day, by a reckoning simple enough to be done by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from forbear.ledger.book import keep
from forbear.ledger.debts import as_loan
from forbear.records.debt import Debt, Instalment, Payment
from forbear.records.finding import Matter, Says, says
from forbear.records.money import Money, to_cents

ZERO = Decimal(0)
DAYS_OF_YEAR = 365
CONVENTIONS = Decimal("0.02")
"""Share of the interest by which two honest counts can differ: years of 360 or 365 days, months of 30 or 31."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnView:
    """What a debt's papers say on one day, in the debt's own currency.

    `overdue` fell due and is unpaid; `whole` is all that is left to pay, due or not; `interest` is simple
    interest for the delay at the agreed rate. Each is `None` where the papers do not tell. `next_due` is
    the next instalment that is not covered yet; `slack` by how much an honest count of `whole` can differ. `certain` is false where only the principal is known, so
    that agreed interest may come on top.
    """

    currency: str
    overdue: Decimal | None = None
    whole: Decimal | None = None
    interest: Decimal | None = None
    slack: Decimal = ZERO
    next_due: Instalment | None = None
    certain: bool = True
    steps: tuple[Says, ...] = ()
    missing: tuple[Says, ...] = ()

    @property
    def paid_in_full(self) -> bool:
        """Whether the papers show that nothing is left to pay."""
        return self.whole is not None and self.whole <= 0

    def money(self, amount: Decimal) -> Money:
        """An amount in the debt's currency, to the cent."""
        return Money(amount=to_cents(amount, self.currency), currency=self.currency)


def currency(debt: Debt) -> str:
    """The currency of a debt: the first that its papers name."""
    amounts = (debt.balance, debt.principal, debt.received, *(i.amount for i in debt.instalments))
    named = (m.currency for m in (*amounts, *(p.amount for p in debt.payments)) if m is not None and m.currency)
    return next(named, "")


def payments(debt: Debt, on: date, after: date | None = None) -> tuple[Payment, ...]:
    """The payments up to a day (and after another one), in the debt's currency, in order of time."""
    own = currency(debt)
    found = (
        p
        for p in debt.payments
        if p.date <= on and (after is None or p.date > after) and p.amount.currency in (own, "")
    )
    return tuple(sorted(found, key=lambda p: p.date))


def total(found: tuple[Payment, ...] | tuple[Instalment, ...]) -> Decimal:
    """The sum of payments or instalments."""
    return sum((x.amount.amount for x in found), ZERO)


def own_view(debt: Debt, on: date) -> OwnView:
    """What the papers say is owed on a day; a statement's balance goes before the plan of instalments."""
    ways = (_by_instalments(debt, on), _by_balance(debt, on), _by_principal(debt, on))
    plan, statement, loan = ways
    overdue = plan.overdue if plan else None
    if statement is not None:
        overdue = min(overdue, statement.whole) if overdue is not None and statement.whole is not None else overdue
    whole = next((w.whole for w in (statement, plan, loan) if w is not None and w.whole is not None), None)
    interest = next((w.interest for w in (plan, statement, loan) if w is not None and w.interest is not None), None)
    used = [w for w in (plan, statement) if w is not None] or ([loan] if loan is not None else [])
    return OwnView(
        currency=currency(debt),
        overdue=overdue,
        whole=whole,
        interest=interest,
        slack=loan.slack if loan and not (plan or statement) else ZERO,
        certain=bool(plan or statement or (loan and loan.certain)),
        next_due=plan.next_due if plan and (whole is None or whole > 0) else None,
        steps=tuple(s for w in used for s in w.steps),
        missing=tuple(_missing(debt, bool(used))),
    )


def stated_principal(matter: Matter) -> Money | None:
    """The principal that the newest demand with one states, or nothing."""
    for demand in reversed(matter.claim.demands):
        for fact in demand.reading.of("amount", "principal"):
            if isinstance(fact.value, Money) and fact.value.amount > 0:
                return fact.value
    return None


def _missing(debt: Debt, told: bool) -> Iterator[Says]:
    if not told:
        yield says("missing-agreement")
        yield says("missing-statement")
    elif debt.annual_rate is None:
        yield says("missing-rate")


def _by_instalments(debt: Debt, on: date) -> OwnView | None:
    if not debt.instalments:
        return None
    plan = tuple(sorted(debt.instalments, key=lambda i: i.due))
    due = tuple(i for i in plan if i.due <= on)
    made = payments(debt, on)
    paid = total(made)
    overdue = max(total(due) - paid, ZERO)
    own = currency(debt)
    return OwnView(
        currency=own,
        overdue=overdue,
        whole=max(total(plan) - paid, ZERO),
        interest=_delay(plan, paid, debt.annual_rate, on),
        next_due=_next(plan, paid, on),
        steps=(
            says("step-instalments", count=len(due), on=on, sum=Money(amount=total(due), currency=own)),
            says("step-payments", count=len(made), on=on, sum=Money(amount=paid, currency=own)),
            says("step-overdue", on=on, sum=Money(amount=overdue, currency=own)),
        ),
    )


def _by_balance(debt: Debt, on: date) -> OwnView | None:
    if debt.balance is None or (debt.balance_on is not None and debt.balance_on > on):
        return None
    since = debt.balance_on
    later = payments(debt, on, after=since) if since else ()
    whole = max(debt.balance.amount - total(later), ZERO)
    own = currency(debt)
    balance = (
        says("step-balance", on=since, sum=debt.balance) if since else says("step-balance-undated", sum=debt.balance)
    )
    paid = says("step-payments-since", count=len(later), on=on, sum=Money(amount=total(later), currency=own))
    rate = debt.annual_rate
    return OwnView(
        currency=own,
        whole=whole,
        interest=whole * rate * (on - since).days / DAYS_OF_YEAR if rate is not None and since else None,
        steps=(balance, paid) if later else (balance,),
    )


def _by_principal(debt: Debt, on: date) -> OwnView | None:
    """A bare loan: the book of it, with interest to the day on what was still owed after each payment."""
    if debt.principal is None:
        return None
    made, own = payments(debt, on), currency(debt)
    loan = as_loan(debt) if debt.annual_rate is not None else None
    if loan is not None and loan.start <= on:
        account = keep(loan, on)
        whole = max(account.owed.total, ZERO)
        interest = whole + total(made) - debt.principal.amount
        counted = (says("step-interest", sum=Money(amount=interest, currency=own)),) if interest > 0 else ()
        slack = max(interest, ZERO) * CONVENTIONS
    else:
        whole, counted, slack = max(debt.principal.amount - total(made), ZERO), (), ZERO
    return OwnView(
        currency=own,
        whole=whole,
        slack=slack,
        certain=loan is not None,
        steps=(
            says("step-principal", sum=debt.principal),
            says("step-payments", count=len(made), on=on, sum=Money(amount=total(made), currency=own)),
            *counted,
        ),
    )


def _delay(plan: tuple[Instalment, ...], paid: Decimal, rate: Decimal | None, on: date) -> Decimal | None:
    """Simple interest at the agreed rate on each instalment that is late, payments covering the oldest first."""
    if rate is None:
        return None
    interest, left = ZERO, paid
    for instalment in plan:
        open_part = max(instalment.amount.amount - max(left, ZERO), ZERO)
        left -= instalment.amount.amount
        interest += open_part * rate * max((on - instalment.due).days, 0) / DAYS_OF_YEAR
    return interest


def _next(plan: tuple[Instalment, ...], paid: Decimal, on: date) -> Instalment | None:
    left = paid
    for instalment in plan:
        left -= instalment.amount.amount
        if left < 0 and instalment.due > on:
            return instalment
    return None

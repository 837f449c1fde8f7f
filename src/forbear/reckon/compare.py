"""Offers on one basis: cash now, each month, in all, the true rate, how long, and what is saved.

Interest of a month is a twelfth of the yearly rate on the balance, rounded half up, before that
month's payment. "If nothing changes" counts what is paid now, and what would still be owed, at the
end of the longest offer (at least a year), so that a debt that never ends can be compared too.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from forbear.ledger.annuity import level_payment
from forbear.ledger.rates import rates
from forbear.reckon.limits import highest_rate
from forbear.records.finding import Says, says
from forbear.records.law import Law, Provision
from forbear.records.message import Problem
from forbear.records.money import Money, to_cents
from forbear.records.offer import Compared, Comparison, Offer, Offers

LONGEST = 600
"""Months after which a way of paying counts as never ending."""

_WRITING: dict[str, tuple[str, ...]] = {
    "interest_free": ("no-interest", "after-pause"),
    "deferral": ("pause-cost", "after-pause"),
    "extension": ("new-end", "no-fee"),
    "instalments": ("rate-fixed", "no-fee"),
    "settlement": ("closes", "rest-not-sold"),
    "consolidation": ("all-costs", "old-closed"),
    "minimum_payment": ("rate-fixed",),
}
_PAYING_ACTS = {"payment", "part_payment", "recorded_part_payment", "repayment_plan", "promise_to_pay"}
_PAYING_ACTS |= {"acknowledgement", "signed_acknowledgement", "clear_written_admission", "asking_for_time"}


def compare(file: Offers, law: Law | None = None) -> Comparison:
    """Every offer of a file on the common basis, or why it cannot be reckoned, in the order of the file."""
    plans = [_payments(file, offer) for offer in file.offers]
    horizon = max([12, *(len(p) - 1 for p in plans if not isinstance(p, Problem))])
    unchanged = _staying(file, file.annual_rate, horizon)
    highest = file.legal_rate
    if highest is None and law is not None:
        highest = highest_rate(law, file.lender_type, file.product, file.balance, file.currency, file.on)
    legal = None if highest is None else _staying(file, min(file.annual_rate, highest), horizon)
    return Comparison(
        on=file.on,
        offers=tuple(
            plan if isinstance(plan, Problem) else _compared(file, offer, plan, unchanged, legal)
            for offer, plan in zip(file.offers, plans, strict=True)
        ),
        months=horizon,
        unchanged=unchanged,
        legal_maximum=legal,
        rules=tuple(_rules(law, file.on)) if law else (),
    )


def _staying(file: Offers, annual: Decimal, months: int) -> Money:
    """What is paid in so many months if nothing changes, with what is then still owed."""
    balance, paid = file.balance, Decimal(0)
    for _ in range(months):
        balance += to_cents(balance * annual / 12, file.currency)
        payment = min(file.monthly, balance)
        paid, balance = paid + payment, balance - payment
    return Money(amount=paid + balance, currency=file.currency)


def _compared(
    file: Offers, offer: Offer, payments: tuple[Decimal, ...], unchanged: Money, legal: Money | None
) -> Compared:
    def money(amount: Decimal) -> Money:
        return Money(amount=amount, currency=file.currency)

    total = money(sum(payments, Decimal(0)))
    return Compared(
        offer=offer,
        payments=payments,
        cash_now=money(payments[0]),
        per_month=money(max(payments[1:], default=Decimal(0))),
        total=total,
        months=len(payments) - 1,
        true_rate=_true_rate(file.balance, payments),
        saved_by_nothing_changing=unchanged - total,
        saved_by_legal_maximum=None if legal is None else legal - total,
        before=tuple(_before(offer)),
    )


def _payments(file: Offers, offer: Offer) -> tuple[Decimal, ...] | Problem:
    """What an offer asks at once and at the end of each month, until nothing is owed."""
    first = offer.cash_now + offer.fee
    if offer.settles_for is not None:
        rest, months = offer.settles_for - offer.cash_now, offer.months or 0
        if rest <= 0 or not months:
            return (offer.settles_for + offer.fee,)
        part = to_cents(rest / months, file.currency)
        return (first, *[part] * (months - 1), rest - part * (months - 1))
    balance = (offer.principal or file.balance) - offer.cash_now
    paid = [first]
    for _ in range(offer.pause_months):
        balance += to_cents(balance * offer.pause_rate / 12, file.currency)
        paid.append(Decimal(0))
    each, last = offer.monthly, LONGEST
    if each is None and offer.months:
        each = to_cents(level_payment(balance, offer.annual_rate / 12, offer.months), file.currency)
        last = offer.pause_months + offer.months
    while balance > 0:
        interest = to_cents(balance * offer.annual_rate / 12, file.currency)
        asked = each if each is not None else _minimum(offer, balance + interest, file.currency)
        if len(paid) == last < LONGEST:
            asked = balance + interest
        if asked <= interest or len(paid) > LONGEST:
            shown = (("name", offer.name), ("monthly", str(asked)), ("interest", str(interest)))
            return Problem(code="compare-never-repaid", where=f"offer: {offer.name}", args=shown)
        due = min(asked, balance + interest)
        paid.append(due)
        balance += interest - due
    return tuple(paid)


def _minimum(offer: Offer, owed: Decimal, currency: str) -> Decimal:
    return max(to_cents(owed * offer.minimum_share, currency), offer.minimum_floor)


def _true_rate(balance: Decimal, payments: tuple[Decimal, ...]) -> Decimal | None:
    """The effective yearly rate on today's balance; `None` where no more is paid than is owed."""
    if sum(payments, Decimal(0)) < balance:
        return None
    flows = [(0.0, float(balance - payments[0])), *((n / 12, -float(p)) for n, p in enumerate(payments[1:], 1))]
    found = [r for r in rates(flows) if r > -1e-9]
    return Decimal(f"{max(found[0], 0.0):.6f}") if found else Decimal(0)


def _before(offer: Offer) -> Iterator[Says]:
    yield says("compare-writing-terms")
    for word in _WRITING[offer.kind]:
        yield says(f"compare-writing-{word}")
    if offer.fee:
        yield says("compare-writing-fee")


def _rules(law: Law, on: date) -> Iterator[Provision]:
    """Rules on what paying or agreeing does to limitation and to the credit file."""
    for rule in law.at("limitation_restart", on):
        acts = rule.value.get("acts", ()) if isinstance(rule.value, dict) else ()
        if _PAYING_ACTS & set(acts):
            yield rule
    yield from law.at("credit_report_retention", on)

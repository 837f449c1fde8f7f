"""Reads `debts.toml`: what the person's own papers say about each debt.

A debt is a `[[debt]]` table. Only `id`, `creditor` and `currency` must be there; whatever the papers
do not say is left out, and the checks then ask for the paper instead of assuming a value.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from forbear.papers.toml import fit
from forbear.records.claim import Party
from forbear.records.debt import Asked, Debt, Instalment, Payment, Request
from forbear.records.message import Original, Problem
from forbear.records.money import Money


class PaymentTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[debt.payment]]`: one payment as the bank record shows it."""

    date: date
    amount: Decimal
    to: str = ""
    reference: str = ""


class InstalmentTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[debt.instalment]]`: one payment that the agreement asks for."""

    due: date
    amount: Decimal


class RequestTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[debt.request]]`: what the person asked in writing, and when it reached them."""

    kind: Asked
    on: date
    channel: Literal["call", "sms", "email", "chat", "letter", ""] = ""


class DebtTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[debt]]`: one debt."""

    id: str
    creditor: str
    currency: str
    lender_type: str = ""
    licence: str = ""
    holder: str = ""
    kind: Literal["card", "instalment_loan", "microloan", "private_loan", "overdraft", "bill", "other", ""] = ""
    account: list[str] = []
    principal: Decimal | None = None
    received: Decimal | None = None
    agreed: date | None = None
    annual_rate: Decimal | None = None
    instalment: list[InstalmentTable] = []
    payment: list[PaymentTable] = []
    balance: Decimal | None = None
    balance_on: date | None = None
    defaulted: date | None = None
    acknowledged: list[date] = []
    demanded: list[date] = []
    assigned_to: list[str] = []
    request: list[RequestTable] = []
    recognised: bool = True


class DebtsFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    debt: list[DebtTable] = []


def debts(original: Original) -> Iterator[Debt | Problem]:
    """Every debt of the file, and a problem for each that cannot be used as it stands."""
    file = fit(original, DebtsFile)
    if isinstance(file, Problem):
        yield file
        return
    if not file.debt:
        yield Problem(code="debts-empty", where=original.name)
    seen: set[str] = set()
    for number, table in enumerate(file.debt):
        problems = list(_problems(table, f"{original.name}: debt[{number}] ({table.id})"))
        if table.id in seen:
            problems.append(Problem(code="debts-id-twice", where=original.name, args=(("id", table.id),)))
        seen.add(table.id)
        if problems:
            yield from problems
        else:
            yield _debt(table)


def _problems(table: DebtTable, where: str) -> Iterator[Problem]:
    from babel.core import get_global

    if table.currency not in get_global("all_currencies"):
        yield Problem(code="debts-currency", where=f"{where}.currency", args=(("currency", table.currency),))
    amounts = {"principal": table.principal, "received": table.received}
    amounts |= {f"payment[{i}].amount": p.amount for i, p in enumerate(table.payment)}
    amounts |= {f"instalment[{i}].amount": p.amount for i, p in enumerate(table.instalment)}
    for name, amount in amounts.items():
        if amount is not None and (not amount.is_finite() or amount <= 0):
            yield Problem(code="debts-amount", where=f"{where}.{name}", args=(("amount", str(amount)),))
    if table.balance is not None and not table.balance.is_finite():
        yield Problem(code="debts-amount", where=f"{where}.balance", args=(("amount", str(table.balance)),))
    if table.annual_rate is not None and not (table.annual_rate.is_finite() and 0 <= table.annual_rate <= 3):
        yield Problem(code="debts-rate", where=f"{where}.annual_rate", args=(("rate", str(table.annual_rate)),))
    if table.received is not None and table.principal is not None and table.received.compare(table.principal) == 1:
        yield Problem(code="debts-received", where=f"{where}.received")
    for i, request in enumerate(table.request):
        if (request.kind == "channel") != bool(request.channel):
            yield Problem(code="debts-request-channel", where=f"{where}.request[{i}].channel")
    for i, payment in enumerate(table.payment):
        if table.agreed is not None and payment.date < table.agreed:
            yield Problem(
                code="debts-payment-early",
                where=f"{where}.payment[{i}].date",
                args=(("paid", payment.date.isoformat()), ("agreed", table.agreed.isoformat())),
            )


def _debt(table: DebtTable) -> Debt:
    def money(amount: Decimal | None) -> Money | None:
        return None if amount is None else Money(amount=amount, currency=table.currency)

    def sure(amount: Decimal) -> Money:
        return Money(amount=amount, currency=table.currency)

    return Debt(
        id=table.id,
        creditor=Party(name=table.creditor, role="creditor", lender_type=table.lender_type, licence=table.licence),
        kind=table.kind,
        account_refs=tuple(table.account),
        principal=money(table.principal),
        received=money(table.received),
        agreed=table.agreed,
        annual_rate=table.annual_rate,
        instalments=tuple(
            Instalment(due=i.due, amount=sure(i.amount)) for i in sorted(table.instalment, key=lambda i: i.due)
        ),
        payments=tuple(
            Payment(date=p.date, amount=sure(p.amount), to=p.to, reference=p.reference)
            for p in sorted(table.payment, key=lambda p: p.date)
        ),
        balance=money(table.balance),
        balance_on=table.balance_on,
        defaulted=table.defaulted,
        acknowledged=tuple(sorted(table.acknowledged)),
        demanded=tuple(sorted(table.demanded)),
        assigned_to=tuple(Party(name=name, role="debt_buyer") for name in table.assigned_to),
        holder=table.holder,
        requests=tuple(
            Request(kind=r.kind, on=r.on, channel=r.channel) for r in sorted(table.request, key=lambda r: r.on)
        ),
        recognised=table.recognised,
    )

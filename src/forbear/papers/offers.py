"""Reads `OFFERS.toml`: a debt as it is now, and what the lender proposes for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from forbear.papers._loan_problems import meant
from forbear.papers.toml import fit
from forbear.records.message import Original, Problem
from forbear.records.offer import Offer, OfferKind, Offers

HIGHEST = Decimal(3)
"""A yearly rate above this is taken for a percentage."""


class OfferTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[offer]]`: one proposal."""

    name: str
    kind: OfferKind
    annual_rate: Decimal = Decimal(0)
    cash_now: Decimal = Decimal(0)
    fee: Decimal = Decimal(0)
    months: int | None = None
    monthly: Decimal | None = None
    pause_months: int = 0
    pause_rate: Decimal | None = None
    settles_for: Decimal | None = None
    minimum_share: Decimal = Decimal(0)
    minimum_floor: Decimal = Decimal(0)
    principal: Decimal | None = None


class OffersFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    currency: str
    on: date
    balance: Decimal
    annual_rate: Decimal
    monthly: Decimal = Decimal(0)
    place: str = ""
    lender_type: str = ""
    product: str = ""
    legal_rate: Decimal | None = None
    offer: list[OfferTable] = []


def offers(original: Original) -> tuple[Offers | None, tuple[Problem, ...]]:
    """The offers of a file, or `None` and every problem that keeps them from being compared."""
    file = fit(original, OffersFile)
    if isinstance(file, Problem):
        return None, (file,)
    problems = tuple(_problems(file, original.name))
    return (None, problems) if problems else (_offers(file), ())


def _problems(file: OffersFile, name: str) -> Iterator[Problem]:
    from babel.core import get_global

    if file.currency not in get_global("all_currencies"):
        yield Problem(code="loan-currency", where=f"{name}: currency", args=(("currency", file.currency),))
    if not file.offer:
        yield Problem(code="offers-none", where=f"{name}: offer")
    if not file.balance.is_finite() or file.balance <= 0:
        yield Problem(code="loan-amount", where=f"{name}: balance", args=(("amount", str(file.balance)),))
    rates = {"annual_rate": file.annual_rate, "legal_rate": file.legal_rate}
    sums = {"monthly": file.monthly}
    for i, table in enumerate(file.offer):
        at = f"offer[{i}]"
        rates |= {f"{at}.annual_rate": table.annual_rate, f"{at}.pause_rate": table.pause_rate}
        rates |= {f"{at}.minimum_share": table.minimum_share}
        for field in ("cash_now", "fee", "monthly", "settles_for", "minimum_floor", "principal"):
            if (amount := getattr(table, field)) is not None:
                sums[f"{at}.{field}"] = amount
        yield from _of_offer(table, file, f"{name}: {at}")
    for field, rate in rates.items():
        if rate is not None and not (rate.is_finite() and 0 <= rate <= HIGHEST):
            shown = (("rate", str(rate)), *meant(rate).items())
            yield Problem(code="loan-rate", where=f"{name}: {field}", args=shown)
    for field, amount in sums.items():
        if not amount.is_finite() or amount < 0:
            yield Problem(code="offers-negative", where=f"{name}: {field}", args=(("amount", str(amount)),))


def _of_offer(table: OfferTable, file: OffersFile, where: str) -> Iterator[Problem]:
    """What is missing or too much in one proposal."""
    ways = (table.monthly, table.months, table.settles_for, table.minimum_share or table.minimum_floor or None)
    if all(way is None for way in ways):
        yield Problem(code="offers-no-payments", where=where, args=(("name", table.name),))
    if table.months is not None and not 1 <= table.months <= 600:
        yield Problem(code="offers-months", where=f"{where}.months", args=(("months", table.months),))
    if not 0 <= table.pause_months <= 600:
        yield Problem(code="offers-months", where=f"{where}.pause_months", args=(("months", table.pause_months),))
    if table.cash_now > (table.principal or file.balance) > 0:
        yield Problem(code="offers-cash", where=f"{where}.cash_now", args=(("amount", str(table.cash_now)),))


def _offers(file: OffersFile) -> Offers:
    return Offers(
        currency=file.currency,
        on=file.on,
        balance=file.balance,
        annual_rate=file.annual_rate,
        monthly=file.monthly,
        place=file.place,
        lender_type=file.lender_type,
        product=file.product,
        legal_rate=file.legal_rate,
        offers=tuple(
            Offer(
                name=t.name,
                kind=t.kind,
                annual_rate=t.annual_rate,
                cash_now=t.cash_now,
                fee=t.fee,
                months=t.months,
                monthly=t.monthly,
                pause_months=t.pause_months,
                pause_rate=_pause_rate(t),
                settles_for=t.settles_for,
                minimum_share=t.minimum_share,
                minimum_floor=t.minimum_floor,
                principal=t.principal,
            )
            for t in file.offer
        ),
    )


def _pause_rate(table: OfferTable) -> Decimal:
    """Interest in a pause: as stated; else none where the offer is interest-free, and the ordinary rate elsewhere."""
    if table.pause_rate is not None:
        return table.pause_rate
    return Decimal(0) if table.kind == "interest_free" else table.annual_rate

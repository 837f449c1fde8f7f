"""What a claim is made of, where the newest message with parts says so, beside the sum that it asks."""

from __future__ import annotations

from decimal import Decimal

from forbear.languages import Speaker
from forbear.records.claim import Claim, Demand
from forbear.records.money import Money, minor_units
from forbear.report.drawing import Series, bars
from forbear.report.page import Section
from forbear.report.table import Table

PARTS = ("principal", "interest", "fee")


def composition(claim: Claim, say: Speaker) -> Section | None:
    """Principal, interest and fees as the message names them, and what it does not explain."""
    for demand in reversed(claim.demands):
        parts = _parts(demand)
        if demand.amount is not None and len(parts) > 1 and not claim.relayed:
            return _section(claim, demand.amount, parts, say)
    return None


def _parts(demand: Demand) -> dict[str, Decimal]:
    """Each part once; a message that names one part twice is not added up, since it may only repeat itself."""
    found: dict[str, Decimal] = {}
    for fact in demand.reading.of("amount"):
        same = isinstance(fact.value, Money) and demand.amount and fact.value.currency == demand.amount.currency
        if same and fact.role in PARTS and isinstance(fact.value, Money):
            found.setdefault(fact.role, fact.value.amount)
    return {name: found[name] for name in PARTS if name in found}


def _section(claim: Claim, total: Money, parts: dict[str, Decimal], say: Speaker) -> Section:
    rest = total.amount - sum(parts.values(), Decimal(0))
    named = [(say(f"fact-amount-{name}"), amount) for name, amount in parts.items()]
    if rest > 0:
        named.append((say("made-of-rest"), rest))
    title = say("made-of-title")
    places = minor_units(total.currency)

    def figure(amount: Decimal) -> str:
        return say.money(Money(amount=amount, currency=total.currency))

    told = say("made-of-says", total=total, rest=Money(amount=rest, currency=total.currency), open=_open(rest))
    coins = tuple(Series(name=n, values=(float(a.scaleb(places)),)) for n, a in named)
    picture = bars(f"made-of-{claim.id}", title, told, coins, value=lambda c: figure(Decimal(c).scaleb(-places)))
    rows = (*((name, figure(amount)) for name, amount in named), (say("made-of-total"), figure(total.amount)))
    table = Table(title=told, head=(say("made-of-part"), say("made-of-amount")), rows=rows)
    return Section(title=title, items=(), picture=picture, table=table)


def _open(rest: Decimal) -> str:
    return "more" if rest > 0 else "less" if rest < 0 else "none"

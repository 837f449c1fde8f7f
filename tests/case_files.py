"""Builds a matter from a small TOML case that a debt adviser can read: place, day, claim, papers, contacts."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from forbear.records.claim import Claim, Demand, Party
from forbear.records.debt import Debt, Instalment, Payment, Request
from forbear.records.finding import Matter
from forbear.records.message import Message, Untrusted
from forbear.records.money import Money
from forbear.records.reading import KINDS, Conduct, Fact, Reading, Safety, Source, Triage

Table = dict[str, Any]


def cases(folder: Path) -> Iterator[tuple[str, Table]]:
    """The cases of one folder's `cases.toml`, by the sentence that names them."""
    for case in tomllib.loads((folder / "cases.toml").read_text("utf-8"))["case"]:
        yield case["name"], case


def matter(case: Table) -> Matter:
    """What a check is asked to look at in one case."""
    debts = tuple(debt(d, n) for n, d in enumerate(case.get("debt", [])))
    return Matter(
        claim=claim(case.get("claim", {}), "claim-1"),
        law=law(case["place"]),
        on=case["on"],
        debt=debts[0] if debts and case.get("matched", True) else None,
        debts=debts,
        others=tuple(claim(c, f"claim-{n}") for n, c in enumerate(case.get("other", []), 2)),
        papers=bool(debts),
    )


def money(words: str | None) -> Money | None:
    """`"1200.00 CNY"`, or an amount without a currency."""
    if words is None:
        return None
    amount, _, currency = words.partition(" ")
    return Money(amount=Decimal(amount), currency=currency)


def party(table: Table | str | None, role: str = "unknown") -> Party | None:
    """A name alone, or a table with name, role and lender_type."""
    if table is None:
        return None
    return Party(name=table, role=role) if isinstance(table, str) else Party(**{"role": role, **table})


def reading(table: Table, number: int) -> Reading:
    """One message or call; `at` without a zone is a time of which the export states no zone."""
    text = table.get("text", "")
    at = table.get("at")
    kind = table.get("kind", "not_debt" if table.get("channel") == "call" else "overdue_notice")
    whole = Source(exhibit="inbox", start=0, end=len(text))
    message = Message(
        exhibit="inbox",
        number=number,
        text=Untrusted(text),
        channel=table.get("channel", "sms"),
        sender=Untrusted(table.get("sender", "")),
        direction=table.get("direction", "in"),
        received=at,
        zone="stated" if isinstance(at, datetime) and at.tzinfo else "unknown",
        seconds=table.get("seconds"),
        answered=table.get("answered"),
    )
    return Reading(
        message=message,
        language=table.get("language", "en"),
        triage=Triage(kind=kind, probabilities=tuple((k, 1.0 if k == kind else 0.0) for k in KINDS)),
        facts=tuple(_fact(f, text, whole) for f in table.get("facts", [])),
        conduct=tuple(Conduct(flag=f, source=whole, text=text) for f in table.get("conduct", [])),
        safety=tuple(Safety(signal=s, source=whole, text=text, detail="") for s in table.get("safety", [])),
    )


def _fact(table: Table, text: str, whole: Source) -> Any:
    value: Any = table["value"]
    if table["type"] == "amount":
        value = money(value)
    return Fact(type=table["type"], value=value, text=str(table["value"]), source=whole, role=table.get("role", ""))


def claim(table: Table, id: str) -> Claim:
    """A claim of one demand (the table itself) or of several (`demand`), with all its contacts."""
    demands = tuple(_demand({**table, **d}, n) for n, d in enumerate(table.get("demand", [{}]), 1))
    contacts = tuple(reading(c, n) for n, c in enumerate(_repeated(table.get("contact", [])), 101))
    return Claim(
        id=id,
        demands=demands,
        creditor=party(table.get("creditor"), "creditor"),
        collectors=tuple(dict.fromkeys(d.collector for d in demands if d.collector)),
        amount=money(table.get("amount")),
        due=table.get("due"),
        account_refs=tuple(table.get("refs", [])),
        contacts=(*(d.reading for d in demands), *contacts),
    )


def _demand(table: Table, number: int) -> Demand:
    read = reading(table, number if table.get("id") is None else table["id"])
    return Demand(
        reading=read,
        creditor=party(table.get("creditor"), "creditor"),
        collector=party(table.get("collector"), "collector"),
        amount=money(table.get("amount")),
        due=table.get("due"),
        pay_by=table.get("pay_by"),
        days_overdue=table.get("days_overdue"),
        pay_to=tuple(f for f in read.facts if f.type in {"url", "phone", "account_ref"}),
        account_refs=tuple(table.get("refs", [])),
    )


def _repeated(contacts: list[Table]) -> Iterator[Table]:
    """A contact may list several times under `at`: one contact each."""
    for contact in contacts:
        times = contact["at"] if isinstance(contact.get("at"), list) else [contact.get("at")]
        for at in times:
            yield {**contact, "at": at}


def debt(table: Table, number: int = 0) -> Debt:
    """One debt by the person's own papers."""
    return Debt(
        id=table.get("id", f"debt-{number + 1}"),
        creditor=party(table["creditor"], "creditor"),  # type: ignore[arg-type]
        kind=table.get("kind", ""),
        account_refs=tuple(table.get("refs", [])),
        principal=money(table.get("principal")),
        received=money(table.get("received")),
        agreed=table.get("agreed"),
        annual_rate=Decimal(table["annual_rate"]) if "annual_rate" in table else None,
        instalments=tuple(Instalment(due=i["due"], amount=_sure(i["amount"])) for i in table.get("instalments", [])),
        payments=tuple(_payment(p) for p in table.get("payments", [])),
        balance=money(table.get("balance")),
        balance_on=table.get("balance_on"),
        defaulted=table.get("defaulted"),
        acknowledged=tuple(table.get("acknowledged", [])),
        demanded=tuple(table.get("demanded", [])),
        assigned_to=tuple(p for p in (party(a, "debt_buyer") for a in table.get("assigned_to", [])) if p),
        holder=table.get("holder", ""),
        requests=tuple(Request(**r) for r in table.get("request", [])),
        recognised=table.get("recognised", True),
    )


def _payment(table: Table) -> Payment:
    return Payment(
        date=table["date"], amount=_sure(table["amount"]), to=table.get("to", ""), reference=table.get("reference", "")
    )


def _sure(words: str) -> Money:
    found = money(words)
    assert found is not None
    return found


def law(place: str) -> Any:
    """The law of a place as the program ships it."""
    from forbear.jurisdictions import load

    return load(place)

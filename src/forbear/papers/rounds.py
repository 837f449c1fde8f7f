"""Reads `rounds.toml`: who offered what and when in a negotiation, and which letters went out.

```toml
currency = "GBP"
place = "GB-ENG"

[[round]]
debt = "card"                # the debt's id, as in the plan
by = "creditor"              # or "person"
on = 2026-11-20
until = 2026-12-04           # how long it stands, where that was said
monthly = 60
months = 48                  # or total = 2400
terms = ["interest_frozen"]  # what is promised besides: see TERMS in respond/negotiation.py
in_writing = false
answer = "open"              # accepted, refused, lapsed, countered

[[posting]]
letter = "card/repayment_offer"
sent = 2026-11-10
method = "recorded delivery"
tracking = "AB 1234"
proof = "E7"                 # the exhibit that holds the receipt
```
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from forbear.papers.toml import fit
from forbear.records.letter import Posting, Round
from forbear.records.message import Original, Problem
from forbear.records.money import Money


class RoundTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[round]]`: one move."""

    debt: str
    by: Literal["person", "creditor"]
    on: date
    until: date | None = None
    total: Decimal | None = None
    monthly: Decimal | None = None
    months: int | None = None
    terms: list[Literal["closes_account", "interest_frozen", "credit_file", "rest_not_sold", "collection_stops"]] = []
    in_writing: bool = False
    exhibit: str = ""
    answer: Literal["open", "accepted", "refused", "lapsed", "countered"] = "open"


class PostingTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[posting]]`: one letter that went out."""

    letter: str
    sent: date
    method: str
    tracking: str = ""
    proof: str = ""


class RoundsFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    currency: str
    place: str = ""
    round: list[RoundTable] = []
    posting: list[PostingTable] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounds:
    """What a file of rounds holds."""

    place: str
    rounds: tuple[Round, ...]
    postings: tuple[Posting, ...]


def rounds(original: Original) -> tuple[Rounds | None, tuple[Problem, ...]]:
    """The rounds and postings of a file, or `None` and every problem in it."""
    file = fit(original, RoundsFile)
    if isinstance(file, Problem):
        return None, (file,)
    problems = tuple(_problems(file, original.name))
    if problems:
        return None, problems
    return Rounds(
        place=file.place,
        rounds=tuple(_round(t, n, file.currency) for n, t in enumerate(file.round, 1)),
        postings=tuple(
            Posting(letter=p.letter, sent=p.sent, method=p.method, tracking=p.tracking, proof=p.proof)
            for p in file.posting
        ),
    ), ()


def _problems(file: RoundsFile, name: str) -> Iterator[Problem]:
    from babel.core import get_global

    if file.currency not in get_global("all_currencies"):
        yield Problem(code="debts-currency", where=f"{name}: currency", args=(("currency", file.currency),))
    if not file.round:
        yield Problem(code="rounds-none", where=f"{name}: round")
    for n, table in enumerate(file.round):
        where = f"{name}: round[{n}]"
        for field in ("total", "monthly"):
            amount = getattr(table, field)
            if amount is not None and (not amount.is_finite() or amount <= 0):
                yield Problem(code="debts-amount", where=f"{where}.{field}", args=(("amount", str(amount)),))
        if table.months is not None and not 1 <= table.months <= 600:
            yield Problem(code="offers-months", where=f"{where}.months", args=(("months", table.months),))
        if table.until is not None and table.until < table.on:
            yield Problem(code="rounds-until", where=f"{where}.until")
        if not table.debt.strip():
            yield Problem(code="rounds-debt", where=f"{where}.debt")


def _round(table: RoundTable, number: int, currency: str) -> Round:
    def money(amount: Decimal | None) -> Money | None:
        return None if amount is None else Money(amount=amount, currency=currency)

    return Round(
        claim=table.debt,
        number=number,
        by=table.by,
        on=table.on,
        until=table.until,
        total=money(table.total),
        monthly=money(table.monthly),
        months=table.months,
        terms=tuple(table.terms),
        in_writing=table.in_writing,
        exhibit=table.exhibit,
        answer=table.answer,
    )

"""Reads statements that are tables: finds the heading row, knows what each column means, makes the rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from forbear import shelf
from forbear.records.message import Problem, Untrusted
from forbear.records.statement import Column, Statement, Transaction
from forbear.statements._rows import Maker, last_digits
from forbear.statements._source import Row, Source
from forbear.statements._values import day_order, looks_like_day, number, uses_comma

SCANNED = 80
"""How many rows may stand before the heading."""
SAMPLE = 400
_TAIL = re.compile(r"(?:卡号|账\s*号|[Aa]ccount (?:[Nn]umber|[Nn]o)\.?)[：:,\s'\"\[]*([\dxX*\-]{4,40})")
_MONEY = re.compile(r"(?:币\s*种|币别|[Cc]urrency)[：:,\s]*(人民币|美元|港币|[A-Z]{3})\b")

_NAMED = re.compile(r"[(]?(£|€|₹|gbp|usd|inr|eur|cny|hkd|cad|aud)[)]?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How one bank's or wallet's table differs from any other table.

    `needs` are headings that together mark it, `words` stand before the heading. `columns` says which
    heading has a role where the common names do not; `spending_is_positive` holds for card statements
    that write purchases without a sign. `outgoing` and `incoming` are words in `label`, `memo` or
    `status` that settle the direction where the table's own column does not.
    """

    name: str
    institution: str = ""
    needs: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    currency: str = ""
    spending_is_positive: bool = False
    incoming: tuple[str, ...] = ()
    outgoing: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()


def fits(layout: Layout, source: Source) -> float:
    """How well a source fits a named layout: its headings must all be there, and its words where it has some."""
    found = heading(source)
    if found is None:
        return 0.0
    at, names = found
    if not all(need in names for need in layout.needs):
        return 0.0
    before = "\n".join(" ".join(row) for _, row in source.rows[:at])
    if layout.words and not any(word in before or word in source.opening[:4096] for word in layout.words):
        return 0.0
    return 0.9 + 0.09 * min(1.0, len(layout.needs) / 10)


def heading(source: Source) -> tuple[int, list[str]] | None:
    """The place of the heading in `source.rows`, and its names: the row with the most known column names."""
    if "\0heading" in source.__dict__:
        return source.__dict__["\0heading"]  # type: ignore[no-any-return]
    best: tuple[int, int, list[str]] | None = None
    for at, (_, row) in enumerate(source.rows[:SCANNED]):
        names = [folded(cell) for cell in row]
        roles = assign(names, {})
        known = len(roles)
        if "date" in roles and ({"amount", "in", "out"} & set(roles)) and (best is None or known > best[0]):
            best = (known, at, names)
    found = best[1:] if best else None
    source.__dict__["\0heading"] = found
    return found


def folded(cell: str) -> str:
    """A heading as it is compared: lower case, without spaces."""
    return "".join(cell.split()).casefold().replace("（", "(").replace("）", ")").strip("'\"\ufeff")


@cache
def _known() -> Mapping[str, tuple[str, ...]]:
    return {role: tuple(folded(n) for n in names) for role, names in shelf.toml("statements", "_headings.toml").items()}


def assign(names: list[str], own: Mapping[str, str]) -> dict[str, int]:
    """Which column has which role; a layout's own names first. A column may tell both memo and label."""
    roles: dict[str, int] = {}
    for role, known in _known().items():
        wanted = (folded(own[role]),) if role in own else known
        at = next((names.index(name) for name in wanted if name in names), None)
        if at is not None:
            roles[role] = at
    if "in" in roles and "out" in roles:
        roles.pop("amount", None)
    if "direction" in roles and roles.get("direction") == roles.get("label") and "in" in roles:
        roles.pop("direction")
    return roles


def parse(layout: Layout, source: Source, *, guessed: bool = False) -> Statement:
    """Every row below the heading as a transaction, or a problem with its place."""
    found = heading(source)
    if found is None:
        return _refuse(layout, source, "statement-no-columns")
    at, names = found
    roles = assign(names, layout.columns)
    body = source.rows[at + 1 :]
    return rows_below(
        layout, source, body, roles, source.rows[at][1], before=source.rows[:at], certainty=0.9 if guessed else 1.0
    )


def rows_below(
    layout: Layout,
    source: Source,
    body: list[Row],
    roles: dict[str, int],
    names: list[str],
    *,
    before: list[Row],
    certainty: float,
) -> Statement:
    """The transactions of a table whose columns are known or guessed with `certainty`."""
    sample = [row for _, row in body[:SAMPLE]]
    order, sure = day_order(_column(sample, roles["date"]))
    amounts = [c for role in ("amount", "in", "out") if role in roles for c in _column(sample, roles[role])]
    preamble = "\n".join(" ".join(cell for cell in row if cell) for _, row in before)
    tail, told = _TAIL.search(preamble), _MONEY.search(preamble)
    make = Maker(
        exhibit=source.name,
        layout=layout,
        roles=roles,
        order=order,
        comma=uses_comma(amounts),
        tail=last_digits(tail[1]) if tail else "",
        currency=told[1] if told else _in_heading(names),
        signed=_signed(layout, sample, roles),
    )
    transactions: list[Transaction] = []
    problems: list[Problem] = []
    for line, row in body:
        made = make(line, row)
        if isinstance(made, Transaction):
            transactions.append(made)
        elif made:
            problems.append(made)
    if not sure and transactions:
        problems.insert(0, Problem(code="statement-day-order", where=source.name))
    if transactions and not all(t.amount.currency for t in transactions):
        problems.insert(0, Problem(code="statement-no-currency", where=source.name))
    if not transactions and make.undirected:
        problems = [Problem(code="statement-no-direction", where=source.name)]
    return Statement(
        exhibit=source.name,
        layout=layout.name,
        transactions=tuple(_undone_pairs(transactions)),
        columns=tuple(_shown(roles, names, certainty, sure)),
        problems=tuple(_few(problems, source.name)),
    )


def _undone_pairs(rows: list[Transaction]) -> Iterator[Transaction]:
    """Where a purchase does not count because it was undone, the money back for it must not count either.

    Wallets give the refund the purchase's number, with something behind it.
    """
    undone = {row.reference for row in rows if not row.counts and row.amount.amount and len(row.reference) > 9}
    for row in rows:
        back = row.counts and row.amount.amount > 0 and row.reference.split("_")[0].split("*")[0] in undone
        yield replace(row, counts=False) if back else row


def _in_heading(names: list[str]) -> str:
    """The currency that a heading names, as in `Paid out (£)` or `Amount INR`."""
    found = (match[1] for name in names if (match := _NAMED.search(folded(name))))
    return next(found, "")


def _signed(layout: Layout, sample: list[list[str]], roles: Mapping[str, int]) -> bool:
    """Whether the amounts carry their own direction: some sign, or a layout whose rule is known."""
    if "amount" not in roles or layout.spending_is_positive:
        return True
    cells = _column(sample, roles["amount"])
    return any((number(c) or 0) < 0 or c.strip().startswith("+") for c in cells)


def _column(rows: list[list[str]], at: int) -> list[str]:
    return [row[at] for row in rows if at < len(row)]


def _shown(roles: Mapping[str, int], names: list[str], certainty: float, sure: bool) -> Iterator[Column]:
    for role, at in sorted(roles.items(), key=lambda item: item[1]):
        own = certainty if role != "date" or sure else min(certainty, 0.5)
        heading = names[at] if at < len(names) else ""
        yield Column(role=role, heading=Untrusted(heading), number=at + 1, certainty=own)


def _few(problems: list[Problem], name: str, most: int = 20) -> Iterator[Problem]:
    yield from problems[:most]
    if len(problems) > most:
        more = len(problems) - most
        yield Problem(code="statement-more-rows", where=name, args=(("count", more),))


def _refuse(layout: Layout, source: Source, code: str) -> Statement:
    problem = Problem(code=code, where=source.name)
    return Statement(exhibit=source.name, layout=layout.name, problems=(problem,))


def by_content(rows: list[Row]) -> dict[str, int]:
    """Roles guessed from the cells alone, for a table without a heading: a day, then amounts, then words."""
    sample = [row for _, row in rows[:SAMPLE]]
    width = max((len(row) for row in sample), default=0)
    roles: dict[str, int] = {}
    for at in range(width):
        cells = [c for c in _column(sample, at) if c]
        if len(cells) * 2 < len(sample) or not cells:
            continue
        if "date" not in roles and sum(map(looks_like_day, cells)) > 0.8 * len(cells):
            roles["date"] = at
        elif sum(number(c) is not None and ("." in c or "," in c) for c in cells) > 0.8 * len(cells):
            roles.setdefault("amount" if "amount" not in roles else "balance", at)
        elif "memo" not in roles and sum(any(x.isalpha() for x in c) for c in cells) > 0.8 * len(cells):
            roles["memo"] = at
    return roles if {"date", "amount"} <= set(roles) else {}

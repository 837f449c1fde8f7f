"""Reckons the balances of a statement again: what does not add up is said, never mended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from forbear.records.message import Problem
from forbear.records.statement import Statement, Transaction


def check(statement: Statement) -> Statement:
    """The statement with a problem for each account whose balances do not follow from its rows."""
    problems = list(statement.problems)
    accounts: dict[tuple[str, str], list[Transaction]] = defaultdict(list)
    for row in statement.transactions:
        accounts[row.account, row.amount.currency].append(row)
    for rows in accounts.values():
        if wrong := breaks(rows):
            first = wrong[0]
            where = f"{statement.exhibit}, {first.line}"
            args = (("line", first.line), ("count", len(wrong)))
            problems.append(Problem(code="statement-balance", where=where, args=args))
    problems += _totals(statement)
    if len({row.amount.currency for row in statement.transactions}) > 1:
        held = ", ".join(sorted({row.amount.currency or "?" for row in statement.transactions}))
        args_held = (("currencies", held),)
        problems.append(Problem(code="statement-currencies", where=statement.exhibit, args=args_held))
    return replace(statement, problems=tuple(problems))


def breaks(rows: Sequence[Transaction]) -> list[Transaction]:
    """The rows after which the stated balance is not the one before plus the row, in whichever order fits better."""
    told = [row for row in rows if row.balance is not None]
    if len(told) < 2 or len(told) < len(rows):
        return []
    down = [b for a, b in pairwise(told) if _less(a.balance, b.amount.amount) != b.balance]
    up = [a for a, b in pairwise(told) if _less(b.balance, a.amount.amount) != a.balance]
    return min(down, up, key=len)


def _less(balance: Decimal | None, amount: Decimal) -> Decimal:
    assert balance is not None
    return balance + amount


def _totals(statement: Statement) -> list[Problem]:
    """Opening balance plus all rows must give the closing balance, where a file states one of each."""
    found = []
    for opening in (b for b in statement.balances if b.kind == "opening"):
        same = [
            b
            for b in statement.balances
            if (b.account, b.amount.currency) == (opening.account, opening.amount.currency)
        ]
        closing = [b for b in same if b.kind == "closing"]
        if len(closing) != 1 or sum(b.kind == "opening" for b in same) != 1:
            continue
        rows = (
            t
            for t in statement.transactions
            if (t.account, t.amount.currency) == (opening.account, opening.amount.currency)
        )
        off = opening.amount.amount + sum((t.amount.amount for t in rows), Decimal(0)) - closing[0].amount.amount
        if off:
            where = f"{statement.exhibit}, {closing[0].line}"
            args = (("off", f"{off:+f}"), ("currency", opening.amount.currency))
            found.append(Problem(code="statement-totals", where=where, args=args))
    return found

"""Reviewing: looks back calmly over statements. Income, outgoings, what is left, and the root of arrears.

Statements -> Review. Rows that stand in two files are folded, moves between own accounts matched, every
row given a purpose by words or by the person's own corrections, and each cause of arrears measured.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from forbear.records.budget import Budget, Correction, Folded, Review
from forbear.records.message import Problem
from forbear.records.statement import Statement, Transaction
from forbear.review.affairs import affairs
from forbear.review.causes import causes
from forbear.review.duplicates import fold, mirrors
from forbear.review.months import by_month, gaps
from forbear.review.purposes import Sorter
from forbear.review.transfers import matched

_PLACES = {"CNY": "cn", "GBP": "gb", "USD": "us", "INR": "in"}

_MONEY = {place: money for money, place in _PLACES.items()}


def review(statements: Sequence[Statement], *, corrections: Sequence[Correction] = (), place: str = "") -> Review:
    """What the statements say together, a budget for each currency; never adds two currencies.

    A statement that names no currency is in the money of `place`, where the person named a place.
    """
    if place.split("_")[0] in _MONEY:
        statements = [_in_money(statement, _MONEY[place.split("_")[0]]) for statement in statements]
    rows = [row for statement in statements for row in statement.transactions]
    kept, folded = fold(statements)
    kept, mirrored = mirrors(kept)
    folded = (*folded, *mirrored)
    currencies = [c for c, _ in Counter(row.amount.currency for row in rows).most_common()]
    found = place or next((_PLACES[c] for c in currencies if c in _PLACES), "")
    problems = [p for statement in statements for p in statement.problems]
    budgets = []
    by_currency: dict[str, list[Transaction]] = defaultdict(list)
    for row in kept:
        by_currency[row.amount.currency].append(row)
    sorter = Sorter(tuple(corrections))
    for money in currencies:
        mine = [f for f in folded if f.row.amount.currency == money]
        budgets.append(_budget(money, by_currency[money], tuple(mine), statements, sorter))
        problems += _empty_months(by_currency[money], money)
    return Review(
        place=found,
        place_assumed=bool(found) and not place,
        statements=tuple(statements),
        budgets=tuple(budgets),
        problems=tuple(problems),
    )


def _budget(
    money: str, rows: list[Transaction], folded: tuple[Folded, ...], statements: Sequence[Statement], sorter: Sorter
) -> Budget:
    entries = matched(tuple(sorter(row) for row in sorted(rows, key=lambda r: (r.date, r.exhibit, r.line))))
    months = by_month(entries)
    return Budget(
        currency=money,
        entries=entries,
        folded=folded,
        months=months,
        affairs=affairs(entries, months, statements, money),
        causes=causes(entries, months),
    )


def _in_money(statement: Statement, money: str) -> Statement:
    if all(row.amount.currency for row in statement.transactions):
        return statement
    rows = (
        row if row.amount.currency else replace(row, amount=replace(row.amount, currency=money))
        for row in statement.transactions
    )
    told = tuple(p for p in statement.problems if p.code != "statement-no-currency")
    return replace(statement, transactions=tuple(rows), problems=told)


def _empty_months(rows: Sequence[Transaction], money: str) -> list[Problem]:
    return [
        Problem(
            code="statement-month-empty", where=f"{month:%Y-%m} {money}".strip(), args=(("month", f"{month:%Y-%m}"),)
        )
        for month in gaps(rows)
    ]

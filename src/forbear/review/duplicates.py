"""Folds rows that stand in more than one file; two equal purchases in one file are never folded."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from forbear.records.budget import Folded
from forbear.records.statement import Statement, Transaction

AGREEING = 0.8
"""How much of two files' common days must agree before files without an account number count as one account."""
NEAR = timedelta(days=2)


def fold(statements: Sequence[Statement]) -> tuple[list[Transaction], tuple[Folded, ...]]:
    """The rows that count, and those that stand in an earlier file already.

    Of equal rows (account, day, amount, words, balance, reference) as many are kept as the one file
    with the most of them holds, so that two equal purchases stay two.
    """
    names = _accounts(statements)
    seen: dict[Any, Counter[str]] = defaultdict(Counter)
    kept_ids: dict[Any, list[str]] = defaultdict(list)
    kept: list[Transaction] = []
    folded: list[Folded] = []
    for at, statement in enumerate(statements):
        for row in statement.transactions:
            key = (row.account or names[at], *_key(row))
            seen[key][str(at)] += 1
            count = seen[key][str(at)]
            if count > len(kept_ids[key]):
                kept_ids[key].append(row.id)
                kept.append(row)
            else:
                folded.append(Folded(row=row, kept=kept_ids[key][count - 1]))
    return kept, tuple(folded)


def _key(row: Transaction) -> tuple[Any, ...]:
    return (row.date, row.amount.amount, row.amount.currency, row.payee, row.memo, row.balance, row.reference)


def _accounts(statements: Sequence[Statement]) -> list[str]:
    """A name for the account of each file that does not tell it: shared where two files agree on their common days."""
    names = [f"?{at}" for at in range(len(statements))]
    rows = [Counter(_key(t) for t in s.transactions if not t.account) for s in statements]
    for later in range(len(statements)):
        for earlier in range(later):
            if statements[later].layout == statements[earlier].layout and _agree(rows[later], rows[earlier]):
                names[later] = names[earlier]
                break
    return names


def _agree(one: Counter[tuple[Any, ...]], other: Counter[tuple[Any, ...]]) -> bool:
    if not one or not other:
        return False
    first = max(min(key[0] for key in one), min(key[0] for key in other))
    last = min(max(key[0] for key in one), max(key[0] for key in other))
    mine = _within(one, first, last)
    theirs = _within(other, first, last)
    same = (mine & theirs).total()
    return same > 0 and same >= AGREEING * max(mine.total(), theirs.total())


def _within(rows: Counter[tuple[Any, ...]], first: Any, last: Any) -> Counter[tuple[Any, ...]]:
    return Counter({key: count for key, count in rows.items() if first <= key[0] <= last})


def mirrors(rows: Iterable[Transaction]) -> tuple[list[Transaction], tuple[Folded, ...]]:
    """Folds a bank's row for a purchase that a wallet lists too, with the card that it charged.

    The wallet's row is kept, because it names the shop. Same amount, at most two days apart, one to one.
    """
    rows = list(rows)
    bank: dict[Any, list[Transaction]] = defaultdict(list)
    for row in rows:
        if row.account[-4:].isdigit() and not row.paid_from:
            bank[row.account[-4:], row.amount.amount, row.amount.currency].append(row)
    gone: dict[str, str] = {}
    for wallet in rows:
        if not wallet.paid_from or not wallet.counts:
            continue
        same = bank.get((wallet.paid_from, wallet.amount.amount, wallet.amount.currency), [])
        near = [r for r in same if r.id not in gone and abs(r.date - wallet.date) <= NEAR]
        if near:
            gone[min(near, key=lambda r: abs(r.date - wallet.date)).id] = wallet.id
    folded = tuple(Folded(row=row, kept=gone[row.id]) for row in rows if row.id in gone)
    return [row for row in rows if row.id not in gone], folded

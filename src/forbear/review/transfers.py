"""Matches moves between a person's own accounts: neither income nor spending."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from forbear.records.budget import Entry
from forbear.text import fold

NEAR = timedelta(days=4)
"""A transfer may take a weekend."""
_WORDS = (
    "transfer", "trf", "tfr", "xfer", "ft ", "payment thank you", "payment - thank you", "payment received", "own account", "savings",
    "self", "neft", "imps", "转账", "转存", "还款", "转入", "转出", "充值", "提现", "本人", "互转", "汇入", "汇出", "跨行",
)  # fmt: skip
_REPAYING = {"card_payment", "loan_payment", "pay_later_payment"}


def matched(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries with both sides of each own transfer paired.

    Same amount, opposite sign, another account, at most four days apart, and words or an account number
    on one side that speak of a transfer: equal amounts alone prove nothing. A payment to an own card
    keeps its purpose, because it is a repayment, but no longer counts as spending.
    """
    incoming: dict[Decimal, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.row.amount.amount > 0:
            incoming[entry.row.amount.amount].append(entry)
    pairs: dict[str, str] = {}
    for out in entries:
        if out.row.amount.amount >= 0:
            continue
        near = [e for e in incoming.get(-out.row.amount.amount, ()) if e.row.id not in pairs and _could_pair(out, e)]
        if near:
            other = min(near, key=lambda e: (abs(e.row.date - out.row.date), e.row.id))
            pairs[out.row.id], pairs[other.row.id] = other.row.id, out.row.id
    return tuple(_paired(entry, pairs[entry.row.id]) if entry.row.id in pairs else entry for entry in entries)


def _paired(entry: Entry, other: str) -> Entry:
    if entry.row.amount.amount < 0 and entry.purpose in _REPAYING:
        return replace(entry, pair=other)
    return replace(entry, purpose="own_transfer", part="neither", pair=other)


def _could_pair(out: Entry, into: Entry) -> bool:
    one, other = out.row, into.row
    if abs(one.date - other.date) > NEAR:
        return False
    if (one.account or one.exhibit) == (other.account or other.exhibit):
        return False
    words = fold(f"{one.payee} {one.memo} {one.label} | {other.payee} {other.memo} {other.label}").text.casefold()
    tails = [t for t in (one.account[-4:], other.account[-4:]) if t.isdigit()]
    return any(word in words for word in _WORDS) or any(tail in words for tail in tails)

"""What the person says themself, read in the sort that each fact has; what cannot be read is a problem."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation

from forbear import letters
from forbear.records.message import Problem
from forbear.records.money import Money, to_cents
from forbear.records.occasion import Occasion

Said = str | int | Money | date | tuple[str, ...] | None
LONGEST = 600
LONG_NUMBER = re.compile(r"(?:\d[ \-.]?){9,}")
"""Nine digits and more: a card, an account, an identity; no letter carries one."""
_LONG_MAY_BE = frozenset(["recipient_address", "report_no", "ref"])


def said(occasion: Occasion) -> tuple[dict[str, Said], tuple[Problem, ...]]:
    """What the person wrote after `--fact`, in the sort that each fact has."""
    known = letters.facts()
    found: dict[str, Said] = {}
    problems: list[Problem] = []
    for name, text in occasion.facts:
        fact = known.get(name)
        if fact is None or not fact.given:
            problems.append(Problem(code="letter-fact-unknown", where=name))
            continue
        value = READERS[fact.sort](text.strip(), occasion.law.currency)
        if value is None:
            problems.append(Problem(code=f"letter-fact-{fact.sort}", where=name, args=(("text", text[:40]),)))
        elif name not in _LONG_MAY_BE and isinstance(value, str) and LONG_NUMBER.search(value):
            problems.append(Problem(code="letter-fact-long-number", where=name))
        else:
            found[name] = value
    return found, tuple(problems)


def _text(text: str, _: str) -> str | None:
    return " ".join(text.split())[:LONGEST] or None


def _lines(text: str, _: str) -> tuple[str, ...] | None:
    return tuple(" ".join(t.split())[:80] for t in re.split(r"[\n;；]", text) if t.strip())[:6] or None


def _day(text: str, _: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _number(text: str, _: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= 600 and len(text) < 4 else None


def _money(text: str, currency: str) -> Money | None:
    try:
        amount = Decimal(text.replace(",", ""))
    except InvalidOperation:
        return None
    usable = amount.is_finite() and 0 < amount < 10**12 and amount == to_cents(amount, currency)
    return Money(amount=amount, currency=currency) if usable else None


READERS: dict[str, Callable[[str, str], Said]] = {
    "text": _text,
    "lines": _lines,
    "day": _day,
    "number": _number,
    "money": _money,
}

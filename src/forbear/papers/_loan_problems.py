"""What cannot be right in `LOAN.toml`: each value by itself first, then how values fit together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from forbear.papers._loan_tables import LoanFile, PromotionTable, RateFields, RateTable
from forbear.records.loan import Every
from forbear.records.message import Problem

HIGHEST = {"annual_rate": Decimal(3), "monthly_rate": Decimal("0.5"), "daily_rate": Decimal("0.05")}
"""Above these a rate is taken for a percentage; a dearer loan is written by the day."""
MOST_YEARS = 100
_PER_YEAR: dict[Every, int] = {"year": 1, "quarter": 4, "month": 12}
LARGEST = Decimal(10) ** 15
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)
"""Days outside these are slips of the pen."""


def problems(file: LoanFile, name: str) -> Iterator[Problem]:
    """What cannot be right: each value by itself first, and how values fit together only once each can be."""
    found = tuple(_in_themselves(file, name))
    yield from found or _together(file, name)


def _problem(code: str, name: str, field: str, **args: str | int) -> Problem:
    return Problem(code=f"loan-{code}", where=f"{name}: {field}", args=tuple(args.items()))


def _in_themselves(file: LoanFile, name: str) -> Iterator[Problem]:
    from babel.core import get_global

    if file.currency not in get_global("all_currencies"):
        yield _problem("currency", name, "currency", currency=file.currency)
    if not file.advance:
        yield _problem("no-advance", name, "advance")
    for field, amount in _amounts(file):
        if not amount.is_finite() or not 0 < amount <= LARGEST:
            yield _problem("amount", name, field, amount=str(amount))
    for field, kind, rate in _rates(file):
        if not rate.is_finite() or not 0 <= rate <= HIGHEST[kind]:
            yield _problem("rate", name, field, rate=str(rate), **meant(rate))
    for field, day in _days(file):
        if not EARLIEST <= day <= LATEST:
            yield _problem("year", name, field, year=day.year)
    if file.schedule:
        most = MOST_YEARS * _PER_YEAR.get(file.schedule.every, 13)
        if not 1 <= file.schedule.count <= most:
            yield _problem("count", name, "schedule.count", count=file.schedule.count, most=most)
    if not 0 <= file.capitalise_day <= 31:
        yield _problem("day", name, "capitalise_day", day=file.capitalise_day)
    if file.penalty and not 0 <= file.penalty.grace_days <= 366:
        yield _problem("grace", name, "penalty.grace_days", days=file.penalty.grace_days)


def meant(rate: Decimal) -> dict[str, str]:
    """What a rate that cannot be a fraction was probably meant to be, for the sentence about it."""
    if not rate.is_finite() or rate < 0:
        return {"sort": "other", "percent": "", "daily": ""}
    percent, daily = f"{rate / 100:f}", f"{rate / 36500:.6f}"
    return {"sort": "percent" if rate / 100 <= HIGHEST["annual_rate"] else "high", "percent": percent, "daily": daily}


def _together(file: LoanFile, name: str) -> Iterator[Problem]:
    for field, table in _rate_tables(file):
        if sum(getattr(table, kind) is not None for kind in HIGHEST) > 1:
            yield _problem("rate-twice", name, field)
        if isinstance(table, RateTable) and table.since and table.until and table.until < table.since:
            since, until = table.since.isoformat(), table.until.isoformat()
            yield _problem("dates", name, f"{field}.until", since=since, until=until)
    start = min(a.date for a in file.advance)
    for field, day in _days(file):
        if day < start:
            yield _problem("early", name, field, day=day.isoformat(), start=start.isoformat())
    for i, fee in enumerate(file.fee):
        lent = sum((a.amount for a in file.advance if a.date == fee.date), Decimal(0))
        kept = sum((f.amount for f in file.fee if f.deducted and f.date == fee.date), Decimal(0))
        if fee.deducted and kept >= lent:
            yield _problem("deducted", name, f"fee[{i}]", kept=str(kept), lent=str(lent))


def _amounts(file: LoanFile) -> Iterator[tuple[str, Decimal]]:
    """Every amount of money with its field; each must be above zero."""
    for name in ("advance", "fee", "instalment", "payment"):
        yield from ((f"{name}[{i}].amount", row.amount) for i, row in enumerate(getattr(file, name)))
    if file.schedule:
        yield "schedule.amount", file.schedule.amount
        if file.schedule.last is not None:
            yield "schedule.last", file.schedule.last
    if file.penalty and file.penalty.late_fee:
        yield "penalty.late_fee", file.penalty.late_fee
    if file.claimed:
        yield "claimed.total", file.claimed.total
        parts = {"principal": file.claimed.principal, "interest": file.claimed.interest, "fees": file.claimed.fees}
        yield from ((f"claimed.{part}", amount) for part, amount in parts.items() if amount)


def _rate_tables(file: LoanFile) -> Iterator[tuple[str, RateFields]]:
    yield "", file
    yield from ((f"rate[{i}]", table) for i, table in enumerate(file.rate))
    yield from ((f"promotion[{i}]", table) for i, table in enumerate(file.promotion))
    if file.penalty:
        yield "penalty", file.penalty


def _rates(file: LoanFile) -> Iterator[tuple[str, str, Decimal]]:
    """Every rate with its field and whether it is by the year, the month or the day."""
    for place, table in _rate_tables(file):
        prefix = f"{place}." if place else ""
        for kind in HIGHEST:
            rate = getattr(table, kind)
            if rate is not None:
                yield f"{prefix}{kind}", kind, rate
        if isinstance(table, PromotionTable) and table.deferred_rate is not None:
            yield f"{prefix}deferred_rate", "annual_rate", table.deferred_rate
    if file.penalty and file.penalty.uplift:
        yield "penalty.uplift", "annual_rate", file.penalty.uplift


def _days(file: LoanFile) -> Iterator[tuple[str, date]]:
    """Every day of the loan's life with its field; none can lie before the first advance."""
    yield from ((f"advance[{i}].date", a.date) for i, a in enumerate(file.advance))
    yield from ((f"payment[{i}].date", p.date) for i, p in enumerate(file.payment))
    yield from ((f"fee[{i}].date", f.date) for i, f in enumerate(file.fee))
    yield from ((f"instalment[{i}].due", n.due) for i, n in enumerate(file.instalment))
    if file.schedule:
        yield "schedule.first", file.schedule.first

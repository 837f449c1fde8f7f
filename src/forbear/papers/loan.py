"""Reads `LOAN.toml`: one loan as its agreement and the person's own bank record have it.

Only `currency` and one `[[advance]]` must be there. Rates are fractions (`annual_rate = 0.24`), or by
the month or day (`daily_rate = 0.0005`). A field that is misspelt or cannot be right is a problem
that names it; nothing is ever reckoned from a file with a problem.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from forbear.ledger.days import schedule
from forbear.papers.toml import fit
from forbear.records.claim import Party
from forbear.records.debt import Instalment, Payment
from forbear.records.loan import Advance, Bucket, Capitalised, Charge, Claimed, DayCount, Every, Fee, Loan, Penalty
from forbear.records.loan import RatePeriod as Rate
from forbear.records.message import Original, Problem
from forbear.records.money import Money

HIGHEST = {"annual_rate": Decimal(3), "monthly_rate": Decimal("0.5"), "daily_rate": Decimal("0.05")}
"""Above these a rate is taken for a percentage; a dearer loan is written by the day."""
MOST_YEARS = 100
_PER_YEAR: dict[Every, int] = {"year": 1, "quarter": 4, "month": 12}
LARGEST = Decimal(10) ** 15
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 1, 1)
"""Days outside these are slips of the pen."""


class RateFields(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A rate, written by the year, the month or the day."""

    annual_rate: Decimal | None = None
    monthly_rate: Decimal | None = None
    daily_rate: Decimal | None = None


class RateTable(RateFields, kw_only=True):
    """`[[rate]]`: the interest rate from one day to another."""

    since: date | None = msgspec.field(default=None, name="from")
    until: date | None = None


class PromotionTable(RateTable, kw_only=True):
    """`[[promotion]]`: a rate for a time; `deferred_rate` is charged for all of it if anything is owed at its end."""

    deferred_rate: Decimal | None = None


class PenaltyTable(RateFields, kw_only=True):
    """`[penalty]`: what being late adds."""

    uplift: Decimal = Decimal(0)
    on: Literal["overdue", "principal"] = "overdue"
    late_fee: Decimal = Decimal(0)
    grace_days: int = 0


class AdvanceTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[advance]]`: money lent."""

    date: date
    amount: Decimal


class FeeTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[fee]]`: a charge beside interest; `deducted` where it was kept back at payout."""

    date: date
    amount: Decimal
    name: str = ""
    deducted: bool = False


class InstalmentTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[instalment]]`: one payment that the agreement asks for."""

    due: date
    amount: Decimal


class ScheduleTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[schedule]`: equal payments that the agreement asks for, and a last one where it differs."""

    first: date
    count: int
    amount: Decimal
    every: Every = "month"
    last: Decimal | None = None


class PaymentTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[payment]]`: one payment as the bank record shows it."""

    date: date
    amount: Decimal
    to: str = ""
    reference: str = ""


class ClaimedTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[claimed]`: what the collector says is owed."""

    total: Decimal
    principal: Decimal | None = None
    interest: Decimal | None = None
    fees: Decimal | None = None
    by: str = ""


class LoanFile(RateFields, kw_only=True):
    """The whole file."""

    currency: str
    id: str = "loan"
    lender: str = ""
    lender_type: str = ""
    place: str = ""
    product: str = ""
    agreed: date | None = None
    day_count: DayCount = "ACT/365F"
    capitalise: Capitalised = "never"
    capitalise_day: int = 0
    capitalised: list[Charge] = msgspec.field(default_factory=lambda: ["interest"])
    allocation: list[Bucket] = []
    advance: list[AdvanceTable] = []
    fee: list[FeeTable] = []
    rate: list[RateTable] = []
    promotion: list[PromotionTable] = []
    penalty: PenaltyTable | None = None
    schedule: ScheduleTable | None = None
    instalment: list[InstalmentTable] = []
    payment: list[PaymentTable] = []
    claimed: ClaimedTable | None = None


def loan(original: Original) -> tuple[Loan | None, tuple[Problem, ...]]:
    """The loan of a file, or `None` and every problem that keeps it from being reckoned."""
    file = fit(original, LoanFile)
    if isinstance(file, Problem):
        return None, (file,)
    problems = tuple(_problems(file, original.name))
    return (None, problems) if problems else (_loan(file), ())


# -- what cannot be right


def _problems(file: LoanFile, name: str) -> Iterator[Problem]:
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
            percent = str(rate / 100) if rate.is_finite() else "0.24"
            yield _problem("rate", name, field, rate=str(rate), percent=percent)
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


# -- what it says


def _loan(file: LoanFile) -> Loan:
    def money(amount: Decimal) -> Money:
        return Money(amount=amount, currency=file.currency)

    own = _annual(file, file.day_count)
    rates = [
        *(Rate(annual=_sure(p, file), since=p.since, until=p.until, deferred=p.deferred_rate) for p in file.promotion),
        *(Rate(annual=_sure(r, file), since=r.since, until=r.until) for r in file.rate),
        *([Rate(annual=own)] if own is not None else []),
    ]
    return Loan(
        id=file.id,
        currency=file.currency,
        lender=Party(name=file.lender, role="creditor", lender_type=file.lender_type),
        place=file.place,
        product=file.product,
        agreed=file.agreed,
        advances=tuple(
            Advance(date=a.date, amount=money(a.amount)) for a in sorted(file.advance, key=lambda a: a.date)
        ),
        fees=tuple(
            Fee(date=f.date, amount=money(f.amount), name=f.name, deducted=f.deducted)
            for f in sorted(file.fee, key=lambda f: f.date)
        ),
        rates=tuple(rates),
        instalments=tuple(sorted(_instalments(file), key=lambda i: i.due)),
        every=file.schedule.every if file.schedule else None,
        payments=tuple(
            Payment(date=p.date, amount=money(p.amount), to=p.to, reference=p.reference)
            for p in sorted(file.payment, key=lambda p: p.date)
        ),
        penalty=_penalty(file),
        allocation=tuple(file.allocation),
        day_count=file.day_count,
        capitalise=file.capitalise,
        capitalise_day=file.capitalise_day,
        capitalised=tuple(file.capitalised),
        claimed=_claimed(file),
    )


def _claimed(file: LoanFile) -> Claimed | None:
    table = file.claimed
    if table is None:
        return None

    def known(amount: Decimal | None) -> Money | None:
        return None if amount is None else Money(amount=amount, currency=file.currency)

    return Claimed(
        total=Money(amount=table.total, currency=file.currency),
        principal=known(table.principal),
        interest=known(table.interest),
        fees=known(table.fees),
        by=table.by,
    )


def _instalments(file: LoanFile) -> Iterator[Instalment]:
    for row in file.instalment:
        yield Instalment(due=row.due, amount=Money(amount=row.amount, currency=file.currency))
    if file.schedule:
        days = schedule(file.schedule.first, file.schedule.every, file.schedule.count)
        amounts = [file.schedule.amount] * len(days)
        if file.schedule.last is not None:
            amounts[-1] = file.schedule.last
        for day, amount in zip(days, amounts, strict=True):
            yield Instalment(due=day, amount=Money(amount=amount, currency=file.currency))


def _penalty(file: LoanFile) -> Penalty | None:
    table = file.penalty
    if table is None:
        return None
    return Penalty(
        annual=_sure(table, file),
        uplift=table.uplift,
        on=table.on,
        late_fee=table.late_fee,
        grace_days=table.grace_days,
    )


def _annual(table: RateFields, convention: DayCount) -> Decimal | None:
    """A rate as a fraction a year of the convention's own days; `None` where none is written."""
    if table.daily_rate is not None:
        return table.daily_rate * (360 if convention.endswith("360") else 365)
    if table.monthly_rate is not None:
        return table.monthly_rate * 12
    return table.annual_rate


def _sure(table: RateFields, file: LoanFile) -> Decimal:
    return _annual(table, file.day_count) or Decimal(0)

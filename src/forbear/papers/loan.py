"""Reads `LOAN.toml`: one loan as its agreement and the person's own bank record have it.

Only `currency` and one `[[advance]]` must be there. Rates are fractions (`annual_rate = 0.24`), or by
the month or day (`daily_rate = 0.0005`). A field that is misspelt or cannot be right is a problem
that names it; nothing is ever reckoned from a file with a problem.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from forbear.ledger.days import schedule
from forbear.papers._loan_problems import problems
from forbear.papers._loan_tables import LoanFile, RateFields
from forbear.papers.toml import fit
from forbear.records.claim import Party
from forbear.records.debt import Instalment, Payment
from forbear.records.loan import Advance, Claimed, DayCount, Fee, Loan, Penalty, RatePeriod
from forbear.records.message import Original, Problem
from forbear.records.money import Money


def loan(original: Original) -> tuple[Loan | None, tuple[Problem, ...]]:
    """The loan of a file, or `None` and every problem that keeps it from being reckoned."""
    file = fit(original, LoanFile)
    if isinstance(file, Problem):
        return None, (file,)
    found = tuple(problems(file, original.name))
    return (None, found) if found else (_loan(file), ())


def _loan(file: LoanFile) -> Loan:
    def money(amount: Decimal) -> Money:
        return Money(amount=amount, currency=file.currency)

    own = _annual(file, file.day_count)
    rates = [
        *(
            RatePeriod(annual=_sure(p, file), since=p.since, until=p.until, deferred=p.deferred_rate)
            for p in file.promotion
        ),
        *(RatePeriod(annual=_sure(r, file), since=r.since, until=r.until) for r in file.rate),
        *([RatePeriod(annual=own)] if own is not None else []),
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

"""A plan as a calendar file: one whole-day entry for each payment, on its due day or the first of its month."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from forbear.languages import Speaker
from forbear.records.plan import Plan
from forbear.report.calendar_file import Entry, calendar_file
from forbear.report.plan_words import money, pay_day


def calendar(plan: Plan, say: Speaker) -> bytes:
    """The payments of a plan in iCalendar form (RFC 5545); the same plan gives the same file.

    An entry is known by its debt and its month, so that a later plan, read into the same calendar,
    replaces what it changes.
    """
    return calendar_file(tuple(_entries(plan, say)), about="plan")


def _entries(plan: Plan, say: Speaker) -> Iterator[Entry]:
    for month in plan.months:
        for debt, paid, left in zip(plan.situation.debts, month.payments, month.balances, strict=True):
            if paid:
                day = pay_day(plan.situation, debt, month.number)
                name = "plan-event" if left else "plan-event-last"
                title = say(name, amount=money(paid, plan.situation), debt=debt.name or debt.id)
                yield Entry(uid=f"{day:%Y-%m}-{_mark(debt.id)}", day=day, title=title)


def _mark(id: str) -> str:
    return sha256(id.encode("utf-8", "surrogatepass")).hexdigest()[:16]

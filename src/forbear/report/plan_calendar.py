"""A plan as a calendar file: one whole-day entry for each payment, on its due day or the first of its month."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256

from forbear.languages import Speaker
from forbear.records.plan import Plan
from forbear.report.plan_words import money, pay_day

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
_FOLD = 70


def calendar(plan: Plan, say: Speaker) -> str:
    """The payments of a plan in iCalendar form (RFC 5545); the same plan gives the same file.

    An entry is known by its debt and its month, so that a later plan, read into the same calendar,
    replaces what it changes.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//forbear//plan//EN"]
    for month in plan.months:
        for debt, paid, left in zip(plan.situation.debts, month.payments, month.balances, strict=True):
            if paid:
                day = pay_day(plan.situation, debt, month.number)
                name = "plan-event" if left else "plan-event-last"
                summary = say(name, amount=money(paid, plan.situation), debt=debt.name or debt.id)
                lines += [
                    "BEGIN:VEVENT",
                    f"UID:{day:%Y-%m}-{_mark(debt.id)}@plan.forbear.invalid",
                    f"DTSTAMP:{day:%Y%m%d}T000000Z",
                    f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
                    f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
                    *_folded(f"SUMMARY:{summary.translate(_ESCAPED)}"),
                    "END:VEVENT",
                ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _mark(id: str) -> str:
    return sha256(id.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 octets, each but the first begun with a space."""
    piece = ""
    for character in line:
        if len((piece + character).encode("utf-8", "replace")) > _FOLD:
            yield piece
            piece = " "
        piece += character
    yield piece

"""A plan as a calendar file: one whole-day entry for each payment, on the first day of its month."""

from __future__ import annotations

from datetime import timedelta

from forbear.languages import Speaker
from forbear.records.plan import Plan
from forbear.report.plan_text import money, month_day

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
_FOLD = 70


def calendar(plan: Plan, say: Speaker) -> str:
    """The payments of a plan in iCalendar form (RFC 5545); the same plan gives the same file."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//forbear//plan//EN"]
    for month in plan.months:
        day = month_day(plan.situation, month.number)
        for debt, paid, left in zip(plan.situation.debts, month.payments, month.balances, strict=True):
            if paid:
                name = "plan-event" if left else "plan-event-last"
                summary = say(name, amount=money(paid, plan.situation), debt=debt.name or debt.id)
                lines += [
                    "BEGIN:VEVENT",
                    f"UID:{month.number}-{debt.id.encode().hex()}@plan.forbear.invalid",
                    f"DTSTAMP:{day:%Y%m%d}T000000Z",
                    f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
                    f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
                    *_folded(f"SUMMARY:{summary.translate(_ESCAPED)}"),
                    "END:VEVENT",
                ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _folded(line: str) -> list[str]:
    """A line in pieces of at most 75 octets, each but the first begun with a space."""
    pieces, piece = [], ""
    for character in line:
        if len((piece + character).encode("utf-8", "replace")) > _FOLD:
            pieces.append(piece)
            piece = " "
        piece += character
    return [*pieces, piece]

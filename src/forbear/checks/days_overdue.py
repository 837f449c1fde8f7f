"""Whether the number of days overdue that a message states fits the due days in the agreement.

The worse error is to call a true count wrong: the person would dispute what is right and lose trust. So a
difference of a day or two (the day of sending, a day of grace) is let pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from forbear.records.finding import Finding, Matter, Says, says

LAW: tuple[str, ...] = ()
SLACK = 2
"""Days by which an honest count may differ: the day itself, and a message sent the evening before."""


def check(matter: Matter) -> Iterator[Finding]:
    """Counts from the newest due day before the message, and from the first that was left unpaid."""
    latest = matter.claim.latest
    sent = latest.reading.message.received
    if matter.debt is None or latest.days_overdue is None or sent is None:
        return
    due_days = [i.due for i in matter.debt.instalments if i.due < sent.date()]
    if not due_days:
        return
    begun = sent.date() - timedelta(days=latest.days_overdue)
    near = min(due_days, key=lambda day: abs((day - begun).days))
    fits = abs((near - begun).days) <= SLACK
    yield Finding(
        check="days_overdue",
        answer="days-fit" if fits else "days-differ",
        outcome="consistent" if fits else "inconsistent",
        says=says("days-fit" if fits else "days-differ", days=latest.days_overdue, due=near),
        steps=(_step(sent.date(), latest.days_overdue, begun), says("days-step-due", due=near)),
        facts=latest.reading.of("days_overdue"),
    )


def _step(sent: date, days: int, begun: date) -> Says:
    return says("days-step-begun", sent=sent, days=days, begun=begun)

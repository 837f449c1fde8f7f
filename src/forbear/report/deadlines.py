"""Deadlines as lines to read, as a calendar, and as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from forbear.languages import Speaker
from forbear.records.law import Law
from forbear.records.letter import Deadline
from forbear.report.calendar_file import Entry, calendar_file
from forbear.report.citation import reference
from forbear.report.page import rule_line

REMINDERS = (7, 3, 1)


def lines(found: tuple[Deadline, ...], say: Speaker, law: Law, on: date) -> Iterator[str]:
    """Each deadline with how it was counted, its rule, and what happens if it is missed; the earliest first."""
    if not found:
        yield say("deadlines-none")
    for each in found:
        days = (each.by - on).days
        when = say("deadlines-passed") if days < 0 else say("deadlines-left", days=days)
        yield f"{each.by.isoformat()}  {say.say(each.says)} ({when})"
        yield from (f"    {say.say(step)}" for step in each.counted)
        yield from (f"    {rule_line(rule, say)}" for rule in each.law)
        if each.if_missed:
            yield "    " + say("deadlines-missed", what=say.say(each.if_missed))
        reminders = [date.fromordinal(each.by.toordinal() - d) for d in REMINDERS]
        kept = [r.isoformat() for r in reminders if r >= on]
        if kept:
            yield "    " + say("deadlines-reminders", days=say("list-separator").join(kept))
        yield ""
    if not law.at("court_answer", on):
        yield say("deadlines-no-court-rule", place=law.names.get(say.language) or law.place)
    if found:
        yield say("deadlines-care")


def calendar(found: tuple[Deadline, ...], say: Speaker, *, discreet: bool = False) -> bytes:
    """The deadlines as a calendar with reminders 7, 3 and 1 days before.

    With `discreet`, titles say nothing of a debt, no details are written, and nothing names forbear or its
    purpose: a calendar is often seen by others.
    """
    entries = (
        Entry(
            uid=each.id,
            day=each.by,
            title=say("deadlines-discreet") if discreet else say.say(each.says),
            details="" if discreet else " ".join(_details(each, say)),
            reminders=REMINDERS,
        )
        for each in found
    )
    return calendar_file(tuple(entries), about="" if discreet else "deadline")


def document(found: tuple[Deadline, ...], say: Speaker, on: date) -> list[dict[str, Any]]:
    """The deadlines for machines."""
    return [
        {
            "id": each.id,
            "by": each.by.isoformat(),
            "days_left": (each.by - on).days,
            "says": say.say(each.says),
            "starts": each.starts.isoformat() if each.starts else None,
            "counted": [say.say(step) for step in each.counted],
            "law": [{"id": p.id, "reference": p.reference, "url": p.url} for p in each.law],
            "if_missed": say.say(each.if_missed) if each.if_missed else None,
            "claim": each.claim or None,
            "reminders": [date.fromordinal(each.by.toordinal() - d).isoformat() for d in REMINDERS],
        }
        for each in found
    ]


def _details(each: Deadline, say: Speaker) -> Iterator[str]:
    yield from (say.say(step) for step in each.counted)
    yield from (reference(rule.reference, say.language) for rule in each.law)
    if each.if_missed:
        yield say("deadlines-missed", what=say.say(each.if_missed))

"""Days as a calendar file (RFC 5545): one way for plans and for deadlines.

An entry keeps its name (UID) when the same papers are read again, so that taking the file in twice shows it once,
and a later one replaces what it changes. Nothing in the file depends on when it was written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from forbear.errors import NotInstalled
from forbear.text import shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One whole day of a calendar; `reminders` are so many days before, each with its own words."""

    uid: str
    day: date
    title: str
    details: str = ""
    reminders: tuple[int, ...] = ()


def calendar_file(entries: tuple[Entry, ...], *, about: str) -> bytes:
    """The entries in iCalendar form; the same entries give the same bytes.

    `about` names what they are (`plan`); where it is empty, nothing in the file tells what made it.
    """
    try:
        from icalendar import Alarm, Calendar, Event
    except ImportError as error:
        raise NotInstalled("icalendar", "Install it with: pip install 'forbear[letters]'") from error
    calendar = Calendar()
    calendar.add("version", "2.0")
    where = f"{about}.forbear.invalid" if about else "calendar.invalid"
    calendar.add("prodid", f"-//forbear//{about}//EN" if about else "-//calendar//EN")
    for each in entries:
        event = Event()
        event.add("uid", f"{each.uid}@{where}")
        event.add("dtstamp", datetime.combine(each.day, time(0), UTC))
        event.add("dtstart", each.day)
        event.add("dtend", each.day + timedelta(days=1))
        event.add("summary", _plain(each.title))
        event.add("transp", "TRANSPARENT")
        if each.details:
            event.add("description", _plain(each.details))
        for days in each.reminders:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("trigger", timedelta(days=-days))
            alarm.add("description", _plain(each.title))
            event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical(sorted=False))


def _plain(text: str) -> str:
    return shown(text).encode("utf-8", "replace").decode("utf-8")

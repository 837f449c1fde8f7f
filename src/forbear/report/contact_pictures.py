"""When they wrote and called, day by day, over the hours that a rule allows, with the counts as a table."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta

from forbear.checks.contact_hours import outside, window
from forbear.languages import LOCALES, Speaker
from forbear.records.claim import Claim
from forbear.records.law import Law, Provision
from forbear.report.drawing import Dot, dots
from forbear.report.page import Item, Section, rule_line
from forbear.report.table import Table

MOST = 600
"""Dots that can still be told apart; the newest are drawn."""
_ROWS = 60


def timeline(claim: Claim, law: Law | None, say: Speaker) -> Section | None:
    """Every contact of a claim whose time is known; nothing where there are fewer than two."""
    found = [(r.message.received, r.message.channel == "call") for r in claim.contacts if r.message.direction == "in"]
    timed = sorted((at, call) for at, call in found if at is not None)[-MOST:]
    if len(timed) < 2 or claim.relayed:
        return None
    first, last = timed[0][0].date(), timed[-1][0].date()
    days = (last - first).days + 1
    rule = _hours(law, last)
    hours = window(rule) if rule else None
    drawn = tuple(
        Dot(
            day=(at.date() - first).days,
            hour=at.hour + at.minute / 60,
            sort=int(call),
            marked=hours is not None and outside(at.time(), hours),
        )
        for at, call in timed
    )
    out = sum(dot.marked for dot in drawn)
    title = say("contacts-title")
    picture = dots(
        f"contacts-{claim.id}",
        title,
        say("contacts-says", count=len(timed), first=first, last=last, out=out, rule="yes" if hours else "no"),
        drawn,
        days=days,
        band=(_hour(hours[0]), _hour(hours[1])) if hours else None,
        step=lambda at: _short(first + timedelta(days=at), say),
        legend=(
            say("contacts-messages"),
            say("contacts-calls"),
            *((say("contacts-out"),) if out else ()),
        ),
    )
    rules = [rule] if rule and hours else []
    rules += law.at("call_frequency", last) if law else ()
    return Section(
        title=title,
        items=tuple(Item(text=rule_line(each, say), mark="note") for each in rules[:3]),
        picture=picture,
        table=_table(timed, hours, say),
    )


def _hours(law: Law | None, on: date) -> Provision | None:
    """The rule on hours that speaks of the most: one without a list of channels or products before the others."""
    rules = [p for p in law.at("contact_hours", on) if window(p)] if law else []
    return min(rules, key=lambda p: ("channels" in p.value) + ("products" in p.value), default=None)


def _table(timed: list[tuple[datetime, bool]], hours: tuple[time, time] | None, say: Speaker) -> Table:
    messages, calls, out = Counter[date](), Counter[date](), Counter[date]()
    for at, call in timed:
        (calls if call else messages)[at.date()] += 1
        out[at.date()] += hours is not None and outside(at.time(), hours)
    days = sorted({*messages, *calls})
    head = ["contacts-day", "contacts-messages", "contacts-calls", *(["contacts-out"] if hours else [])]
    rows = tuple(
        (say.day(d), str(messages[d]), str(calls[d]), *((str(out[d]),) if hours else ())) for d in days[-_ROWS:]
    )
    return Table(title=say("contacts-table"), head=tuple(map(say, head)), rows=rows, left=max(0, len(days) - _ROWS))


def _hour(at: time) -> float:
    return at.hour + at.minute / 60


def _short(day: date, say: Speaker) -> str:
    from babel.dates import format_date

    locale = LOCALES.get(say.language, say.language)
    return str(format_date(day, "M月d日" if say.language == "zh" else "d MMM", locale=locale))

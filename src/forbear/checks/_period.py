"""Every way in which a limitation period can be counted from what is known, and the days on which it would end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from forbear.checks._contacts import readings
from forbear.checks._time_limits import Act, lengths, plus_years, restarts, revives, table
from forbear.records.finding import Matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One way of counting: from when, how long, what started it anew, and the last day of the period."""

    start: date
    started: str
    years: int
    last_restart: date | None
    restarted_by: Act | None
    ends: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, and what the law of its day makes of it while the period runs and after."""

    on: date
    act: Act
    restarts: Literal["yes", "no", "perhaps"]
    revives: bool


def starts(matter: Matter) -> dict[date, str]:
    """The days on which the period can have begun, each with the word for it."""
    debt = matter.debt
    if debt is None:
        return {}
    words = {str(table(p).get("when", "")) for p in matter.law.at("limitation_start", matter.on)}
    found: dict[date, str] = {}
    if debt.defaulted:
        found[debt.defaulted] = "defaulted"
    if debt.instalments:
        plan = sorted(debt.instalments, key=lambda i: i.due)
        if "last_instalment_due" in words:
            found[plan[-1].due] = "last-instalment"
        elif (unpaid := _first_unpaid(matter)) is not None:
            found[unpaid] = "first-unpaid"
            found[plan[-1].due] = "last-instalment"
    if not found and "grace_after_first_demand_or_refusal" in words and debt.kind == "private_loan":
        return {min(debt.demanded): "first-demand"} if debt.demanded else {}
    if not found and debt.last_payment:
        found[debt.last_payment] = "last-payment"
    lengths = matter.law.at("limitation_length", matter.on)
    if debt.agreed and not debt.instalments and any("loan" in str(table(p).get("counted_from", "")) for p in lengths):
        found[debt.agreed] = "agreed"
    return found


def start_is_open(matter: Matter) -> bool:
    """Whether the period begins with a notice whose day the papers do not give."""
    words = {table(p).get("when") for p in matter.law.at("limitation_start", matter.on)}
    return "default_notice_expired" in words and matter.debt is not None and matter.debt.defaulted is None


def _first_unpaid(matter: Matter) -> date | None:
    assert matter.debt is not None
    left = matter.debt.paid
    for instalment in sorted(matter.debt.instalments, key=lambda i: i.due):
        left -= instalment.amount.amount
        if left < 0:
            return instalment.due
    return None


def events(matter: Matter) -> tuple[tuple[date, Act], ...]:
    """Payments, written admissions and demands up to the day, in order of time; every message or call of theirs may be one."""
    debt = matter.debt
    assert debt is not None
    days: list[tuple[date, Act]] = [(p.date, "payment") for p in debt.payments]
    days += [(day, "acknowledgement") for day in debt.acknowledged]
    days += [(day, "demand") for day in debt.demanded]
    days += [(r.message.received.date(), "demand") for r in readings(matter) if r.message.received]
    return tuple(sorted({e for e in days if e[0] <= matter.on}))


def counts(matter: Matter) -> tuple[Count, ...]:
    """Every way of counting: each start, each length, and both readings of whatever the law leaves open."""
    begun = starts(matter)
    if not begun:
        return ()
    judged = [
        Event(on=d, act=a, restarts=restarts(matter, a, d), revives=revives(matter, a, d)) for d, a in events(matter)
    ]
    found: set[Count] = set()
    for start, word in begun.items():
        for years in lengths(matter, start) | lengths(matter, matter.on):
            for lenient in (False, True):
                found.add(_count(matter, start, word, years, judged, lenient))
    return tuple(sorted(found, key=lambda c: (c.ends, c.start, c.years)))


def _count(matter: Matter, start: date, word: str, years: int, judged: list[Event], lenient: bool) -> Count:
    """One count; `lenient` takes every doubt for the side on which the period is still running."""
    last, by = None, None
    ends = _last_day(matter, start, years)
    for event in judged:
        if event.on <= start:
            continue
        if event.on <= ends:
            begins = event.restarts == "yes" or (lenient and event.restarts == "perhaps")
        else:
            begins = lenient and event.revives
        if begins:
            last, by = event.on, event.act
            ends = max(ends, _last_day(matter, event.on, _anew(matter, event.on, years, lenient)))
    return Count(start=start, started=word, years=years, last_restart=last, restarted_by=by, ends=ends)


def _anew(matter: Matter, day: date, years: int, lenient: bool) -> int:
    """How many years a period begun anew has: the same as before, unless the law has changed since."""
    now = lengths(matter, day)
    if years in now or not now:
        return years
    return max(now) if lenient else min(now)


def _last_day(matter: Matter, begins: date, years: int) -> date:
    """The last day of a period, with the stretches of time that the law leaves out of it."""
    ends = plus_years(begins, years)
    for rule in sorted(matter.law.provisions, key=lambda p: p.id):
        value = table(rule)
        out_from, out_until = value.get("excluded_from"), value.get("excluded_until")
        if rule.key != "limitation_suspension" or not isinstance(out_from, date) or not isinstance(out_until, date):
            continue
        if begins <= out_until and ends >= out_from:
            ends += timedelta(days=(out_until - max(begins, out_from)).days + 1)
            least, since = value.get("min_days"), value.get("min_days_from")
            if isinstance(least, int) and isinstance(since, date):
                ends = max(ends, since + timedelta(days=least))
    return ends

"""Whether they wrote or called at hours in which the law lets them, on the person's own clock.

The worse error is to report a breach that was none because a time was read in the wrong zone: the complaint
falls, and the person with it. So a contact counts only if it lies outside the hours in every zone that the
place has, and times without a zone are said to be assumed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import time

from forbear.checks._bound import Bound, reaches, who_is_missing, whom
from forbear.checks._contacts import Contact, clock_steps, contacts, days, force_steps, when_steps
from forbear.checks._places import whole
from forbear.records.claim import Party
from forbear.records.finding import Finding, Matter, Outcome, Says, says
from forbear.records.law import Provision

LAW: tuple[str, ...] = ("contact_hours",)


def check(matter: Matter) -> Iterator[Finding]:
    """Compares the time of every message and call with each rule on hours that was in force on its day."""
    found = contacts(matter)
    if not found:
        return
    rules = {p.id: p for day in days(found) for p in matter.law.at("contact_hours", day)}
    if not rules:
        yield Finding(
            check="contact_hours",
            answer="hours-no-rule",
            outcome="not_covered",
            says=says("hours-no-rule"),
            count=len(found),
        )
    judged = [f for rule in rules.values() for f in _under(rule, found, matter)]
    yield from [f for f in judged if f.answer != "hours-not-bound"] or judged


def _under(rule: Provision, found: tuple[Contact, ...], matter: Matter) -> Iterator[Finding]:
    judged = tuple(c for c in found if rule.in_force(c.at.date()) and _counts(rule, c))
    if not judged:
        return
    binds = {party: reaches(rule, party, matter) for party in {c.party for c in judged}}
    reached = tuple(c for c in judged if binds[c.party] != "no")
    if not reached:
        yield _finding("hours-not-bound", "not_covered", says("hours-not-bound", whom=whom([rule])), rule)
        return
    hours = window(rule)
    if hours is None:
        asked = (says("missing-hours-request"),)
        yield _finding("hours-without-numbers", "needs_document", says("hours-without-numbers"), rule, missing=asked)
        return
    filled = {"start": f"{hours[0]:%H:%M}", "end": f"{hours[1]:%H:%M}"}
    groups: dict[str, list[Contact]] = {"yes": [], "unknown": [], "no": []}
    for contact in reached:
        groups[_out(contact, hours, binds[contact.party])].append(contact)
    sure, perhaps = tuple(groups["yes"]), tuple(groups["unknown"])
    if sure:
        text = says("hours-outside", count=len(sure), of=len(reached), **filled)
        missing = (says("missing-hours-clause"),) if _contract_may_change(rule) else ()
        yield _finding("hours-outside", "inconsistent", text, rule, sure, missing)
    if perhaps:
        zones = all(any(outside(t.time(), hours) != outside(c.at.time(), hours) for t in c.times) for c in perhaps)
        text = says(
            "hours-outside-perhaps",
            count=len(perhaps),
            of=len(reached),
            why="zone" if zones else "who",
            **filled,
        )
        yield _finding("hours-outside-perhaps", "needs_document", text, rule, perhaps, tuple(_missing(perhaps, binds)))
    if not sure and not perhaps and "yes" in binds.values():
        steps = tuple(clock_steps(reached))
        text = says("hours-kept", count=len(reached), **filled)
        yield replace(_finding("hours-kept", "consistent", text, rule), steps=steps, count=0)


def _out(contact: Contact, hours: tuple[time, time], bound: Bound) -> Bound:
    """Whether a contact surely broke the hours: in every zone that is possible, and by somebody who is bound."""
    out = [outside(t.time(), hours) for t in contact.times]
    if all(out) and bound == "yes":
        return "yes"
    return "unknown" if any(out) else "no"


def _finding(
    answer: str,
    outcome: Outcome,
    text: Says,
    rule: Provision,
    found: tuple[Contact, ...] = (),
    missing: tuple[Says, ...] = (),
) -> Finding:
    return Finding(
        check="contact_hours",
        answer=answer,
        outcome=outcome,
        says=text,
        steps=(*when_steps(found), *clock_steps(found), *force_steps([rule])) if found else (),
        places=whole(c.reading for c in found),
        law=(rule,),
        missing=missing,
        count=len(found) if found else None,
    )


def _counts(rule: Provision, contact: Contact) -> bool:
    """Whether a rule speaks of this channel; one that lists no channels speaks of all."""
    channels = rule.value.get("channels") if isinstance(rule.value, dict) else None
    channel = contact.reading.message.channel
    word = {"mms": "sms", "letter": "letter"}.get(
        channel, channel if channel in {"call", "sms", "email"} else "message"
    )
    return not channels or word in channels


def _missing(found: tuple[Contact, ...], binds: Mapping[Party, Bound]) -> Iterator[Says]:
    if any(binds[c.party] == "unknown" for c in found):
        yield who_is_missing()
    if any(len(c.times) > 1 for c in found):
        yield says("missing-state")


def window(rule: Provision) -> tuple[time, time] | None:
    """From when until when a rule lets people be contacted, or nothing where it names no hours."""
    if not isinstance(rule.value, dict):
        return None
    try:
        return time.fromisoformat(str(rule.value["start"])), time.fromisoformat(str(rule.value["end"]))
    except (KeyError, ValueError):
        return None


def outside(at: time, hours: tuple[time, time]) -> bool:
    """Whether a time lies before or after the hours; their very first and last minute still count as inside."""
    start, end = hours
    return not (start <= at <= end or at.replace(second=0, microsecond=0) == end)


def _contract_may_change(rule: Provision) -> bool:
    return isinstance(rule.value, dict) and bool(rule.value.get("contract_may_change"))

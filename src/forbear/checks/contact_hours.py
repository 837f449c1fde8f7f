"""Whether they wrote or called at hours in which the law lets them, on the person's own clock.

The worse error is to report a breach that was none because a time was read in the wrong zone: the complaint
falls, and the person with it. So a contact counts only if it lies outside the hours in every zone that the
place has, and times without a zone are said to be assumed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import time

from forbear.checks._contacts import Contact, clock_steps, contacts, force_steps, when_steps
from forbear.checks._sender import reaches, who_is_missing, whom
from forbear.records.finding import Finding, Matter, Says, says
from forbear.records.law import Provision

LAW: tuple[str, ...] = ("contact_hours",)


def check(matter: Matter) -> Iterator[Finding]:
    """Compares the time of every message and call with each rule on hours that was in force on its day."""
    found = contacts(matter)
    if not found:
        return
    rules = {p.id: p for c in found for p in matter.law.at("contact_hours", c.at.date())}
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
    bindings = {c: reaches(rule, c.party, matter) for c in judged}
    reached = tuple(c for c in judged if bindings[c] != "no")
    if not reached:
        text = says("hours-not-bound", whom=whom([rule]))
        yield Finding(check="contact_hours", answer="hours-not-bound", outcome="not_covered", says=text, law=(rule,))
        return
    hours = window(rule)
    if hours is None:
        yield Finding(
            check="contact_hours",
            answer="hours-without-numbers",
            outcome="needs_document",
            says=says("hours-without-numbers"),
            law=(rule,),
            missing=(says("missing-hours-request"),),
        )
        return
    start, end = hours
    filled = {"start": f"{start:%H:%M}", "end": f"{end:%H:%M}"}
    sure = tuple(c for c in reached if bindings[c] == "yes" and all(outside(t.time(), hours) for t in c.times))
    perhaps = tuple(c for c in reached if c not in sure and any(outside(t.time(), hours) for t in c.times))
    if sure:
        yield Finding(
            check="contact_hours",
            answer="hours-outside",
            outcome="inconsistent",
            says=says("hours-outside", count=len(sure), of=len(judged), **filled),
            steps=(*when_steps(sure), *clock_steps(sure), *force_steps([rule])),
            law=(rule,),
            missing=(says("missing-hours-clause"),) if _contract_may_change(rule) else (),
            count=len(sure),
        )
    if perhaps:
        yield Finding(
            check="contact_hours",
            answer="hours-outside-perhaps",
            outcome="needs_document",
            says=says("hours-outside-perhaps", count=len(perhaps), of=len(judged), **filled),
            steps=(*when_steps(perhaps), *clock_steps(perhaps), *force_steps([rule])),
            law=(rule,),
            missing=tuple(_missing(perhaps, bindings)),
            count=len(perhaps),
        )
    if not sure and not perhaps and any(bindings[c] == "yes" for c in judged):
        yield Finding(
            check="contact_hours",
            answer="hours-kept",
            outcome="consistent",
            says=says("hours-kept", count=len(judged), **filled),
            steps=tuple(clock_steps(judged)),
            law=(rule,),
            count=0,
        )


def _counts(rule: Provision, contact: Contact) -> bool:
    """Whether a rule speaks of this channel; one that lists no channels speaks of all."""
    channels = rule.value.get("channels") if isinstance(rule.value, dict) else None
    channel = contact.reading.message.channel
    word = {"mms": "sms", "letter": "letter"}.get(
        channel, channel if channel in {"call", "sms", "email"} else "message"
    )
    return not channels or word in channels


def _missing(found: tuple[Contact, ...], bindings: Mapping[Contact, str]) -> Iterator[Says]:
    if any(bindings[c] == "unknown" for c in found):
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

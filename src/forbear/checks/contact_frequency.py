"""Whether they called more often than the law lets them, counted per sender as each rule counts.

The worse error is to count what the rule does not: a text where it counts calls, a ring that was never
answered where it counts talks, two collectors as one. A wrong count is found out at once and costs the person
their credit with the authority. A call that cannot be placed on either side is left open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from forbear.checks._bound import reaches, who_is_missing, whom
from forbear.checks._contacts import Contact, clock_steps, contacts, days, force_steps, when_steps
from forbear.checks._places import whole
from forbear.records.claim import Party
from forbear.records.finding import Argument, Finding, Matter, Says, says
from forbear.records.law import Provision

LAW: tuple[str, ...] = ("call_frequency", "call_pause_after_talk", "harassment")
NUMBERED = LAW[:2]
TOO_OFTEN = frozenset(["persistent_calling", "repeated_calls", "course_of_conduct"])

Run = tuple[Contact, ...]


def check(matter: Matter) -> Iterator[Finding]:
    """Counts the calls and messages of each sender in the fullest stretch of days that a rule speaks of."""
    found = contacts(matter)
    senders = dict.fromkeys(c.party for c in found)
    rules = {(p.id, p.key): p for on in days(found) for key in NUMBERED for p in matter.law.at(key, on)}
    if not rules and any(c.is_call for c in found):
        yield _without_number(found, matter)
    judged: list[Finding] = []
    for rule in rules.values():
        judge = _pause if rule.key == "call_pause_after_talk" else _count
        for party in senders:
            theirs = tuple(c for c in found if c.party == party and rule.in_force(c.at.date()))
            judged += judge(rule, party, theirs, matter)
    yield from [f for f in judged if f.answer != "frequency-not-bound"] or judged


def _without_number(found: Run, matter: Matter) -> Finding:
    """A place that names no number may still forbid calling too often."""
    calls = tuple(c for c in found if c.is_call)
    rules = {p.id: p for on in days(calls) for p in matter.law.at("harassment", on) if _too_often(p)}
    law = tuple(p for p in rules.values() if any(reaches(p, c.party, matter) != "no" for c in calls))
    answer = "frequency-without-number" if law else "frequency-no-rule"
    return Finding(
        check="contact_frequency",
        answer=answer,
        outcome="needs_document" if law else "not_covered",
        says=says(answer, count=len(calls)),
        law=law,
        missing=(says("missing-call-records"),) if law else (),
        count=len(calls),
    )


def _too_often(rule: Provision) -> bool:
    return isinstance(rule.value, dict) and bool(TOO_OFTEN & set(rule.value.get("acts", ())))


def _count(rule: Provision, party: Party, theirs: Run, matter: Matter) -> Iterator[Finding]:
    most, days = _number(rule, "max"), _number(rule, "days")
    if most is None or days is None:
        return
    certain, possible = _counted(rule, theirs)
    if not possible:
        return
    bearing = reaches(rule, party, matter)
    who = party.name or "?"
    filled: dict[str, Argument] = {"most": most, "days": days, "who": who, "counts": _way(rule)}
    if bearing == "no":
        yield _not_bound(rule, len(possible), who)
        return
    by_week = rule.value.get("window") == "week"
    sure, perhaps = fullest_week(certain) if by_week else fullest(certain, days), fullest(possible, days)
    if len(sure) > most and bearing == "yes":
        yield Finding(
            check="contact_frequency",
            answer="frequency-over",
            outcome="inconsistent",
            says=says("frequency-over", count=len(sure), presumed=_presumed(rule), **filled),
            steps=(*_how(rule), *when_steps(sure, 12), *clock_steps(sure), *force_steps([rule])),
            places=whole(c.reading for c in sure),
            law=(rule,),
            count=len(sure),
        )
    elif len(perhaps) > most:
        yield Finding(
            check="contact_frequency",
            answer="frequency-over-perhaps",
            outcome="needs_document",
            says=says("frequency-over-perhaps", count=len(perhaps), **filled),
            steps=(*_how(rule), *when_steps(perhaps, 12), *clock_steps(perhaps), *force_steps([rule])),
            places=whole(c.reading for c in perhaps),
            law=(rule,),
            missing=tuple(_missing(bearing == "unknown", len(sure) <= most)),
            count=len(perhaps),
        )
    else:
        yield Finding(
            check="contact_frequency",
            answer="frequency-kept",
            outcome="consistent",
            says=says("frequency-kept", count=len(perhaps), **filled),
            steps=tuple(_how(rule)),
            law=(rule,),
            count=len(perhaps),
        )


def _pause(rule: Provision, party: Party, theirs: Run, matter: Matter) -> Iterator[Finding]:
    """Calls that came too soon after a talk; the day of the talk is the first of the days."""
    days = _number(rule, "days")
    calls = tuple(c for c in theirs if c.is_call)
    if days is None or not any(c.talked for c in calls):
        return
    soon: dict[int, Contact] = {}
    for at, talk in enumerate(calls):
        if talk.talked:
            until = talk.at.date() + timedelta(days=days - 1)
            soon.update((n, c) for n, c in enumerate(calls) if n > at and c.at.date() <= until)
    bearing = reaches(rule, party, matter)
    if not soon or bearing == "no":
        return
    run = tuple(soon[n] for n in sorted(soon))
    sure = bearing == "yes"
    answer = "frequency-after-talk" if sure else "frequency-after-talk-perhaps"
    yield Finding(
        check="contact_frequency",
        answer=answer,
        outcome="inconsistent" if sure else "needs_document",
        says=says(answer, count=len(run), days=days, who=party.name or "?", presumed=_presumed(rule)),
        steps=(*when_steps(run, 12), *clock_steps(run)),
        places=whole(c.reading for c in run),
        law=(rule,),
        missing=() if sure else (who_is_missing(),),
        count=len(run),
    )


def fullest(found: Iterable[Contact], days: int) -> Run:
    """The contacts of that stretch of so many days in a row that holds the most of them; the earliest such."""
    ordered = sorted(found, key=lambda c: c.at)
    best: list[Contact] = []
    first = 0
    for last, contact in enumerate(ordered):
        while ordered[first].at.date() <= contact.at.date() - timedelta(days=days):
            first += 1
        if last - first + 1 > len(best):
            best = ordered[first : last + 1]
    return tuple(best)


def fullest_week(found: Iterable[Contact]) -> Run:
    """The contacts of that week, from Monday to Sunday, that holds the most of them: what `a week` means at the least."""
    weeks: dict[tuple[int, int], list[Contact]] = {}
    for contact in sorted(found, key=lambda c: c.at):
        weeks.setdefault(contact.at.isocalendar()[:2], []).append(contact)
    return max(map(tuple, weeks.values()), key=len, default=())


def _counted(rule: Provision, theirs: Run) -> tuple[Run, Run]:
    """What a rule counts: surely, and at most. A call of which nobody tells whether it connected is in the second."""
    counts = _way(rule)
    calls = tuple(c for c in theirs if c.is_call)
    if counts == "calls_connected":
        return tuple(c for c in calls if c.talked), tuple(c for c in calls if c.talked is not False)
    if counts == "calls_placed":
        return calls, calls
    if counts == "calls_and_texts":
        texts = tuple(c for c in theirs if c.is_call or c.reading.message.channel in {"sms", "mms"})
        return texts, texts
    return theirs, theirs


def _number(rule: Provision, name: str) -> int | None:
    value = rule.value.get(name) if isinstance(rule.value, dict) else None
    return value if isinstance(value, int) and value > 0 else None


def _presumed(rule: Provision) -> str:
    return "yes" if rule.value.get("presumption") else "no"


def _way(rule: Provision) -> str:
    """The law's word for what it counts."""
    return str(rule.value.get("counts", "calls_placed"))


def _how(rule: Provision) -> Iterator[Says]:
    yield says("frequency-how", counts=_way(rule))


def _missing(role: bool, connected: bool) -> Iterator[Says]:
    if role:
        yield who_is_missing()
    if connected:
        yield says("missing-call-records")


def _not_bound(rule: Provision, count: int, who: str) -> Finding:
    return Finding(
        check="contact_frequency",
        answer="frequency-not-bound",
        outcome="not_covered",
        says=says("frequency-not-bound", whom=whom([rule]), who=who),
        law=(rule,),
        count=count,
    )

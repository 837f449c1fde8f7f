"""Whether they kept to what the person asked of them in writing: to stop, to look into a dispute, to wait.

The worse error is to report a letter as a breach that the rule still allows, such as the one that names the next
legal step: the complaint falls. A contact that is let pass costs nothing, for it can be added later. So court and
lawyers' papers are left out, and so is the day itself on which the request arrived.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from forbear.checks._conduct import Deed, judge
from forbear.checks._contacts import readings, times_of
from forbear.checks._days import LONGEST
from forbear.records.debt import Request
from forbear.records.finding import Finding, Matter, says
from forbear.records.law import Provision
from forbear.records.reading import Reading

LAW: tuple[str, ...] = (
    "cease_request",
    "channel_preference",
    "dispute_pause",
    "verification",
    "represented_person",
    "advice_pause",
    "breathing_space",
)
KEYS: dict[str, tuple[str, ...]] = {
    "stop": ("cease_request",),
    "channel": ("channel_preference",),
    "dispute": ("dispute_pause", "verification"),
    "representative": ("represented_person",),
    "adviser": ("advice_pause",),
    "breathing_space": ("breathing_space",),
}
"""Which rules give each request its force."""

PURSUIT = frozenset(["payment_reminder", "overdue_notice", "collection_demand", "third_party_disclosure"])
"""Kinds of message that press for payment."""

CHATS = frozenset(["whatsapp", "telegram", "signal", "text"])
WAYS: dict[str, frozenset[str]] = {
    "call": frozenset(["call"]),
    "sms": frozenset(["sms", "mms"]),
    "email": frozenset(["email"]),
    "chat": CHATS,
    "letter": frozenset(["letter"]),
}


def check(matter: Matter) -> Iterator[Finding]:
    """Looks for contacts after each request, while the rule behind it holds."""
    for request in matter.debt.requests if matter.debt else ():
        if request.on > matter.on:
            continue
        after = [r for r in readings(matter) if _pursues(r, request) and _day(r, matter) > request.on]
        yield from _kept(matter, request, after)


def _kept(matter: Matter, request: Request, after: list[Reading]) -> Iterator[Finding]:
    """Contacts within the time that each rule gives, and by whom they were made."""
    keys = KEYS[request.kind]
    ends = [_end(p, request.on) for key in keys for p in matter.law.at(key, request.on) if _freezes(p)]
    last = max(ends, default=date.max)
    deeds = tuple(Deed(reading=r) for r in after if _day(r, matter) <= last)
    asked = says("step-asked-on", on=request.on)
    allowed = (says("step-asked-allowed"),) if request.kind == "stop" else ()
    until = (says("step-asked-until", until=last),) if last < date.max else ()
    yield from judge(
        matter,
        deeds,
        check="requests_kept",
        answer=f"asked-{request.kind.replace('_', '-')}",
        keys=keys,
        use=_freezes,
        steps=(asked, *allowed, *until),
        missing=(says("missing-own-request"),),
    )


def _pursues(reading: Reading, request: Request) -> bool:
    channel = reading.message.channel
    if request.kind == "channel":
        return channel in WAYS.get(request.channel, frozenset())
    return channel == "call" or reading.triage.kind in PURSUIT


def _day(reading: Reading, matter: Matter) -> date:
    """The earliest local day on which a contact can have come; the first day of all where it bears no time."""
    return min((at.date() for at in times_of(reading, matter)), default=date.min)


def _freezes(rule: Provision) -> bool:
    """Whether a rule stops contact at all: a moratorium that leaves contact alone does not."""
    value = rule.value if isinstance(rule.value, dict) else {}
    return value.get("available") is not False and value.get("contact_frozen") is not False and "for" not in value


def _end(rule: Provision, on: date) -> date:
    """The last day of the pause that a rule gives; the end of time where it sets none."""
    days = rule.value.get("days") if isinstance(rule.value, dict) else None
    return on + timedelta(days=min(days, LONGEST)) if isinstance(days, int) else date.max

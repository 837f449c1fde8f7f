"""The messages and calls of a claim as the person met them: in their own local time, and by whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from forbear.checks._sender import senders
from forbear.records.claim import Party
from forbear.records.finding import Matter, Says, says
from forbear.records.law import Provision
from forbear.records.reading import Reading

QUOTED = 80
"""How many characters of a message are quoted in a step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One message or call that reached the person, at its local time.

    `times` are the times that it can have been on the person's own clock (naive): one where that is
    known, several where the place has more than one zone. `assumed` says that the export states no
    zone, so that its times are read as the person's own.
    """

    reading: Reading
    party: Party
    times: tuple[datetime, ...]
    assumed: bool

    @property
    def at(self) -> datetime:
        """The local time, or the first of those that are possible."""
        return self.times[0]

    @property
    def is_call(self) -> bool:
        """Whether this is a telephone call."""
        return self.reading.message.channel == "call"

    @property
    def talked(self) -> bool | None:
        """Whether a call was answered; `None` where the record does not tell."""
        message = self.reading.message
        if message.answered is not None:
            return message.answered
        return None if message.seconds is None else message.seconds > 0


def readings(matter: Matter) -> tuple[Reading, ...]:
    """Every incoming message and call behind the claim, demands or not, each once."""
    found: dict[str, Reading] = {}
    for reading in (*matter.claim.contacts, *(d.reading for d in matter.claim.demands)):
        if reading.message.direction == "in":
            found.setdefault(reading.message.id, reading)
    return tuple(found.values())


def contacts(matter: Matter) -> tuple[Contact, ...]:
    """Every contact whose time is known, in order of local time."""
    who = senders(matter.claim)
    timed = (_contact(matter, r, who(r)) for r in readings(matter) if r.message.received is not None)
    return tuple(sorted(timed, key=lambda c: (c.at, c.reading.message.id)))


def _contact(matter: Matter, reading: Reading, party: Party) -> Contact:
    message = reading.message
    assert message.received is not None
    times = times_of(reading, matter)
    stated = message.zone == "stated" and message.received.utcoffset() is not None and bool(matter.law.timezones)
    return Contact(reading=reading, party=party, times=times, assumed=not stated)


def times_of(reading: Reading, matter: Matter) -> tuple[datetime, ...]:
    """The times that a message can have come by the person's own clock; none where it bears no time at all.

    A time without a stated zone is the clock of the person's own phone.
    """
    message = reading.message
    if message.received is None:
        return ()
    if message.zone == "stated" and message.received.utcoffset() is not None:
        times = local_times(message.received, matter.law.timezones)
        if times:
            return times
    return (message.received.replace(tzinfo=None),)


def local_times(moment: datetime, places: Iterable[str]) -> tuple[datetime, ...]:
    """What the clocks of some zones show at a moment, each time once; nothing where no zone is known."""
    from zoneinfo import ZoneInfo

    shown: dict[datetime, None] = {}
    for place in places:
        with suppress(ValueError, OSError, OverflowError):
            shown[moment.astimezone(ZoneInfo(place)).replace(tzinfo=None)] = None
    return tuple(shown)


def clock_steps(found: tuple[Contact, ...]) -> Iterator[Says]:
    """How the times were read, where that was not certain."""
    if any(c.assumed for c in found):
        yield says("step-clock-assumed")
    if any(len(c.times) > 1 for c in found):
        yield says("step-clock-unplaced")


def force_steps(rules: Iterable[Provision]) -> Iterator[Says]:
    """What a breach of a recommended standard is worth: a complaint, not by itself a breach of law."""
    if any(p.force.startswith("standard") for p in rules):
        yield says("step-recommended-standard")


def when_steps(found: tuple[Contact, ...], most: int = 8) -> Iterator[Says]:
    """The times of the contacts, one line each, and how many more there are."""
    for contact in found[:most]:
        yield says("step-contact", kind="call" if contact.is_call else "message", at=contact.at)
    if len(found) > most:
        yield says("step-contacts-more", count=len(found) - most)


def quoted(text: str) -> str:
    """Words of a message on one line and cut short, for a step."""
    line = " ".join(text[: 4 * QUOTED].split())
    return line if len(line) <= QUOTED else line[: QUOTED - 1] + "…"


def on_day(contact: Contact) -> date:
    """The local day of a contact: the day whose law it is judged by."""
    return contact.at.date()


def days(found: Iterable[Contact]) -> tuple[date, ...]:
    """The local days on which there was a contact, each once: the law is asked once for each day."""
    return tuple(dict.fromkeys(c.at.date() for c in found))

"""What many people's messages show together: who sends the same thing to whom. Nothing in it points to one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from forbear.records.law import Provision
from forbear.records.private import Redacted
from forbear.records.reading import Flag, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """How much of something was seen in one calendar month (`2026-03`)."""

    month: str
    messages: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """The same message sent to many people: its words with slots for what differs, and how far it reached.

    `senders`, `numbers` and `domains` are how many different ones were used. `first` and `last` are days on the
    recipients' own calendar. `growth` compares the last whole month with the one before (1.0 is no change).
    """

    id: str
    template: Redacted
    kind: Kind
    messages: int
    people: int
    senders: int
    numbers: int
    domains: int
    first: date | None
    last: date | None
    growth: float | None
    months: tuple[Month, ...]
    places: tuple[str, ...]
    flags: tuple[tuple[Flag, int], ...] = ()
    """What the messages do or threaten, with the number of messages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """One sender, number or domain that several campaigns or many people have in common."""

    sort: Literal["sender", "number", "domain"]
    name: Redacted
    people: int
    messages: int
    campaigns: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One rung of a ladder: how many people were brought to it, and the median days since the first message."""

    rung: str
    people: int
    days: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """How one party's messages grow harsher over time, over all people who got more than one sort of them."""

    party: Redacted
    people: int
    rungs: tuple[Rung, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """Messages of one party that do not fit a dated rule, in one place and month.

    `certain` is false where it hangs on a paper that nobody has looked at, for instance whom the rule binds.
    """

    party: Redacted
    place: str
    month: str
    flag: Flag
    rules: tuple[Provision, ...]
    certain: bool
    messages: int
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibited:
    """One message that shows a campaign, by a label that only the keeper of the originals can follow."""

    label: str
    campaign: str
    month: str
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All that the second stage found; everything in it may leave, for every text in it is `Redacted`.

    `least` is the number of people under which nothing is shown; `policy` says what was taken out.
    """

    policy: str
    least: int
    place: str
    messages: int
    grouped: int
    campaigns: tuple[Campaign, ...]
    shared: tuple[Shared, ...]
    ladders: tuple[Ladder, ...]
    breaches: tuple[Breach, ...]
    evidence: tuple[Exhibited, ...]
    left_out: int
    """Campaigns that reached fewer people than `least`."""

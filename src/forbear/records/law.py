"""The law as dated data: what a rule says, whom it binds, from when until when, and whence we know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

Confidence = Literal["VERIFIED", "KNOWN"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """One dated rule of one place.

    `key` is what a check asks for (`contact_hours`); `id` names this very rule. `value` is what
    the rule says in a form that a check can use (a number, a text or a table); `says` is the rule
    as a sentence by language (`en`, and `zh` where there is one). `since` and `until` bound the
    days on which it is in force (both included; `None` means no bound is known). `binds` are the
    sorts of party that must obey; empty means everybody.
    """

    id: str
    key: str
    place: str
    value: Any
    says: Mapping[str, str] = field(default_factory=dict)
    since: date | None = None
    until: date | None = None
    binds: tuple[str, ...] = ()
    force: str = ""
    unit: str = ""
    reference: str = ""
    url: str = ""
    checked: str = ""
    confidence: Confidence = "KNOWN"
    note: str = ""
    note_zh: str = ""
    remedy: tuple[str, ...] = ()

    def in_force(self, on: date) -> bool:
        """Whether the rule applied on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """Somebody to turn to: what they help with, how to reach them, and whence we know.

    `handles` are words for what they help with (`scam`, `credit_report`); `reach` are telephone
    numbers and web addresses; a lower `order` is to be asked earlier (0: at once when in danger).
    """

    id: str
    place: str
    names: Mapping[str, str]
    says: Mapping[str, str]
    handles: tuple[str, ...]
    reach: tuple[str, ...] = ()
    order: int = 1
    cost: str = ""
    hours: str = ""
    reference: str = ""
    url: str = ""
    checked: str = ""
    confidence: Confidence = "KNOWN"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """All that forbear knows of the law of one place, its parent places included.

    `timezone` is the place's first time zone, `timezones` are all of them. `not_covered` says, by
    language, what nobody has checked. `compiled` is the day on which the place was last written.
    """

    place: str
    names: Mapping[str, str]
    currency: str
    timezone: str
    provisions: tuple[Provision, ...]
    agencies: tuple[Agency, ...] = ()
    not_covered: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    timezones: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    compiled: date | None = None

    def at(self, key: str, on: date, *, binds: str | tuple[str, ...] | None = None) -> tuple[Provision, ...]:
        """The rules under one key that were in force on a day, nearest place first.

        With `binds`, only rules that bind one of those sorts of party (or everybody). Nothing
        found is an empty tuple: silence of the law is an outcome, never a default.
        """
        asked = {binds} if isinstance(binds, str) else set(binds or ())
        return tuple(
            p
            for p in self.provisions
            if p.key == key and p.in_force(on) and (binds is None or not p.binds or asked & set(p.binds))
        )

    def get(self, id: str) -> Provision | None:
        """One rule by its name, whether in force or not."""
        return next((p for p in self.provisions if p.id == id), None)

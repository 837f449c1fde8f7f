"""How the TOML file of one place is laid out, and how it becomes rules and agencies."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, TypeVar

import msgspec

from forbear import shelf
from forbear.errors import ShelfError
from forbear.records.law import Agency, Confidence, Provision

UNKNOWN = "unknown"
"""Stands in `from` where nobody has found the first day: the rule is loaded without one."""

EVERYBODY = "any_person"
"""Stands in `binds` where a rule binds everybody: the rule is loaded with nobody in particular."""

Shape = TypeVar("Shape")


class Words(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One sentence or name in every language."""

    en: str
    zh: str


class Head(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What stands above the rules of a place."""

    name: Words
    compiled: date
    parent: str = ""
    also: tuple[str, ...] = ()
    currency: str = ""
    timezones: tuple[str, ...] = ()
    not_covered: dict[str, tuple[str, ...]] = {}


class Rule(msgspec.Struct, forbid_unknown_fields=True, frozen=True, rename={"since": "from"}):
    """One table under a key."""

    id: str
    says: Words
    value: dict[str, Any]
    since: Any
    force: str
    reference: str
    url: str
    checked: str
    confidence: Confidence
    until: date | None = None
    binds: tuple[str, ...] = ()
    unit: str = ""
    remedy: tuple[str, ...] = ()
    note: str = ""
    note_zh: str = ""


class Channel(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One table under `agency`."""

    id: str
    name: Words
    says: Words
    handles: tuple[str, ...]
    reach: tuple[str, ...]
    reference: str
    url: str
    checked: str
    confidence: Confidence
    order: int = 1
    cost: str = ""
    hours: str = ""
    note: str = ""
    only: tuple[str, ...] = ()


def head(place: str) -> Head:
    """The name, currency, time zones and parent of a place."""
    tables = shelf.toml("jurisdictions", f"{place}.toml")
    return _fit(place, {name: tables[name] for name in Head.__struct_fields__ if name in tables}, Head)


def provisions(place: str) -> tuple[Provision, ...]:
    """The rules of one place alone, in the order of the file."""
    tables = shelf.toml("jurisdictions", f"{place}.toml")
    rules = {key: found for key, found in tables.items() if key != "agency" and key not in Head.__struct_fields__}
    return tuple(
        Provision(
            **{
                **msgspec.structs.asdict(rule),
                "key": key,
                "place": place,
                "says": msgspec.structs.asdict(rule.says),
                "since": _since(place, rule),
                "binds": () if EVERYBODY in rule.binds else rule.binds,
            }
        )
        for key, found in rules.items()
        for rule in _fit(place, found, list[Rule], key)
    )


def agencies(place: str, asked: str) -> tuple[Agency, ...]:
    """Whom to turn to in one place alone, in the order of the file; without those who help only in another part of it.

    `asked` is the place that the person named: who helps in Scotland `only` is no help in Wales.
    """
    tables = shelf.toml("jurisdictions", f"{place}.toml")
    found = _fit(place, tables.get("agency", []), list[Channel], "agency")
    return tuple(
        Agency(
            **{
                **{
                    name: value
                    for name, value in msgspec.structs.asdict(channel).items()
                    if name not in ("name", "only")
                },
                "place": place,
                "names": msgspec.structs.asdict(channel.name),
                "says": msgspec.structs.asdict(channel.says),
            }
        )
        for channel in found
        if not channel.only or asked in channel.only or asked == place
    )


def _since(place: str, rule: Rule) -> date | None:
    if rule.since == UNKNOWN:
        return None
    if not isinstance(rule.since, date) or isinstance(rule.since, datetime):
        raise ShelfError(f"jurisdictions/{place}.toml is damaged: `from` of {rule.id} is no day and not {UNKNOWN!r}")
    return rule.since


def _fit(place: str, tables: Any, shape: type[Shape], key: str = "") -> Shape:
    try:
        return msgspec.convert(tables, shape)
    except msgspec.ValidationError as error:
        where = f" under {key}" if key else ""
        raise ShelfError(f"jurisdictions/{place}.toml is damaged{where}: {error}") from error

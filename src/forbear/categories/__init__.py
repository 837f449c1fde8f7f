"""Categories of income and spending: what a household's money is for, and each country's own structure of it.

`_purposes.toml` lists what money is for, `_words.<language>.toml` the words that show it. Every other
file is one published structure (the UK's Standard Financial Statement, ...) whose items gather purposes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from forbear import shelf
from forbear.records.budget import Part

STRUCTURES = {"gb": "uk_sfs", "us": "us_trustee", "cn": "cn_household"}
"""The structure that debt advice in a place uses; a place without one shows forbear's own purposes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What money is for. `priority` marks bills whose arrears cost a home, liberty, power or water."""

    id: str
    part: Part
    priority: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a published structure, with the purposes that it gathers."""

    section: str
    name: str
    purposes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """A published structure of household spending, with where it is published."""

    id: str
    name: str
    source: str
    note: str
    items: tuple[Item, ...]


@cache
def purposes() -> Mapping[str, Purpose]:
    """Every purpose by its name."""
    table: dict[Any, Any] = dict(shelf.toml("categories", "_purposes.toml"))
    priority = set(table.pop("priority"))
    return {
        name: Purpose(id=name, part=part, priority=name in priority) for part, names in table.items() for name in names
    }


@cache
def structure(name: str) -> Structure:
    """One published structure by its file's name."""
    table = shelf.toml("categories", f"{name}.toml")
    return Structure(
        id=name,
        name=table["name"],
        source=table["source"],
        note=table["note"],
        items=tuple(
            Item(section=section["name"], name=item, purposes=tuple(gathered))
            for section in table["section"]
            for item, gathered in section["items"].items()
        ),
    )


def structure_of(place: str) -> Structure | None:
    """The structure that is used in a place (`gb_sct` as `gb`), or `None` where none is published."""
    name = STRUCTURES.get(place.split("_")[0])
    return structure(name) if name else None

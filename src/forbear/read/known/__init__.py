"""Known lenders, collectors, banks and offices per place, with their official domains and hotlines.

One file per place. The names are cues, so that the one pass over a text also says who is named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from forbear import shelf
from forbear.patterns import Cue


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution:
    """Someone whose official domains and numbers are public knowledge."""

    place: str
    name: str
    sort: str
    also: tuple[str, ...]
    domains: tuple[str, ...]
    phones: tuple[str, ...]
    senders: tuple[str, ...]
    cue: str
    """The name of the cue that finds its names in a text."""


def _institutions() -> tuple[Institution, ...]:
    found = []
    for file in shelf.names("read/known", ".toml"):
        table = shelf.toml("read/known", f"{file}.toml")
        found += [
            Institution(
                place=table["place"],
                name=entry["name"],
                sort=entry["sort"],
                also=tuple(entry["also"]),
                domains=tuple(entry["domains"]),
                phones=tuple(entry.get("phones", ())),
                senders=tuple(entry.get("senders", ())),
                cue=f"known.{table['place']}.{entry['name']}",
            )
            for entry in table["institution"]
        ]
    return tuple(found)


INSTITUTIONS = _institutions()


def _pattern(institution: Institution) -> str:
    """All names of an institution."""
    return "|".join(_whole(name) for name in (institution.name, *institution.also))


def _whole(name: str) -> str:
    return rf"\b{re.escape(name)}\b" if name[0].isascii() and name[-1].isascii() else re.escape(name)


NAMES = tuple(Cue(institution.cue, _pattern(institution)) for institution in INSTITUTIONS)
BY_CUE = {i.cue: (i, name) for i, name in zip(INSTITUTIONS, NAMES, strict=True)}
CUE_NAMES = frozenset(BY_CUE)


@cache
def domains() -> dict[str, Institution]:
    """Every official domain with its owner."""
    return {domain: institution for institution in INSTITUTIONS for domain in institution.domains}


@cache
def sender_ids() -> dict[str, Institution]:
    """Every known name of an SMS sender, in capitals, with its owner."""
    return {sender.upper(): institution for institution in INSTITUTIONS for sender in institution.senders}

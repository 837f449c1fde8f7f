"""Reads `told.toml`: whom the person told about the debt, and what they know of others who were told.

A telling is a `[[told]]` table. Only `to` must be there. `by` is left out where the person told it themself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

import msgspec

from forbear.papers.toml import fit
from forbear.records.disclosure import Disclosure
from forbear.records.message import Original, Problem


class ToldTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[told]]`: one telling."""

    to: str
    on: date | None = None
    by: str = ""
    relation: Literal["family", "friend", "employer", "contact", "group", "adviser", "regulator", "lender", "other"] = (
        "other"
    )
    what: list[str] = []
    why: str = ""
    consent: Literal["given", "refused", "not_asked", "law", ""] = ""
    evidence: str = ""
    answered: str = ""


class ToldFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    told: list[ToldTable] = []


def told(original: Original, *, on: date) -> Iterator[Disclosure | Problem]:
    """Every telling of the file, and a problem for each that cannot be used as it stands."""
    file = fit(original, ToldFile)
    if isinstance(file, Problem):
        yield file
        return
    if not file.told:
        yield Problem(code="told-empty", where=original.name)
    for number, table in enumerate(file.told):
        where = f"{original.name}: told[{number}]"
        if not table.to.strip():
            yield Problem(code="told-nobody", where=f"{where}.to")
        elif table.on is not None and table.on > on:
            yield Problem(code="told-ahead", where=f"{where}.on", args=(("on", table.on.isoformat()),))
        else:
            yield _disclosure(table)


def _disclosure(table: ToldTable) -> Disclosure:
    own = not table.by.strip()
    return Disclosure(
        on=table.on,
        by="person" if own else table.by,
        to=table.to,
        relation=table.relation,
        what=tuple(table.what) or ("debt",),
        why=table.why,
        # What a person tells themself they agree to; what others tell is not agreed to unless they say so.
        consent=table.consent or ("given" if own else "not_asked"),
        exhibit=table.evidence,
        answered=table.answered,
    )

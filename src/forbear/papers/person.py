"""Reads `person.toml`: the person's name and how to reach them, as letters need it, and nothing more."""

from __future__ import annotations

import msgspec

from forbear.papers.toml import fit
from forbear.records.letter import Person
from forbear.records.message import Original, Problem


class PersonFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file. There is no field for an identity, account or card number, because no letter needs one."""

    name: str = ""
    address: list[str] = []
    email: str = ""
    phone: str = ""


def person(original: Original) -> Person | Problem:
    """The person of a file, or why it cannot be read."""
    file = fit(original, PersonFile)
    if isinstance(file, Problem):
        return file
    lines = tuple(" ".join(line.split()) for line in file.address if line.strip())
    return Person(name=_line(file.name), address=lines, email=_line(file.email), phone=_line(file.phone))


def _line(text: str) -> str:
    return " ".join(text.split())

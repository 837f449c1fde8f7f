"""One person's case: the one thing that the vault saves, and what answering and proving work from."""

from __future__ import annotations

from dataclasses import dataclass, field

from forbear.records.disclosure import Disclosure
from forbear.records.evidence import Exhibit
from forbear.records.letter import Letter, Person, Posting, Round
from forbear.records.message import Original
from forbear.records.private import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the person chose once: where they live, the language, and whether names on the screen stay neutral."""

    place: str = ""
    language: str = ""
    discreet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """Everything about one case: originals, the person's own papers, what was sent, offered and told.

    `papers` are the files that the person writes themself, by their role (`debts`, `plan`): the
    originals of `debts.toml` and `CASE.toml`. What can be worked out again from these (readings,
    findings, deadlines, plans) is never stored.
    """

    id: str
    name: str = ""
    person: Person = field(default_factory=Person)
    known: tuple[Known, ...] = ()
    """The person's own names and numbers, which redaction must never overlook."""
    settings: Settings = field(default_factory=Settings)
    exhibits: tuple[Exhibit, ...] = ()
    papers: tuple[tuple[str, Original], ...] = ()
    letters: tuple[Letter, ...] = ()
    postings: tuple[Posting, ...] = ()
    rounds: tuple[Round, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()

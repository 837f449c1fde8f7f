"""What a letter is written from, and what comes of asking for one: the letter, or why it is not written."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from forbear.records.claim import Claim
from forbear.records.finding import Says, Verdict
from forbear.records.law import Law
from forbear.records.letter import Letter, Person
from forbear.records.message import Problem
from forbear.records.money import Money
from forbear.records.offer import Comparison
from forbear.records.outlook import Outlook


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Everything that a letter may be written from; whatever is not known stays empty and is asked for.

    `facts` are what the person says themself, by name (`paid_on`), as they wrote it. `debt` names the
    debt of the plan that the letter is about, where the plan has several. `knowing` says that the
    person wants a letter that admits the debt although it may be too old, having read what that does.
    """

    law: Law
    on: date
    person: Person = field(default_factory=Person)
    claim: Claim | None = None
    verdict: Verdict | None = None
    facts: tuple[tuple[str, str], ...] = ()
    outlook: Outlook | None = None
    debt: str = ""
    comparison: Comparison | None = None
    owed: Money | None = None
    """What is owed today by the file of offers, where one was given."""
    knowing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A letter that is not written, and why; `missing` names the facts without which it would have blanks."""

    kind: str
    reasons: tuple[Says, ...] = ()
    missing: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Facts that were given in a form that cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One kind of letter beside a case: whether it fits, what it still needs, or why it is refused.

    `titles` and `uses` say by language what it is and when it is of use.
    """

    kind: str
    titles: tuple[tuple[str, str], ...]
    uses: tuple[tuple[str, str], ...]
    medium: str
    fit: Literal["fits", "possible", "needs", "refused"]
    reasons: tuple[Says, ...] = ()
    missing: tuple[str, ...] = ()


Written = Letter | Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Segments:
    """How a text message is sent and charged: its alphabet, its units, and in how many segments it goes."""

    alphabet: Literal["GSM-7", "UCS-2"]
    units: int
    count: int
    left: int
    """How many more units fit into the last segment."""

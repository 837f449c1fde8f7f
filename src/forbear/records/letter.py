"""What is sent and agreed: letters, the rounds of a negotiation, and what is due when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from forbear.records.finding import Says
from forbear.records.law import Provision
from forbear.records.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The person themself, as far as a letter needs them; every field may be empty, none is ever guessed."""

    name: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One piece of a letter: a heading, a paragraph, a list or a table; the same in text, PDF and DOCX."""

    sort: Literal["heading", "paragraph", "list", "table"]
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    """The items of a list (one cell each) or the rows of a table, its head first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure or day that a letter names: the fact it comes from, its value, and how the letter writes it."""

    name: str
    value: Money | date | int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter, a reply or a call script, complete: nothing in it is left to fill in.

    `kind` names the letter on its shelf (`validation_request`), `medium` how it is meant to go out.
    `cites` are the rules that it names, all in force on `on` in `place`. `warnings` are what the
    person should know before sending it; they are no part of what is sent.
    """

    id: str
    kind: str
    medium: Literal["letter", "message", "call"]
    place: str
    language: str
    on: date
    sender: Person
    recipient: str
    recipient_address: tuple[str, ...] = ()
    subject: str
    blocks: tuple[Block, ...]
    annex: tuple[Block, ...] = ()
    """What follows the signature on a page of its own: the statement of affairs."""
    cites: tuple[Provision, ...] = ()
    warnings: tuple[Says, ...] = ()
    attachments: tuple[str, ...] = ()
    claim: str = ""
    """The claim that it answers (`c1`), where it answers one."""
    figures: tuple[Figure, ...] = ()
    """Every amount, day and number that it names, in order, so that each can be recomputed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """How and when a letter went out, and the proof that was kept."""

    letter: str
    sent: date
    method: str
    tracking: str = ""
    proof: str = ""
    """The exhibit that holds the receipt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One move of a negotiation: who offered what, when, until when, and whether it is in writing."""

    claim: str
    number: int
    by: Literal["person", "creditor"]
    on: date
    until: date | None = None
    total: Money | None = None
    monthly: Money | None = None
    months: int | None = None
    terms: tuple[str, ...] = ()
    in_writing: bool = False
    exhibit: str = ""
    answer: Literal["open", "accepted", "refused", "lapsed", "countered"] = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A round beside the plan: what it costs there, and what of it is still not in writing.

    `costs` is what it asks in all, `above_plan` how much that is above (below zero: under) what the plan
    pays on the debt, `above_month` the same for one month; `None` where the figures do not tell.
    """

    round: Round
    costs: Money | None = None
    above_plan: Money | None = None
    above_month: Money | None = None
    unwritten: tuple[Says, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Negotiation:
    """Where a negotiation about one debt stands: its moves in order, the letters sent, and the next step."""

    claim: str
    moves: tuple[Move, ...]
    postings: tuple[Posting, ...]
    next_step: Says
    by: date | None = None
    letter: str = ""
    """The kind of letter that the next step needs, where it needs one."""
    deadlines: tuple[Deadline, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """Something that is due on a day, why, by which rule, and what happens if it is missed.

    `id` is stable, so that a calendar that takes it in twice shows it once. `starts` is the day of
    receipt from which it runs, `counted` the steps from there to `by`.
    """

    id: str
    by: date
    says: Says
    starts: date | None = None
    counted: tuple[Says, ...] = ()
    law: tuple[Provision, ...] = ()
    if_missed: Says | None = None
    claim: str = ""

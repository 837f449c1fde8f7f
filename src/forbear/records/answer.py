"""The whole answer to "what arrived, and does it hold?", as one value that every door shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from forbear.records.claim import Claim
from forbear.records.finding import Verdict
from forbear.records.law import Law
from forbear.records.message import Message, Problem
from forbear.records.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of checking an inbox on a day: a verdict for each claim, and what asks for nothing.

    `law` is `None` where forbear knows no law of the person's place. `place_assumed` says that the
    person did not name the place, so that it was taken from the messages. `messages` counts all that
    were read; `problems` tells what could not be.
    """

    place: str
    place_assumed: bool
    on: date
    law: Law | None
    claims: tuple[tuple[Claim, Verdict], ...]
    others: tuple[Reading, ...]
    messages: int
    calls: int
    problems: tuple[Problem, ...]
    papers: bool

    @property
    def place_code(self) -> str:
        """The place as people write it: `CN`, `US-NY`."""
        return self.place.upper().replace("_", "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """Everything that the sources held: messages in their order, and what could not be read."""

    messages: tuple[Message, ...]
    problems: tuple[Problem, ...]

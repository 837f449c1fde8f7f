"""What is private in a text, and the text without it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

Redacted = NewType("Redacted", str)
"""A text that was made safe to leave the case. Made only by `forbear.redact`, so that the type checker refuses a leak."""

RedactedBytes = NewType("RedactedBytes", bytes)
"""A file that was made safe to leave the case: built anew from redacted words or painted pixels, only by `forbear.redact`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One private detail: what it is (Presidio's name where it has one) and where it stands.

    `start` and `end` are places in the original text, in code points; `score` (0 to 1) says how sure
    the recogniser is, and decides between details that overlap.
    """

    type: str
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One thing of the person's own that must never be overlooked: a name, a number, an address.

    `type` is that of a `Detail`. `value` as the person writes it. A name is looked for in all its parts and orders,
    unless only the `whole` of it counts ("Will Small" must not take every "will" out of a text).
    """

    type: str
    value: str
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pseudonym:
    """What a mark in a shared copy stands for: `[PERSON 1]` is this person. Kept only inside the vault.

    `value` is the first spelling that was met; `same` is what all its spellings have in common.
    """

    mark: str
    type: str
    value: str
    same: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """All marks of one case, as the vault keeps them: the only way back from a copy to what stood there."""

    entries: tuple[Pseudonym, ...]
    id: str = "marks"


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeCopy:
    """One file that may leave the case, under a neutral name, and what the reader learns and does not learn from it.

    `source` is the name of the original, for the person only: it is never written into the copy. `found` are
    the private things that stood in the original (those that stay included), each once. `left_out` are
    pieces of the original that are not in the copy at all, as problem codes with their count.
    """

    name: Redacted
    data: RedactedBytes
    source: str
    found: tuple[Known, ...]
    left_out: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Who will learn what from some copies: counts of what they see, of what is cut to its last four, of what is gone.

    `smaller` names a policy that shows less of the same, or is empty where nothing less is left to show.
    `spares` is what the smaller copy would keep from them besides.
    """

    policy: str
    learns: tuple[tuple[str, int], ...]
    shortened: tuple[tuple[str, int], ...]
    hidden: tuple[tuple[str, int], ...]
    smaller: str = ""
    spares: tuple[tuple[str, int], ...] = ()

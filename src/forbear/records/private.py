"""What is private in a text, and the text without it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

Redacted = NewType("Redacted", str)
"""A text that was made safe to leave the case. Made only by `forbear.redact`, so that the type checker refuses a leak."""


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

    `type` is that of a `Detail`. `value` as the person writes it.
    """

    type: str
    value: str

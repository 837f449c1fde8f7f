"""Pasted or typed text: one message, or several where lines of dashes stand between them.

Nothing in plain text says who wrote or when, so sender and time stay empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.decoding import decode, opening
from forbear.formats._magic import seems
from forbear.records.message import Message, Original, Problem, Untrusted

_BETWEEN = re.compile(r"(?:^|\n)[ \t]*\n(?:-{3,}|={3,}|\*{3,}|—{3,})[ \t]*\n(?=[ \t]*\n)")
"""A line of dashes with an empty line before and after it; anything less may belong to a letter."""


def recognises(head: bytes, name: str) -> float:
    """Anything that can be read as text, when no other format knows it better."""
    if seems(head) or opening(head).lstrip().startswith(("[{", '{"')):
        return 0.0
    return 0.1


def parse(original: Original) -> Iterator[Message | Problem]:
    """The message, or each of the messages between lines of dashes, without empty lines around it."""
    text, notes = decode(original.data)
    pieces = [p.strip() for p in _BETWEEN.split(text.replace("\r\n", "\n"))]
    for number, piece in enumerate((p for p in pieces if p), 1):
        yield Message(exhibit=original.name, number=number, text=Untrusted(piece), channel="text", notes=notes)

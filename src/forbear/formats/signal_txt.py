"""Signal chats exported as text: `[2026-05-01, 09:30] Name: words`, local time without a zone."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.decoding import decode, opening
from forbear.formats import whatsapp_txt
from forbear.formats._chat import share
from forbear.records.message import Message, Original, Problem


def recognises(head: bytes, name: str) -> float:
    """Whether the lines begin with a year-first date, a comma and a time in brackets, as Signal writes them."""
    score = share(opening(head), iso_brackets=True)
    return score * 0.9 + (0.05 if score and "signal" in name.casefold() else 0.0)


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every message of the chat; those of "You" or "Me" are the person's own."""
    text, notes = decode(original.data)
    yield from whatsapp_txt.chat(original.name, text.replace("\r\n", "\n"), channel="signal", notes=notes)

"""What arrived: messages, calls and letters as they were received, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NewType

from msgspec import Struct

Untrusted = NewType("Untrusted", str)
"""Text from outside. It is data: never a path, a template, a query or an instruction."""

Channel = Literal["sms", "mms", "call", "whatsapp", "telegram", "signal", "email", "letter", "text"]
Direction = Literal["in", "out", "system"]
ZoneSource = Literal["stated", "assumed", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """One file or pasted text as it reached the program, byte for byte.

    `name` is only ever shown, never used as a path. `data` is the whole content.
    """

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """Something that came with a message; kept and named, never opened."""

    name: Untrusted
    media_type: str = ""
    size: int | None = None
    data: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Where `text[start:end]` of a message stands on a page or in a picture.

    `page` counts from 1; the edges are fractions of the page's width and height from its top left.
    """

    start: int
    end: int
    page: int
    left: float
    top: float
    right: float
    bottom: float


class Message(Struct, frozen=True, kw_only=True, gc=False):
    """One message, call or letter as it was received.

    `exhibit` names the source it stands in and `number` its place there, counted from 1, so that
    `id` is stable when the same source is read again. `text` is what the sender wrote, without
    the parts of earlier mails that it quotes (`quoted`). `received` is aware where the source
    states a zone (`zone == "stated"`); otherwise it is naive and `zone` is `"unknown"` until the
    workflow assumes the zone of the person's place (`"assumed"`).
    """

    exhibit: str
    number: int
    text: Untrusted
    channel: Channel
    sender: Untrusted = Untrusted("")
    sender_name: Untrusted = Untrusted("")
    recipients: tuple[Untrusted, ...] = ()
    direction: Direction = "in"
    received: datetime | None = None
    zone: ZoneSource = "unknown"
    subject: Untrusted = Untrusted("")
    quoted: Untrusted = Untrusted("")
    attachments: tuple[Attachment, ...] = ()
    thread: str = ""
    seconds: int | None = None
    """Length of a call; `None` for anything that is not a call."""
    answered: bool | None = None
    boxes: tuple[Box, ...] = ()
    """Where the words stand, for a letter or a screenshot; empty for anything that was text from the start."""
    notes: tuple[str, ...] = ()
    """What the format had to assume or repair while reading, as problem codes."""

    @property
    def id(self) -> str:
        """The message's stable name: the exhibit and the place in it."""
        return f"{self.exhibit}#{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something in the input that could not be read: what, where, and (through its code) what to do next.

    `code` names a sentence in the languages (`problem-<code>`), `args` fill it. `where` is the
    source and the place in it, for people: `inbox.xml, line 40`.
    """

    code: str
    where: str
    detail: str = ""
    args: tuple[tuple[str, str | int], ...] = ()

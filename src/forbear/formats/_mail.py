"""Reads one mail (RFC 5322 with MIME) so that hostile ones cost little and nothing of honest ones is lost.

The standard parser (`compat32`, which is ten times faster than `policy.default` and does not
interpret what it need not) builds the parts; where even that gives up, its header reader alone, and
the rest of the mail is kept as it stands. Everything after that is bounded: parts, depth, lengths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email.message import Message as Part

from forbear.formats import _mime, _quotes
from forbear.formats._headers import addresses, first, words
from forbear.records.message import Attachment, Message, Problem, Untrusted

PARTS = 1_000
"""Parts of one mail that are read singly; the rest is kept together as one attachment."""
DEPTH = 3
"""Mails within mails that are read as messages of their own; deeper ones stay attachments."""

_BOUNDARY = re.compile(rb"\n--[^\s-]")
_FORWARDED = re.compile(r"\s*(?:fwd?|wg|转发|轉寄|转寄)\s*[:：]", re.IGNORECASE)


def messages(data: bytes, exhibit: str, number: int) -> Iterator[Message | Problem]:
    """The mail, then each mail that it carries within; `number` is the first one's place in the exhibit."""
    from email import message_from_bytes
    from email.parser import BytesHeaderParser

    where = f"{exhibit}, {number}"
    kept, rest = _within_budget(data)
    try:
        mail = message_from_bytes(kept)
    except _mime.FAULTS:
        yield Problem(code="mail-structure", where=where)
        mail = BytesHeaderParser().parsebytes(kept)
    if rest:
        yield Problem(code="mail-many-parts", where=where, args=(("parts", PARTS),))
    yield from _read(mail, rest, exhibit, number, 0)


def _read(mail: Part, rest: bytes, exhibit: str, number: int, depth: int) -> Iterator[Message | Problem]:
    texts: list[str] = []
    attached: list[Attachment] = []
    within: list[Part] = []
    notes: dict[str, None] = {}
    for part in _mime.leaves(mail):
        if part.get_content_maintype() == "message":
            within += [
                p for p in _mime.payloads(part) if p.get_content_type() and part.get_content_subtype() == "rfc822"
            ]
            attached.append(_mime.attachment(part))
        elif _mime.is_text(part):
            said, more = _mime.text(part)
            texts.append(said)
            notes.update(dict.fromkeys(more))
        else:
            attached.append(_mime.attachment(part))
    if rest:
        attached.append(Attachment(name=Untrusted(""), media_type="message/partial", size=len(rest), data=rest))
    yield _message(mail, "\n\n".join(t for t in texts if t), tuple(attached), exhibit, number, tuple(notes))
    if within and depth >= DEPTH:
        yield Problem(code="mail-deep", where=f"{exhibit}, {number}", args=(("depth", DEPTH),))
        return
    for inner in within:
        for found in _read(inner, b"", exhibit, number + 1, depth + 1):
            number += isinstance(found, Message)
            yield found


def _message(
    mail: Part, text: str, attached: tuple[Attachment, ...], exhibit: str, number: int, notes: tuple[str, ...]
) -> Message:
    subject = words(first(mail, "subject"))
    said, quoted = (text.strip(), "") if _FORWARDED.match(subject) else _quotes.split(text)
    sender = next(iter(addresses(first(mail, "from") or first(mail, "sender"))), ("", ""))
    received = _date(first(mail, "date"))
    threads = [first(mail, name).split() for name in ("references", "in-reply-to", "message-id")]
    return Message(
        exhibit=exhibit,
        number=number,
        text=Untrusted(said),
        channel="email",
        sender=Untrusted(sender[1] or sender[0]),
        sender_name=Untrusted(sender[0]),
        recipients=tuple(Untrusted(a or n) for header in ("to", "cc") for n, a in addresses(first(mail, header))),
        received=received,
        zone="stated" if received and received.tzinfo else "unknown",
        subject=Untrusted(subject),
        quoted=Untrusted(quoted),
        attachments=attached,
        thread=next((ids[0][:998] for ids in threads if ids), ""),
        notes=notes if received or not first(mail, "date").strip() else (*notes, "time-unreadable"),
    )


def _date(written: str) -> datetime | None:
    """The time in the `Date` header with its own offset; `None` where it cannot be read."""
    from email.utils import parsedate_to_datetime

    found: datetime | None = _mime.tried(lambda: parsedate_to_datetime(written), None) if len(written) < 200 else None
    return found


def _within_budget(data: bytes) -> tuple[bytes, bytes]:
    for count, match in enumerate(_BOUNDARY.finditer(data), 1):
        if count > PARTS:
            return data[: match.start()], data[match.start() :]
    return data, b""

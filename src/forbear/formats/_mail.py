"""Reads one mail (RFC 5322 with MIME) so that hostile ones cost little and nothing of honest ones is lost.

The standard parser (`compat32`, which is ten times faster than `policy.default` and does not
interpret what it need not) builds the parts; where even that gives up, its header reader alone, and
the rest of the mail is kept as it stands. Everything after that is bounded: parts, depth, lengths.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from email.message import Message as Part
from typing import Any

from forbear.formats import _html, _quotes
from forbear.formats._decoding import decode, decode_as
from forbear.formats._headers import addresses, first, words
from forbear.records.message import Attachment, Message, Problem, Untrusted

PARTS = 1_000
"""Parts of one mail that are read singly; the rest is kept together as one attachment."""
DEPTH = 3
"""Mails within mails that are read as messages of their own; deeper ones stay attachments."""

_BOUNDARY = re.compile(rb"\n--[^\s-]")
_FORWARDED = re.compile(r"\s*(?:fwd?|wg|转发|轉寄|转寄)\s*[:：]", re.IGNORECASE)
_WORDS = frozenset({"text/plain", "text/html", "text/enriched", "text/markdown"})
_FAULTS = (ValueError, LookupError, TypeError, AttributeError, AssertionError, OverflowError, RecursionError)
"""What the standard mail package raises on hostile mail."""


def messages(data: bytes, exhibit: str, number: int, depth: int = 0) -> Iterator[Message | Problem]:
    """The mail, then each mail that it carries within; `number` is the first one's place in the exhibit."""
    from email import message_from_bytes
    from email.parser import BytesHeaderParser

    where = f"{exhibit}, {number}"
    kept, rest = _within_budget(data)
    try:
        mail = message_from_bytes(kept)
    except _FAULTS:
        yield Problem(code="mail-structure", where=where)
        mail = BytesHeaderParser().parsebytes(kept)
    if rest:
        yield Problem(code="mail-many-parts", where=where, args=(("parts", PARTS),))
    yield from _read(mail, rest, exhibit, number, depth)


def _read(mail: Part, rest: bytes, exhibit: str, number: int, depth: int) -> Iterator[Message | Problem]:
    texts: list[str] = []
    attached: list[Attachment] = []
    within: list[Part] = []
    notes: dict[str, None] = {}
    for part in _leaves(mail):
        if part.get_content_maintype() == "message":
            within += [p for p in _payloads(part) if p.get_content_type() and part.get_content_subtype() == "rfc822"]
            attached.append(_attachment(part))
        elif _is_text(part):
            said, more = _text(part)
            texts.append(said)
            notes.update(dict.fromkeys(more))
        else:
            attached.append(_attachment(part))
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


def _leaves(mail: Part) -> Iterator[Part]:
    """The parts that hold something, in order; of alternatives, the plain text where it says anything."""
    waiting = [mail]
    while waiting:
        part = waiting.pop()
        inner = _payloads(part)
        if not inner or part.get_content_maintype() == "message":
            yield part
            continue
        if part.get_content_type() == "multipart/alternative":
            plain = any(p.get_content_type() == "text/plain" and _text(p)[0].strip() for p in inner)
            inner = [p for p in inner if not plain or p.get_content_type() != "text/html"]
        waiting += reversed(inner)


def _payloads(part: Part) -> list[Part]:
    found: Any = part.get_payload() if part.is_multipart() else ()
    return [p for p in found if isinstance(p, Part)]


def _is_text(part: Part) -> bool:
    """Words of the mail itself: not what its sender attached as a file. A broken multipart counts as words."""
    disposition = _tried(part.get_content_disposition, "")
    named = bool(_tried(part.get_filename, ""))
    if disposition == "attachment" or (named and disposition != "inline"):
        return False
    return part.get_content_maintype() == "multipart" or part.get_content_type() in _WORDS


def _text(part: Part) -> tuple[str, tuple[str, ...]]:
    data = _bytes(part)
    html = part.get_content_type() == "text/html"
    given = _tried(lambda: part.get_param("charset"), "")
    charset = str(given[2] if isinstance(given, tuple) else given or "")
    if html and not charset:
        charset = _html.charset(data)
    text, notes = decode_as(data, charset) if charset else decode(data)
    return (_html.text(text) if html else text.replace("\r\n", "\n")), notes


def _attachment(part: Part) -> Attachment:
    name = words(str(_tried(part.get_filename, "") or ""))
    inner = _payloads(part)
    data = _tried(inner[0].as_bytes, b"") if inner else _bytes(part)
    return Attachment(name=Untrusted(name), media_type=part.get_content_type(), size=len(data), data=data)


def _bytes(part: Part) -> bytes:
    data = _tried(lambda: part.get_payload(decode=True), None)
    return data if isinstance(data, bytes) else bytes(_tried(part.as_bytes, b""))


def _date(written: str) -> datetime | None:
    """The time in the `Date` header with its own offset; `None` where it cannot be read."""
    from email.utils import parsedate_to_datetime

    found: datetime | None = _tried(lambda: parsedate_to_datetime(written), None) if len(written) < 200 else None
    return found


def _within_budget(data: bytes) -> tuple[bytes, bytes]:
    for count, match in enumerate(_BOUNDARY.finditer(data), 1):
        if count > PARTS:
            return data[: match.start()], data[match.start() :]
    return data, b""


def _tried(call: Callable[[], Any], otherwise: Any) -> Any:
    """What the standard mail package gives, or `otherwise` where it raises on hostile mail."""
    try:
        return call()
    except _FAULTS:
        return otherwise

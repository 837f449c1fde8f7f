"""One record of a text message backup, already parsed, as a message: who, when, what."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from forbear.records.message import Attachment, Direction, Message, Untrusted

if TYPE_CHECKING:
    from lxml.etree import _Element

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NOT_SENT = frozenset("3456")
_SENDER_IN_MMS = "137"


def message(record: _Element, exhibit: str, number: int, notes: tuple[str, ...]) -> Message:
    """An `sms`, `mms` or `call` element as a message."""
    return _READERS[str(record.tag)](record, exhibit, number, notes)


def _sms(record: _Element, exhibit: str, number: int, notes: tuple[str, ...]) -> Message:
    given = record.attrib
    kind = given.get("type", "1")
    subject = _known(given.get("subject"))
    return _said(
        record,
        _known(given.get("address")),
        "in" if kind == "1" else "out",
        exhibit=exhibit,
        number=number,
        text=Untrusted(given.get("body", "")),
        channel="sms",
        subject=Untrusted(subject),
        notes=(*notes, "sms-not-sent") if kind in _NOT_SENT else notes,
    )


def _mms(record: _Element, exhibit: str, number: int, notes: tuple[str, ...]) -> Message:
    given = record.attrib
    parts = [dict(part.attrib) for part in record.iter("part")]
    words = [p.get("text", "") for p in parts if p.get("ct", "").startswith("text/")]
    senders = [a.get("address", "") for a in record.iter("addr") if a.get("type") == _SENDER_IN_MMS]
    incoming = given.get("msg_box", "1") == "1"
    address = _known(given.get("address"))
    if incoming and senders and "@" not in senders[0] and "insert-address-token" not in senders[0]:
        address = senders[0]
    return _said(
        record,
        address,
        "in" if incoming else "out",
        exhibit=exhibit,
        number=number,
        text=Untrusted("\n".join(w for w in words if _known(w))),
        channel="mms",
        subject=Untrusted(_known(given.get("sub"))),
        attachments=tuple(
            _attachment(p) for p in parts if not p.get("ct", "").startswith(("text/", "application/smil"))
        ),
        notes=notes,
    )


def _call(record: _Element, exhibit: str, number: int, notes: tuple[str, ...]) -> Message:
    given = record.attrib
    kind = given.get("type", "")
    seconds = _number(given.get("duration")) or 0
    return _said(
        record,
        _known(given.get("number")),
        "out" if kind == "2" else "in",
        exhibit=exhibit,
        number=number,
        text=Untrusted(""),
        channel="call",
        seconds=seconds,
        answered=seconds > 0 if kind == "2" else kind in ("1", "7"),
        notes=notes,
    )


_READERS: Mapping[str, Callable[[_Element, str, int, tuple[str, ...]], Message]] = {
    "sms": _sms,
    "mms": _mms,
    "call": _call,
}


def _said(record: _Element, address: str, direction: Direction, **rest: Any) -> Message:
    """A record with who and when; the other side is the sender of what came in, the recipient of what went out."""
    name = _known(record.get("contact_name"))
    received = _moment(record.get("date"))
    other = Untrusted(address)
    return Message(
        sender=other if direction == "in" else Untrusted(""),
        sender_name=Untrusted(name if direction == "in" else ""),
        recipients=(other,) if direction == "out" and address else (),
        direction=direction,
        received=received,
        zone="stated" if received else "unknown",
        thread=address,
        **rest,
    )


def _moment(milliseconds: str | None) -> datetime | None:
    """A time in UTC; 0 is how the app writes that it knows none."""
    number = _number(milliseconds)
    if not number or number < 0:
        return None
    try:
        return _EPOCH + timedelta(milliseconds=number)
    except OverflowError:
        return None


def _number(text: str | None) -> int | None:
    return int(text) if text and len(text) < 16 and text.isascii() and text.isdigit() else None


def _known(value: str | None) -> str:
    """What the app wrote, without its words for nothing."""
    return "" if value is None or value in ("null", "(Unknown)") else value


def _attachment(part: Mapping[str, str]) -> Attachment:
    name = next((n for n in (_known(part.get(k)) for k in ("cl", "name", "fn")) if n), "")
    try:
        data = base64.b64decode(part["data"]) if part.get("data") else None
    except (binascii.Error, ValueError):
        data = None
    return Attachment(
        name=Untrusted(name), media_type=part.get("ct", ""), size=None if data is None else len(data), data=data
    )

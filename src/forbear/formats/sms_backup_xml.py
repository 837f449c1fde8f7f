"""Text messages, picture messages and call lists, as the app SMS Backup & Restore saves them (XML).

Each record is parsed alone by lxml, without the file's own document type: so a damaged record costs
only itself, a file cut off in the middle gives all whole records, and an entity bomb or a reference
to another file has nothing to expand. The app writes emoji as two character references (the halves
of a surrogate pair), which XML forbids; they are joined in the bytes before parsing. Times are
milliseconds since 1970 in UTC.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from forbear.formats._decoding import decode, opening
from forbear.records.message import Attachment, Direction, Message, Original, Problem, Untrusted

if TYPE_CHECKING:
    from lxml import etree
    from lxml.etree import _Element

_ROOT = re.compile(r"<(?:smses|calls)[\s>/]")
_RECORD = re.compile(rb"<(?:sms|mms|call)(?=[\s/>])")
_END = re.compile(rb"</(?:smses|calls)\s*>|<(?:smses|calls)\b[^<>]*/>")
_PROMISED = re.compile(rb"<(?:smses|calls)\b[^<>]*?\bcount=[\"'](\d{1,9})[\"']")
_REFERENCE = re.compile(
    rb"&#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}));(?:&#(?:x([dD][c-fC-F][0-9a-fA-F]{2})|(5[67][0-9]{3}));)?"
)
_FORBIDDEN = bytes(c for c in range(32) if c not in b"\t\n\r")
_TO_SPACE = bytes.maketrans(_FORBIDDEN, b" " * len(_FORBIDDEN))
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NOT_SENT = frozenset("3456")
_MARK = b"&#xFFFD;"
_REPAIRED = "sms-character-repaired"
_SENDER_IN_MMS = "137"


def recognises(head: bytes, name: str) -> float:
    """Whether the file's first element is `smses` or `calls`."""
    start = opening(head)
    return 1.0 if start.lstrip().startswith("<") and _ROOT.search(start) else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every message and call of a backup; a record that cannot be read is a problem of its own."""
    data = original.data
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = decode(data)[0].encode("utf-8", "replace")
    starts = [m.start() for m in _RECORD.finditer(data)]
    prolog = data[: starts[0]] if starts else data
    ends = [m.start() for m in _END.finditer(data, starts[-1] if starts else 0)]
    if b"<!ENTITY" in prolog or b"<!DOCTYPE" in prolog:
        yield Problem(code="sms-entities", where=original.name)
    read = 0
    stops = [*starts[1:], ends[-1] if ends else len(data)]
    for number, (start, stop) in enumerate(zip(starts, stops, strict=False), 1):
        message = _message(data[start:stop], original.name, number)
        if message is not None:
            read += 1
            yield message
        elif ends or number < len(starts):
            yield Problem(code="sms-record", where=f"{original.name}, {number}", args=(("record", number),))
    promised = _PROMISED.search(prolog)
    expected = max(int(promised[1]) if promised else 0, len(starts))
    if not ends:
        yield Problem(code="sms-truncated", where=original.name, args=(("read", read), ("expected", expected)))
    elif expected > len(starts):
        yield Problem(code="sms-fewer", where=original.name, args=(("read", read), ("expected", expected)))


def _message(record: bytes, exhibit: str, number: int) -> Message | None:
    """One record as a message, its forbidden characters repaired; `None` where the record is not whole."""
    from lxml import etree

    parser = _parser()
    notes: tuple[str, ...] = ()
    if b"&#" in record:
        joined = _REFERENCE.sub(_joined, record)
        notes = (_REPAIRED,) if _MARK in joined and _MARK not in record else ()
        record = joined
    try:
        element = etree.fromstring(record, parser)
    except etree.XMLSyntaxError:
        marked = record.translate(_TO_SPACE).decode("utf-8", "replace").encode()
        if marked == record:
            return None
        notes = (_REPAIRED,)
        try:
            element = etree.fromstring(marked, parser)
        except etree.XMLSyntaxError:
            return None
    return _READERS[str(element.tag)](element, exhibit, number, notes)


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


def _joined(match: re.Match[bytes]) -> bytes:
    """A character reference that XML allows: surrogate halves joined, anything forbidden as U+FFFD."""
    first = int(match[1], 16) if match[1] else int(match[2])
    second = int(match[3], 16) if match[3] else int(match[4] or 0)
    if 0xD800 <= first < 0xDC00 and 0xDC00 <= second < 0xE000:
        return b"&#x%X;" % (0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    kept = b"&#x%X;" % first if _allowed(first) else _MARK
    if second:
        kept += b"&#x%X;" % second if _allowed(second) else _MARK
    return kept


def _allowed(code: int) -> bool:
    return code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000


@cache
def _parser() -> etree.XMLParser:
    from lxml import etree

    # `huge_tree` lifts the limit of 10 MB for one picture; without a document type it opens nothing else.
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)

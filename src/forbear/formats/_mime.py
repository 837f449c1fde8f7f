"""The parts of a mail: which hold its words, which are files; each read without raising, whatever it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email.message import Message as Part
from typing import Any

from forbear.decoding import decode, decode_as
from forbear.formats import _html
from forbear.formats._headers import words
from forbear.records.message import Attachment, Untrusted

_WORDS = frozenset({"text/plain", "text/html", "text/enriched", "text/markdown"})
FAULTS = (ValueError, LookupError, TypeError, AttributeError, AssertionError, OverflowError, RecursionError)
"""What the standard mail package raises on hostile mail."""


def leaves(mail: Part) -> Iterator[Part]:
    """The parts that hold something, in order; of alternatives, the plain text where it says anything."""
    waiting = [mail]
    while waiting:
        part = waiting.pop()
        inner = payloads(part)
        if not inner or part.get_content_maintype() == "message":
            yield part
            continue
        if part.get_content_type() == "multipart/alternative":
            plain = any(p.get_content_type() == "text/plain" and text(p)[0].strip() for p in inner)
            inner = [p for p in inner if not plain or p.get_content_type() != "text/html"]
        waiting += reversed(inner)


def payloads(part: Part) -> list[Part]:
    """The parts directly inside a part; none where it holds words or a file."""
    found: Any = part.get_payload() if part.is_multipart() else ()
    return [p for p in found if isinstance(p, Part)]


def is_text(part: Part) -> bool:
    """Words of the mail itself: not what its sender attached as a file. A broken multipart counts as words."""
    disposition = tried(part.get_content_disposition, "")
    named = bool(tried(part.get_filename, ""))
    if disposition == "attachment" or (named and disposition != "inline"):
        return False
    return part.get_content_maintype() == "multipart" or part.get_content_type() in _WORDS


def text(part: Part) -> tuple[str, tuple[str, ...]]:
    """The words of a part, a page turned into text, and the notes on its encoding."""
    data = _bytes(part)
    html = part.get_content_type() == "text/html"
    given = tried(lambda: part.get_param("charset"), "")
    charset = str(given[2] if isinstance(given, tuple) else given or "")
    if html and not charset:
        charset = _html.charset(data)
    said, notes = decode_as(data, charset) if charset else decode(data)
    return (_html.text(said) if html else said.replace("\r\n", "\n")), notes


def attachment(part: Part) -> Attachment:
    """A part as a file that came with the mail: its name is only a label, its bytes are not opened."""
    name = words(str(tried(part.get_filename, "") or ""))
    inner = payloads(part)
    data = tried(inner[0].as_bytes, b"") if inner else _bytes(part)
    return Attachment(name=Untrusted(name), media_type=part.get_content_type(), size=len(data), data=data)


def _bytes(part: Part) -> bytes:
    data = tried(lambda: part.get_payload(decode=True), None)
    return data if isinstance(data, bytes) else bytes(tried(part.as_bytes, b""))


def tried(call: Callable[[], Any], otherwise: Any) -> Any:
    """What the standard mail package gives, or `otherwise` where it raises on hostile mail."""
    try:
        return call()
    except FAULTS:
        return otherwise

"""Instagram and Messenger chats as Meta exports them (`message_1.json`): times in milliseconds, UTC.

Meta writes each byte of a letter outside English as a character of its own, so that 你好 arrives as
ä½ å¥½; this is undone. The newest message stands first in the file and keeps its place here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from forbear.decoding import opening
from forbear.formats._json import load, named, records, string
from forbear.records.message import Message, Original, Problem, Untrusted

_SIGNS = re.compile(r'"sender_name"\s{0,9}:|"timestamp_ms"\s{0,9}:')
_MEDIA = ("photos", "videos", "audio_files", "files", "gifs")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def recognises(head: bytes, name: str) -> float:
    """Whether it is JSON with the fields that only Meta writes."""
    start = opening(head)
    return 0.95 if start.lstrip().startswith("{") and len(set(_SIGNS.findall(start))) > 1 else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every message, in the order of the file; who exported it is not said, so all count as received."""
    content, notes, problems = load(original)
    content = content if isinstance(content, dict) else {}
    for number, record in enumerate(records(content.get("messages")), 1):
        received = _moment(record.get("timestamp_ms"))
        seconds = record.get("call_duration")
        seconds = seconds if isinstance(seconds, int) and not isinstance(seconds, bool) else None
        sender = _mended(string(record.get("sender_name")))
        yield Message(
            exhibit=original.name,
            number=number,
            text=Untrusted(_mended(string(record.get("content")))),
            channel="text" if seconds is None else "call",
            sender=Untrusted(sender),
            sender_name=Untrusted(sender),
            received=received,
            zone="stated" if received else "unknown",
            attachments=tuple(named(file.get("uri")) for kind in _MEDIA for file in records(record.get(kind))),
            thread=_mended(string(content.get("title"))),
            seconds=seconds,
            answered=None if seconds is None else seconds > 0,
            notes=notes,
        )
    yield from problems


def _mended(text: str) -> str:
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _moment(value: object) -> datetime | None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value < 10**14:
        return None
    return _EPOCH + timedelta(milliseconds=value)

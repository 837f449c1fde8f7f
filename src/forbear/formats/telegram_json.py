"""Telegram chats exported as JSON (`result.json`), one chat or all of them.

Times are taken from `date_unixtime` (UTC); an older export has only `date`, by the clock of the
computer that exported it, so its zone is unknown. A text may be in pieces (bold, link, ...), which
are joined. In a chat of two the person's own messages are known; in a group only where the export
carries their account.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from forbear.decoding import opening
from forbear.formats._json import load, named, records, string
from forbear.records.message import Direction, Message, Original, Problem, Untrusted

_SIGNS = re.compile(r'"(?:date_unixtime|from_id|actor_id|text_entities)"\s{0,9}:')
_FILES = ("file", "photo", "thumbnail")


def recognises(head: bytes, name: str) -> float:
    """Whether it is JSON with the fields that only Telegram writes."""
    start = opening(head)
    return 0.95 if start.lstrip().startswith("{") and _SIGNS.search(start) else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every message and call, chat after chat; what Telegram itself wrote is `system`."""
    content, notes, problems = load(original)
    content = content if isinstance(content, dict) else {}
    chats = records((content.get("chats") or {}).get("list")) if isinstance(content.get("chats"), dict) else [content]
    own = content.get("personal_information")
    account = f"user{own['user_id']}" if isinstance(own, dict) and "user_id" in own else ""
    number = 0
    for chat in chats:
        for record in records(chat.get("messages")):
            if string(record.get("type")) in ("message", "service", ""):
                number += 1
                yield _message(record, chat, account, original.name, number, notes)
    yield from problems


def _message(
    record: Mapping[str, Any], chat: Mapping[str, Any], account: str, exhibit: str, number: int, notes: tuple[str, ...]
) -> Message:
    sender = string(record.get("from")) or string(record.get("actor"))
    call = record.get("action") == "phone_call"
    seconds = record.get("duration_seconds")
    seconds = seconds if isinstance(seconds, int) and not isinstance(seconds, bool) else 0
    received, stated = _moment(record)
    files = [(key, record[key]) for key in _FILES if isinstance(record.get(key), str) and key != "thumbnail"]
    return Message(
        exhibit=exhibit,
        number=number,
        text=Untrusted(_text(record.get("text"))),
        channel="call" if call else "telegram",
        sender=Untrusted(sender or string(record.get("from_id"))),
        sender_name=Untrusted(sender),
        direction=_direction(record, chat, account),
        received=received,
        zone="stated" if received and stated else "unknown",
        attachments=tuple(named(path, record.get("mime_type"), record.get(f"{key}_size")) for key, path in files),
        thread=string(chat.get("name")) or string(chat.get("id")),
        seconds=seconds if call else None,
        answered=seconds > 0 if call else None,
        notes=notes,
    )


def _direction(record: Mapping[str, Any], chat: Mapping[str, Any], account: str) -> Direction:
    if record.get("type") == "service" and record.get("action") != "phone_call":
        return "system"
    sender = string(record.get("from_id")) or string(record.get("actor_id"))
    if sender and account:
        return "out" if sender == account else "in"
    if chat.get("type") == "personal_chat" and sender and "id" in chat:
        return "in" if sender == f"user{chat['id']}" else "out"
    return "in"


def _text(value: object) -> str:
    if isinstance(value, list):
        return "".join(string(piece.get("text")) if isinstance(piece, dict) else string(piece) for piece in value)
    return string(value)


def _moment(record: Mapping[str, Any]) -> tuple[datetime | None, bool]:
    seconds = string(record.get("date_unixtime"))
    if seconds.isascii() and seconds.isdigit() and len(seconds) < 12:
        return datetime.fromtimestamp(int(seconds), UTC), True
    try:
        found = datetime.fromisoformat(string(record.get("date")))
    except ValueError:
        return None, False
    return found, found.tzinfo is not None

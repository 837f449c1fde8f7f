"""Messages kept as tables: which column is the words, which the sender, which the time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

from forbear.formats._json import string
from forbear.records.message import Channel, Message, Untrusted

TEXT = ("text", "message", "body", "content", "sms", "短信", "短信内容", "内容", "正文", "消息", "消息内容")
SENDER = ("sender", "from", "address", "number", "phone", "author", "发件人", "发送人", "发送方", "号码", "发件号码")
RECIPIENT = ("recipient", "to", "receiver", "recipients", "收件人", "接收人", "接收号码", "收件号码")
RECEIVED = ("received", "date", "datetime", "timestamp", "time", "时间", "日期", "接收时间", "收到时间")
CHANNELS: tuple[Channel, ...] = get_args(Channel)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_YEAR_FIRST = re.compile(r"(\d{4})[/.年-](\d{1,2})[/.月-](\d{1,2})日?[ T]\s?(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?")


def row(record: Mapping[str, Any], exhibit: str, number: int, notes: tuple[str, ...]) -> Message | None:
    """One table row or JSON record as a message, or `None` where it has no words.

    A time is read where it is ISO 8601, begins with the year, or counts seconds or milliseconds since
    1970 (UTC). Any other order of day and month, and
    a day without a time of day, is left out and noted (`time-unreadable`): midnight is not invented.
    """
    fields = {str(k).strip().casefold(): v for k, v in record.items() if k is not None}
    text = _first(fields, TEXT)
    if not text.strip():
        return None
    written = _first(fields, RECEIVED).strip()
    received = moment(written)
    sender = _first(fields, SENDER).strip()
    channel = string(fields.get("channel"))
    direction = string(fields.get("direction"))
    return Message(
        exhibit=exhibit,
        number=number,
        text=Untrusted(text),
        channel=next((c for c in CHANNELS if c == channel), "text"),
        sender=Untrusted(sender),
        sender_name=Untrusted(string(fields.get("sender_name"))),
        direction="out" if direction == "out" else "system" if direction == "system" else "in",
        received=received,
        zone="stated" if received and received.tzinfo else "unknown",
        subject=Untrusted(string(fields.get("subject"))),
        notes=notes if received or not written else (*notes, "time-unreadable"),
    )


def _first(fields: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next((string(fields[n]) for n in names if n in fields and string(fields[n])), "")


def moment(written: str) -> datetime | None:
    """A written time, where it can be read in one way only."""
    if written.isascii() and written.isdigit():
        return _EPOCH + timedelta(milliseconds=int(written.ljust(13, "0"))) if len(written) in (10, 13) else None
    try:
        if len(written) > 10:
            return datetime.fromisoformat(written)
    except ValueError:
        pass
    match = _YEAR_FIRST.fullmatch(written)
    try:
        return datetime(*(int(n or 0) for n in match.groups())) if match else None  # type: ignore[arg-type]
    except ValueError:
        return None

"""Redaction, machine to machine: JSON lines in, JSON lines out, in the same order and in flat memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, BinaryIO

import msgspec

from forbear.records.private import Known
from forbear.redact import policy, redact


class Row(msgspec.Struct):
    """One line in: a text with its name."""

    text: str
    id: str | int = ""
    place: str | None = None


_rows = msgspec.json.Decoder(Row)
_encode = msgspec.json.Encoder().encode


def run(source: Iterable[bytes], sink: BinaryIO, *, place: str = "", known: tuple[Known, ...] = ()) -> int:
    """Redacts every line by the strictest policy; a line that cannot be read gives its problem. Returns the exit code."""
    worst = 0
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        found = answer(line, place=place, known=known)
        worst = 1 if "problem" in found else worst
        sink.write(_encode(found) + b"\n")
        if number % 64 == 0:
            sink.flush()
    sink.flush()
    return worst


def answer(line: bytes, *, place: str = "", known: tuple[Known, ...] = ()) -> dict[str, Any]:
    """What is said to one line. A line that cannot be read is not shown again, since nobody looked at it."""
    try:
        row = _rows.decode(line)
    except (msgspec.MsgspecError, ValueError):
        return {"id": _id(line), "problem": {"code": "line-unreadable", "detail": ""}}
    text, details = redact(row.text, policy(), place=row.place or place, known=known)
    spans = [{"type": d.type, "start": d.start, "end": d.end, "score": round(d.score, 3)} for d in details]
    return {"id": row.id, "redacted": text, "spans": spans}


def _id(line: bytes) -> Any:
    try:
        found = msgspec.json.decode(line)
    except (msgspec.MsgspecError, ValueError):
        return None
    return found.get("id") if isinstance(found, dict) else None

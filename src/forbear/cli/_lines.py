"""Reading, machine to machine: JSON lines in, JSON lines out, in the same order and in flat memory."""

from __future__ import annotations

import gc
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any, BinaryIO, get_args

import msgspec

from forbear.read import BATCH, read
from forbear.records.message import Channel, Message, Untrusted
from forbear.report import document
from forbear.text import HALVES


class Row(msgspec.Struct):
    """One line in: a message with whatever is known about it."""

    text: str
    id: str | int = ""
    channel: str | None = None
    sender: str | None = None
    received: str | None = None
    place: str | None = None
    language: str | None = None


_ESCAPED_HALF = re.compile(rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_rows = msgspec.json.Decoder(Row)
_encode = msgspec.json.Encoder().encode
CHANNELS: frozenset[str] = frozenset(get_args(Channel))


def steady() -> None:
    """Has this process look for cycles of garbage rarely: readings hold none, and looking costs a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)


def run(source: BinaryIO, sink: BinaryIO, *, place: str = "") -> int:
    """Reads every line of `source`; a line that cannot be read gives a line with its problem. Returns the exit code."""
    worst = 0
    for lines in _batches(source):
        answers, problems = answer(lines, place=place)
        worst = worst or (1 if problems else 0)
        sink.write(b"".join(_encode(a) + b"\n" for a in answers))
        sink.flush()
    return worst


def answer(lines: list[bytes], *, place: str = "") -> tuple[list[dict[str, Any]], int]:
    """One answer for each line, in order, and how many of them are problems."""
    answers: list[dict[str, Any]] = [{}] * len(lines)
    waiting: dict[str, list[tuple[int, Row, Message]]] = defaultdict(list)
    problems = 0
    for at, line in enumerate(lines):
        try:
            row = _row(line)
            waiting[(row.place or place)[:2].upper()].append((at, row, _message(row)))
        except (msgspec.MsgspecError, ValueError) as error:
            problems += 1
            answers[at] = {"id": _id(line), "problem": {"code": "line-unreadable", "detail": str(error)[:200]}}
    for where, rows in waiting.items():
        for (at, row, _), reading in zip(rows, read((m for _, _, m in rows), place=where), strict=True):
            answers[at] = said = document.reading(reading)
            said["id"] = row.id
    return answers, problems


def _message(row: Row) -> Message:
    return Message(
        exhibit=str(row.id),
        number=1,
        text=Untrusted(row.text),
        channel=row.channel if row.channel in CHANNELS else "text",  # type: ignore[arg-type]
        sender=Untrusted(row.sender or ""),
        received=datetime.fromisoformat(row.received) if row.received else None,
    )


def _row(line: bytes) -> Row:
    """One line; half a character, which strict JSON refuses, becomes the mark for a damaged one."""
    try:
        return _rows.decode(line)
    except msgspec.MsgspecError:
        if not _ESCAPED_HALF.search(line):
            raise
        return msgspec.convert(_whole(line), Row)


def _whole(line: bytes) -> Any:
    """A line as plain values, without half characters; every other character keeps its place."""
    try:
        found = json.loads(line)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if not isinstance(found, dict):
        return found
    return {name: HALVES.sub("\ufffd", v) if isinstance(v, str) else v for name, v in found.items()}


def _id(line: bytes) -> Any:
    try:
        found = _whole(line) if _ESCAPED_HALF.search(line) else msgspec.json.decode(line)
    except (msgspec.MsgspecError, ValueError):
        return None
    return found.get("id") if isinstance(found, dict) else None


def _batches(source: Iterable[bytes]) -> Iterator[list[bytes]]:
    lines = (line for line in source if line.strip())
    while batch := list(islice(lines, BATCH)):
        yield batch

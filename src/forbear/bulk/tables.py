"""Pieces of the input as record batches with the columns of `schema.incoming()`, whatever their form."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forbear import formats
from forbear.bulk import schema
from forbear.bulk.batch import texts
from forbear.bulk.parts import Piece
from forbear.bulk.sources import LONGEST_LINE, Walk, chinese, decoded, mark
from forbear.formats._fields import RECEIVED, RECIPIENT, SENDER, TEXT
from forbear.records.message import Message, Original, Problem

if TYPE_CHECKING:
    import pyarrow as pa

SIZE = 4096
"""Rows that are held at a time."""
_NAMES = {
    "text": TEXT,
    "sender": SENDER,
    "recipient": RECIPIENT,
    "received": RECEIVED,
    "id": ("id", "message_id", "编号"),
}
_LARGEST = 1 << 30


@dataclass(frozen=True, slots=True)
class Row:
    """One row that came in: its number in its source, its columns, and a word about what is wrong with it."""

    number: int
    values: dict[str, str | None]
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Rows of one source with their numbers; `details` says a word about those that are problems."""

    source: str
    table: pa.RecordBatch
    numbers: list[int]
    details: dict[int, str] = field(default_factory=dict)


def batches(piece: Piece) -> Iterator[Batch]:
    """The rows of a piece; what cannot be read is a row with a problem, and the rest goes on."""
    rows = iter(_READERS[piece.form](piece))
    while held := list(islice(rows, SIZE)):
        yield _batch(piece, held)


def _batch(piece: Piece, rows: list[Row]) -> Batch:
    import pyarrow as pa

    columns = [pa.array([_held(row.values.get(name)) for row in rows], pa.string()) for name in schema.INPUT]
    return Batch(
        source=piece.name,
        table=pa.RecordBatch.from_arrays(columns, schema=schema.incoming()),
        numbers=[row.number for row in rows],
        details={row.number: row.detail for row in rows if row.detail},
    )


def _held(value: str | None) -> str | None:
    """A value that Arrow can hold: half a character becomes the mark for a damaged one."""
    return (
        value if value is None or value.isascii() else value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    )


def _bad(number: int, code: str, detail: str = "") -> Row:
    return Row(number, {"problem": code}, detail)


def matched(names: Iterable[str]) -> dict[str, str]:
    """Which column of a table is which of ours: ours by their own name, else by a heading that people use."""
    found = {name.strip().casefold(): name for name in reversed(list(names))}
    ours = {name: found[name] for name in schema.INPUT if name in found and name != "problem"}
    for name, words in _NAMES.items():
        column = ours.get(name) or next((found[w] for w in words if w in found), None)
        if column is not None:
            ours[name] = column
    return ours


def _parquet(piece: Piece) -> Iterator[Row]:
    import pyarrow as pa
    from pyarrow import parquet

    at = 0
    try:
        file = parquet.ParquetFile(piece.path)
        ours = matched(file.schema_arrow.names)
        if "text" not in ours:
            yield _bad(piece.first, "bulk-no-text-column")
            return
        for batch in file.iter_batches(SIZE, row_groups=_groups(file, piece), columns=list(set(ours.values()))):
            begin = at + _before(file, piece)
            at += batch.num_rows
            low, high = max(0, piece.start - begin), min(batch.num_rows, piece.stop - begin)
            if high <= 0:
                return
            if low < high:
                yield from _taken(batch.slice(low, high - low), ours, begin + low + 1)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        reached = max(piece.start, at + (_before(file, piece) if at else 0))
        lost = piece.stop - reached
        yield _bad(
            reached + 1,
            "bulk-parquet-damaged",
            f"{lost} rows, {type(error).__name__}" if lost else type(error).__name__,
        )


def _groups(file: Any, piece: Piece) -> list[int]:
    """The row groups in which a stretch of rows lies."""
    found, first = [], 0
    for number in range(file.metadata.num_row_groups):
        rows = file.metadata.row_group(number).num_rows
        if first < piece.stop and first + rows > piece.start:
            found.append(number)
        first += rows
    return found


def _before(file: Any, piece: Piece) -> int:
    """How many rows stand before the row groups of a stretch."""
    groups = _groups(file, piece)
    return sum(file.metadata.row_group(number).num_rows for number in range(groups[0])) if groups else 0


def _taken(batch: pa.RecordBatch, ours: dict[str, str], first: int) -> Iterator[Row]:
    held = {name: texts(batch.column(column)) for name, column in ours.items()}
    for number, values in enumerate(zip(*held.values(), strict=True), first):
        yield Row(number, dict(zip(held, values, strict=True)))


def _jsonl(piece: Piece) -> Iterator[Row]:
    import msgspec

    decode = msgspec.json.Decoder().decode
    zh = chinese(Path(piece.path))
    with Path(piece.path).open("rb") as file:
        file.seek(piece.start)
        number, at = piece.first - 1, piece.start
        while at < piece.stop:
            line = file.readline(LONGEST_LINE)
            at += len(line)
            number += 1
            if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
                while line and not line.endswith(b"\n"):
                    line = file.readline(LONGEST_LINE)
                    at += len(line)
                yield _bad(number, "bulk-row-too-long")
            elif line.strip():
                try:
                    yield _record(decode(line), number)
                except (msgspec.MsgspecError, UnicodeDecodeError):
                    yield _again(line, number, zh)


def _again(line: bytes, number: int, zh: bool) -> Row:
    """A line that strict JSON refuses: in another encoding, or with half a character, it can still be read."""
    import json

    try:
        return _record(json.loads(decoded(line, chinese=zh)), number)
    except (ValueError, RecursionError):
        return _bad(number, "line-unreadable")


def _record(found: Any, number: int) -> Row:
    if not isinstance(found, dict):
        return _bad(number, "line-unreadable")
    ours = (
        matched(map(str, found))
        if not isinstance(found.get("text"), str)
        else {n: n for n in schema.INPUT if n in found}
    )
    values = {name: _text(found[column]) for name, column in ours.items() if name != "problem"}
    return Row(number, values) if values.get("text") is not None else Row(number, values | {"problem": "bulk-no-text"})


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _csv(piece: Piece) -> Iterator[Row]:
    path = Path(piece.path)
    between = mark(path)
    with path.open("rb") as file:
        zh = chinese(path)
        heading = next(Walk(file, chinese=zh).table(between), [])
        names = [] if isinstance(heading, csv.Error) else [n.strip().lstrip("\ufeff") for n in heading]
        ours = {name: names.index(column) for name, column in matched(names).items()}
        file.seek(piece.start)
        walk = Walk(file, piece.stop, chinese=zh)
        for number, found in enumerate(walk.table(between), piece.first):
            if isinstance(found, csv.Error):
                yield _bad(number, "csv-row", str(found))
            elif walk.too_long:
                walk.too_long = 0
                yield _bad(number, "bulk-row-too-long")
            elif found:
                values: dict[str, str | None] = {name: found[at] for name, at in ours.items() if at < len(found)}
                yield Row(number, values) if values.get("text") else Row(number, values | {"problem": "bulk-no-text"})


def _export(piece: Piece) -> Iterator[Row]:
    """The messages of an export; it is taken as one person's, named by its folder or file."""
    if piece.weight > _LARGEST:
        yield _bad(1, "source-too-large")
        return
    original = Original(name=piece.name, data=Path(piece.path).read_bytes())
    for number, found in enumerate(formats.parse(original), 1):
        if isinstance(found, Problem):
            yield _bad(number, found.code, " ".join(filter(None, (found.where, found.detail))))
        else:
            yield Row(number, _columns(found, piece.name.split("/")[0]))


def _columns(message: Message, owner: str) -> dict[str, str | None]:
    return {
        "id": message.id,
        "text": message.text,
        "subject": message.subject,
        "channel": message.channel,
        "sender": message.sender,
        "sender_name": message.sender_name,
        "recipient": owner,
        "direction": message.direction,
        "received": message.received.isoformat() if message.received else None,
    }


_READERS = {"parquet": _parquet, "jsonl": _jsonl, "csv": _csv, "export": _export}

"""One batch of messages read: Arrow in, Arrow out, the same rows in the same order. Pure."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, get_args

from forbear.bulk import schema
from forbear.bulk.columns import columns
from forbear.errors import NotInstalled
from forbear.formats._fields import moment
from forbear.read import read
from forbear.records.message import Channel, Direction, Message, Untrusted
from forbear.records.reading import Reading

if TYPE_CHECKING:
    import pyarrow as pa

LONGEST = 1 << 20
"""The most characters of one message that are read in bulk; a longer row is a problem of its own."""
_CHANNELS = frozenset(get_args(Channel))
_DIRECTIONS = frozenset(get_args(Direction))
Row = dict[str, Any]


def read_batch(batch: pa.RecordBatch, *, place: str = "") -> pa.RecordBatch:
    """What each message of a batch says: a row out for each row in, in the same order, whatever the row holds.

    The columns are those of `schema.incoming()` and `schema.readings()`; columns that are missing are taken as
    empty. `place` is the place of rows that name none. Raises `NotInstalled` without pyarrow.
    """
    try:
        import pyarrow as pa
    except ImportError as error:
        raise NotInstalled(
            "bulk reading", "Install forbear with its part for it: pip install 'forbear[bulk]'."
        ) from error
    rows = _rows(batch)
    readings: list[Reading | None] = [None] * len(rows)
    problems = [row["problem"] or _refused(row) for row in rows]
    waiting: dict[str, list[int]] = defaultdict(list)
    messages: dict[int, Message] = {}
    for at, row in enumerate(rows):
        if not problems[at]:
            waiting[(row["place"] or place)[:2].upper()].append(at)
            messages[at] = _message(row)
    for where, places in waiting.items():
        for at, reading in zip(places, read((messages[at] for at in places), place=where), strict=True):
            readings[at] = reading
    return pa.RecordBatch.from_arrays(columns(rows, readings, problems), schema=schema.readings())


def _rows(batch: pa.RecordBatch) -> list[Row]:
    """The rows of a batch as text; a column that is no text is empty, and damaged characters become marks."""
    names = set(batch.schema.names)
    held = [texts(batch.column(name)) if name in names else [None] * batch.num_rows for name in schema.INPUT]
    return [dict(zip(schema.INPUT, values, strict=True)) for values in zip(*held, strict=True)]


def texts(column: pa.Array) -> list[str | None]:
    """A column as text: dictionaries unfolded, times as ISO 8601, bytes that are no UTF-8 marked as damaged."""
    import pyarrow as pa

    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if not pa.types.is_large_string(column.type) and not pa.types.is_string(column.type):
        if pa.types.is_timestamp(column.type):
            return [
                value.isoformat() if value is not None else None for value in column.cast(_moments(column)).to_pylist()
            ]
        if not (pa.types.is_integer(column.type) or pa.types.is_binary(column.type)):
            return [None] * len(column)
        if pa.types.is_integer(column.type):
            column = column.cast(pa.string())
    try:
        found = column.to_pylist()
    except UnicodeDecodeError:
        found = column.cast(pa.large_binary()).to_pylist()
    return [value.decode("utf-8", "replace") if isinstance(value, bytes) else value for value in found]


def _moments(column: pa.Array) -> pa.DataType:
    """Times finer than a microsecond are cut to one: Python knows no finer."""
    import pyarrow as pa

    return pa.timestamp("us", column.type.tz)


def _refused(row: Row) -> str:
    """Why a row cannot be read, as the code of a problem; empty where it can."""
    text = row["text"]
    if text is None:
        return "bulk-no-text"
    return "bulk-row-too-long" if len(text) > LONGEST else ""


def _message(row: Row) -> Message:
    written = (row["received"] or "").strip()
    received = moment(written) if written else None
    return Message(
        exhibit=row["id"] or "",
        number=1,
        text=Untrusted(row["text"]),
        subject=Untrusted(row["subject"] or ""),
        channel=row["channel"] if row["channel"] in _CHANNELS else "text",
        sender=Untrusted(row["sender"] or ""),
        sender_name=Untrusted(row["sender_name"] or ""),
        direction=row["direction"] if row["direction"] in _DIRECTIONS else "in",
        received=received,
        zone="stated" if received and received.tzinfo else "unknown",
        notes=("time-unreadable",) if written and not received else (),
    )

"""The columns that bulk reading takes and gives, as Arrow schemas: the one place in which they stand.

What comes in: only `text` is needed; every other column may be missing or empty. What goes out: one row for each
row that came in, in the same order; where a row could not be read, `problem` names why and the rest is empty.
`docs/how-to/bulk.md` says what each column holds.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from forbear.records.reading import KINDS

if TYPE_CHECKING:
    import pyarrow as pa

INPUT = (
    "id",
    "text",
    "subject",
    "channel",
    "sender",
    "sender_name",
    "recipient",
    "direction",
    "received",
    "place",
    "problem",
)
"""Every column that reading looks at; all of them are text. A row that arrives with a `problem` is passed on as one."""
CARRIED = ("id", "channel", "sender", "recipient", "direction", "received", "place")
"""What is carried over from the row that came in. The words of the message are not."""


@cache
def incoming() -> pa.Schema:
    """The columns that come in."""
    import pyarrow as pa

    return pa.schema([pa.field(name, pa.string()) for name in INPUT])


@cache
def readings() -> pa.Schema:
    """The columns that go out: what each message is, asks and threatens, with places in its text (code points)."""
    import pyarrow as pa

    place = [pa.field("start", pa.int32()), pa.field("end", pa.int32())]
    words = [pa.field(name, pa.string()) for name in ("type", "role", "value", "currency")]
    return pa.schema(
        [
            *(pa.field(name, pa.string()) for name in CARRIED),
            pa.field("language", pa.string()),
            pa.field("kind", pa.string()),
            pa.field("certainty", pa.float32()),
            pa.field("probabilities", pa.struct([pa.field(kind, pa.float32()) for kind in KINDS])),
            pa.field("facts", pa.list_(pa.struct([*words, *place, pa.field("text", pa.string())]))),
            pa.field("conduct", pa.list_(pa.struct([pa.field("flag", pa.string()), *place]))),
            pa.field(
                "safety",
                pa.list_(pa.struct([pa.field("signal", pa.string()), *place, pa.field("detail", pa.string())])),
            ),
            pa.field("notes", pa.list_(pa.string())),
            pa.field("problem", pa.string()),
        ]
    )


@cache
def stored() -> pa.Schema:
    """A table of readings as it is written: where each row came from, and what it says."""
    import pyarrow as pa

    where = [pa.field("source", pa.string()), pa.field("row", pa.int64())]
    return pa.schema([*where, *(field for field in readings() if field.name != "problem")])


@cache
def problems() -> pa.Schema:
    """The table of what could not be read: which source and row, which problem, and a word about it."""
    import pyarrow as pa

    names = ("source", "row", "id", "code", "detail")
    return pa.schema([pa.field(name, pa.int64() if name == "row" else pa.string()) for name in names])

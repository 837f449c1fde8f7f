"""What the second stage keeps of each message: the hash of its redacted words, and whom it came from and reached.

People are numbers that are made with a salt of this run, which is thrown away; the words of messages are kept only as
shapes (`redact.shape`), once each. Traces are working files: they lie in the folder of the run and are deleted after it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forbear.bulk import tables
from forbear.bulk.parts import Part
from forbear.bulk.store import Store, whole
from forbear.records.reading import FLAGS, KINDS
from forbear.redact import policy as policy_named
from forbear.redact.shape import Shapes

if TYPE_CHECKING:
    import pyarrow as pa

UNASKED = frozenset(["not_debt", "transactional"])
"""Kinds that are nobody's campaign: friends, codes, receipts."""
TRACES, SHAPES = "traces", "shapes"
_ROLES = ("collector", "law_firm", "creditor")
_HOST = re.compile(r"(?:[a-z]+://)?(?:[^/@\s]*@)?([^/:?#\s]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What every worker of the second stage must know."""

    folder: str
    place: str
    salt: bytes


@cache
def schema() -> pa.Schema:
    """The columns of a trace; `at` is the row of the message in the readings of its part."""
    import pyarrow as pa

    names = pa.dictionary(pa.int32(), pa.string())
    return pa.schema(
        [
            ("part", pa.int32()),
            ("at", pa.int32()),
            ("key", pa.int64()),
            ("person", pa.int64()),
            ("sender", names),
            ("day", pa.date32()),
            ("place", names),
            ("kind", pa.int8()),
            ("flags", pa.int32()),
            ("party", names),
            ("role", pa.int8()),
            ("numbers", pa.list_(pa.string())),
            ("domains", pa.list_(pa.string())),
        ]
    )


def trace(part: Part, order: Order) -> int:
    """Writes the traces and the shapes of one part; returns how many messages are traced."""
    import pyarrow as pa
    from pyarrow import parquet

    store = Store(Path(order.folder))
    held: dict[str, list[Any]] = {name: [] for name in schema().names}
    counts: Counter[str] = Counter()
    keys: dict[str, int] = {}
    for at, text, row in _rows(part, store):
        if row["kind"] in UNASKED or row["direction"] not in (None, "", "in"):
            continue
        shape = _shapes().shape(_unnamed(text, row["facts"]), place=(row["place"] or order.place)[:2].upper())
        if shape not in keys:
            keys[shape] = _number(shape.encode())
        counts[shape] += 1
        for name, value in _values(part, at, row, order).items():
            held[name].append(value)
        held["key"].append(keys[shape])
    folder = store.folder / "campaigns" / "working"
    with whole(folder / f"{TRACES}-{part.name}.parquet") as file:
        parquet.write_table(pa.Table.from_pydict(held, schema=schema()), file, compression="zstd")
    found = pa.table({"key": [keys[s] for s in counts], "shape": list(counts), "count": list(counts.values())})
    with whole(folder / f"{SHAPES}-{part.name}.parquet") as file:
        parquet.write_table(found, file, compression="zstd")
    return len(held["at"])


def _rows(part: Part, store: Store) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """Each message that was read, with its words: the readings and the input of a part, row beside row."""
    from pyarrow import parquet

    names = ["source", "row", "kind", "direction", "place", "sender", "recipient", "received", "facts", "conduct"]
    file = parquet.ParquetFile(store.path("readings", part))
    read = (
        (batch_row, at)
        for at, batch_row in enumerate(
            row for batch in file.iter_batches(4096, columns=names) for row in batch.to_pylist()
        )
    )
    row, at = next(read, (None, 0))
    for piece in part.pieces:
        for batch in tables.batches(piece):
            for number, text in zip(batch.numbers, batch.table.column("text").to_pylist(), strict=True):
                if row is None:
                    return
                if (row["source"], row["row"]) == (batch.source, number):
                    yield at, text, row
                    row, at = next(read, (None, 0))


_MARKS = {"creditor": "[FIRM 1]", "collector": "[FIRM 1]", "law_firm": "[FIRM 1]", "person": "[PERSON 1]"}


def _unnamed(text: str, facts: list[dict[str, Any]]) -> str:
    """A text with the firms and people that reading found in it as marks, besides those that redaction finds itself."""
    for fact in sorted(facts, key=lambda fact: -fact["start"]):
        if fact["type"] in _MARKS:
            text = text[: fact["start"]] + _MARKS[fact["type"]] + text[fact["end"] :]
    return text


@cache
def _shapes() -> Shapes:
    return Shapes(policy_named())


def _values(part: Part, at: int, row: dict[str, Any], order: Order) -> dict[str, Any]:
    party, role = _party(row["facts"])
    who = row["recipient"] or f"{part.number} {at}"
    return {
        "part": part.number,
        "at": at,
        "person": _number(who.encode(), order.salt),
        "sender": row["sender"] or "",
        "day": _day(row["received"]),
        "place": (row["place"] or order.place).lower().replace("-", "_"),
        "kind": KINDS.index(row["kind"]),
        "flags": sum(1 << FLAGS.index(flag) for flag in {c["flag"] for c in row["conduct"]}),
        "party": party,
        "role": role,
        "numbers": sorted({_digits(f["value"] or f["text"]) for f in row["facts"] if f["type"] == "phone"}),
        "domains": sorted({_host(f["value"] or f["text"]) for f in row["facts"] if f["type"] == "url"}),
    }


def _party(facts: list[dict[str, Any]]) -> tuple[str, int]:
    """Who acts: the collector where one is named, else the law firm, else the creditor."""
    for number, role in enumerate(_ROLES):
        for fact in facts:
            if fact["type"] == role:
                return fact["value"] or fact["text"], number
    return "", -1


def role_of(number: int) -> str:
    """The role of a party in a trace; `unknown` where the message names nobody."""
    return _ROLES[number] if number >= 0 else "unknown"


def _number(data: bytes, salt: bytes = b"") -> int:
    return int.from_bytes(blake2b(data, digest_size=8, key=salt).digest(), "big", signed=True)


def _day(received: str | None) -> int | None:
    from datetime import date

    from forbear.formats._fields import moment

    found = moment(received) if received else None
    return (found.date() - date(1970, 1, 1)).days if found else None


def _digits(phone: str) -> str:
    return "".join(c for c in phone if c.isdigit() or c == "+")


def _host(link: str) -> str:
    found = _HOST.match(link)
    return (found[1] if found else link).casefold().removeprefix("www.")

"""Readings as Arrow columns: flat arrays with offsets, which is far faster than a table of nested rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from forbear.bulk import schema
from forbear.records.money import Money
from forbear.records.reading import KINDS, AnyFact, Conduct, Reading, Safety

if TYPE_CHECKING:
    import pyarrow as pa

    from forbear.bulk.batch import Row


def columns(rows: Sequence[Row], readings: Sequence[Reading | None], problems: Sequence[str]) -> list[pa.Array]:
    """Every column of `schema.readings()`, in its order."""
    import pyarrow as pa

    fields = schema.readings()
    found: list[pa.Array] = [pa.array([row[name] for row in rows], pa.string()) for name in schema.CARRIED]
    found.append(pa.array([r.language if r else None for r in readings], pa.string()))
    found.append(pa.array([r.triage.kind if r else None for r in readings], pa.string()))
    found.append(pa.array([round(r.triage.certainty, 4) if r else None for r in readings], pa.float32()))
    found.append(_chances(readings, fields.field("probabilities").type))
    for name, values in (("facts", _fact), ("conduct", _conduct), ("safety", _safety)):
        found.append(_lists([getattr(r, name) if r else () for r in readings], fields.field(name).type, values))
    found.append(pa.array([r.message.notes if r else () for r in readings], pa.list_(pa.string())))
    found.append(pa.array([problem or None for problem in problems], pa.string()))
    return found


def _chances(readings: Sequence[Reading | None], type: pa.DataType) -> pa.Array:
    import numpy as np
    import pyarrow as pa

    table = np.zeros((len(readings), len(KINDS)), np.float64)
    for at, reading in enumerate(readings):
        if reading:
            table[at] = [chance for _, chance in reading.triage.probabilities]
    rounded = table.round(4).astype(np.float32)
    unread = pa.array([reading is None for reading in readings], pa.bool_())
    return pa.StructArray.from_arrays(
        [pa.array(rounded[:, at]) for at in range(len(KINDS))], fields=list(type), mask=unread
    )


def _lists(found: Sequence[Sequence[Any]], type: pa.DataType, values: Callable[[Any], tuple[Any, ...]]) -> pa.Array:
    import pyarrow as pa

    offsets = [0]
    for things in found:
        offsets.append(offsets[-1] + len(things))
    rows = [values(thing) for things in found for thing in things]
    held: Iterable[Sequence[Any]] = zip(*rows, strict=True) if rows else [()] * type.value_type.num_fields
    parts = [pa.array(list(column), field.type) for column, field in zip(held, type.value_type, strict=True)]
    inner = pa.StructArray.from_arrays(parts, fields=list(type.value_type))
    return pa.ListArray.from_arrays(pa.array(offsets, pa.int32()), inner, type=type)


def _fact(fact: AnyFact) -> tuple[Any, ...]:
    value = fact.value
    currency = (value.currency or None) if isinstance(value, Money) else None
    place = fact.source
    return fact.type, fact.role or None, _written(value), currency, place.start, place.end, fact.text


def _written(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Money):
        return format(value.amount, "f")
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, date) else str(value)


def _conduct(conduct: Conduct) -> tuple[Any, ...]:
    return conduct.flag, conduct.source.start, conduct.source.end


def _safety(sign: Safety) -> tuple[Any, ...]:
    return sign.signal, sign.source.start, sign.source.end, sign.detail

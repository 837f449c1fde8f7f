"""The work on one part, the same on every engine: read its rows, write its files, mark it as finished."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forbear.bulk import schema, tables
from forbear.bulk.batch import read_batch
from forbear.bulk.parts import Part, part_of
from forbear.bulk.store import Done, Store, whole

if TYPE_CHECKING:
    import pyarrow as pa

GROUP = 16_384
"""Rows of one row group in the results."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What every worker must know: where results go, and the place of messages that name none."""

    folder: str
    place: str = ""


def work(part: Part, job: Job) -> Done:
    """Reads one part and writes its results; doing it twice gives the same bytes. Raises `OSError` on a full disk."""
    from pyarrow import parquet

    store = Store(Path(job.folder))
    rows, problems, kinds = 0, [], Counter[str]()
    with (
        whole(store.path("readings", part)) as file,
        parquet.ParquetWriter(file, schema.stored(), compression="zstd") as out,
    ):
        waiting: list[pa.RecordBatch] = []
        for piece in part.pieces:
            for batch in tables.batches(piece):
                good, bad = _split(batch, read_batch(batch.table, place=job.place))
                problems += bad
                rows += good.num_rows
                kinds.update(good.column("kind").to_pylist())
                waiting.append(good)
                if sum(b.num_rows for b in waiting) >= GROUP:
                    _write(out, waiting)
        _write(out, waiting)
    _problems(store, part, problems)
    counts = Counter(problem["code"] for problem in problems)
    done = Done(number=part.number, rows=rows, weight=part.weight, problems=dict(counts), kinds=dict(kinds))
    store.finish(part, done)
    return done


def work_written(part: str, job: Job) -> str:
    """The same, told and answered in JSON: what an engine sends to another machine and back."""
    return json.dumps(asdict(work(part_of(part), job)))


def give_up(part: Part, job: Job) -> Done:
    """Marks a part that stops every worker that reads it: named and counted, so that the rest can be done."""
    store = Store(Path(job.folder))
    empty = schema.stored().empty_table()
    from pyarrow import parquet

    with whole(store.path("readings", part)) as file:
        parquet.write_table(empty, file, compression="zstd")
    lost = [
        _problem(piece.name, piece.first, None, "bulk-part-gave-up", f"{piece.weight} bytes") for piece in part.pieces
    ]
    _problems(store, part, lost)
    done = Done(number=part.number, rows=0, weight=part.weight, problems={"bulk-part-gave-up": len(lost)})
    store.finish(part, done)
    return done


def _split(batch: tables.Batch, read: pa.RecordBatch) -> tuple[pa.RecordBatch, list[dict[str, Any]]]:
    """The rows that were read, with where they came from, and the problems."""
    import pyarrow as pa
    import pyarrow.compute as pc

    codes = read.column("problem").to_pylist()
    ids = read.column("id").to_pylist()
    bad = [
        _problem(batch.source, number, id, code, batch.details.get(number, ""))
        for number, id, code in zip(batch.numbers, ids, codes, strict=True)
        if code
    ]
    source = pa.array([batch.source] * read.num_rows, pa.string())
    columns = [source, pa.array(batch.numbers, pa.int64()), *(read.column(name) for name in schema.stored().names[2:])]
    table = pa.RecordBatch.from_arrays(columns, schema=schema.stored())
    return (table.filter(pc.is_null(read.column("problem"))) if bad else table), bad


def _problem(source: str, row: int, id: str | None, code: str, detail: str) -> dict[str, Any]:
    return {"source": source, "row": row, "id": id, "code": code, "detail": detail}


def _write(out: Any, waiting: list[pa.RecordBatch]) -> None:
    import pyarrow as pa

    if waiting:
        out.write_table(pa.Table.from_batches(waiting), row_group_size=GROUP)
        waiting.clear()


def _problems(store: Store, part: Part, found: list[dict[str, Any]]) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    if found:
        with whole(store.path("problems", part)) as file:
            parquet.write_table(pa.Table.from_pylist(found, schema=schema.problems()), file, compression="zstd")

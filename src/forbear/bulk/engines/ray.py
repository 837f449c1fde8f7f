"""Ray Data: the parts are the rows of a data set, and every worker of the cluster writes its own results.

The folders of input and output must be the same on every machine of the cluster (a shared disk).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from forbear.bulk.batch import read_batch
from forbear.bulk.parts import Part
from forbear.bulk.store import Done
from forbear.bulk.work import Job, work_written
from forbear.errors import NotInstalled

if TYPE_CHECKING:
    import pyarrow as pa


def run(parts: Iterable[Part], job: Job, workers: int) -> Iterator[Done]:
    """Reads every part on the cluster that is connected, or on one that is started on this machine."""
    data = _data()
    import ray

    if not ray.is_initialized():
        ray.init(num_cpus=workers, include_dashboard=False, log_to_driver=False, configure_logging=False)
    data.DataContext.get_current().enable_progress_bars = False
    waiting = [{"part": part.written()} for part in parts]
    if not waiting:
        return
    rows = data.from_items(waiting, override_num_blocks=len(waiting))
    for name in ("ray", "ray.data"):
        logging.getLogger(name).setLevel(logging.ERROR)
    for found in rows.map(lambda row: {"done": work_written(row["part"], job)}).iter_rows():
        yield Done(**json.loads(found["done"]))


def readings(messages: Any, *, place: str = "") -> Any:
    """A data set of messages as a data set of readings, for those who have their messages in Ray already."""
    _data()

    def read(table: pa.Table) -> pa.Table:
        import pyarrow as pa

        return pa.Table.from_batches(
            [read_batch(batch, place=place) for batch in table.combine_chunks().to_batches()] or [_empty()]
        )

    return messages.map_batches(read, batch_format="pyarrow", batch_size=4096)


def _empty() -> pa.RecordBatch:
    import pyarrow as pa

    from forbear.bulk import schema

    return pa.RecordBatch.from_pylist([], schema=schema.readings())


def _data() -> Any:
    try:
        import ray.data
    except ImportError as error:
        raise NotInstalled("Ray", "pip install 'forbear[ray]'") from error
    return ray.data

"""Spark: the parts are the rows of a data frame (`mapInArrow`), and every worker writes its own results.

The folders of input and output must be the same on every machine of the cluster (a shared disk).
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from forbear.bulk import schema
from forbear.bulk.batch import read_batch
from forbear.bulk.parts import Part
from forbear.bulk.store import Done
from forbear.bulk.work import Job, work_written
from forbear.errors import NotInstalled

if TYPE_CHECKING:
    import pyarrow as pa


def run(parts: Iterable[Part], job: Job, workers: int) -> Iterator[Done]:
    """Reads every part in the Spark session that is there, or in one that is started on this machine."""
    waiting = [(part.written(),) for part in parts]
    if not waiting:
        return
    session = _session(workers)
    rows = session.createDataFrame(session.sparkContext.parallelize(waiting, len(waiting)), "part string")

    def read(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        for batch in batches:
            found = [work_written(part, job) for part in batch.column(0).to_pylist()]
            yield pa.RecordBatch.from_pydict({"done": found})

    for row in rows.mapInArrow(read, "done string").collect():
        yield Done(**json.loads(row.done))


def readings(messages: Any, *, place: str = "") -> Any:
    """A data frame of messages as a data frame of readings, for those who have their messages in Spark already."""
    from pyspark.sql.pandas.types import from_arrow_schema

    def read(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield read_batch(batch, place=place)

    return messages.mapInArrow(read, from_arrow_schema(schema.readings()))


def _session(workers: int) -> Any:
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise NotInstalled("Spark", "pip install 'forbear[spark]'") from error
    here = SparkSession.getActiveSession()
    if here is not None:
        return here
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    asked = SparkSession.builder.appName("forbear bulk").config("spark.ui.enabled", "false")
    if "spark.master" not in _configured():
        asked = asked.master(f"local[{workers}]")
    return asked.getOrCreate()


def _configured() -> dict[str, str]:
    """What `spark-submit` or the environment has settled already."""
    from pyspark import SparkConf

    return dict(SparkConf().getAll())

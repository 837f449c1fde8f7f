"""Reads messages that are in Ray or Spark already and prints their kinds: a process of its own, since a cluster needs sockets."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import pyarrow as pa

from bulk import inboxes


def main() -> None:
    """Prints the kinds in order."""
    table = pa.Table.from_pylist(inboxes.rows(40))
    if sys.argv[1] == "ray":
        import ray

        from forbear.bulk.engines.ray import readings

        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
        found = [row["kind"] for row in readings(ray.data.from_arrow(table)).take_all()]
    else:
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        from pyspark.sql import SparkSession

        from forbear.bulk.engines.spark import readings

        session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
        frame = session.createDataFrame(table.to_pylist()).coalesce(1)
        found = [row.kind for row in readings(frame).collect()]
    print(" ".join(found))


if __name__ == "__main__":
    main()

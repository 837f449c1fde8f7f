"""How fast a whole inbox of many people is read, in how much memory, and whether its campaigns are found.

    python benchmarks/bulk.py --rows N --engine local [--kills K] [--folder F]

The inbox is made by `inbox.py` (seeded, with its truth). The single-core rate is that of `read_batch` alone, in the same
run; the rate of an engine is rows over the time from start to end, everything included. Another engine than `local` is
compared with a local run of the same rows: the same bytes, and how much longer it takes. Memory is that of all
processes of the run together. `--kills` kills the run that many times at random moments and goes on.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import parquet

sys.path.insert(0, str(Path(__file__).parent))

from inbox import make

from forbear.bulk import read_batch
from forbear.bulk.run import cores

FORBEAR = str(Path(sys.executable).with_name("forbear"))


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--engine", default="local")
    parser.add_argument("--workers", type=int, default=cores())
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--folder", type=Path, default=Path("out/bulk"))
    asked = parser.parse_args()
    home = asked.folder / f"{asked.rows}"
    make(home, asked.rows)
    source = home / "inbox"
    figures: dict[str, Any] = {"rows": asked.rows, "engine": asked.engine, "workers": asked.workers, "cores": cores()}
    figures |= single(source)
    local = measured(source, fresh(home / "out-local"), "local", asked.workers)
    figures |= {
        "bytes_per_row_in": size(source) // asked.rows,
        "bytes_per_row_out": size(home / "out-local") // asked.rows,
    }
    figures["local"] = local | shares(local, figures, asked.workers, asked.rows)
    if asked.engine != "local":
        other = measured(source, fresh(home / "out-other"), asked.engine, asked.workers)
        figures[asked.engine] = other | {"identical": results(home / "out-local") == results(home / "out-other")}
        figures["overhead_s"] = round(other["seconds"] - local["seconds"], 1)
        figures["overhead_share"] = round(other["seconds"] / local["seconds"] - 1, 3)
    figures["rows_per_s"] = figures[asked.engine]["rows_per_s"]
    figures["peak_mb"] = figures[asked.engine]["peak_mb"]
    figures["campaigns"] = campaigns(source, home, asked.workers)
    if asked.kills:
        figures["kills"] = kills(source, home, asked.kills, asked.workers, local["seconds"])
    for name, figure in figures.items():
        print(f"{name}: {figure}")
    print(json.dumps(figures))


def single(source: Path) -> dict[str, float]:
    """Rows a second of reading alone on one core: batches in memory, read and built again as batches."""
    table = parquet.ParquetFile(min(source.glob("*.parquet"))).read_row_group(0)
    batches = table.slice(0, 24_000).combine_chunks().to_batches(4096)
    read_batch(batches[0])
    wall, cpu = time.perf_counter(), time.process_time()
    rows = sum(read_batch(batch).num_rows for batch in batches)
    spent = time.process_time() - cpu
    return {
        "single_core_per_cpu_s": round(rows / spent, 1),
        "single_core_per_s": round(rows / (time.perf_counter() - wall), 1),
    }


def measured(source: Path, out: Path, engine: str, workers: int, *more: str) -> dict[str, Any]:
    """One run as people start it: seconds, CPU seconds, rows a second, and the memory of all its processes together."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    words = [FORBEAR, "bulk", str(source), str(out), "--engine", engine, "--workers", str(workers), "--json", *more]
    start = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    watch = Watch(process.pid)
    told = json.loads(process.communicate()[0])
    spent = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "seconds": round(spent, 1),
        "rows_per_s": round(told["rows"] / spent, 1),
        "cpu_s": round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 1),
        "peak_mb": watch.stop(),
        "problems": sum(told["problems"].values()),
    }


class Watch:
    """The most memory that a process and all below it held together, looked at four times a second (Linux)."""

    def __init__(self, pid: int) -> None:
        self.pid, self.most, self.going = pid, 0.0, True
        self.thread = threading.Thread(target=self._look, daemon=True)
        self.thread.start()

    def stop(self) -> float:
        """The most, in MB."""
        self.going = False
        self.thread.join()
        return round(self.most, 1)

    def _look(self) -> None:
        page = os.sysconf("SC_PAGE_SIZE") / (1 << 20)
        while self.going:
            parents, held = {}, {}
            for entry in Path("/proc").glob("[0-9]*"):
                try:
                    parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                    held[int(entry.name)] = int((entry / "statm").read_text().split()[1]) * page
                except (OSError, IndexError, ValueError):
                    continue
            own, more = set(), {self.pid}
            while more:
                own |= more
                more = {pid for pid, above in parents.items() if above in more} - own
            self.most = max(self.most, sum(held.get(pid, 0.0) for pid in own))
            time.sleep(0.25)


def shares(local: dict[str, Any], figures: dict[str, Any], workers: int, rows: int) -> dict[str, float]:
    """The rate beside that of so many single cores: by the clock, and by the time that the processes really had."""
    return {
        "share_of_cores_by_clock": round(local["rows_per_s"] / (workers * figures["single_core_per_s"]), 3),
        "share_of_cores_by_cpu": round(rows / local["cpu_s"] / figures["single_core_per_cpu_s"], 3),
        "rows_per_core_s": round(rows / local["cpu_s"], 1),
        "cores_kept_busy": round(local["cpu_s"] / local["seconds"], 2),
    }


def campaigns(source: Path, home: Path, workers: int) -> dict[str, Any]:
    """The second stage over the finished local run, beside the truth of the inbox."""
    found = measured(source, home / "out-local", "local", workers, "--campaigns")
    truth: dict[str, int] = {}
    for file in sorted((home / "truth").glob("*.parquet")):
        table = parquet.read_table(file)
        truth.update(zip(table.column("id").to_pylist(), table.column("campaign").to_pylist(), strict=True))
    key = parquet.read_table(home / "out-local" / "campaigns" / "private" / "key.parquet", columns=["id", "campaign"])
    return {"seconds": found["seconds"], "cpu_s": found["cpu_s"], "peak_mb": found["peak_mb"], **agreement(truth, key)}


def agreement(truth: dict[str, int], key: pa.Table) -> dict[str, float]:
    """Recall and precision against the truth, over pairs of messages and for the average message (B-cubed).

    Of messages that belong to no campaign of the truth, what they form among themselves counts neither way; where
    they are grouped with messages of a campaign, that counts against precision.
    """
    sizes = Counter(campaign for campaign in truth.values() if campaign >= 0)
    groups, both = Counter[str](), Counter[tuple[int, str]]()
    for id, group in zip(key.column("id").to_pylist(), key.column("campaign").to_pylist(), strict=True):
        groups[group] += 1
        both[truth[id], group] += 1
    own, inside = Counter[str](), 0
    recall = precision = 0.0
    for (campaign, group), n in both.items():
        if campaign >= 0:
            own[group] += n
            inside += n * (n - 1)
            recall += n * n / sizes[campaign]
            precision += n * n / groups[group]
    others = sum((groups[g] - n) * (groups[g] - n - 1) for g, n in own.items())
    together = sum(groups[g] * (groups[g] - 1) for g in own) - others
    return {
        "truth": len(sizes),
        "found": len(groups),
        "recall": round(inside / max(1, sum(n * (n - 1) for n in sizes.values())), 4),
        "precision": round(inside / max(1, together), 4),
        "recall_per_message": round(recall / max(1, sum(sizes.values())), 4),
        "precision_per_message": round(precision / max(1, sum(own.values())), 4),
    }


def kills(source: Path, home: Path, times: int, workers: int, seconds: float) -> dict[str, Any]:
    """Kills a run at random moments, each time goes on, and compares the end with the run that nobody disturbed."""
    chance, out = random.Random(times), fresh(home / "out-killed")
    words = [FORBEAR, "bulk", str(source), str(out), "--workers", str(workers), "--json"]
    for _ in range(times):
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.2, max(2.0, seconds / times * 2)))
        process.kill()
        process.wait()
    subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return {"times": times, "identical": results(home / "out-local") == results(out)}


def results(out: Path) -> dict[str, bytes]:
    """The bytes of everything that was read."""
    import hashlib

    files = sorted((*out.glob("readings/*"), *out.glob("problems/*"), *out.glob("done/*")))
    return {str(f.relative_to(out)): hashlib.sha256(f.read_bytes()).digest() for f in files}


def fresh(out: Path) -> Path:
    """A folder that is not there."""
    import shutil

    shutil.rmtree(out, ignore_errors=True)
    return out


def size(folder: Path) -> int:
    """The bytes of all Parquet files below a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*.parquet"))


if __name__ == "__main__":
    main()

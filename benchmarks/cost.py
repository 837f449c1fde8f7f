"""Reckons time and cost of bulk reading from measured rates, and writes docs/bulk-cost.md.

    python benchmarks/bulk.py --rows N ... | tail -1 > figures.json
    python benchmarks/cost.py figures.json [--core-hour 0.04]

Every figure in the page is reckoned here from what the benchmark printed; only the price of a core-hour is an assumption.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
from datetime import date
from pathlib import Path
from typing import Any

PAGE = Path(__file__).resolve().parent.parent / "docs" / "bulk-cost.md"
COUNTS = (("1 million", 10**6), ("100 million", 10**8), ("10 billion", 10**10))
CORES = (2, 16, 256)


def main() -> None:
    """Reckons and writes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("figures", type=Path, nargs="+")
    parser.add_argument("--core-hour", type=float, default=0.04)
    asked = parser.parse_args()
    runs = [json.loads(file.read_text("utf-8").strip().splitlines()[-1]) for file in asked.figures]
    PAGE.write_text(page(runs, asked.core_hour), "utf-8")
    print(f"wrote {PAGE.name}")


def page(runs: list[dict[str, Any]], price: float) -> str:
    """The whole page, from the run with the most rows; the others tell of other engines."""
    best = max(runs, key=lambda run: run["rows"])
    rate = best["local"]["rows_per_core_s"]
    lines = [
        "# What bulk reading takes: time, disk and cost\n",
        f"Reckoned by `benchmarks/cost.py` on {date.today().isoformat()} from `benchmarks/bulk.py --rows {best['rows']}`",
        f"({platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; rates are lower where a machine does other work at the same time).",
        f"A core-hour is taken at {price:.2f} US dollars: an assumption, put in your own with `--core-hour`.\n",
        "| measured | |",
        "|---|---|",
        f"| messages a core and second, everything included | {rate:,.0f} |",
        f"| bytes of input a message (Parquet) | {best['bytes_per_row_in']} |",
        f"| bytes of output a message | {best['bytes_per_row_out']} |",
        f"| memory of all processes together at {best['workers']} workers | {best['local']['peak_mb']:,.0f} MB |",
        "| bytes shuffled a message | 0 (parts write their own files) |\n",
        "| messages | core-hours | " + " | ".join(f"{n} cores" for n in CORES) + " | output | cost |",
        "|---|---|" + "---|" * len(CORES) + "---|---|",
    ]
    for name, count in COUNTS:
        hours = count / rate / 3600
        times = " | ".join(told(hours / n) for n in CORES)
        disk = count * best["bytes_per_row_out"] / 1e9
        lines.append(f"| {name} | {hours:,.1f} | {times} | {disk:,.1f} GB | {hours * price:,.2f} $ |")
    lines.append("\n## Campaigns\n")
    found = best["campaigns"]
    lines.append(
        f"Over {best['rows']:,} messages the second stage took {found['seconds']:,.0f} s ({found['cpu_s']:,.0f} CPU seconds) and "
        f"{found['peak_mb']:,.0f} MB; recall {found['recall']}, precision {found['precision']} against the truth of the inbox.\n"
    )
    lines.append("## Engines\n\n| engine | rows | seconds | beside local | same bytes |\n|---|---|---|---|---|")
    for run in runs:
        lines.append(f"| local | {run['rows']:,} | {run['local']['seconds']} | | |")
        if run["engine"] != "local":
            other = run[run["engine"]]
            lines.append(
                f"| {run['engine']} | {run['rows']:,} | {other['seconds']} | {run['overhead_s']:+} s | {'yes' if other['identical'] else 'NO'} |"
            )
    lines += [
        f"\nKilled {kill['times']} times at random moments: identical {'yes' if kill['identical'] else 'NO'}."
        for kill in (run["kills"] for run in runs if "kills" in run)
    ]
    lines.append(
        "\nWhat Ray and Spark cost more is starting up and importing forbear once in each worker: it does not grow with the rows."
    )
    return "\n".join(lines) + "\n"


def told(hours: float) -> str:
    """A time in the unit that reads best."""
    if hours < 1:
        return f"{hours * 60:,.1f} min"
    return f"{hours:,.1f} h" if hours < 72 else f"{hours / 24:,.1f} days"


if __name__ == "__main__":
    main()

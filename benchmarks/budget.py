"""How long it takes to read and sort statement rows: `benchmarks/budget.py [--rows N] [STATEMENT ...]`.

Without a file it makes a seeded table of invented rows; with files it reads those. The last line is one JSON
object: rows, seconds for reading and for the review, rows per second, peak memory, and the share sorted.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from datetime import date, timedelta
from pathlib import Path

from forbear import statements
from forbear.records.message import Original
from forbear.review import review

WORDS = [
    ("CARD ALDI STORES {n}", -60), ("DD FENWICK ENERGY {n}", -150), ("SALARY TIDEWAY {n}", 900), ("滴滴出行 {n}", -20), ("河畔超市 {n}", -80),
    ("UPI/SWIGGY/{n}", -12), ("RENT HARBOURSIDE LETTINGS", -700), ("CREDIT CARD PAYMENT {n}", -200), ("SQ *STALL {n}", -7),
    ("TRANSFER TO J DOE {n}", -40), ("REFUND SHOP {n}", 15), ("工资 青禾纸品 {n}", 1000),
]  # fmt: skip


def made(rows: int) -> bytes:
    """An invented table; two thirds of the words are different in every row, as references make them."""
    chance = random.Random(20261124)
    first, balance = date(2023, 1, 1), 100_000
    lines = ["Date,Description,Amount (GBP),Balance"]
    for at in range(rows):
        words, usual = chance.choice(WORDS)
        pence = int(usual * 100 * chance.uniform(0.5, 1.5))
        balance += pence
        day = first + timedelta(days=at * 1000 // max(rows, 1))
        told = words.format(n=chance.randrange(rows))
        lines.append(f"{day.isoformat()},{told},{pence / 100:.2f},{balance / 100:.2f}")
    return "\n".join(lines).encode()


def main() -> None:
    """Reads, reviews, and prints the figures."""
    words = sys.argv[1:]
    rows = int(words.pop(words.index("--rows") + 1)) if "--rows" in words else 100_000
    files = [w for w in words if w != "--rows"]
    sources = [Original(name=f, data=Path(f).read_bytes()) for f in files] or [
        Original(name="made.csv", data=made(rows))
    ]
    start, cpu = time.perf_counter(), time.process_time()
    read = [statements.read(source) for source in sources]
    after_reading = time.perf_counter()
    found = review(read)
    done = time.perf_counter()
    entries = [e for b in found.budgets for e in b.entries]
    count = sum(len(s.transactions) for s in read)
    print(
        json.dumps(
            {
                "rows": count,
                "read_s": round(after_reading - start, 2),
                "review_s": round(done - after_reading, 2),
                "total_s": round(done - start, 2),
                "cpu_s": round(time.process_time() - cpu, 2),
                "rows_per_s": round(count / (done - start)),
                "sorted_share": round(sum(e.purpose != "unknown" for e in entries) / max(len(entries), 1), 3),
                "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )


if __name__ == "__main__":
    main()

"""Counts what the vault and its bundles stood: kills, faults of the disk, flipped bits.

    python benchmarks/faults.py [--kills N]

Runs the fault campaign of the tests (up to N kills for each of eight pieces of work: import, a large import, save,
back-up, bundle, restore, new passphrase, new vault; a fault at each fsync; a disk that is full from a write on;
10,000 flipped bits over the vault and 10,000 over bundles) and adds up what they print. Needs strace.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = ("tests/vault/test_kills.py", "tests/vault/test_inspection.py", "tests/vault/test_bundle.py")
CHOSEN = "killed or fsync or full_disk or thousand"
COUNTS = {
    "kills": r"killed at (\d+) of (\d+) writes",
    "fsync_faults_refused": r"a fault at fsync refused (\d+) of (\d+)",
    "full_disks_stood": r"a full disk left the old state (\d+) of (\d+)",
    "flips_found": r"flipped bits found: (\d+) of (\d+)",
}


def main() -> int:
    """Prints what each part found, then the sums as one JSON object; fails where any test does."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--kills", type=int, default=300)
    given = arguments.parse_args()
    environment = {**os.environ, "FORBEAR_CAMPAIGN": "1", "FORBEAR_KILLS": str(given.kills)}
    words = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", *TESTS, "-k", CHOSEN]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    found: dict[str, int] = {}
    for name, pattern in COUNTS.items():
        matches = re.findall(pattern, done.stdout)
        found[name] = sum(int(count) for count, _ in matches)
        found[f"{name}_of"] = sum(int(of) for _, of in matches)
    for line in done.stdout.splitlines():
        if any(re.search(pattern, line) for pattern in COUNTS.values()):
            print(line.lstrip("."))
    if done.returncode:
        print(done.stdout[-3000:], done.stderr[-1000:])
    print(json.dumps({**found, "failed": done.returncode}))
    return done.returncode


if __name__ == "__main__":
    raise SystemExit(main())

"""Counts what the vault and its bundles stood: kills, faults of the disk, flipped bits.

    python benchmarks/faults.py [--kills N]

Kills each of eight pieces of work (import, a large import, save, back-up, bundle, restore, new passphrase, new vault)
at up to N of its writes (`tests/vault/every_kill.py`, needs a C compiler), then runs the fault campaign of the tests: a
fault at each fsync, a disk that is full from a write on (both need strace), 10,000 flipped bits over the vault and
10,000 over bundles. Adds up what they print.
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
CHOSEN = "fsync or full_disk or thousand"
KILLS = "tests/vault/every_kill.py"
COUNTS = {
    "kills": r"killed at (\d+) of (\d+) writes",
    "fsync_faults_refused": r"a fault at fsync refused (\d+) of (\d+)",
    "full_disks_stood": r"a full disk left the old state (\d+) of (\d+)",
    "flips_found": r"flipped bits found: (\d+) of (\d+)",
}


def main() -> int:
    """Prints what each part found, then the sums as one JSON object; fails where any test does."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--kills", type=int, default=200)
    given = arguments.parse_args()
    environment = {**os.environ, "FORBEAR_CAMPAIGN": "1", "FORBEAR_KILLS": "60"}
    killing = [sys.executable, KILLS, "--most", str(given.kills)]
    killed = subprocess.run(killing, cwd=ROOT, capture_output=True, text=True, check=False)
    words = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", *TESTS, "-k", CHOSEN]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    said = killed.stdout + done.stdout
    found: dict[str, int] = {}
    for name, pattern in COUNTS.items():
        matches = re.findall(pattern, said)
        found[name] = sum(int(count) for count, _ in matches)
        found[f"{name}_of"] = sum(int(of) for _, of in matches)
    for line in said.splitlines():
        if any(re.search(pattern, line) for pattern in COUNTS.values()):
            print(line.lstrip("."))
    failed = killed.returncode or done.returncode
    if failed:
        print(killed.stdout[-1000:], killed.stderr[-1000:], done.stdout[-3000:], done.stderr[-1000:])
    print(json.dumps({**found, "failed": failed}))
    return failed


if __name__ == "__main__":
    raise SystemExit(main())

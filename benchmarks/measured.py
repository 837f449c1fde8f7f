"""Runs the benchmarks and writes docs/measured.md from what they print: with day, machine and versions.

    python benchmarks/measured.py [NAME ...]

Without names, every benchmark whose data is there. A figure in the document is never typed: each block
is the last line that the script printed, beside the command that anyone can run.
"""

from __future__ import annotations

import json
import os
import platform
import shlex
import subprocess
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path("../shared")
PAGE = ROOT / "docs" / "measured.md"
STORE = ROOT / "docs" / "measured.json"
RUNS: dict[str, tuple[str, str]] = {
    "reading": ("Reading: kinds, facts, conduct", f"benchmarks/reading.py {SHARED}/data/gold/gold-open.jsonl"),
    "reading-own": ("Reading on our own test messages", "benchmarks/reading.py tests/read/own_gold.jsonl"),
    "reading-others": (
        "Reading of messages by other hands, never answered: the honest row, see decision 012",
        "benchmarks/reading.py tests/read/others_kept.jsonl",
    ),
    "reading-later": (
        "Reading on hard messages written later, since answered by corpus lines: flatters, see the model card",
        "benchmarks/reading.py tests/read/apart_final.jsonl",
    ),
    "spam-uci": (
        "Suspicion on English spam",
        f"benchmarks/spam.py {SHARED}/data/uci_sms_spam/messages.csv spam=suspect ham=genuine",
    ),
    "spam-fbs": (
        "Suspicion on Chinese fake-base-station spam",
        f"benchmarks/spam.py {SHARED}/data/fbs_sms/messages.csv fraud=suspect other=genuine spam_ad=aside illegal=aside",
    ),
    "spam-zh": (
        "Suspicion on Chinese spam",
        f"benchmarks/spam.py {SHARED}/data/zh_spam_10k/messages.csv spam=suspect ham=genuine",
    ),
    "speed": ("Speed", "benchmarks/speed.py"),
    "bulk": ("A whole inbox", "benchmarks/bulk.py --rows 200000"),
    "ocr": ("Pictures", "benchmarks/ocr.py"),
    "vectors": ("Reckoning against reference results", f"benchmarks/vectors.py {SHARED}/vectors"),
    "apr": ("A million annual rates", "benchmarks/apr.py"),
    "plans": ("Plans against proven optima", f"benchmarks/plans.py {SHARED}/vectors/planner_reference_50.json"),
    "vault": ("The vault: taking in, opening", "benchmarks/vault.py"),
    "faults": ("The vault and bundles under faults", "benchmarks/faults.py"),
    "plans-plain": (
        "Plans beside other planners, on what they can model",
        f"benchmarks/plans.py --plain {SHARED}/vectors/planner_reference_50.json",
    ),
    "plans-sizes": ("Plans of 3 to 20 debts over 24 to 120 months", "benchmarks/plans.py --sizes --each 3"),
    "budget": ("A hundred thousand statement rows", "benchmarks/budget.py"),
    "terms": ("Clauses of helpers' terms, on our own contracts", "benchmarks/terms.py"),
    "redaction": ("Redaction", f"benchmarks/redaction.py {SHARED}/data/pii_presidio/spans-open.jsonl"),
}
LIBRARIES = ("numpy", "google-re2", "highspy", "phonenumbers", "rapidocr", "onnxruntime", "scikit-learn", "pyxirr")


def main() -> int:
    """Runs what was asked for, keeps the rest, writes the page."""
    asked = sys.argv[1:] or list(RUNS)
    kept: dict[str, dict[str, object]] = json.loads(STORE.read_text("utf-8")) if STORE.exists() else {}
    for name in asked:
        words = shlex.split(RUNS[name][1])
        if not (ROOT / words[0]).exists() or any("/" in w and not (ROOT / w).exists() for w in words[1:]):
            print(f"{name}: not run, its script or its data is absent")
            continue
        print(f"{name}: python {RUNS[name][1]} ...", flush=True)
        done = subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1) or not done.stdout.strip():
            print(done.stderr[-2000:])
            return 1
        kept[name] = {
            "on": date.today().isoformat(),
            "machine": machine(),
            "figures": json.loads(done.stdout.strip().splitlines()[-1]),
        }
    STORE.write_text(json.dumps(kept, indent=1, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")
    PAGE.write_text(page(kept), "utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")
    return 0


def machine() -> str:
    """What the figures were measured on."""
    found = []
    for library in LIBRARIES:
        try:
            found.append(f"{library} {version(library)}")
        except ModuleNotFoundError:
            continue
    return f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}; {', '.join(found)}"


def page(kept: dict[str, dict[str, object]]) -> str:
    """The whole document."""
    parts = [
        "# Measured\n",
        "Written by `make bench` from what the benchmarks print. Machines are noisy: where speeds are compared, look at",
        "the ratios within one run. The open gold messages are mostly product templates and invented examples from public",
        "files, annotated once by one person: figures on them are not figures on the street.\n",
    ]
    for name, (title, command) in RUNS.items():
        if name in kept:
            figures = json.dumps(kept[name]["figures"], indent=1, ensure_ascii=False)
            parts.append(
                f"## {title}\n\n`python {command}` on {kept[name]['on']} ({kept[name]['machine']})\n\n```json\n{figures}\n```\n"
            )
    return "\n".join(parts)


if __name__ == "__main__":
    raise SystemExit(main())

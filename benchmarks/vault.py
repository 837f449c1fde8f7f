"""How fast the vault takes 100,000 messages in, beside the raw insert rate of the encrypted store, and how fast it opens.

    python benchmarks/vault.py [--messages N] [--repeat N]

Two ways of bringing the same messages: one export that holds all of them, as phones write it (kept; and read into
messages and kept, as `forbear keep` does), and one file for each message, the hardest case for the custody log, which
gets a line for each. The raw rate is the same texts, a row for each, inserted in batches into a database of the same
encryption and settings. All in time of the processor; machines are noisy: look at the ratios, which come from one run.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import quoteattr

sys.path.insert(0, str(Path(__file__).parent))

from sample import messages

from forbear import formats, vault
from forbear.records.message import Message, Original
from forbear.vault import Vault, store
from forbear.vault.inspection import faults

PASSPHRASE = "quiet river under winter stars"  # noqa: S105 - an invented one
BATCH = 500


def clock() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


def timed(work: Callable[[], object]) -> float:
    """Seconds of the processor that a piece of work takes: other programs on the machine do not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def raw(texts: list[bytes], folder: Path) -> float:
    """Rows a second of a bare insert into an encrypted database, written out to the disk at the end."""
    connection = store.create(folder / "raw.db", os.urandom(32))
    connection.execute("CREATE TABLE messages (number INTEGER PRIMARY KEY, data BLOB)")

    def insert() -> None:
        with store.transaction(connection):
            for at in range(0, len(texts), BATCH):
                rows = [(at + n, text) for n, text in enumerate(texts[at : at + BATCH])]
                connection.executemany("INSERT INTO messages VALUES (?, ?)", rows)

    seconds = timed(insert)
    connection.close()
    return len(texts) / seconds


def same_rows(texts: list[bytes], folder: Path) -> float:
    """Rows a second of a bare insert of what one file for each message comes to: original and line of custody."""
    connection = store.create(folder / "same.db", os.urandom(32))
    at, digest, line = clock().isoformat(), os.urandom(32), os.urandom(310)
    with store.transaction(connection):

        def insert() -> None:
            for first in range(0, len(texts), BATCH):
                numbered = list(enumerate(texts[first : first + BATCH], first + 1))
                rows = [(n, digest, len(t), b"123.txt", at, "", t) for n, t in numbered]
                connection.executemany("INSERT INTO originals VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
                connection.executemany("INSERT INTO custody VALUES (?, ?, ?)", [(n, line, digest) for n, _ in numbered])

        seconds = timed(insert)
    connection.close()
    return len(texts) / seconds


def export(texts: list[str]) -> Original:
    """All messages as one SMS backup."""
    rows = "".join(
        f'<sms address="+8610{n % 97:04}" date="{1760000000000 + n * 60000}" type="1" body={quoteattr(text)}/>\n'
        for n, text in enumerate(texts)
    )
    return Original(name="sms.xml", data=f"<?xml version='1.0' encoding='UTF-8'?><smses>\n{rows}</smses>".encode())


def opened(home: Path) -> Vault:
    """The vault, with its real passphrase and the real cost of it."""
    return vault.open_(home, PASSPHRASE, clock=clock)


def measure(texts: list[str], work: Path) -> dict[str, float]:
    """Everything once, in one run."""
    data = [text.encode() for text in texts]
    found = {"raw_rows_per_s": raw(data, work), "raw_same_rows_per_s": same_rows(data, work)}
    whole = export(texts)

    vault.make(work / "one", PASSPHRASE, clock=clock)
    with opened(work / "one") as kept:

        def read() -> None:
            assert sum(isinstance(m, Message) for m in formats.parse(whole)) == len(texts)

        reading, keeping = timed(read), timed(lambda: kept.keep([whole]))
        found["read_per_s"] = len(texts) / reading
        found["keep_export_per_s"] = len(texts) / keeping
        found["read_and_keep_export_per_s"] = len(texts) / (reading + keeping)
    vault.make(work / "many", PASSPHRASE, clock=clock)
    with opened(work / "many") as kept:
        originals = [Original(name=f"{n}.txt", data=d) for n, d in enumerate(data)]
        unique = len({o.data for o in originals})
        found["keep_files_per_s"] = len(texts) / timed(lambda: kept.keep(originals))
        found["files_kept"] = unique
    for name in ("one", "many"):

        def open_and_close(home: Path = work / name) -> None:
            opened(home).close()

        def open_and_load(home: Path = work / name) -> None:
            with opened(home) as kept:
                kept.case()

        found[f"open_{name}_s"] = timed(open_and_close)
        found[f"open_and_load_{name}_s"] = timed(open_and_load)
    with opened(work / "many") as kept:
        found["verify_many_s"] = timed(lambda: list(faults(kept)))
        assert not list(faults(kept))
    return found


def main() -> None:
    """Prints each figure, then all as one JSON object."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--messages", type=int, default=100_000)
    arguments.add_argument("--repeat", type=int, default=3)
    given = arguments.parse_args()
    texts = [f"{text} ({n})" for n, text in enumerate(messages(given.messages))]
    runs = []
    for _ in range(given.repeat):
        with tempfile.TemporaryDirectory() as folder:
            runs.append(measure(texts, Path(folder)))
            shutil.rmtree(folder, ignore_errors=True)
            Path(folder).mkdir(exist_ok=True)
    best = {
        name: (min if name.endswith("_s") and not name.endswith("per_s") else max)(run[name] for run in runs)
        for name in runs[0]
    }
    for way in ("keep_export", "read_and_keep_export", "keep_files"):
        best[f"{way}_of_raw"] = max(r[f"{way}_per_s"] / r["raw_rows_per_s"] for r in runs)
    best["keep_files_of_same_rows"] = max(r["keep_files_per_s"] / r["raw_same_rows_per_s"] for r in runs)
    for name, value in best.items():
        print(f"{name:>28}  {value:,.3f}")
    print(json.dumps({"messages": given.messages, **{k: round(v, 4) for k, v in best.items()}}))


if __name__ == "__main__":
    main()

"""One piece of work on a vault, in a process of its own: what the fault tests kill, starve of disk or let fail.

python worker.py WORK HOME [OUT]
"""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from forbear import vault
from forbear.errors import VaultError
from forbear.records.letter import Person
from forbear.records.message import Original
from forbear.vault import Cost, copies

PASSPHRASE = "quiet river under winter stars"
QUICK = Cost(memory=64, passes=1)
_now = [datetime(2026, 11, 29, 9, 0, tzinfo=UTC)]
MORE = [Original(name=f"new {n}.txt", data=f"new letter {n} ".encode() * 1500) for n in range(4)]
LARGE = Original(name="recording.wav", data=bytes(range(256)) * (1 << 14) + b"!" * 4096)
BUNDLE = {f"originals/E{n}.txt": f"letter {n}".encode() * 2000 for n in range(1, 9)}


def clock() -> datetime:
    """A clock that the test need not wait for."""
    _now[0] += timedelta(seconds=1)
    return _now[0]


def work(what: str, home: Path, out: Path) -> None:
    """Does one thing, as the program does it."""
    if what == "make":
        vault.make(home, PASSPHRASE, clock=clock, cost=QUICK)
        return
    if what == "restore":
        copies.restore(home, out, PASSPHRASE, clock=clock)
        return
    with vault.open_(home, PASSPHRASE, clock=clock) as kept:
        if what == "import":
            kept.keep(MORE)
        elif what == "large":
            kept.keep([LARGE])
        elif what == "save":
            kept.save(Person(name="Ana Ortiz"))
        elif what == "passphrase":
            vault.change_passphrase(kept, "a new passphrase for it", cost=QUICK)
        elif what == "backup":
            copies.back_up(kept, out)
        elif what == "bundle":
            from forbear.app.packing import write
            from forbear.preserve.bag import bag
            from forbear.preserve.proofs import files

            exhibits = kept.case().exhibits
            payload = {f"originals/{e.label}.txt": e.original.data for e in exhibits}
            payload |= files(kept.lines(), kept.heads(), exhibits)
            write(out, bag(payload, on=date(2026, 11, 29), about={}), date(2026, 11, 29))
            kept.log("exported")


if __name__ == "__main__":
    try:
        work(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    except VaultError as error:
        print(error.trouble)
        sys.exit(3)
    except OSError as error:
        print(f"os: {error.errno}")
        sys.exit(4)
    print("done")

"""Kills a piece of work at each of its writes, hundreds in a minute, and looks at what is left; prints the counts.

    python tests/vault/every_kill.py [--most N]

The same as `test_kills.py` does with strace, but quicker: the program is loaded once and forked for each kill, and a
small library in C (`last_write.c`, which needs a C compiler and Linux) lets the n-th write be the last.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent)]


def child(library: ctypes.CDLL, what: str, home: Path, out: Path, last: int) -> tuple[int, bytes]:
    """Does the work in a child whose write number `last` kills it (0: none); how it ended, and how many it made."""
    from vault import worker

    reader, writer = os.pipe()
    number = os.fork()
    if number == 0:
        try:
            library.shim_arm(ctypes.c_long(last))
            worker.work(what, home, out)
            seen = library.shim_seen()
            library.shim_arm(ctypes.c_long(-1))
            os.write(writer, str(seen).encode())
        finally:
            os._exit(0)
    os.close(writer)
    _, status = os.waitpid(number, 0)
    said = os.read(reader, 100)
    os.close(reader)
    return status, said


def main() -> int:
    """Tries up to `--most` writes of each piece of work; an assertion fails where any state is neither old nor new."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--most", type=int, default=200)
    most = arguments.parse_args().most
    if "LD_PRELOAD" not in os.environ:
        return _again(sys.argv)
    from forbear import vault
    from vault.test_kills import WORKS, _between, check_out, prepared, same

    library = ctypes.CDLL(os.environ["LD_PRELOAD"])
    library.shim_seen.restype = ctypes.c_long
    folder = Path(tempfile.mkdtemp())
    bench = prepared(folder)
    total = 0
    for what in WORKS:
        bench.fresh(what)
        before = None if what == "make" else bench.state()
        status, said = child(library, what, bench.home, bench.out, 0)
        assert status == 0 and said, what
        writes, after = int(said), bench.state()
        check_out(bench, what, complete=True)
        chosen = range(1, writes + 1)
        if writes > most:
            chosen = sorted({1 + round(at * (writes - 1) / (most - 1)) for at in range(most)})
        ends: Counter[str] = Counter()
        for last in chosen:
            bench.fresh(what)
            status, _ = child(library, what, bench.home, bench.out, last)
            assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL, (what, last)
            if what == "make" and not vault.exists(bench.home):
                ends["old"] += 1
            else:
                found = bench.state()
                known = same(what, found, before) or same(what, found, after) or _between(what, found, before)
                assert known, (what, last)
                ends["old" if same(what, found, before) else "new"] += 1
            check_out(bench, what)
        total += sum(ends.values())
        print(f"{what}: killed at {sum(ends.values())} of {writes} writes: {dict(ends)}", flush=True)
    shutil.rmtree(folder)
    print(f"kills: {total}")
    return 0


def _again(words: list[str]) -> int:
    """Builds the library and runs this script once more with it loaded first."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "last_write.so"
        compiler = shutil.which("cc") or shutil.which("gcc")
        if compiler is None:
            print("no C compiler is installed: nothing was killed")
            return 0
        subprocess.run([compiler, "-shared", "-fPIC", "-o", library, HERE / "last_write.c", "-ldl"], check=True)
        environment = {**os.environ, "LD_PRELOAD": str(library)}
        return subprocess.run([sys.executable, *words], env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())

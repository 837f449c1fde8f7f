"""The program is killed, starved of disk or lied to by the disk at each of its writes: the old state or the new, never a third.

`strace` counts the writes of a piece of work in one run, and in each further run lets one of them be the last
(SIGKILL) or fail (EIO, ENOSPC). Afterwards the vault must open, have no fault, and hold what it held before
or what it was to hold after. FORBEAR_CAMPAIGN=1 tries every write of every piece of work.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from forbear import vault
from forbear.app.checking import inspection
from forbear.errors import VaultError
from forbear.records.case import CaseFile
from forbear.records.letter import Person
from forbear.vault import copies
from forbear.vault.inspection import faults
from vault import worker
from vault.conftest import PASSPHRASE, QUICK, Clock, original

STRACE = shutil.which("strace")
pytestmark = pytest.mark.skipif(not STRACE, reason="strace is not installed: writes cannot be counted or stopped")
CAMPAIGN = os.environ.get("FORBEAR_CAMPAIGN") == "1"
CALLS = ("pwrite64", "write", "fsync", "fdatasync", "rename", "unlink", "ftruncate", "openat", "mkdir")
WORKS = ("import", "large", "save", "backup", "bundle", "restore", "passphrase", "make")
WORKER = Path(worker.__file__)
SHORT = 3
"""Kills for each piece of work in the ordinary tests."""


@dataclass
class Bench:
    """A folder with a vault as it was before, and what the work at hand makes of it."""

    path: Path
    clock: Clock = field(default_factory=Clock)

    @property
    def home(self) -> Path:
        return self.path / "home"

    @property
    def out(self) -> Path:
        return self.path / "out" / "made"

    def fresh(self, what: str) -> None:
        """Puts everything back as it was before the work."""
        for name in ("home", "out"):
            shutil.rmtree(self.path / name, ignore_errors=True)
        (self.path / "out").mkdir()
        if what != "make":
            shutil.copytree(self.path / "before", self.home)
        if what == "restore":
            shutil.copy(self.path / "copy", self.out)

    def run(self, what: str, *inject: str) -> subprocess.CompletedProcess[str]:
        """Does the work under strace; `inject` says what happens to it."""
        rules = [word for rule in inject for word in ("-e", f"inject={rule}")]
        words = [
            str(STRACE),
            "-f",
            "-y",
            "-qq",
            "-e",
            f"trace={','.join(CALLS)}",
            *rules,
            "-o",
            str(self.path / "calls"),
        ]
        done = subprocess.run(
            [*words, sys.executable, str(WORKER), what, str(self.home), str(self.out)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        if "ptrace" in done.stderr and "not permitted" in done.stderr:
            pytest.skip("this machine does not let programs be watched")
        return done

    def calls(self) -> list[tuple[str, str]]:
        """The calls of the last run: name, and the whole line."""
        lines = (self.path / "calls").read_text("utf-8", "replace").splitlines()
        matches = ((re.match(r"\d+ +(\w+)\(", line), line) for line in lines)
        return [(match[1], line) for match, line in matches if match]

    def folders_synced(self) -> set[int]:
        """Which fsyncs of the last run were of a folder, not of a file."""
        syncs = [line for name, line in self.calls() if name == "fsync"]
        paths = (re.search(r"\(\d+<([^>]*)>", line) for line in syncs)
        return {number for number, path in enumerate(paths, 1) if path and _folder(path[1])}

    def points(self) -> list[tuple[str, int]]:
        """Each write of the last run that touches the work's own files: the call, and which one of its kind it is."""
        counts: Counter[str] = Counter()
        found: list[tuple[str, int]] = []
        begun = False
        for name, line in self.calls():
            counts[name] += 1
            begun = begun or str(self.path) in line
            own = str(self.path) in line or re.search(r"\((?:[3-9]|1\d)\b", line) is not None
            reads = name == "openat" and not re.search("O_WRONLY|O_RDWR|O_CREAT", line)
            if begun and own and not reads:
                found.append((name, counts[name]))
        return found

    def open(self, passphrase: str = PASSPHRASE) -> vault.Vault:
        return vault.open_(self.home, passphrase, clock=self.clock)

    def state(self) -> tuple[CaseFile, int]:
        """What the vault holds, after it was looked through; the test fails where it has any fault."""
        try:
            opened = self.open()
        except VaultError as error:
            if error.trouble != "passphrase":
                raise
            opened = self.open("a new passphrase for it")
        with opened as kept:
            assert list(faults(kept)) == []
            return kept.case(), kept.head().size


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return prepared(tmp_path_factory.mktemp("kills"))


def prepared(folder: Path) -> Bench:
    """A bench with a small vault, and a back-up of a little earlier."""
    found = Bench(folder)
    vault.make(found.path / "before", PASSPHRASE, clock=found.clock, cost=QUICK)
    with vault.open_(found.path / "before", PASSPHRASE, clock=found.clock) as kept:
        kept.keep([original(f"letter {n}", f"letter {n} " * 700) for n in range(4)])
        copies.back_up(kept, found.path / "copy")
        kept.save(Person(name="Lin Xiao"))
    return found


def spread(points: list[tuple[str, int]], number: int) -> Iterator[tuple[str, int]]:
    """So many of the points, evenly from first to last; up to 300 of them in the campaign."""
    number = int(os.environ.get("FORBEAR_KILLS", "300")) if CAMPAIGN else number
    if len(points) <= number:
        yield from points
    else:
        yield from (points[round(at * (len(points) - 1) / (number - 1))] for at in range(number))


def _folder(path: str) -> bool:
    return Path(path).is_dir() or Path(path).name == vault.MAKING  # the one that had another name when it was settled


def states(bench: Bench, what: str) -> tuple[object, object, list[tuple[str, int]]]:
    """What the vault holds before and after a piece of work that nothing disturbs, and the writes that it takes."""
    bench.fresh(what)
    before = None if what == "make" else bench.state()
    done = bench.run(what)
    assert done.stdout == "done\n", done.stdout + done.stderr
    points = bench.points()
    after = bench.state()
    check_out(bench, what, complete=True)
    return before, after, points


def check_out(bench: Bench, what: str, *, complete: bool = False) -> None:
    """A back-up or bundle is there completely or not at all; what is left lying about is not taken for one."""
    if what == "backup" and (complete or bench.out.exists()):
        away = bench.path / "away"
        shutil.rmtree(away, ignore_errors=True)
        copies.restore(away, bench.out, PASSPHRASE, clock=bench.clock)
        with vault.open_(away, PASSPHRASE, clock=bench.clock) as kept:
            assert list(faults(kept)) == []
    if what == "bundle" and (complete or bench.out.exists()):
        assert inspection(bench.out).faults == ()


def same(what: str, found: tuple[CaseFile, int], wanted: object) -> bool:
    """Whether a vault holds what it should; the case of a new vault has a name that nobody can know."""
    if what == "make":
        return isinstance(wanted, tuple) and found[0].exhibits == () and found[1] == wanted[1]
    return found == wanted


@pytest.mark.timeout(3000)
@pytest.mark.parametrize("what", WORKS)
def test_killed_at_any_write_the_vault_holds_the_old_state_or_the_new(bench: Bench, what: str) -> None:
    before, after, points = states(bench, what)
    assert len(points) > 4
    ends: Counter[str] = Counter()
    for call, number in spread(points, SHORT):
        bench.fresh(what)
        done = bench.run(what, f"{call}:signal=SIGKILL:when={number}")
        assert done.returncode == -9 or "killed" in done.stderr or done.stdout != "done\n", (call, number)
        if what == "make" and not vault.exists(bench.home):
            ends["old"] += 1
        else:
            found = bench.state()
            assert same(what, found, before) or same(what, found, after) or _between(what, found, before), (
                call,
                number,
            )
            ends["old" if same(what, found, before) else "new"] += 1
        check_out(bench, what)
        again = subprocess.run(
            [sys.executable, str(WORKER), what, str(bench.home), str(bench.out)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert _goes_on(what, again.stdout), (call, number, again.stdout + again.stderr)
    print(f"{what}: killed at {sum(ends.values())} of {len(points)} writes: {dict(ends)}")
    assert ends["old"], "at least the first kill comes before the new state"


def _between(what: str, found: tuple[CaseFile, int], before: object) -> bool:
    """A new passphrase and its line in the log are two steps: the same case, with either passphrase."""
    return what == "passphrase" and isinstance(before, tuple) and found[0] == before[0]


def _goes_on(what: str, said: str) -> bool:
    """After the kill the same work can be done: nothing left over is in the way."""
    return said == "done\n" or (what in ("make", "bundle", "passphrase") and said != "")


@pytest.mark.timeout(3000)
@pytest.mark.parametrize("what", ["import", "save", "backup", "make"])
def test_a_disk_that_reports_a_fault_at_fsync_is_not_believed(bench: Bench, what: str) -> None:
    """Whatever could not be put on the disk for certain is not called saved."""
    before, after, points = states(bench, what)
    syncs = [number for call, number in points if call == "fsync"]
    folders = bench.folders_synced()
    assert set(syncs) - folders
    refused = of_folders = 0
    for number in syncs if CAMPAIGN else syncs[:: max(1, len(syncs) // 2)]:
        bench.fresh(what)
        done = bench.run(what, f"fsync:error=EIO:when={number}")
        assert "Traceback" not in done.stderr
        if number in folders and done.returncode == 0:
            of_folders += 1  # SQLite does not report a fault while it settles the name of its journal in a folder
        else:
            assert (done.returncode, done.stdout) == (3, "disk-trouble\n"), (number, done.stdout, done.stderr)
            refused += 1
        if what == "make":
            assert not vault.exists(bench.home) or same(what, bench.state(), after)
        else:
            assert bench.state() in (before, after), "it may have reached the disk, but nobody was told that it did"
        check_out(bench, what)
    print(f"{what}: a fault at fsync refused {refused} of {refused} times; of a folder, and not told, {of_folders}")


@pytest.mark.timeout(3000)
@pytest.mark.parametrize("what", ["import", "large", "save", "backup", "make"])
def test_a_full_disk_is_a_calm_word_and_the_old_vault_stays(bench: Bench, what: str) -> None:
    before, after, points = states(bench, what)
    writes = [p for p in points if p[0] in ("pwrite64", "write")]
    full = 0
    for call, number in spread(writes, SHORT):
        bench.fresh(what)
        done = bench.run(what, f"{call}:error=ENOSPC:when={number}+")
        assert "Traceback" not in done.stderr
        assert done.stdout in ("disk-full\n", "disk-trouble\n", ""), (call, number, done.stdout)
        if what == "make":
            assert not vault.exists(bench.home) or same(what, bench.state(), after)
        else:
            assert bench.state() == before, (call, number)
        check_out(bench, what)
        full += 1
    print(f"{what}: a full disk left the old state {full} of {full} times")

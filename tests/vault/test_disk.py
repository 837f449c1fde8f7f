"""A small disk that is really full, and one that can only be read: calm words, and the vault as it was."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from forbear import vault
from forbear.errors import VaultError
from forbear.records.letter import Person
from forbear.records.message import Original
from forbear.vault import copies
from forbear.vault.inspection import faults
from vault.conftest import PASSPHRASE, QUICK, Clock, Home


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of one mebibyte, which only root may make."""
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if done.returncode != 0:
        pytest.skip("no small disk can be mounted here (that needs root)")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_on_a_full_disk_nothing_is_half_saved_and_what_was_there_can_be_read(small: Path) -> None:
    clock = Clock()
    vault.make(small / "home", PASSPHRASE, clock=clock, cost=QUICK)
    home = Home(small / "home", clock)
    with home.open() as kept:
        kept.keep([Original(name="first", data=b"first")])
        before = kept.case(), kept.head()
        with pytest.raises(VaultError, match="disk-full"):
            kept.keep([Original(name="large", data=os.urandom(2 << 20))])
        assert (kept.case(), kept.head()) == before
        with pytest.raises(VaultError, match="disk-full"):
            (small / "filler").write_bytes(bytes(os.statvfs(small).f_bavail * os.statvfs(small).f_bsize))
            copies.back_up(kept, small / "copy")
        assert not (small / "copy").exists()
        (small / "filler").unlink()
        kept.save(Person(name="Ana"))
        assert kept.case().person.name == "Ana"
    with home.open() as kept:
        assert list(faults(kept)) == []


def test_on_a_disk_that_can_only_be_read_the_vault_opens_and_says_that_nothing_was_saved(small: Path) -> None:
    clock = Clock()
    vault.make(small / "home", PASSPHRASE, clock=clock, cost=QUICK)
    home = Home(small / "home", clock)
    with home.open() as kept:
        kept.keep([Original(name="first", data=b"first")])
        case = kept.case()
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    with home.open() as kept:
        assert kept.case() == case
        assert list(faults(kept)) == []
        for save in (
            lambda: kept.save(Person(name="Ana")),
            lambda: kept.keep([Original(name="second", data=b"second")]),
            lambda: vault.change_passphrase(kept, "another one", cost=QUICK),
        ):
            with pytest.raises(VaultError, match="read-only"):
                save()
        assert kept.case() == case
    with pytest.raises(VaultError, match="read-only"):
        vault.make(small / "second", PASSPHRASE, clock=clock, cost=QUICK)

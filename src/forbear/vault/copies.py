"""Back-ups that stay encrypted, and putting one back: a whole new vault, checked before it takes the old one's place.

A back-up is one file: a line that says what it is, the key file, then the database, copied page by page by
SQLite itself while the vault is open. It opens with the passphrase of the day on which it was made.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from forbear import vault as place
from forbear.errors import VaultError
from forbear.records.evidence import Head
from forbear.vault import files, key, store
from forbear.vault.case import Vault
from forbear.vault.inspection import faults

_FIRST = b"forbear back-up/1 "
_LONGEST_KEY = 4096


def back_up(vault: Vault, out: Path) -> int:
    """Writes the whole vault, encrypted, into one file; the old file there stays whole until the new one is complete."""
    with place.disk():
        copy = out.with_name(f".{out.name}.copy")
        part = out.with_name(f".{out.name}.part")
        for left in (copy, part):
            left.unlink(missing_ok=True)
        sealed = (vault.folder / place.KEY).read_bytes()
        try:
            os.close(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            vault.copy_to(copy)
            _sound(copy, vault.key, vault.folder)
            with (
                copy.open("rb") as database,
                os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file,
            ):
                file.write(_FIRST + str(len(sealed)).encode() + b"\n" + sealed)
                while piece := database.read(1 << 20):
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
                size = file.tell()
            part.replace(out)
            files.settle(out.parent)
        finally:
            for left in (copy, part):
                left.unlink(missing_ok=True)
    vault.log("backup")
    return size


def copied(vault: Vault) -> bytes:
    """The same file for a door that hands it over without leaving it on the disk."""
    with place.disk(), _aside(vault.folder.parent) as folder:
        back_up(vault, folder / "copy")
        return (folder / "copy").read_bytes()


def restore(home: Path, file: Path, passphrase: str, *, clock: Callable[[], datetime]) -> None:
    """Puts a back-up in the place of the vault; the old vault is moved aside. `VaultError` where it does not open."""
    with place.disk(), file.open("rb") as source:
        put_back(home, source, passphrase, clock=clock)


def put_back(home: Path, source: BinaryIO, passphrase: str, *, clock: Callable[[], datetime]) -> None:
    """The same for a back-up that a door brought."""
    with place.disk():
        files.folder(home)
        with files.locked(home / place.LOCK):
            sealed, secret = _opened(source, passphrase)
            made = place.staged(home)
            _unpacked(source, made / place.DATABASE)
            _look(made, secret, clock)
            files.write(made / place.KEY, sealed)
            place.settled(home, made)


def seen(home: Path, source: BinaryIO, passphrase: str) -> Head:
    """The newest head of a back-up that is whole; the vault is not touched.

    `VaultError` where it does not open. It is looked at under `home`, as encrypted as it came, and taken away again.
    """
    with place.disk():
        _, secret = _opened(source, passphrase)
        files.folder(home)
        with _aside(home) as folder:
            _unpacked(source, folder / place.DATABASE)
            return _sound(folder / place.DATABASE, secret, folder, "not-a-backup")


@contextlib.contextmanager
def _aside(home: Path) -> Iterator[Path]:
    """A folder for what is only passing through, encrypted as it is; it is gone afterwards."""
    folder = home / place.PASSING
    shutil.rmtree(folder, ignore_errors=True)
    files.folder(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _opened(source: BinaryIO, passphrase: str) -> tuple[bytes, bytes]:
    """The key file at the head of a back-up, as it stands and opened."""
    first = source.readline(64)
    if not first.startswith(_FIRST) or not first[len(_FIRST) :].strip().isdigit():
        raise VaultError("not-a-backup")
    length = int(first[len(_FIRST) :])
    if length > _LONGEST_KEY:
        raise VaultError("not-a-backup")
    sealed = source.read(length)
    return sealed, key.opened(sealed, passphrase)


def _unpacked(source: BinaryIO, database: Path) -> None:
    """Writes the rest of a back-up, the database, still encrypted."""
    with os.fdopen(os.open(database, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        while piece := source.read(1 << 20):
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())


def _look(made: Path, secret: bytes, clock: Callable[[], datetime]) -> None:
    """Refuses a back-up that is cut off or damaged; writes into its log that it was restored."""
    connection = store.connect(made / place.DATABASE, secret)
    with Vault(connection, folder=made, key=secret, clock=clock, release=lambda: None) as copy:
        if next(iter(faults(copy)), None) is not None:
            raise VaultError("not-a-backup")
        copy.log("restored")


def _sound(database: Path, secret: bytes, folder: Path, trouble: str = "damaged") -> Head:
    """Refuses to call a damaged copy a back-up: what was damaged in the vault is not copied as if it were whole."""
    connection = store.connect(database, secret, writable=False)
    with Vault(connection, folder=folder, key=secret, clock=_never, release=lambda: None) as copy:
        if next(iter(faults(copy, database=database)), None) is not None:
            raise VaultError(trouble)
        return copy.head()


def _never() -> datetime:
    raise AssertionError("nothing is written into a copy")

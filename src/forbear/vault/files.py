"""Files that only the person may read, complete or not there at all, and one lock for all who want to write."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from forbear.errors import VaultError


def folder(path: Path) -> None:
    """A new folder that only the person may enter, whatever the machine allows; one that is there stays as it is."""
    if not path.is_dir():
        path.mkdir(mode=0o700, parents=True)
        path.chmod(0o700)


def write(path: Path, data: bytes) -> None:
    """Writes a file that only the person may read; the old one stays whole until the new one is on the disk."""
    beside = path.with_name(f".{path.name}.part")
    beside.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        settle(path.parent)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def settle(path: Path) -> None:
    """Makes sure that the names in a folder are on the disk, where the system can do that."""
    if sys.platform == "win32":
        return
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Holds the one lock of a vault; `VaultError` where another program holds it.

    The lock belongs to the running program and not to the file, so that nothing stays locked when it is killed.
    """
    try:
        number = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError:  # a disk that can only be read: nobody can write there anyway
        if not path.parent.is_dir():
            raise
        yield
        return
    try:
        _take(number)
        yield
    finally:
        os.close(number)


def _take(number: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise VaultError("in-use") from error

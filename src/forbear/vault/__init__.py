"""The vault: one folder that only the person can open, with everything about the case in it.

`vault.key` holds the key, locked with the passphrase; `case.db` is an SQLCipher database locked with that
key. Whoever finds the folder sees how large it is and when it was last written, and nothing else.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from forbear.errors import VaultError
from forbear.preserve import merkle
from forbear.preserve.custody import head_line, line, signed
from forbear.records.evidence import CustodyEntry
from forbear.vault import files, key, store
from forbear.vault.case import FORM, Vault
from forbear.vault.key import Cost

__all__ = ["Cost", "Vault", "change_passphrase", "disk", "erase", "exists", "make", "open_", "settled", "staged"]

FOLDER = "vault"
KEY = "vault.key"
DATABASE = "case.db"
LOCK = "vault.lock"
READY = "vault.ready"
MAKING = "vault.making"
PASSING = "vault.passing"


def exists(home: Path) -> bool:
    """Whether there is a vault under `home`."""
    return (home / FOLDER / KEY).is_file() or (home / READY / KEY).is_file()


def make(home: Path, passphrase: str, *, clock: Callable[[], datetime], cost: Cost | None = None) -> None:
    """Makes an empty vault; it is there completely or not at all. `VaultError` where there is one already."""
    if not passphrase:
        raise VaultError("passphrase-empty")
    with disk():
        files.folder(home)
        with files.locked(home / LOCK):
            _finish(home)
            if exists(home):
                raise VaultError("there-already")
            made = staged(home)
            secret = os.urandom(32)
            connection = store.create(made / DATABASE, secret)
            try:
                _begin(connection, clock())
            finally:
                connection.close()
            files.write(made / KEY, key.sealed(secret, passphrase, cost or Cost()))
            settled(home, made)


def open_(home: Path, passphrase: str, *, clock: Callable[[], datetime]) -> Vault:
    """Opens the vault; `VaultError` where there is none, where another program holds it, or the passphrase is wrong."""
    with contextlib.ExitStack() as held:
        with disk():
            if not exists(home):
                raise VaultError("none")
            held.enter_context(files.locked(home / LOCK))
            _finish(home)
            folder = home / FOLDER
            sealed = (folder / KEY).read_bytes()
        secret = key.opened(sealed, passphrase)
        writable = os.access(folder, os.W_OK) and os.access(folder / DATABASE, os.W_OK)
        connection = store.connect(folder / DATABASE, secret, writable=writable)
        held.callback(connection.close)
        rest = held.pop_all()
        try:
            return Vault(connection, folder=folder, key=secret, clock=clock, release=rest.close, writable=writable)
        except BaseException:
            rest.close()
            raise


def change_passphrase(vault: Vault, passphrase: str, *, cost: Cost | None = None) -> None:
    """Locks the vault's key with a new passphrase; the database itself stays as it is."""
    if not passphrase:
        raise VaultError("passphrase-empty")
    with disk():
        files.write(vault.folder / KEY, key.sealed(vault.key, passphrase, cost or Cost()))
    vault.log("passphrase")


def erase(home: Path) -> None:
    """Erases the vault for good: first the key, without which the rest cannot be read, then the files."""
    with disk(), files.locked(home / LOCK):
        left = [home / n for n in (FOLDER, READY, MAKING, PASSING)] + sorted(home.glob(f"{FOLDER}.before-*"))
        for folder in left:
            key_file = folder / KEY
            if key_file.is_file():
                with key_file.open("r+b") as file:
                    file.write(os.urandom(key_file.stat().st_size))
                    file.flush()
                    os.fsync(file.fileno())
                key_file.unlink()
                files.settle(folder)
        for folder in left:
            shutil.rmtree(folder, ignore_errors=True)


def settled(home: Path, made: Path) -> None:
    """Puts a complete new vault in its place; an old one is moved aside, never overwritten."""
    ready, place = home / READY, home / FOLDER
    files.settle(made)
    made.rename(ready)
    files.settle(home)
    if place.exists():
        number = next(n for n in range(1, 10_000) if not (home / f"{FOLDER}.before-{n}").exists())
        place.rename(home / f"{FOLDER}.before-{number}")
    _finish(home)


def _finish(home: Path) -> None:
    """Completes what was cut off between two renames: a vault that was ready takes its place."""
    if (home / READY).is_dir() and not (home / FOLDER).exists():
        (home / READY).rename(home / FOLDER)
        files.settle(home)


def staged(home: Path) -> Path:
    """An empty folder to build a vault in; what a killed program left there is thrown away."""
    for name in (MAKING, READY):
        shutil.rmtree(home / name, ignore_errors=True)
    files.folder(home / MAKING)
    return home / MAKING


def _begin(connection: store.Connection, at: datetime) -> None:
    """The first state of a vault: a case without a name, a key to sign with, and a log of one line."""
    case, seed = os.urandom(8).hex(), os.urandom(32)
    first = line(CustodyEntry(index=0, at=at, actor="person", act="made"))
    tree = merkle.Tree()
    tree.append(merkle.leaf(first))
    state = {
        "form": FORM,
        "case": case.encode(),
        "seed": seed,
        "size": b"1",
        "tree": b"".join(tree.parts),
        "last": tree.parts[-1],
        "at": at.isoformat().encode(),
    }
    with store.transaction(connection):
        connection.executemany("INSERT INTO state VALUES (?, ?)", state.items())
        connection.execute("INSERT INTO custody VALUES (0, ?, ?)", (first, tree.parts[-1]))
        top = signed(seed, case=case, size=1, root=tree.root(), at=at)
        connection.execute("INSERT INTO heads VALUES (1, ?)", (head_line(top),))


@contextlib.contextmanager
def disk() -> Iterator[None]:
    """Says in one word of ours what the disk meets."""
    try:
        yield
    except OSError as error:
        import errno

        word = {errno.ENOSPC: "disk-full", errno.EROFS: "read-only", errno.EACCES: "read-only"}.get(
            error.errno or 0, "disk-trouble"
        )
        raise VaultError(word) from error

"""The encrypted database: SQLCipher with a raw key, every page sealed, nothing acknowledged before it is on the disk."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from forbear.errors import NotInstalled, VaultError

SCHEMA = """
CREATE TABLE state (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE originals (number INTEGER PRIMARY KEY, sha256 BLOB NOT NULL, size INTEGER NOT NULL, name BLOB NOT NULL,
    added TEXT NOT NULL, note TEXT NOT NULL, data BLOB);
CREATE TABLE pieces (original INTEGER NOT NULL, part INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (original, part))
    WITHOUT ROWID;
CREATE TABLE records (number INTEGER PRIMARY KEY, sort TEXT NOT NULL, key TEXT NOT NULL, at TEXT NOT NULL, line TEXT,
    sha256 BLOB NOT NULL);
CREATE TABLE custody (number INTEGER PRIMARY KEY, line BLOB NOT NULL, leaf BLOB NOT NULL);
CREATE TABLE heads (size INTEGER PRIMARY KEY, line BLOB NOT NULL);
"""
"""`records` holds every version (the newest of one sort and key counts; an empty line takes it away).
A large original lies in `pieces`, because one value of SQLite may not hold a gigabyte."""

Connection = Any


def driver() -> Any:
    """The library that opens encrypted databases, with the usual names of Python's own (`Error`, `connect`)."""
    try:
        return import_module("sqlcipher3.dbapi2")
    except ImportError as error:
        raise NotInstalled("the vault", "Install forbear[vault].") from error


def connect(path: Path, key: bytes, *, writable: bool = True) -> Connection:
    """An open database; nothing is read from it yet."""
    way = "rw" if writable else "ro"
    with troubles():
        found = driver().connect(
            f"{path.absolute().as_uri()}?mode={way}", uri=True, isolation_level=None, check_same_thread=False, timeout=0
        )
        try:
            found.execute("PRAGMA cipher_log_level = NONE")  # else SQLCipher tells standard error what it met
            found.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            found.execute("PRAGMA cipher_memory_security = OFF")  # locks every page in memory, at a tenth of the speed
            found.execute("PRAGMA temp_store = MEMORY")
            found.execute("PRAGMA cache_size = -65536")
            found.execute("PRAGMA trusted_schema = OFF")
            found.execute("PRAGMA cell_size_check = ON")
            if writable:
                found.execute("PRAGMA journal_mode = DELETE")
                found.execute("PRAGMA synchronous = EXTRA")
                found.execute("PRAGMA secure_delete = ON")
        except BaseException:
            found.close()
            raise
    return found


def create(path: Path, key: bytes) -> Connection:
    """A new, empty database that only the person may read; its journal takes the same rights."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    found = connect(path, key)
    with transaction(found):
        for statement in SCHEMA.split(";\n"):
            if statement.strip():
                found.execute(statement)
    return found


@contextlib.contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All that is written inside is kept, or none of it; trouble of the disk becomes a `VaultError`."""
    with troubles():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(Exception):
                connection.execute("ROLLBACK")
            raise


@contextlib.contextmanager
def troubles() -> Iterator[None]:
    """Says in one word of ours what the database meets: the disk is full, cannot be written, is damaged."""
    try:
        yield
    except driver().Error as error:
        raise VaultError(_word(error)) from error


def _word(error: Exception) -> str:
    name = str(getattr(error, "sqlite_errorname", "") or "")
    text = str(error)
    if "FULL" in name or "is full" in text:
        return "disk-full"
    if "READONLY" in name or "readonly" in text:
        return "read-only"
    if "BUSY" in name or "LOCKED" in name or "is locked" in text:
        return "in-use"
    if "CORRUPT" in name or "NOTADB" in name or "malformed" in text or "not a database" in text:
        return "damaged"
    return "disk-trouble"

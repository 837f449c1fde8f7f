"""Looks at everything in a vault and names each thing that is not as it was kept.

Three lines of defence, from the outside in: every page of the database has its own seal (found: any changed
bit, also in places that nothing uses); every original and record has the hash that the custody log names
(found: what somebody changed who has the key); the log has its tree and its signed head (found: a changed
log). What a person with the passphrase rewrote completely, only a head that was kept elsewhere shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from forbear.preserve import custody, merkle
from forbear.preserve.custody import entry
from forbear.records.evidence import CustodyEntry, Exhibit, Fault, Head
from forbear.records.message import Original
from forbear.vault import store
from forbear.vault.case import Vault

T = TypeVar("T")


def faults(vault: Vault, outside: Head | None = None, *, database: Path | None = None) -> Iterator[Fault]:
    """Every fault of an open vault; `outside` is a head that was kept elsewhere. Nothing where all is as it was.

    `database` is looked at in place of the vault's own, for a copy that lies elsewhere.
    """
    reader = _Reader(vault, database)
    try:
        pages = tuple(reader.pages())
        yield from (Fault(part="vault", kind="unreadable", where=page) for page in pages)
        head = reader.head()
        rows = reader.rows("SELECT line, leaf FROM custody", head.size if head else 0)
        lines = [_bytes(row[0]) if row else b"" for row in rows]
        leaves = [_bytes(row[1]) if row else b"" for row in rows]
        if head is None:
            yield Fault(part="head", kind="missing")
        else:
            yield from custody.faults(lines, head=head, leaves=leaves, key=_key(vault))
        yield from _heads(reader, lines, _key(vault))
        entries = [e for e in map(entry, lines) if e is not None]
        yield from _exhibits(reader, entries, whole=len(entries) == len(lines) > 0)
        yield from _records(reader, entries)
        if outside is not None:
            found = custody.beside(outside, leaves, _key(vault))
            if found is not None:
                yield found
    finally:
        reader.close()


def readable(vault: Vault) -> Iterator[Exhibit]:
    """Every original that can still be read, whatever else is damaged."""
    reader = _Reader(vault)
    try:
        entries = [e for e in map(entry, reader.lines()) if e is not None]
        for number in range(1, max(_highest(entries), reader.count("originals")) + 1):
            exhibit = reader.exhibit(number)
            if exhibit is not None:
                yield exhibit
    finally:
        reader.close()


def _key(vault: Vault) -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(vault.seed).public_key().public_bytes_raw().hex()


def _bytes(value: object) -> bytes:
    """What lies in a field, whatever sort somebody made of it."""
    if isinstance(value, bytes):
        return value
    return value.encode("utf-8", "surrogatepass") if isinstance(value, str) else b""


def _heads(reader: _Reader, lines: list[bytes], key: str) -> Iterator[Fault]:
    """Each head that was ever signed, beside its signature and the lines that it speaks of."""
    signed = {size: custody.head(_bytes(row)) for size, row in reader.heads()}
    tree = merkle.Tree()
    for each in lines:
        tree.append(merkle.leaf(each))
        if tree.size in signed:
            head = signed[tree.size]
            if head is None or not custody.holds(head, key):
                yield Fault(part="head", kind="unsigned", where=str(tree.size), index=tree.size)
            elif (head.size, head.root) != (tree.size, tree.root().hex()):
                yield Fault(part="head", kind="altered", where=str(tree.size), index=tree.size)


def _exhibits(reader: _Reader, entries: list[CustodyEntry], *, whole: bool) -> Iterator[Fault]:
    """Each original beside the hash that the log names for it; a log that is not `whole` may have named more."""
    added = {e.exhibit: e.sha256 for e in entries if e.act == "added"}
    for number in range(1, max(_highest(entries), reader.count("originals")) + 1):
        label = f"E{number}"
        row = reader.row("SELECT sha256, size, data FROM originals WHERE number = ?", number)
        if row is _DAMAGED:
            yield Fault(part="exhibit", kind="unreadable", where=label)
        elif row is None:
            yield Fault(part="exhibit", kind="missing", where=label)
        else:
            digest = reader.digest(number, row)
            if digest is None:
                yield Fault(part="exhibit", kind="unreadable", where=label)
            elif label not in added and whole:
                yield Fault(part="exhibit", kind="added", where=label)
            elif label in added and digest != added[label]:
                yield Fault(part="exhibit", kind="replaced", where=label)
            elif _bytes(row[0]).hex() != digest:
                yield Fault(part="exhibit", kind="altered", where=label)


def _highest(entries: list[CustodyEntry]) -> int:
    """The highest number of an original that the log names."""
    return max((int(e.exhibit[1:]) for e in entries if e.exhibit[1:].isdecimal()), default=0)


def _records(reader: _Reader, entries: list[CustodyEntry]) -> Iterator[Fault]:
    """Each record beside the hash that the log names for it."""
    for each in entries:
        _, _, number = each.detail.rpartition(" ")
        if each.exhibit or not number.isdecimal() or each.act in ("clock", "exported", "shared"):
            continue
        row = reader.row("SELECT line FROM records WHERE number = ?", int(number))
        if row is _DAMAGED:
            yield Fault(part="record", kind="unreadable", where=each.detail)
        elif row is None:
            yield Fault(part="record", kind="missing", where=each.detail)
        elif (sha256(_bytes(row[0])).hexdigest() if row[0] is not None else "") != each.sha256:
            yield Fault(part="record", kind="replaced", where=each.detail)


_DAMAGED: Any = object()
"""What a row is that lies in a damaged page."""


_PROBED, _GAP = 10_000, 128
"""How many numbers are asked for one by one, and after how many without an answer a table ends."""


class _Reader:
    """Reads on where a page is damaged: after each such page the database is opened anew."""

    def __init__(self, vault: Vault, database: Path | None = None) -> None:
        from forbear.vault import DATABASE

        self.vault = vault
        self._database = database or vault.folder / DATABASE
        self._open = self._connect()

    def _connect(self) -> Any:
        return store.connect(self._database, self.vault.key, writable=False)

    def close(self) -> None:
        self._open.close()

    def _try(self, ask: Callable[[], T], otherwise: T) -> T:
        try:
            return ask()
        except (store.driver().Error, UnicodeDecodeError):
            self._open.close()
            self._open = self._connect()
            return otherwise

    def pages(self) -> Iterator[str]:
        """The pages whose seal is broken."""
        found = self._try(lambda: self._open.execute("PRAGMA cipher_integrity_check").fetchall(), [("?",)])
        for row in found:
            yield str(row[0]).rpartition(" ")[2]

    def head(self) -> Head | None:
        """The newest head that can be read."""
        row = self._try(lambda: self._open.execute("SELECT line FROM heads ORDER BY size DESC").fetchone(), None)
        if row is not None:
            found = custody.head(_bytes(row[0]))
            if found is not None:
                return found
        return next((h for h in (custody.head(_bytes(line)) for _, line in reversed(self.heads())) if h), None)

    def heads(self) -> list[tuple[int, object]]:
        """The size and line of every head that can be read, oldest first."""
        rows = self._try(lambda: self._open.execute("SELECT size, line FROM heads ORDER BY size").fetchall(), None)
        if rows is None:
            each = ((n, self.row("SELECT line FROM heads WHERE size = ?", n)) for n in range(1, self.most() + 1))
            rows = [(size, row[0]) for size, row in each if row is not None and row is not _DAMAGED]
        return [(int(size), line) for size, line in rows]

    def most(self) -> int:
        """How many lines the custody log has, as far as it can still be told."""
        return self.count("custody") + 1

    def count(self, table: str) -> int:
        """How many rows a table has; where that page is damaged, up to where single rows still answer."""
        row = self._try(lambda: self._open.execute(f"SELECT max(number) FROM {table}").fetchone(), _DAMAGED)  # noqa: S608
        if row is not _DAMAGED:
            return int(row[0] or 0)
        highest = missed = 0
        for number in range(_PROBED):
            found = self.row(f"SELECT number FROM {table} WHERE number = ?", number)  # noqa: S608 - own words
            highest, missed = (highest, missed + 1) if found is None or found is _DAMAGED else (number, 0)
            if missed > _GAP:
                break
        return highest

    def row(self, ask: str, number: int) -> Any:
        """One row by its number; `_DAMAGED` where it cannot be read."""
        return self._try(lambda: self._open.execute(ask, (number,)).fetchone(), _DAMAGED)

    def rows(self, ask: str, size: int) -> list[Any]:
        """All rows of a table that is numbered from 0; nothing in the place of one that is damaged."""
        found = self._try(lambda: self._open.execute(f"{ask} ORDER BY number").fetchall(), _DAMAGED)
        if found is not _DAMAGED:
            return list(found)
        each = (self.row(f"{ask} WHERE number = ?", n) for n in range(size))
        return [None if r is _DAMAGED else r for r in each]

    def lines(self) -> list[bytes]:
        """Every line of the custody log that can be read."""
        head = self.head()
        rows = self.rows("SELECT line FROM custody", head.size if head else 0)
        return [_bytes(row[0]) for row in rows if row]

    def exhibit(self, number: int) -> Exhibit | None:
        """One original, or nothing where any part of it is damaged."""
        row = self.row("SELECT sha256, name, added, note, data FROM originals WHERE number = ?", number)
        if row is _DAMAGED or row is None:
            return None
        data = row[4]
        if data is None:
            data = self._try(
                lambda: b"".join(
                    bytes(r[0])
                    for r in self._open.execute("SELECT data FROM pieces WHERE original = ? ORDER BY part", (number,))
                ),
                None,
            )
        if data is None or sha256(data).digest() != row[0]:
            return None
        return Exhibit(
            label=f"E{number}",
            original=Original(name=bytes(row[1]).decode("utf-8", "surrogatepass"), data=bytes(data)),
            sha256=bytes(row[0]).hex(),
            added=datetime.fromisoformat(row[2]),
            note=row[3],
        )

    def digest(self, number: int, row: Any) -> str | None:
        """The hash of an original as it lies there now; nothing where a piece of it cannot be read."""
        if row[2] is not None:
            return sha256(_bytes(row[2])).hexdigest()
        found = sha256()
        rows = self._try(
            lambda: self._open.execute(
                "SELECT part FROM pieces WHERE original = ? ORDER BY part", (number,)
            ).fetchall(),
            None,
        )
        for (part,) in rows or ():
            piece = self.row(f"SELECT data FROM pieces WHERE original = {int(number)} AND part = ?", part)  # noqa: S608
            if piece is _DAMAGED or piece is None:
                return None
            found.update(_bytes(piece[0]))
        return found.hexdigest() if rows is not None else None

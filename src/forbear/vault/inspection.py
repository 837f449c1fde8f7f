"""Looks at everything in a vault and names each thing that is not as it was kept.

Three lines of defence, from the outside in: every page of the database has its own seal (found: any changed
bit, also in places that nothing uses); every original and record has the hash that the custody log names
(found: what somebody changed who has the key); the log has its tree and its signed head (found: a changed
log). What a person with the passphrase rewrote completely, only a head that was kept elsewhere shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any, TypeVar

from forbear.preserve import custody
from forbear.preserve.custody import entry
from forbear.records.evidence import CustodyEntry, Fault, Head
from forbear.vault import store
from forbear.vault.case import Vault

T = TypeVar("T")


def faults(vault: Vault, outside: Head | None = None) -> Iterator[Fault]:
    """Every fault of an open vault; `outside` is a head that was kept elsewhere. Nothing where all is as it was."""
    reader = _Reader(vault)
    try:
        pages = tuple(reader.pages())
        yield from (Fault(part="vault", kind="unreadable", where=page) for page in pages)
        head = reader.head()
        if head is None:
            yield Fault(part="head", kind="missing")
            return
        rows = reader.rows("SELECT line, leaf FROM custody", "number", head.size, zero=True)
        lines = [bytes(row[0]) if row else b"" for row in rows]
        leaves = [bytes(row[1]) if row else b"" for row in rows]
        yield from custody.faults(lines, head=head, leaves=leaves, key=_key(vault))
        entries = [e for e in map(entry, lines) if e is not None]
        yield from _exhibits(reader, entries)
        yield from _records(reader, entries)
        if outside is not None:
            found = custody.beside(outside, leaves, _key(vault))
            if found is not None:
                yield found
    finally:
        reader.close()


def _key(vault: Vault) -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(vault.seed).public_key().public_bytes_raw().hex()


def _exhibits(reader: _Reader, entries: list[CustodyEntry]) -> Iterator[Fault]:
    """Each original beside the hash that the log names for it."""
    added = {e.exhibit: e.sha256 for e in entries if e.act == "added"}
    highest = max(
        (int(label[1:]) for label in added if label[1:].isdecimal()),
        default=0,
    )
    for number in range(1, max(highest, reader.count("originals")) + 1):
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
            elif label not in added:
                yield Fault(part="exhibit", kind="added", where=label)
            elif digest != added[label]:
                yield Fault(part="exhibit", kind="replaced", where=label)
            elif bytes(row[0]).hex() != digest:
                yield Fault(part="exhibit", kind="altered", where=label)


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
        elif (sha256(row[0].encode("utf-8")).hexdigest() if row[0] is not None else "") != each.sha256:
            yield Fault(part="record", kind="replaced", where=each.detail)


_DAMAGED: Any = object()
"""What a row is that lies in a damaged page."""


class _Reader:
    """Reads on where a page is damaged: after each such page the database is opened anew."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self._open = self._connect()

    def _connect(self) -> Any:
        from forbear.vault import DATABASE

        return store.connect(self.vault.folder / DATABASE, self.vault.key, writable=False)

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
        found = custody.head(bytes(row[0])) if row else None
        if found is None:
            for size in range(self.count("custody"), 0, -1):
                row = self.row("SELECT line FROM heads WHERE size = ?", size)
                found = custody.head(bytes(row[0])) if row and row is not _DAMAGED else None
                if found is not None:
                    break
        return found

    def count(self, table: str) -> int:
        """How many rows a table has, as far as it can still be told."""
        ask = f"SELECT max({'number' if table != 'heads' else 'size'}) FROM {table}"  # noqa: S608 - own words
        row = self._try(lambda: self._open.execute(ask).fetchone(), None)
        return int(row[0]) if row and row[0] is not None else 0

    def row(self, ask: str, number: int) -> Any:
        """One row by its number; `_DAMAGED` where it cannot be read."""
        return self._try(lambda: self._open.execute(ask, (number,)).fetchone(), _DAMAGED)

    def rows(self, ask: str, order: str, size: int, *, zero: bool) -> list[Any]:
        """All rows in order; where that fails, one by one, with nothing in the place of what is damaged."""
        found = self._try(lambda: self._open.execute(f"{ask} ORDER BY {order}").fetchall(), _DAMAGED)
        if found is not _DAMAGED:
            return list(found)
        each = (self.row(f"{ask} WHERE {order} = ?", n) for n in range(0 if zero else 1, size + (0 if zero else 1)))
        return [None if r is _DAMAGED else r for r in each]

    def digest(self, number: int, row: Any) -> str | None:
        """The hash of an original as it lies there now; nothing where a piece of it cannot be read."""
        if row[2] is not None:
            return sha256(row[2]).hexdigest()
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
            found.update(piece[0])
        return found.hexdigest() if rows is not None else None

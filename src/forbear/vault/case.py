"""An open vault: takes originals and records in, gives the case back, and writes down each time who did what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path
from threading import RLock
from typing import Any

from forbear.errors import VaultError
from forbear.preserve import merkle
from forbear.preserve.custody import entry, head, head_line, line, signed
from forbear.records.case import CaseFile, Settings
from forbear.records.disclosure import Disclosure
from forbear.records.evidence import Act, CustodyEntry, Exhibit, Head, Stamp
from forbear.records.letter import Letter, Person, Posting, Round
from forbear.records.message import Original
from forbear.records.private import Known
from forbear.vault import store, writing

FORM = b"1"
"""The form of the database that this forbear reads and writes; a newer one is refused and left as it is."""
PIECE = 4 << 20
"""The size of a piece of a large original, in bytes; whatever is smaller lies in one row."""
_BATCH = 500
_ACTS: dict[str, Act] = {
    "Letter": "letter",
    "Posting": "posting",
    "Round": "round",
    "Disclosure": "disclosure",
    "Stamp": "stamp",
}
"""How the custody log names a saved record; every other sort is a setting."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What is to be written into the custody log."""

    act: Act
    exhibit: str = ""
    sha256: str = ""
    detail: str = ""


class Vault:
    """An open vault, used in a `with` block; one save is one transaction and one signed head.

    Several threads of one program may share it; another program is refused while it is open.
    """

    def __init__(
        self,
        connection: store.Connection,
        *,
        folder: Path,
        key: bytes,
        clock: Callable[[], datetime],
        release: Callable[[], None],
        writable: bool = True,
    ) -> None:
        self.folder, self.key, self.writable = folder, key, writable
        self._open = connection
        self._clock, self._release = clock, release
        self._turn = RLock()
        self._known: dict[bytes, int] | None = None
        self._state: dict[str, bytes] = {}
        self._look_again()
        if self._state.get("form") != FORM:
            raise VaultError("newer")

    def __enter__(self) -> Vault:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the vault, so that another program may open it."""
        with self._turn:
            self._open.close()
            self._release()

    @property
    def id(self) -> str:
        """The name of the case that no other case has."""
        return self._own("case").decode("ascii")

    @property
    def seed(self) -> bytes:
        """The secret half of the key that signs the heads of this vault."""
        return self._own("seed")

    def case(self) -> CaseFile:
        """Everything that the vault holds, as one value."""
        with self._turn, store.troubles():
            kept = self._records()
            exhibits = tuple(self._exhibits())
        return CaseFile(
            id=self.id,
            name=self._own("name").decode(),
            person=next(iter(kept.get("Person", ())), Person()),
            known=_of(kept, Known),
            settings=next(iter(kept.get("Settings", ())), Settings()),
            exhibits=exhibits,
            papers=tuple(kept.get("paper", ())),
            letters=_of(kept, Letter),
            postings=_of(kept, Posting),
            rounds=_of(kept, Round),
            disclosures=_of(kept, Disclosure),
        )

    def records(self, sort: type[Any]) -> tuple[Any, ...]:
        """The newest version of all records of one sort, in the order in which they first came."""
        with self._turn, store.troubles():
            return tuple(self._records(sort.__name__).get(sort.__name__, ()))

    def everything(self) -> dict[str, list[Any]]:
        """The newest version of every record, by its sort."""
        with self._turn, store.troubles():
            return self._records()

    def exhibit(self, label: str) -> Exhibit | None:
        """One original by its label, or nothing where there is none."""
        number = int(label[1:]) if label[:1] == "E" and label[1:].isdecimal() and len(label) < 12 else 0
        with self._turn, store.troubles():
            return self._exhibit(number)

    def keep(self, originals: Iterable[Original], *, actor: str = "person") -> tuple[Exhibit, ...]:
        """Keeps originals byte for byte and gives each its label; one that is there already keeps its old one."""
        with self._turn:
            at = self._clock()
            found: list[Exhibit] = []
            fresh: list[Exhibit] = []
            written = at.isoformat()
            known, here = self._numbers(), dict[bytes, int]()
            highest = max(known.values(), default=0)
            numbers: list[int] = []

            def deeds() -> Iterator[Deed]:
                nonlocal highest
                ordered = iter(originals)
                while batch := tuple(islice(ordered, _BATCH)):
                    rows = []
                    for original in batch:
                        digest = sha256(original.data).digest()
                        number = known.get(digest) or here.get(digest)
                        numbers.append(number or highest + 1)
                        if number is None:
                            highest += 1
                            here[digest] = highest
                            whole = len(original.data) <= PIECE
                            name = original.name.encode("utf-8", "surrogatepass")
                            data = original.data if whole else None
                            rows.append((highest, digest, len(original.data), name, written, "", data))
                            if not whole:
                                self._pieces(highest, original.data)
                            label = f"E{highest}"
                            fresh.append(Exhibit(label=label, original=original, sha256=digest.hex(), added=at))
                            yield Deed("added", exhibit=label, sha256=fresh[-1].sha256)
                    self._open.executemany("INSERT INTO originals VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

            self._write(deeds(), at, actor)
            known.update(here)
            new = {e.label: e for e in fresh}
            old = {n for n in numbers if f"E{n}" not in new}
            with store.troubles():
                found = [e for e in map(self._exhibit, sorted(old)) if e is not None]
            both = {**{e.label: e for e in found}, **new}
            return tuple(both[f"E{n}"] for n in numbers)

    def hashes(self) -> frozenset[str]:
        """The hash of every original that is kept, in lower-case hex."""
        with self._turn:
            return frozenset(digest.hex() for digest in self._numbers())

    def save(self, record: Any, *, actor: str = "person") -> None:
        """Keeps a record; one of the same name takes the place of the older version, which stays in the log."""
        sort = type(record).__name__
        self._save(sort, name(record), writing.line(record), _ACTS.get(sort, "setting"), actor)

    def paper(self, role: str, original: Original, *, actor: str = "person") -> None:
        """Keeps one of the person's own files under its role (`debts`, `plan`), in place of an older one."""
        self._save("paper", role, writing.line((role, original)), "paper", actor)

    def rename(self, name: str) -> None:
        """Gives the case the name that the person calls it by."""
        self._save("name", "", writing.line(name), "setting", "person", state={"name": name.encode("utf-8", "replace")})

    def remove(self, record: Any, *, actor: str = "person") -> None:
        """Takes a record away; the custody log says that it was there."""
        self._save(type(record).__name__, name(record), None, "removed", actor)

    def log(self, act: Act, *, exhibit: str = "", digest: str = "", detail: str = "", actor: str = "person") -> None:
        """Writes into the custody log that something was done, for instance that exhibits left the vault."""
        with self._turn:
            deed = Deed(act, exhibit=exhibit, sha256=digest, detail=_whole_characters(detail))
            self._write(iter([deed]), self._clock(), actor)

    def custody(self) -> tuple[CustodyEntry, ...]:
        """The custody log, oldest line first; a line that cannot be read any more is left to `faults`."""
        return tuple(e for e in map(entry, self.lines()) if e is not None)

    def lines(self) -> tuple[bytes, ...]:
        """The lines of the custody log, as they are hashed."""
        with self._turn, store.troubles():
            return tuple(bytes(r[0]) for r in self._open.execute("SELECT line FROM custody ORDER BY number"))

    def leaves(self) -> tuple[bytes, ...]:
        """The hash of each line, as it was kept when the line was written."""
        with self._turn, store.troubles():
            return tuple(bytes(r[0]) for r in self._open.execute("SELECT leaf FROM custody ORDER BY number"))

    def head(self) -> Head:
        """The newest signed head of the custody log."""
        return self.heads()[-1]

    def heads(self) -> tuple[Head, ...]:
        """Every signed head, oldest first: one for each save."""
        with self._turn, store.troubles():
            rows = self._open.execute("SELECT line FROM heads ORDER BY size").fetchall()
        return tuple(h for h in (head(bytes(r[0])) for r in rows) if h is not None)

    def copy_to(self, path: Path) -> None:
        """Copies the database, still encrypted with the same key, into an empty file that is there already."""
        with self._turn, store.troubles():
            self._open.execute("VACUUM INTO ?", (str(path),))

    def stamps(self) -> tuple[Stamp, ...]:
        """Every request for a trusted time, and its answer where one was read in."""
        return self.records(Stamp)

    # -- inside: everything above stands on these -------------------------------------------------------------

    def _save(
        self, sort: str, key: str, line: str | None, act: Act, actor: str, state: dict[str, bytes] | None = None
    ) -> None:
        with self._turn:
            at = self._clock()

            def deeds() -> Iterator[Deed]:
                digest = sha256(line.encode("utf-8")).digest() if line is not None else b""
                cursor = self._open.execute(
                    "INSERT INTO records (sort, key, at, line, sha256) VALUES (?, ?, ?, ?, ?)",
                    (sort, _whole_characters(key), at.isoformat(), line, digest),
                )
                for each, value in (state or {}).items():
                    self._open.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (each, value))
                yield Deed(act, sha256=digest.hex(), detail=f"{sort} {cursor.lastrowid}")

            self._write(deeds(), at, actor)
            self._state.update(state or {})

    def _own(self, name: str) -> bytes:
        """One value of the vault's own state."""
        if not self._state:
            self._look_again()
        return self._state.get(name, b"")

    def _look_again(self) -> None:
        """Takes the state from the disk: after trouble there, only the disk knows what was kept."""
        self._known = None
        with store.troubles():
            rows = self._open.execute("SELECT name, value FROM state").fetchall()
        self._state = {str(name): bytes(value) for name, value in rows}

    def _write(self, deeds: Iterator[Deed], at: datetime, actor: str) -> None:
        """One transaction: what the deeds write, a line of custody for each, and a signed head over all."""
        if not self._state:
            self._look_again()
        try:
            self._written(deeds, at, actor)
        except BaseException:
            self._state, self._known = {}, None
            raise

    def _written(self, deeds: Iterator[Deed], at: datetime, actor: str) -> None:
        state = self._state
        tree = merkle.Tree(int(state["size"]), _cut(state["tree"]))
        previous, before = state["last"].hex(), state["at"].decode("ascii")
        rows: list[tuple[int, bytes, bytes]] = []

        def add(deed: Deed) -> None:
            nonlocal previous
            written = line(
                CustodyEntry(
                    index=tree.size,
                    at=at,
                    actor=actor,
                    act=deed.act,
                    exhibit=deed.exhibit,
                    sha256=deed.sha256,
                    detail=deed.detail,
                    previous=previous,
                )
            )
            hashed = merkle.leaf(written)
            rows.append((tree.size, written, hashed))
            tree.append(hashed)
            previous = hashed.hex()

        with store.transaction(self._open):
            if before and at < datetime.fromisoformat(before):
                add(Deed("clock", detail=f"the clock stands before {before}"))
            first = len(rows)
            for deed in deeds:
                add(deed)
                if len(rows) >= _BATCH:
                    self._flush(rows)
                    first = 0
            if len(rows) == first and first == tree.size - int(state["size"]):
                return  # nothing new: neither a line nor a head
            self._flush(rows)
            new = {
                "size": str(tree.size).encode(),
                "tree": b"".join(tree.parts),
                "last": bytes.fromhex(previous),
                "at": at.isoformat().encode(),
            }
            self._open.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", new.items())
            top = signed(state["seed"], case=self.id, size=tree.size, root=tree.root(), at=at)
            self._open.execute("INSERT INTO heads VALUES (?, ?)", (tree.size, head_line(top)))
        self._state = {**state, **new}

    def _flush(self, rows: list[tuple[int, bytes, bytes]]) -> None:
        self._open.executemany("INSERT INTO custody VALUES (?, ?, ?)", rows)
        rows.clear()

    def _numbers(self) -> dict[bytes, int]:
        """The number of each original by its hash."""
        if self._known is None:
            with store.troubles():
                rows = self._open.execute("SELECT sha256, number FROM originals").fetchall()
            self._known = {bytes(digest): number for digest, number in rows}
        return self._known

    def _pieces(self, number: int, data: bytes) -> None:
        cut = ((number, part, data[at : at + PIECE]) for part, at in enumerate(range(0, len(data), PIECE)))
        self._open.executemany("INSERT INTO pieces VALUES (?, ?, ?)", cut)

    def _exhibits(self) -> Iterator[Exhibit]:
        rows = self._open.execute("SELECT number, sha256, name, added, note, data FROM originals ORDER BY number")
        for row in rows:
            yield self._whole(*row)

    def _exhibit(self, number: int) -> Exhibit | None:
        row = self._open.execute(
            "SELECT number, sha256, name, added, note, data FROM originals WHERE number = ?", (number,)
        ).fetchone()
        return self._whole(*row) if row else None

    def _whole(self, number: int, digest: bytes, name: bytes, added: str, note: str, data: bytes | None) -> Exhibit:
        if data is None:
            rows = self._open.execute("SELECT data FROM pieces WHERE original = ? ORDER BY part", (number,))
            data = b"".join(bytes(r[0]) for r in rows)
        if sha256(data).digest() != digest:  # SQLCipher can hand out zeros for the last page of a damaged value
            raise VaultError("damaged")
        original = Original(name=bytes(name).decode("utf-8", "surrogatepass"), data=bytes(data))
        return Exhibit(
            label=f"E{number}",
            original=original,
            sha256=bytes(digest).hex(),
            added=datetime.fromisoformat(added),
            note=note,
        )

    def _records(self, only: str = "") -> dict[str, list[Any]]:
        rows = self._open.execute(
            "SELECT sort, key, line, sha256 FROM records WHERE ? IN ('', sort) ORDER BY number", (only,)
        ).fetchall()
        newest: dict[tuple[str, str], str | None] = {}
        for sort, key, text, digest in rows:
            if text is not None and sha256(text.encode("utf-8")).digest() != digest:
                raise VaultError("damaged")
            newest[sort, key] = text  # an older version keeps its place in the order
        found: dict[str, list[Any]] = {}
        for (sort, _), text in newest.items():
            if text is not None:
                found.setdefault(sort, []).append(writing.record(text))
        return found


def name(record: Any) -> str:
    """What makes a record the same one when it is saved again: its own id, or what it is about."""
    if isinstance(record, Posting):
        return f"{record.letter}|{record.sent}|{record.method}|{record.tracking}"
    if isinstance(record, Round):
        return f"{record.claim}|{record.number}"
    if isinstance(record, Disclosure):
        return f"{record.on}|{record.by}|{record.to}|{record.exhibit}"
    if isinstance(record, Known):
        return f"{record.type}|{record.value}"
    if isinstance(record, Stamp):
        return str(record.head.size)
    with suppress(AttributeError):
        return str(record.id)
    return ""


def _whole_characters(text: str) -> str:
    """A text without halves of characters, which neither the log nor the database can hold."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _of(kept: dict[str, list[Any]], sort: type[Any]) -> tuple[Any, ...]:
    return tuple(kept.get(sort.__name__, ()))


def _cut(parts: bytes) -> tuple[bytes, ...]:
    return tuple(parts[at : at + 32] for at in range(0, len(parts), 32))

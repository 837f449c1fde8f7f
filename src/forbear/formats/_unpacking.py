"""Takes the files out of a zip in memory, under one budget; no name in it is ever used as a path."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from itertools import islice

from forbear.formats import _cut_off_zip
from forbear.records.message import Original, Problem

ENTRIES = 20_000
"""Files that are looked at, those of archives inside included."""
ENTRY_BYTES = 128 << 20
"""Bytes of one file in it."""
ALL_BYTES = 512 << 20
"""Bytes of all files together, those of archives inside included."""
RATIO = 200
"""How many times larger than packed a file may be, once it is above a mebibyte. Text packs to about a tenth."""
NESTED = 2
"""Archives inside archives that are opened."""

_CHUNK = 1 << 16
_OTHER_ZIPS = (b"[Content_Types].xml", b"mimetype", b"META-INF/", b"AndroidManifest.xml", b"_rels/", b"word/", b"xl/")
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    LookupError,
)
"""What the standard library raises on a damaged, encrypted or false entry."""


def is_zip(head: bytes) -> bool:
    """Whether it is a zip, and not one of the many file types (Word, Excel, apps) that are zips inside."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06")) and not head[30:60].startswith(_OTHER_ZIPS)


class Unpacking:
    """One reading of an archive and of those inside it, under one budget of files and bytes."""

    def __init__(self) -> None:
        self.files = ENTRIES
        self.left = ALL_BYTES

    def entries(self, archive: Original, nested: int) -> Iterator[Original | Problem]:
        """Every file as bytes under a label, or the problem that kept it from being read."""
        for entry in self._files(archive):
            if isinstance(entry, Problem) or not is_zip(entry.data[:64]):
                yield entry
            elif nested:
                yield from self.entries(entry, nested - 1)
            else:
                yield Problem(code="zip-nested", where=entry.name)

    def _files(self, archive: Original) -> Iterator[Original | Problem]:
        try:
            opened = zipfile.ZipFile(BytesIO(archive.data))
            listed = opened.infolist()
        except _FAULTS:
            yield Problem(code="zip-damaged", where=archive.name)
            yield from self._cut_off(archive)
            return
        if len(listed) > self.files:
            yield Problem(code="zip-many", where=archive.name, args=(("entries", len(listed)), ("most", self.files)))
        looked_at = listed[: self.files]
        self.files -= len(looked_at)
        seen: set[str] = set()
        for number, info in enumerate(looked_at, 1):
            if info.filename.endswith("/") or last(info.filename).startswith("._"):
                continue
            label = f"{archive.name}/{info.filename}"
            if _climbs(info.filename):
                yield Problem(code="zip-path", where=label)
            if label in seen:
                label = f"{label} ({number})"
                yield Problem(code="zip-same-name", where=label)
            seen.add(label)
            yield self._read(opened, info, label)

    def _cut_off(self, archive: Original) -> Iterator[Original]:
        """What a damaged archive still gives, up to what an honest one of its size could hold."""
        most = min(self.left, ENTRY_BYTES, max(1 << 20, len(archive.data) * RATIO))
        for name, data in islice(_cut_off_zip.files(archive.data, most), self.files):
            self.files -= 1
            self.left -= len(data)
            yield Original(name=f"{archive.name}/{name}", data=data)

    def _read(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo, label: str) -> Original | Problem:
        if info.flag_bits & 1:
            return Problem(code="zip-locked", where=label)
        most = min(ENTRY_BYTES, self.left, max(1 << 20, info.compress_size * RATIO))
        if info.file_size > most:
            return Problem(code="zip-too-large", where=label, args=(("mebibytes", info.file_size >> 20),))
        pieces: list[bytes] = []
        size = 0
        try:
            with archive.open(info) as stream:
                while piece := stream.read(_CHUNK):
                    pieces.append(piece)
                    size += len(piece)
                    if size > most:
                        return Problem(code="zip-too-large", where=label, args=(("mebibytes", size >> 20),))
        except _FAULTS as error:
            return Problem(code="zip-entry", where=label, detail=type(error).__name__)
        self.left -= size
        return Original(name=label, data=b"".join(pieces))


def last(name: str) -> str:
    """The last part of a name, without the folders that it claims to stand in."""
    return name.replace("\\", "/").rsplit("/", 1)[-1]


def _climbs(name: str) -> bool:
    """Whether a name would lead outside the folder that it is unpacked to."""
    name = name.replace("\\", "/")
    return name.startswith("/") or name[1:2] == ":" or ".." in name.split("/")

"""Writes a bundle to the disk, whole or not at all, and reads one that somebody brought, without unpacking it."""

from __future__ import annotations

import io
import os
import shutil
import stat
import zipfile
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from forbear.vault import files

MOST_FILES = 250_000
LARGEST = 1 << 29
"""The largest file of a bundle that is held in memory; originals are only ever hashed piece by piece."""
_TOTAL = 1 << 36
"""So many bytes are hashed at most: an archive that unpacks to more was made to do harm."""


class TooMuch(Exception):
    """A bundle has more files or bytes than forbear will look at."""


def write(out: Path, contents: Mapping[str, bytes], on: date) -> None:
    """Writes the files of a bundle as a folder, or as a zip where `out` ends so; only the person may read it."""
    part = out.with_name(f".{out.name}.part")
    if part.is_dir() and not part.is_symlink():
        shutil.rmtree(part)
    else:
        part.unlink(missing_ok=True)
    try:
        if out.suffix.lower() == ".zip":
            with os.fdopen(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b") as file:
                _zip(file, contents, on)
                file.flush()
                os.fsync(file.fileno())
        else:
            _folder(part, contents)
        part.rename(out)
        files.settle(out.absolute().parent)
    except BaseException:
        if part.is_dir():
            shutil.rmtree(part, ignore_errors=True)
        else:
            part.unlink(missing_ok=True)
        raise


def _folder(part: Path, contents: Mapping[str, bytes]) -> None:
    files.folder(part)
    made = {part}
    for name, data in contents.items():
        path = part / name
        for folder in reversed([p for p in path.relative_to(part).parents if p.name]):
            if part / folder not in made:
                files.folder(part / folder)
                made.add(part / folder)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    for folder in made:
        files.settle(folder)


def _zip(file: io.BufferedRandom | io.BytesIO, contents: Mapping[str, bytes], on: date) -> None:
    """A zip without compression, so that the same contents are the same bytes on every machine."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, data in contents.items():
            entry = zipfile.ZipInfo(name, (max(on.year, 1980), on.month, on.day, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o600) << 16
            archive.writestr(entry, data)


def zipped(contents: Mapping[str, bytes], on: date) -> bytes:
    """The files of a bundle as one zip in memory, for a door that hands it over without writing it."""
    made = io.BytesIO()
    _zip(made, contents, on)
    return made.getvalue()


class Source(Protocol):
    """A bundle that is looked at: its names, and the bytes and hash of each file."""

    def names(self) -> list[str]: ...
    def read(self, name: str) -> bytes: ...
    def digest(self, name: str) -> str: ...


class Folder:
    """A bundle in a folder; links are named and never followed."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def names(self) -> list[str]:
        """Every file below, by its name in the bundle."""
        found: list[str] = []
        for folder, folders, here in os.walk(self.path):
            below = Path(folder).relative_to(self.path)
            links = [f for f in folders if (Path(folder) / f).is_symlink()]
            folders[:] = [f for f in folders if f not in links]
            found += [(below / name).as_posix() for name in (*here, *links)]
            if len(found) > MOST_FILES:
                raise TooMuch
        return found

    def read(self, name: str) -> bytes:
        """A small file of the bundle."""
        path = self.path / name
        if path.is_symlink() or not path.is_file() or path.stat().st_size > LARGEST:
            return b""
        return path.read_bytes()

    def digest(self, name: str) -> str:
        """The SHA-256 of a file; nothing that could agree for what is no ordinary file."""
        path = self.path / name
        if path.is_symlink() or not path.is_file():
            return ""
        found = sha256()
        with path.open("rb") as file:
            while piece := file.read(1 << 20):
                found.update(piece)
        return found.hexdigest()


class Archive:
    """A bundle in a zip, read entry by entry: nothing of it is ever unpacked to the disk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._archive = zipfile.ZipFile(path)
        self._left = _TOTAL
        entries = [e for e in self._archive.infolist() if not e.is_dir()]
        if len(entries) > MOST_FILES:
            raise TooMuch
        root = _root([e.filename for e in entries])
        self._entries = {e.filename.removeprefix(root): e for e in reversed(entries)}
        self._twice = len(entries) - len(self._entries)

    def names(self) -> list[str]:
        """Every file in the archive; a name that stands twice counts as one more that nobody listed."""
        return [*self._entries, *(f"twice-{n + 1}" for n in range(self._twice))]

    def read(self, name: str) -> bytes:
        """A small file of the bundle."""
        entry = self._entries.get(name)
        if entry is None or entry.file_size > LARGEST:
            return b""
        try:
            with self._archive.open(entry) as file:
                return file.read(LARGEST)
        except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError):
            return b""

    def digest(self, name: str) -> str:
        """The SHA-256 of a file, however long it claims to be; nothing that could agree for what cannot be read."""
        entry = self._entries.get(name)
        if entry is None:
            return ""
        found = sha256()
        try:
            with self._archive.open(entry) as file:
                while piece := file.read(1 << 20):
                    found.update(piece)
                    self._left -= len(piece)
                    if self._left < 0:
                        raise TooMuch
        except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, EOFError):
            return ""
        return found.hexdigest()

    def repacked(self) -> bool:
        """Whether the archive around the files is not byte for byte the one that forbear writes."""
        entries = self._archive.infolist()
        if not entries or sum(e.file_size for e in entries) > LARGEST:
            return False  # too large to be made again in memory: its files are judged by themselves
        year, month, day, *_ = entries[0].date_time
        made = io.BytesIO()
        try:
            _zip(made, {e.filename: self._archive.read(e) for e in entries}, date(year, month, day))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, EOFError):
            return True
        return made.getvalue() != self.path.read_bytes()


def _root(names: list[str]) -> str:
    """The one folder that holds everything, where somebody packed the folder itself."""
    if "bagit.txt" in names:
        return ""
    tops = {name.split("/", 1)[0] for name in names if "/" in name}
    return f"{tops.pop()}/" if len(tops) == 1 and all("/" in name for name in names) else ""

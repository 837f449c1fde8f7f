"""What a form brought: its fields and files, all in memory, never in a temporary file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.requests import Request

from forbear.records.message import Original
from forbear.web.guard import LARGEST

MOST = 2000
"""Files and fields that one form may bring."""
LONGEST = 16 << 20
"""The longest text that can be pasted, in bytes."""


class InMemory(MultiPartParser):
    """Reads a form with files without ever writing one to the disk."""

    spool_max_size = LARGEST + 1


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of a form in their order, and its files."""

    texts: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, Original], ...] = ()

    def one(self, name: str) -> str:
        """The first field of a name, without space around it; empty where there is none."""
        return next((v.strip() for n, v in self.texts if n == name), "")

    def raw(self, name: str) -> str:
        """The first field of a name, as it was typed."""
        return next((v for n, v in self.texts if n == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Every field of a name, empty ones too, so that columns of a form stay side by side."""
        return tuple(v.strip() for n, v in self.texts if n == name)

    def has(self, name: str) -> bool:
        """Whether a button was pressed or a box ticked."""
        return any(n == name for n, _ in self.texts)

    def uploads(self, name: str) -> tuple[Original, ...]:
        """The files of a field that were really chosen."""
        return tuple(f for n, f in self.files if n == name)


class Unreadable(Exception):
    """The form is damaged or brings too many parts."""


async def fields(request: Request) -> Fields:
    """Reads the form of a request; raises `Unreadable` where it cannot be read."""
    kind = request.headers.get("content-type", "")
    parser: FormParser | MultiPartParser
    try:
        if kind.startswith("multipart/"):
            stream = request.stream()
            parser = InMemory(request.headers, stream, max_files=MOST, max_fields=MOST, max_part_size=LONGEST)
        else:
            parser = FormParser(request.headers, request.stream(), max_fields=MOST, max_part_size=LONGEST)
        form = await parser.parse()
    except (MultiPartException, KeyError, ValueError, UnicodeError) as error:
        raise Unreadable from error
    texts = tuple((n, v) for n, v in form.multi_items() if isinstance(v, str))
    files = tuple([(n, await _original(v)) async for n, v in _chosen(form.multi_items())])
    await form.close()
    return Fields(texts, files)


async def _chosen(items: list[tuple[str, UploadFile | str]]) -> AsyncIterator[tuple[str, UploadFile]]:
    for name, value in items:
        if isinstance(value, UploadFile) and (value.filename or value.size):
            yield name, value


async def _original(file: UploadFile) -> Original:
    return Original(name=_last(file.filename or "file"), data=await file.read())


def _last(name: str) -> str:
    """The file's own name; whatever folders a browser or a script puts before it are left off."""
    return name.replace("\\", "/").rsplit("/", 1)[-1][:200] or "file"


def rows(fields: Fields, *names: str) -> Iterator[tuple[str, ...]]:
    """The rows of a table in a form that have something in them."""
    for row in zip(*(fields.all(name) for name in names), strict=False):
        if any(row):
            yield row


class Filled(dict[str, Any]):
    """The fields of a form as they are shown; what nobody has filled in is empty."""

    def __missing__(self, name: str) -> str:
        return ""

"""One statement file as layouts look at it: its opening as text, its whole text, or its table."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import pairwise

from forbear.decoding import decode, opening
from forbear.records.message import Original

HEAD = 1 << 14
LARGEST_SHEET = 200 << 20
"""The largest spreadsheet that is unpacked, in bytes: a small zip can hold a very large one."""
LARGEST_RATIO = 400
LONGEST_CELL = 4096
_BETWEEN = ",;\t|"
Row = tuple[int, list[str]]


class TooLarge(Exception):
    """A spreadsheet would unpack to more than any statement needs."""


class Source:
    """A statement file; what was decoded or unpacked is kept, because every layout looks at it."""

    def __init__(self, original: Original) -> None:
        self.name = original.name
        self.data = original.data

    @cached_property
    def opening(self) -> str:
        """The beginning of the file as text."""
        return opening(self.data[:HEAD])

    @cached_property
    def text(self) -> str:
        """The whole file as text."""
        return decode(self.data)[0]

    @property
    def is_sheet(self) -> bool:
        """Whether this is an XLS or XLSX workbook."""
        return self.data.startswith((b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04"))

    @property
    def is_binary(self) -> bool:
        """Whether this is no text and no workbook."""
        return not self.is_sheet and (b"\0" in self.data[:HEAD] and "\0" in self.opening)

    @cached_property
    def rows(self) -> list[Row]:
        """The table in the file: the line or row number from 1, and the cells as text."""
        if self.is_binary:
            return []
        found = _sheet(self.data) if self.is_sheet else _lines(self.text)
        return [(number, row) for number, row in found if any(row)]


def _lines(text: str) -> Iterator[Row]:
    sample = text[:HEAD]
    between = _separator(sample)
    limit = csv.field_size_limit(max(len(text), 1))
    try:
        reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=between, skipinitialspace=True)
        for row in reader:
            yield reader.line_num, [cell.strip()[:LONGEST_CELL] for cell in row]
    finally:
        csv.field_size_limit(limit)


def _separator(sample: str) -> str:
    """The mark between cells: the one that cuts a line without digits, the heading, into most pieces."""
    lines = sample.splitlines()[:80]
    words = [line for line in lines if not any(c.isdigit() for c in line)]
    pieces = {mark: max((line.count(mark) for line in words), default=0) for mark in _BETWEEN}
    if max(pieces.values()) < 2:
        pieces = {mark: _steadiness(lines, mark) for mark in _BETWEEN}
    return max(_BETWEEN, key=lambda mark: pieces[mark])


def _steadiness(lines: list[str], mark: str) -> int:
    counts = [line.count(mark) for line in lines]
    return sum(a == b and a >= 1 for a, b in pairwise(counts))


def _sheet(data: bytes) -> Iterator[Row]:
    from python_calamine import CalamineError, CalamineWorkbook

    if data.startswith(b"PK"):
        _bounded(data)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for name in book.sheet_names:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            if rows:
                yield from ((number, [_cell(c) for c in row]) for number, row in enumerate(rows, 1))
                return
    except (CalamineError, OSError, ValueError):
        return


def _bounded(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError):
        return
    if size > LARGEST_SHEET or size > LARGEST_RATIO * len(data):
        raise TooLarge


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, (date, time, timedelta)):
        return str(value)
    return str(value).strip()[:LONGEST_CELL]

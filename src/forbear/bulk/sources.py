"""Which files an input holds, and where each can be cut so that many can read it at once."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from forbear import formats
from forbear.bulk.parts import Form, Piece
from forbear.decoding import opening
from forbear.formats import HEAD
from forbear.records.message import Original

BYTES = 6 << 20
"""About how many bytes of a CSV or JSONL file are one part."""
ROWS = 40_000
"""How many rows of a Parquet file are one part, at most."""
LONGEST_LINE = 16 << 20
"""A line longer than this is not held in memory; it is a problem of its own."""
csv.field_size_limit(LONGEST_LINE)


def files(source: Path) -> Iterator[tuple[str, Path]]:
    """Every file of an input with the name that the results call it by, in order; hidden ones are left out."""
    if source.is_file():
        yield source.name, source
        return
    for folder, folders, names in os.walk(source):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(n for n in names if not n.startswith((".", "_"))):
            path = Path(folder) / name
            if path.is_file():
                yield str(path.relative_to(source)), path


def pieces(name: str, path: Path) -> Iterator[Piece]:
    """One file cut into pieces; a file that cannot be cut is one piece."""
    size = path.stat().st_size
    form = form_of(name, path)
    if form == "parquet":
        yield from _rows(name, path, size)
    elif form == "jsonl":
        yield from _lines(name, path)
    elif form == "csv":
        yield from _records(name, path)
    else:
        yield _piece(name, path, "export", 0, size, 1, size)


def form_of(name: str, path: Path) -> Form:
    """What a file is, by its content; whatever is no table of messages is an export for the shelf of formats."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    if head.startswith(b"PAR1"):
        return "parquet"
    if b"\0" in head or head[:3] == b"PK\x03":
        return "export"
    known = formats.recognise(Original(name=name, data=head))
    kind = known.__name__.rsplit(".", 1)[-1] if known else ""
    if kind == "csv_table":
        return "csv"
    first = opening(head).lstrip().split("\n", 1)[0].strip()
    return (
        "jsonl"
        if kind == "jsonl" and first.startswith("{") and (first.endswith("}") or len(first) > 4096)
        else "export"
    )


def _piece(name: str, path: Path, form: Form, start: int, stop: int, first: int, weight: int) -> Piece:
    return Piece(name=name, path=str(path), form=form, start=start, stop=stop, first=first, weight=weight)


def _rows(name: str, path: Path, size: int) -> Iterator[Piece]:
    """Row groups, each cut into stretches of rows; a file whose foot is damaged is one piece that says so."""
    import pyarrow as pa
    from pyarrow import parquet

    try:
        foot = parquet.ParquetFile(path).metadata
        groups = [foot.row_group(n).num_rows for n in range(foot.num_row_groups)]
    except (pa.ArrowException, OSError):
        yield _piece(name, path, "parquet", 0, 0, 1, size)
        return
    total, first = max(1, sum(groups)), 0
    for rows in groups:
        for start in range(first, first + rows, ROWS):
            stop = min(start + ROWS, first + rows)
            yield _piece(name, path, "parquet", start, stop, start + 1, size * (stop - start) // total)
        first += rows


def _lines(name: str, path: Path) -> Iterator[Piece]:
    """Stretches of whole lines."""
    with path.open("rb") as file:
        start, first = 0, 1
        while True:
            stop, lines = _whole_lines(file)
            if stop == start:
                return
            yield _piece(name, path, "jsonl", start, stop, first, stop - start)
            start, first = stop, first + lines


def _whole_lines(file: BinaryIO) -> tuple[int, int]:
    """Reads on to the first end of a line after `BYTES`; where that is, and how many lines there were."""
    block = file.read(BYTES)
    lines = block.count(b"\n")
    while block and not block.endswith(b"\n"):
        block = file.readline(BYTES)
        lines += block.count(b"\n")
    return file.tell(), lines


def _records(name: str, path: Path) -> Iterator[Piece]:
    """Stretches of whole records: a record may hold ends of lines within quotes, so they are walked through."""
    with path.open("rb") as file:
        walk = Walk(file, chinese=chinese(path))
        table = walk.table(mark(path))
        next(table, None)
        start, first, number = walk.at, 1, 0
        while next(table, None) is not None:
            number += 1
            if walk.at - start >= BYTES:
                yield _piece(name, path, "csv", start, walk.at, first, walk.at - start)
                start, first = walk.at, number + 1
        if walk.at > start or first == 1:
            yield _piece(name, path, "csv", start, walk.at, first, walk.at - start)


class Walk:
    """The lines of a file, one after another, up to a place; `at` is the place after the last line that was taken."""

    def __init__(self, file: BinaryIO, stop: int | None = None, *, chinese: bool = False) -> None:
        self.file, self.stop, self.at = file, stop, file.tell()
        self.chinese = chinese
        self.too_long = 0

    def __iter__(self) -> Iterator[str]:
        while self.stop is None or self.at < self.stop:
            line = self.file.readline(LONGEST_LINE)
            if not line:
                return
            self.at += len(line)
            if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
                self.too_long += 1
                while line and not line.endswith(b"\n"):
                    line = self.file.readline(LONGEST_LINE)
                    self.at += len(line)
                line = b"\n"
            yield decoded(line, chinese=self.chinese)

    def table(self, between: str) -> Iterator[list[str] | csv.Error]:
        """The records of a CSV file; one that breaks the rules comes as the error that says so."""
        rows = csv.reader(iter(self), delimiter=between)
        while True:
            try:
                yield next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                yield error


def decoded(line: bytes, *, chinese: bool = False) -> str:
    """One line as text: UTF-8, else as the rest of its file, else what its own bytes look like.

    So a line in another encoding harms no other line, and a short line of a Chinese file is not guessed at.
    """
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        from forbear.decoding import decode

        try:
            return line.decode("gb18030") if chinese else decode(line)[0]
        except UnicodeDecodeError:
            return decode(line)[0]


def chinese(path: Path) -> bool:
    """Whether a file is written in the Chinese way (GB18030) and not in UTF-8, by its beginning."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    try:
        head[: head.rfind(b"\n") + 1].decode("utf-8")
    except UnicodeDecodeError:
        return "\ufffd" not in opening(head[: head.rfind(b"\n") + 1])
    return False


def mark(path: Path) -> str:
    """The mark between the columns of a CSV file: the one that stands most often in its heading."""
    with path.open("rb") as file:
        heading = opening(file.readline(HEAD))
    return max(",;\t|", key=heading.count)

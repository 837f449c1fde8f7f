"""Messages as a table (CSV) with a heading line that names a column for the words: text, message, 短信内容, ..."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from forbear.decoding import decode, opening
from forbear.formats._fields import RECEIVED, SENDER, TEXT, row
from forbear.records.message import Message, Original, Problem

_BETWEEN = ",;\t|"


def recognises(head: bytes, name: str) -> float:
    """Whether the first line is a heading with a column for words and one for sender or time."""
    heading = opening(head[:4096]).lstrip().split("\n", 1)[0]
    names = _names(heading, _mark(heading))
    if not names & set(TEXT):
        return 0.0
    if names & {*SENDER, *RECEIVED}:
        return 0.8
    return 0.6 if len(names) > 1 or name.casefold().endswith(".csv") else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every row with words; a row without them is a problem with its line."""
    text, notes = decode(original.data)
    text = text.lstrip()
    table = csv.DictReader(io.StringIO(text, newline=""), delimiter=_mark(text.split("\n", 1)[0]))
    number = 0
    while True:
        try:
            record = next(table)
        except StopIteration:
            return
        except csv.Error as error:
            yield _problem(original, table.line_num, str(error))
            continue
        number += 1
        yield row(record, original.name, number, notes) or _problem(original, table.line_num, "")


def _problem(original: Original, line: int, detail: str) -> Problem:
    return Problem(code="csv-row", where=f"{original.name}, {line}", detail=detail, args=(("line", line),))


def _mark(heading: str) -> str:
    return max(_BETWEEN, key=heading.count)


def _names(heading: str, mark: str) -> set[str]:
    return {name.strip().strip('"').strip().casefold() for name in heading.split(mark)}

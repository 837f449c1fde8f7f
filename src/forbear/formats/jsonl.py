"""Messages as JSON, one on each line or all in a list, with `text` and, where known, `sender` and `received`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from forbear.decoding import decode, opening
from forbear.formats._fields import TEXT, row
from forbear.formats._json import load, records
from forbear.records.message import Message, Original, Problem

_START = re.compile(r'\s*(?:\[\s*)?\{\s*"')
_TEXT = re.compile(rf'"(?:{"|".join(TEXT)})"\s{{0,9}}:')


def recognises(head: bytes, name: str) -> float:
    """Whether it is JSON; nearly sure where a field for the words of a message stands in it."""
    start = opening(head)
    if not _START.match(start):
        return 0.0
    return 0.7 if _TEXT.search(start) else 0.3


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every record with words; a line that is no JSON, or a record without words, is a problem with its place."""
    text, notes = decode(original.data)
    if _several_lines(text):
        for number, line in enumerate(text.split("\n"), 1):
            if line.strip():
                yield _line(line, original.name, number, notes) or _problem(original, number)
        return
    content, notes, problems = load(original)
    single = isinstance(content, dict) and "messages" not in content
    listed = [content] if single else content["messages"] if isinstance(content, dict) else content
    for number, record in enumerate(records(listed), 1):
        message = row(record, original.name, number, notes)
        if message is not None:
            yield message
        elif not single:
            yield _problem(original, number)
    yield from problems


def _problem(original: Original, number: int) -> Problem:
    return Problem(code="json-line", where=f"{original.name}, {number}", args=(("line", number),))


def _several_lines(text: str) -> bool:
    """Whether each line is a record of its own: the first line that is not empty is a whole JSON table."""
    first = text.lstrip().split("\n", 1)[0].strip()
    return first.startswith("{") and first.endswith("}")


def _line(line: str, exhibit: str, number: int, notes: tuple[str, ...]) -> Message | None:
    try:
        record: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return row(record, exhibit, number, notes) if isinstance(record, dict) else None

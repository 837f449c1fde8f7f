"""A table of a report, and how it stands in a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

HEAD = 16
"""Columns after which a heading is broken at a space, so that long names do not push figures off the screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under headings; the first column names the row, the others are figures. `note` explains its marks."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    left: int = 0
    """Rows that are left out of a short form."""


def columns(table: Table) -> Iterator[str]:
    """The table as lines: the first column ragged right, the others ragged left, by the width that is seen."""
    heads = [_broken(head) for head in table.head]
    tall = max(len(head) for head in heads)
    lines = [tuple(head[at - tall] if len(head) + at >= tall else "" for head in heads) for at in range(tall)]
    rows = [*lines, *table.rows]
    wide = [max(width(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        first = row[0] + " " * (wide[0] - width(row[0]))
        rest = (" " * (w - width(c)) + c for c, w in zip(row[1:], wide[1:], strict=True))
        yield "  ".join((first, *rest)).rstrip()


def width(text: str) -> int:
    """How many columns a text takes on a screen: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text if not unicodedata.combining(c))


def _broken(head: str) -> list[str]:
    lines = [""]
    for word in head.split(" "):
        if lines[-1] and width(lines[-1]) + 1 + width(word) > HEAD:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines

"""Lays a letter out as text that pastes well into an e-mail: short lines in tables, none broken in paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.letter import Block, Letter
from forbear.report.letter_frame import Frame, frame, speaker_of
from forbear.report.table import width
from forbear.text import shown


def text(letter: Letter) -> str:
    """The whole letter as plain text; a message is only its own words."""
    return shown("\n".join(_lines(frame(letter, speaker_of(letter))))) + "\n"


def _lines(made: Frame) -> Iterator[str]:
    parts = _chinese(made) if made.chinese else _english(made)
    shown_parts = [part for part in parts if any(part)]
    for at, part in enumerate(shown_parts):
        yield from ([""] if at else [])
        yield from (line for line in part if line)


def _english(made: Frame) -> Iterator[list[str]]:
    yield [line for line in made.sender if line]
    yield [made.day]
    yield list(made.recipient)
    yield [made.salutation]
    yield [made.title]
    yield from (list(_block(b)) for b in made.blocks)
    yield [made.closing]
    yield [made.name]
    yield list(_attachments(made))
    yield from (list(_block(b)) for b in made.annex)


def _chinese(made: Frame) -> Iterator[list[str]]:
    yield [made.title]
    yield list((made.salutation, *made.recipient[1:]) if made.salutation else made.recipient)
    yield from (list(_block(b)) for b in made.blocks)
    yield [made.closing]
    yield list(_attachments(made))
    yield [*(line for line in made.sender if line), made.day]
    yield from (list(_block(b)) for b in made.annex)


def _attachments(made: Frame) -> Iterator[str]:
    if made.attachments:
        colon = "：" if made.chinese else ":"
        yield f"{made.attachments_title}{colon}"
        yield from (f"- {each}" for each in made.attachments)


def _block(block: Block) -> Iterator[str]:
    if block.sort == "list":
        yield from (f"- {row[0]}" for row in block.rows)
    elif block.sort == "table":
        yield from _table(block.rows)
    else:
        yield block.text


def _table(rows: tuple[tuple[str, ...], ...]) -> Iterator[str]:
    """Columns apart by the width that is seen, figures to the right."""
    wide = [max(width(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        first = row[0] + " " * (wide[0] - width(row[0]))
        rest = (" " * (w - width(c)) + c for c, w in zip(row[1:], wide[1:], strict=True))
        yield "   ".join((first, *rest)).rstrip()

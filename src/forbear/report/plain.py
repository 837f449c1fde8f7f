"""Lays an answer out as text for a terminal or a file, wrapped at a width that can be read."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from forbear.report.page import Item, Page, Pages, Section
from forbear.report.table import columns, width
from forbear.text import shown

WIDTH = 78
MARKS = {
    "inconsistent": "✗",
    "consistent": "✓",
    "needs_document": "?",
    "not_covered": "–",
    "care": "!",
    "avoid": "✗",
    "problem": "!",
    "standing": "→",
}


def plain(pages: Pages, *, full: bool = False) -> str:
    """The whole answer as text; nothing in it can steer a terminal. `full` shows every step and rule."""
    return shown("\n".join(_lines(pages, full))) + "\n"


def _lines(pages: Pages, full: bool) -> Iterator[str]:
    yield pages.title
    for sentence in pages.intro:
        yield from _wrap(sentence)
    for page in pages.claims:
        yield ""
        yield "═" * WIDTH
        yield from _page(page, full)
    for section in pages.rest:
        yield ""
        yield from _section(section, full)
    yield ""
    yield "─" * WIDTH
    for sentence in pages.closing:
        yield from _wrap(sentence)


def _page(page: Page, full: bool) -> Iterator[str]:
    yield from _wrap(page.title)
    yield ""
    yield f"▶ {page.step_title}"
    yield from _wrap(page.step, "  ")
    if page.letter:
        yield from _wrap(page.letter, "  ")
    for section in page.sections:
        yield ""
        yield from _section(section, full)


def _section(section: Section, full: bool) -> Iterator[str]:
    yield section.title
    if section.table:
        if section.table.title != section.title:
            yield from _wrap(section.table.title, "  ")
        yield from (f"  {line}" for line in columns(section.table))
        yield from _wrap(section.table.note, "  ") if section.table.note else ()
    for item in section.items:
        yield from _item(item, full)


def _item(item: Item, full: bool) -> Iterator[str]:
    yield from _wrap(item.text, f"  {MARKS.get(item.mark, '·')} ", "    ")
    for detail in (*item.details, *(item.more if full else ())):
        yield from _wrap(detail, "      ")


def _wrap(text: str, first: str = "", rest: str | None = None) -> Iterator[str]:
    """Wraps by the width that is seen: a Chinese character takes two columns and may end a line."""
    rest = first if rest is None else rest
    line, room = first, WIDTH - width(first)
    for piece in _pieces(text):
        wide = width(piece.rstrip())
        if wide > room and line.strip() and line not in (first, rest):
            yield line.rstrip()
            line, room = rest, WIDTH - width(rest)
            piece = piece.lstrip()
        line += piece
        room -= width(piece)
    yield line.rstrip()


def _pieces(text: str) -> Iterator[str]:
    """Words with the space that follows them; every wide character is a piece, closing marks stay with it."""
    piece = ""
    for character in " ".join(text.split()):
        wide = unicodedata.east_asian_width(character) in "WF"
        closing = unicodedata.category(character) in ("Pe", "Pf", "Po")
        if wide and not closing and piece:
            yield piece
            piece = ""
        piece += character
        if character == " ":
            yield piece
            piece = ""
    if piece:
        yield piece

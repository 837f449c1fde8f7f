"""Fills a letter's text: a sandboxed template, into which a value only ever comes as the plain text that it is.

A value leaves the template as a token and takes its place when the Markdown is long read: `{{`, `#` or `|` in the
name of a company is three signs in a letter and nothing else. A value that is not known stops the letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from forbear import shelf
from forbear.languages import Speaker
from forbear.records.letter import Block, Figure
from forbear.records.money import Money
from forbear.text import shown

_TOKEN = re.compile("\ue000(\\d+)\ue001")
_UNUSABLE = re.compile("[\ue000\ue001\ufdd0-\ufdef\ufffe\uffff]")
"""The signs of a token, and code points that are no characters and that no file format takes."""
_ITEM = re.compile(r"^(?:- |\d+\. )")


class Blank(Exception):
    """A letter would have had a blank: the fact of this name is not known."""


def plain(words: str) -> str:
    """Words from anybody as they may stand in a letter: on one line, with nothing in them that is not seen."""
    return shown(" ".join(_UNUSABLE.sub("", words).split()))


@dataclass(slots=True)
class Filling:
    """One filling of one letter: keeps what was put in, and which figures the letter names."""

    say: Speaker
    facts: dict[str, Any]
    values: list[str] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)

    def fill(self, source: str) -> str:
        """The template with tokens for its values. Raises `Blank` where one is not known."""
        from jinja2 import FunctionLoader, StrictUndefined, UndefinedError
        from jinja2.sandbox import SandboxedEnvironment

        sandbox = SandboxedEnvironment(
            loader=FunctionLoader(lambda name: shelf.text("letters", f"_{name}.{self.say.language}.md")),
            autoescape=False,
            undefined=StrictUndefined,
            finalize=self._put,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        try:
            return str(
                sandbox.from_string(source).render({name: named(name, fact) for name, fact in self.facts.items()})
            )
        except UndefinedError as error:
            raise Blank(str(error)) from error

    def text(self, filled: str) -> str:
        """A filled piece with its values in their places."""
        return _TOKEN.sub(lambda token: self.values[int(token[1])], filled)

    def _put(self, value: Any) -> str:
        if value is None:
            raise Blank("none")
        written = self._written(value)
        if isinstance(value, Named):
            self.figures.append(Figure(name=value.name, value=value.value, text=written))
        self.values.append(written)
        return f"\ue000{len(self.values) - 1}\ue001"

    def _written(self, value: Any) -> str:
        if isinstance(value, Named):
            value = value.value
        if isinstance(value, Money):
            return self.say.money(value)
        if isinstance(value, date):
            return self.say.day(value)
        if isinstance(value, tuple):
            return self.say("list-separator").join(self._written(v) for v in value)
        return plain(str(value))


class Named:
    """A figure or a day on its way through a template, with the name of the fact that it comes from."""

    __slots__ = ("name", "value")

    def __init__(self, name: str, value: Any) -> None:
        self.name, self.value = name, value

    def __bool__(self) -> bool:
        return bool(self.value)

    def __getattr__(self, part: str) -> Any:
        return getattr(self.value, part)


def named(name: str, value: Any) -> Any:
    """A fact with its figures named; the figures of a table carry the table's name."""
    if isinstance(value, tuple):
        return tuple(named(name, each) for each in value)
    return Named(name, value) if isinstance(value, Money | date | int) else value


def blocks(filled: str, filling: Filling) -> tuple[Block, ...]:
    """The Markdown of a letter as blocks: headings, paragraphs, lists and tables, and nothing else."""
    found: list[Block] = []
    for piece in re.split(r"\n\s*\n", filled.strip()):
        lines = [line.strip() for line in piece.splitlines() if line.strip()]
        if lines:
            found += _block(lines, filling)
    return tuple(found)


def _block(lines: list[str], filling: Filling) -> list[Block]:
    if lines[0].startswith("#"):
        heading = Block(sort="heading", text=filling.text(lines[0].lstrip("# ")))
        return [heading, *(_block(lines[1:], filling) if lines[1:] else [])]
    if all(_ITEM.match(line) for line in lines):
        return [Block(sort="list", rows=tuple((filling.text(_ITEM.sub("", line)),) for line in lines))]
    if all(line.startswith("|") for line in lines):
        rows = (tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines if set(line) - set("|-: "))
        return [Block(sort="table", rows=tuple(tuple(filling.text(cell) for cell in row) for row in rows))]
    return [Block(sort="paragraph", text=filling.text(_joined(lines)))]


def _joined(lines: list[str]) -> str:
    """Lines of one paragraph as one; between Chinese lines no space is put."""
    text = lines[0]
    for line in lines[1:]:
        wide = (ord(text[-1]) > 0x2E7F and text[-1] != "\ue001") or (ord(line[0]) > 0x2E7F and line[0] != "\ue000")
        text += line if wide else f" {line}"
    return text

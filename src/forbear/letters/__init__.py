"""Letters: each file is one kind of letter for a place in one language, `<kind>.<place>.<language>.md`.

Above the text stand, between two lines of `+++`, what the letter is and what it needs (`Template`). `any` is for
every place that has no file of its own; `gb_sct` goes before `gb`. The text is Markdown with the names of facts in
`{{ }}`; a fact is only ever put in as it is, never read as a template or as Markdown.
"""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from typing import Any, Literal, TypeVar

import msgspec

from forbear import shelf
from forbear.errors import ShelfError

To = Literal["collector", "creditor", "either", "regulator", "own"]
Shape = TypeVar("Shape")
_FENCE = "+++\n"


class Template(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One kind of letter as it lies on the shelf.

    `use` says when it is of use, `use_in` by place what is to be known besides there. `to` says who gets it (`either`: the collector, or the creditor where there is none; `own`: the person's own
    people). `needs` are facts without which it is not written. `asks` and `never` are signs of a case (see
    `respond/signs.py`) that must be there or must not; `fits` are those for which it is the right letter. `steps` are next steps
    (see `verify/next_step.py`) that this letter does. `rules`
    are keys of law that must be in force and bind whoever gets it; `cites` by place (or `any`) the keys that it
    names where they do. `gives` is what it tells about the person: the least that does the job. `admits` says that it admits the debt or promises something on it; `beside_court` that it
    may go out although court papers are there.
    """

    title: str
    use: str
    medium: Literal["letter", "message", "call"]
    to: To
    subject: str
    reviewed: date
    use_in: dict[str, str] = {}
    order: int = 50
    places: list[str] = []
    needs: list[str] = []
    asks: list[str] = []
    never: list[str] = []
    fits: list[str] = []
    steps: list[str] = []
    rules: list[str] = []
    cites: dict[str, list[str]] = {}
    attachments: list[str] = []
    gives: list[Literal["name", "address"]] = msgspec.field(default_factory=lambda: ["name", "address"])
    admits: bool = False
    beside_court: bool = False
    kind: str = ""
    place: str = ""
    language: str = ""
    body: str = ""

    def used(self, line: tuple[str, ...]) -> str:
        """When it is of use in a place (with its parents, the nearest first), as one text."""
        there = next((self.use_in[place] for place in line if place in self.use_in), "")
        return self.use + ("" if not there or self.language == "zh" else " ") + there


class Fact(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What a letter may be filled with: its sort, and what it is in words; `given` where the person may say it."""

    sort: Literal["text", "money", "day", "number", "lines"]
    en: str
    zh: str
    given: bool = True


@cache
def every() -> tuple[Template, ...]:
    """Every letter on the shelf, the most useful first."""
    return tuple(sorted((_read(name) for name in shelf.names("letters", ".md")), key=lambda t: (t.order, t.kind)))


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of letter, the most useful first."""
    return tuple(dict.fromkeys(t.kind for t in every()))


def find(kind: str, line: tuple[str, ...], language: str) -> Template | None:
    """The letter of a kind for a place and its parents (the nearest first); `None` where there is none for it."""
    own = {t.place: t for t in every() if t.kind == kind and t.language == language}
    for place in (*line, "any"):
        template = own.get(place)
        if template is not None and (not template.places or set(template.places) & set(line)):
            return template
    return None


@cache
def facts() -> dict[str, Fact]:
    """Everything that a letter may be filled with, by name."""
    return {name: _shaped(table, Fact, "_facts.toml") for name, table in shelf.toml("letters", "_facts.toml").items()}


def _read(name: str) -> Template:
    file = f"{name}.md"
    parts = name.split(".")
    text = shelf.text("letters", file)
    if len(parts) != 3 or not text.startswith(_FENCE) or text.count(_FENCE) < 2:
        raise ShelfError(f"letters/{file} is damaged: its name or its head cannot be read")
    head, body = text.removeprefix(_FENCE).split(_FENCE, 1)
    try:
        table = tomllib.loads(head)
    except tomllib.TOMLDecodeError as error:
        raise ShelfError(f"letters/{file} cannot be read: {error}") from error
    kind, place, language = parts
    return _shaped({**table, "kind": kind, "place": place, "language": language, "body": body.strip()}, Template, file)


def _shaped(table: Any, shape: type[Shape], file: str) -> Shape:
    try:
        return msgspec.convert(table, shape)
    except msgspec.ValidationError as error:
        raise ShelfError(f"letters/{file} is damaged: {error}") from error

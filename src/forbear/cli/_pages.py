"""How a command that answers with pages prints or writes them, and says what could not be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from forbear.cli._root import Door
from forbear.errors import WrongUse

if TYPE_CHECKING:
    from forbear.records.message import Problem
    from forbear.report.page import Pages


def show(
    door: Door,
    pages: Pages | None,
    document: dict[str, Any],
    problems: tuple[Problem, ...],
    full: bool,
    html_file: str | None,
) -> int:
    """Prints an answer, as text or as its JSON document, or writes it as a page. Returns the exit code."""
    from forbear.report.html import html
    from forbear.report.plain import plain

    if pages and html_file:
        write(door, html_file, html(pages))
    told = [{"code": p.code, "where": p.where, "says": door.say(f"problem-{p.code}", **dict(p.args))} for p in problems]
    if door.json:
        door.document({**document, "problems": told})
        return 1 if problems else 0
    if pages and not html_file:
        door.print(plain(pages, full=full))
    for each in told:
        door.note(f"! {each['where']}: {each['says']}")
    return 1 if problems else 0


def write(door: Door, file: str, content: str) -> None:
    """Writes a file that only the person may read, and says so."""
    from forbear import app

    try:
        app.write(Path(file), content)
    except OSError as error:
        raise WrongUse(door.say("error-unwritable", file=file, why=error.strerror or "")) from error
    door.note(door.say("helpers-wrote", file=file))

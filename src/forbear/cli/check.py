"""`forbear check`: the main job."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from forbear.cli import _root
from forbear.cli._root import Day, Door, Place
from forbear.errors import WrongUse


@_root.command("check")
@click.argument("source", nargs=-1)
@click.option("--text", default=None)
@click.option("--place", type=Place(), default="")
@click.option("--debts", "debts_file", type=click.Path(dir_okay=False), default=None)
@click.option("--on", type=Day(), default=None)
@click.option("--full", is_flag=True)
@click.option("--html", "html_file", type=click.Path(dir_okay=False), default=None)
def command(
    door: Door,
    source: tuple[str, ...],
    text: str | None,
    place: str,
    debts_file: str | None,
    on: date | None,
    full: bool,
    html_file: str | None,
) -> int:
    """Messages in, an honest answer out."""
    from forbear import app
    from forbear.report import document
    from forbear.report.html import html
    from forbear.report.page import pages
    from forbear.report.plain import plain

    if not source and text is None:
        raise WrongUse(door.say("check-no-source"), next_step=door.say("check-no-source-next"))
    answer = app.check(source, text=text, place=place, debts_file=debts_file, on=on)
    if html_file:
        try:
            app.write(Path(html_file), html(pages(answer, door.say)))
        except OSError as error:
            raise WrongUse(door.say("error-unwritable", file=html_file, why=error.strerror or "")) from error
        door.note(door.say("check-wrote", file=html_file))
    if door.json:
        door.document(document.answer(answer, door.say))
    elif not html_file:
        door.print(plain(pages(answer, door.say), full=full))
    return 1 if answer.problems else 0

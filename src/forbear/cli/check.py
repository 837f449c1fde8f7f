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
@click.option("--save", is_flag=True)
def command(
    door: Door,
    source: tuple[str, ...],
    text: str | None,
    place: str,
    debts_file: str | None,
    on: date | None,
    full: bool,
    html_file: str | None,
    save: bool,
) -> int:
    """Messages in, an honest answer out."""
    from forbear import app
    from forbear.report import document
    from forbear.report.html import html
    from forbear.report.page import pages
    from forbear.report.plain import plain

    if not source and text is None:
        raise WrongUse(door.say("check-no-source"), next_step=door.say("check-no-source-next"))
    if save:
        _keep(door, source, text, debts_file)
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


def _keep(door: Door, source: tuple[str, ...], text: str | None, debts_file: str | None) -> None:
    """Puts what is checked into the vault first, so that it is safe whatever comes of the check."""
    from forbear.app import vault
    from forbear.cli._vault import opened

    if "-" in source:
        raise WrongUse(door.say("check-save-stdin"), next_step=door.say("check-save-stdin-next"))
    with opened(door, make=True) as open_vault:
        kept = vault.keep(open_vault, source, text=text, debts=debts_file)
    door.note(
        door.say(
            "check-kept",
            count=len(kept.exhibits),
            labels=" ".join(e.label for e, _, _ in kept.exhibits[:20]),
            size=kept.head.size,
            root=kept.head.root,
        )
    )

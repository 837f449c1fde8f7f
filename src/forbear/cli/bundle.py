"""`forbear bundle`: an evidence bundle out of the vault, that anyone can check."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from forbear.cli import _root
from forbear.cli._root import Day, Door, Place
from forbear.cli.redact import READERS
from forbear.errors import WrongUse


@_root.command("bundle")
@click.argument("out", type=click.Path())
@click.option("--exhibit", multiple=True)
@click.option("--place", type=Place(), default="")
@click.option("--on", type=Day(), default=None)
@click.option("--policy", type=click.Choice(READERS), default=None)
@click.option("--no-pdf", is_flag=True)
@click.option("--debts", "debts_file", type=click.Path(dir_okay=False), default=None)
def command(
    door: Door,
    out: str,
    exhibit: tuple[str, ...],
    place: str,
    on: date | None,
    policy: str | None,
    no_pdf: bool,
    debts_file: str | None,
) -> int:
    """Writes a bundle as a folder or a zip."""
    from forbear import app
    from forbear.app.bundle import bundle
    from forbear.cli._vault import opened
    from forbear.records.message import Original
    from forbear.report.bundle import document, written

    with opened(door) as vault:
        if debts_file:
            own = app.source(debts_file)
            if not isinstance(own, Original):
                raise WrongUse(door.say(f"problem-{own.code}"), where=own.where)
            vault.paper("debts", own)
        try:
            made = bundle(
                vault,
                Path(out),
                door.say,
                place=place,
                on=on,
                exhibits=exhibit,
                policy=policy or "",
                pdf=not no_pdf,
            )
        except OSError as error:
            raise WrongUse(door.say("error-unwritable", file=out, why=error.strerror or "")) from error
    if door.json:
        door.document(document(made, out))
    else:
        door.print(written(made, out, door.say))
    return 0

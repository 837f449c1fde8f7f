"""`forbear keep`: originals go into the encrypted vault, byte for byte, with a line in the custody log."""

from __future__ import annotations

import click

from forbear.cli import _root
from forbear.cli._root import Door
from forbear.errors import WrongUse


@_root.command("keep")
@click.argument("source", nargs=-1)
@click.option("--text", default=None)
def command(door: Door, source: tuple[str, ...], text: str | None) -> int:
    """Puts originals into the vault."""
    from forbear.app import vault
    from forbear.cli._vault import opened
    from forbear.report.kept import document, plain

    if not source and text is None:
        raise WrongUse(door.say("check-no-source"), next_step=door.say("check-no-source-next"))
    with opened(door, make=True) as open_vault:
        kept = vault.keep(open_vault, source, text=text)
    if door.json:
        door.document(document(kept, door.say))
    else:
        door.print(plain(kept, door.say))
    return 1 if kept.problems else 0

"""`forbear verify-bundle`: whether a bundle that somebody brought is whole, without any passphrase."""

from __future__ import annotations

from pathlib import Path

import click

from forbear.cli import _root
from forbear.cli._root import Door
from forbear.errors import WrongUse


@_root.command("verify-bundle")
@click.argument("path", type=click.Path())
@click.option("--head", "head_file", type=click.Path(dir_okay=False), default=None)
def command(door: Door, path: str, head_file: str | None) -> int:
    """Looks at every file, line and proof of a bundle."""
    from forbear.app import vault
    from forbear.app.checking import inspection
    from forbear.report.inspection import document, plain

    if not Path(path).exists():
        raise WrongUse(door.say("problem-source-missing"), where=path)
    found = inspection(Path(path), vault.head_from(head_file, door.say) if head_file else None)
    if door.json:
        door.document(document(found))
    else:
        door.print(plain(found, door.say))
    return 1 if found.faults else 0

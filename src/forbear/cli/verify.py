"""`forbear verify`: whether everything in the vault is as it was kept."""

from __future__ import annotations

import click

from forbear.cli import _root
from forbear.cli._root import Door


@_root.command("verify")
@click.option("--head", "head_file", type=click.Path(dir_okay=False), default=None)
def command(door: Door, head_file: str | None) -> int:
    """Looks at every page, original, record and line of the vault."""
    from forbear.app import vault
    from forbear.cli._vault import opened
    from forbear.report.inspection import document, plain

    outside = vault.head_from(head_file, door.say) if head_file else None
    with opened(door) as open_vault:
        found = vault.inspection(open_vault, outside)
    if door.json:
        door.document(document(found))
    else:
        door.print(plain(found, door.say))
    return 1 if found.faults else 0

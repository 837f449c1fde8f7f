"""`forbear law`: what is known of the law of a place on a day, whence, and what is not covered."""

from __future__ import annotations

from datetime import date

import click

from forbear.cli import _root
from forbear.cli._root import Day, Door, Place


@_root.command("law")
@click.argument("place", type=Place(), required=False)
@click.option("--on", type=Day(), default=None)
@click.option("--key", default="")
@click.option("--all", "everything", is_flag=True)
def command(door: Door, place: str | None, on: date | None, key: str, everything: bool) -> int:
    """Lists the rules of a place, or the places."""
    from forbear import app, jurisdictions
    from forbear.report.law import document, listing

    if place is None:
        _places(door)
        return 0
    law = jurisdictions.load(place)
    day = on or app.today()
    found = tuple(r for r in law.provisions if (everything or r.in_force(day)) and key in ("", r.key))
    if door.json:
        door.document(document(law, found, on=None if everything else day, key=key))
    else:
        door.print("\n".join(listing(law, found, door.say, on=None if everything else day, key=key)))
    return 0


def _places(door: Door) -> None:
    from forbear import jurisdictions

    found = {place: jurisdictions.load(place).names for place in jurisdictions.places()}
    if door.json:
        door.document({"places": [{"place": place, "names": names} for place, names in found.items()]})
    else:
        door.print("\n".join(f"{place:8} {names[door.say.language]}" for place, names in found.items()))

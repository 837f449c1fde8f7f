"""`forbear rounds FILE`: where a negotiation stands, beside the plan."""

from __future__ import annotations

from datetime import date

import click

from forbear.cli import _root
from forbear.cli._loans import tell
from forbear.cli._root import Day, Door, Place


@_root.command("rounds")
@click.argument("file", metavar="ROUNDS.toml", type=click.Path(dir_okay=False))
@click.option("--plan", "plan_file", type=click.Path(dir_okay=False), default=None)
@click.option("--place", type=Place(), default="")
@click.option("--on", type=Day(), default=None)
@click.option("--seconds", default=20.0, type=click.FloatRange(1, 3600))
def command(door: Door, file: str, plan_file: str | None, place: str, on: date | None, seconds: float) -> int:
    """Offers and answers in, what each costs, what is not in writing and the next step out."""
    from forbear import app
    from forbear.app import letters
    from forbear.report import rounds

    found, problems = letters.negotiation(file, plan_file=plan_file, place=place, on=on, seconds=seconds)
    if not found:
        return tell(door, problems)
    if door.json:
        door.document(rounds.document(found, door.say, on or app.today()))
    else:
        door.print("\n".join(rounds.lines(found, door.say)))
    for problem in problems:
        door.note(f"{problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    return 1 if problems else 0

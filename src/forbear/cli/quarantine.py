"""`forbear quarantine`: a message of unknown origin, shown so that nothing in it can be clicked or opened."""

from __future__ import annotations

import click

from forbear.cli import _root
from forbear.cli._root import Door, Place
from forbear.errors import WrongUse


@_root.command("quarantine")
@click.argument("source", nargs=-1)
@click.option("--text", default=None)
@click.option("--place", type=Place(), default="")
def command(door: Door, source: tuple[str, ...], text: str | None, place: str) -> int:
    """A message that may be false, to be looked at safely."""
    from forbear.app.quarantine import quarantine
    from forbear.report import document
    from forbear.report import quarantine as report

    if not source and text is None:
        raise WrongUse(door.say("check-no-source"), next_step=door.say("check-no-source-next"))
    readings, offices, problems = quarantine(source, text=text, place=place)
    if door.json:
        door.document(
            {
                "schema": "forbear.quarantine/1",
                **report.document(readings, offices),
                "problems": [document.problem(p, door.say) for p in problems],
            }
        )
    else:
        door.print(report.plain(readings, offices, door.say).rstrip("\n"))
        for problem in problems:
            door.note(f"! {problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    return 1 if problems else 0

"""`forbear deadlines`: what is due when, as a table and as a calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from forbear.cli import _root
from forbear.cli._root import Day, Door, Place
from forbear.errors import WrongUse


@_root.command("deadlines")
@click.argument("source", nargs=-1)
@click.option("--text", default=None)
@click.option("--debts", "debts_file", type=click.Path(dir_okay=False), default=None)
@click.option("--rounds", "rounds_file", type=click.Path(dir_okay=False), default=None)
@click.option("--place", type=Place(), default="")
@click.option("--received", type=Day(), default=None)
@click.option("--on", type=Day(), default=None)
@click.option("--ics", type=click.Path(dir_okay=False), default=None)
@click.option("--discreet", is_flag=True)
def command(
    door: Door,
    source: tuple[str, ...],
    text: str | None,
    debts_file: str | None,
    rounds_file: str | None,
    place: str,
    received: date | None,
    on: date | None,
    ics: str | None,
    discreet: bool,
) -> int:
    """Papers and their day of receipt in, the days to act by out."""
    from forbear import app
    from forbear.app import letters
    from forbear.report import deadlines, document
    from forbear.respond.deadlines import upcoming

    if not source and text is None and received is None and rounds_file is None:
        raise WrongUse(door.say("deadlines-no-source"), next_step=door.say("deadlines-no-source-next"))
    papers = letters.Papers(sources=source, text=text, debts=debts_file, place=place, on=on)
    found, opened = letters.deadlines(papers, received=received, rounds_file=rounds_file)
    day = opened.occasions[0].on
    if ics:
        try:
            app.write(Path(ics), deadlines.calendar(upcoming(found, day), door.say, discreet=discreet))
        except OSError as error:
            raise WrongUse(door.say("error-unwritable", file=ics, why=error.strerror or "")) from error
        door.note(door.say("letter-wrote", file=ics))
    if door.json:
        door.document(
            {
                "schema": "forbear.deadlines/1",
                "on": day.isoformat(),
                "place": opened.occasions[0].law.place,
                "deadlines": deadlines.document(found, door.say, day),
                "problems": [document.problem(p, door.say) for p in opened.problems],
            }
        )
        return 1 if opened.problems else 0
    door.print("\n".join(deadlines.lines(found, door.say, opened.occasions[0].law, day)))
    for problem in opened.problems:
        door.note(f"{problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    return 1 if opened.problems else 0

"""`forbear read`: only step 1, for people and, as JSON lines, for machines."""

from __future__ import annotations

import sys

import click

from forbear.cli import _root
from forbear.cli._root import Door, Place
from forbear.errors import WrongUse


@_root.command("read")
@click.argument("source", nargs=-1)
@click.option("--text", default=None)
@click.option("--place", type=Place(), default="")
@click.option("--jsonl", is_flag=True)
def command(door: Door, source: tuple[str, ...], text: str | None, place: str, jsonl: bool) -> int:
    """What each message says: kind, facts, conduct, safety."""
    if jsonl:
        from forbear.cli import _lines

        _lines.steady()
        return _lines.run(sys.stdin.buffer, sys.stdout.buffer, place=place)
    from forbear import app

    if not source and text is None:
        raise WrongUse(door.say("check-no-source"), next_step=door.say("check-no-source-next"))
    from forbear.report import document
    from forbear.report.reading import plain

    readings, problems = app.read(source, text=text, place=place)
    if door.json:
        door.document(
            {
                "schema": "forbear.read/1",
                "readings": [document.reading(r) | {"text": r.message.text} for r in readings],
                "problems": [document.problem(p, door.say) for p in problems],
            }
        )
    else:
        for reading in readings:
            door.print(plain(reading, door.say))
        for problem in problems:
            door.print(f"! {problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    return 1 if problems else 0

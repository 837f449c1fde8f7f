"""`forbear budget STATEMENT...`: income and outgoings, the statement of affairs, the cause of the arrears."""

from __future__ import annotations

import json
from pathlib import Path

import click

from forbear.cli import _root
from forbear.cli._root import Door, Place
from forbear.errors import WrongUse
from forbear.records.budget import Correction, Review
from forbear.records.message import Original, Problem


@_root.command("budget")
@click.argument("statement", nargs=-1)
@click.option("--place", type=Place(), default="")
@click.option("--rules", type=click.Path(dir_okay=False), default=None)
@click.option("--csv", "out", type=click.Path(dir_okay=False), default=None, metavar="OUT")
@click.option("--purposes", is_flag=True)
def command(
    door: Door, statement: tuple[str, ...], place: str, rules: str | None, out: str | None, purposes: bool
) -> int:
    """Statements in, a calm look back out."""
    from forbear import app, statements
    from forbear.report import budget, budget_json
    from forbear.report.plain import plain
    from forbear.review import review

    if purposes:
        return _purposes(door)
    if not statement:
        raise WrongUse(door.say("budget-nothing"), where="STATEMENT")
    own, problems = _corrections(rules)
    sources = list(app.sources(statement))
    problems += tuple(s for s in sources if isinstance(s, Problem))
    read = [statements.read(s) for s in sources if isinstance(s, Original)]
    found = review(read, corrections=own, place=place)
    if out:
        _export(door, found, Path(out))
    if door.json:
        door.document(budget_json.document(found, problems, door.say))
    else:
        for line in plain(budget.pages(found, door.say)).rstrip("\n").split("\n"):
            door.print(line)
        for problem in problems:
            door.note(f"{problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    return 1 if problems or found.problems else 0


def _corrections(path: str | None) -> tuple[tuple[Correction, ...], tuple[Problem, ...]]:
    from forbear import app
    from forbear.categories import purposes
    from forbear.papers.corrections import corrections

    if path is None:
        return (), ()
    source = app.source(path)
    return ((), (source,)) if isinstance(source, Problem) else corrections(source, frozenset(purposes()))


def _export(door: Door, review: Review, path: Path) -> None:
    from forbear import app
    from forbear.report import budget, budget_table, sfs
    from forbear.report.html import html

    data: str | bytes
    ending = path.suffix.casefold()
    if ending == ".csv":
        data = budget_table.as_csv(review, door.say)
    elif ending == ".xlsx":
        data = budget_table.as_xlsx(review, door.say)
    elif ending == ".html":
        data = html(budget.pages(review, door.say))
    elif ending == ".json":
        summary = sfs.document(review)
        if summary is None:
            raise WrongUse(door.say("budget-sfs-currency"), where=str(path))
        data = json.dumps(summary, ensure_ascii=False, indent=2)
    else:
        raise WrongUse(door.say("budget-export-ending"), where=str(path))
    try:
        app.write(path, data)
    except OSError as error:
        raise WrongUse(door.say("budget-cannot-write"), where=str(path)) from error
    door.note(door.say("budget-wrote", file=str(path)))


def _purposes(door: Door) -> int:
    from forbear.categories import purposes

    say = door.say
    known = purposes().values()
    if door.json:
        door.document([{"id": p.id, "part": p.part, "priority": p.priority} for p in known])
        return 0
    for purpose in known:
        name, part = say(f"purpose-{purpose.id.replace('_', '-')}"), say(f"part-{purpose.part.replace('_', '-')}")
        door.print(say("budget-purpose-line", id=purpose.id, name=name, part=part))
    return 0

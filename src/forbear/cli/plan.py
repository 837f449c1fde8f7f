"""`forbear plan`: which debt to pay what and when, with every way beside it."""

from __future__ import annotations

from pathlib import Path

import click

from forbear.cli import _root
from forbear.cli._root import Door
from forbear.errors import WrongUse


@_root.command("plan")
@click.argument("case_file", metavar="CASE.toml", type=click.Path(dir_okay=False))
@click.option("--extra", default="", metavar="MONTH=AMOUNT")
@click.option("--seconds", default=20.0, type=click.FloatRange(1, 3600))
@click.option("--whole", is_flag=True)
@click.option("--ics", "calendar", type=click.Path(dir_okay=False), default=None)
def command(door: Door, case_file: str, extra: str, seconds: float, whole: bool, calendar: str | None) -> int:
    """A case in, the best plan out, or honestly none."""
    from forbear import plan
    from forbear.papers.case import case, extra_payment
    from forbear.records.message import Original
    from forbear.report import plan_calendar, plan_json, plan_text

    try:
        data = Path(case_file).read_bytes()
    except OSError as error:
        raise WrongUse(door.say("plan-no-file", detail=error.strerror or ""), where=case_file) from error
    made, problems = case(Original(name=Path(case_file).name, data=data))
    asked = extra_payment(extra, made.affairs) if made and extra else None
    if made and extra and asked is None:
        raise WrongUse(door.say("plan-extra-unread"), where=extra, next_step=door.say("plan-extra-next"))
    outlook = plan.make(made, seconds=seconds, extra=asked) if made else None
    if calendar and outlook and outlook.best:
        Path(calendar).write_text(plan_calendar.calendar(outlook.best, door.say), encoding="utf-8", newline="")
        door.note(door.say("plan-wrote", file=calendar))
    if door.json:
        door.document(plan_json.document(outlook, problems, door.say))
    elif outlook:
        for line in plan_text.text(outlook, door.say, whole=whole).split("\n"):
            door.print(line)
    for problem in problems if not door.json else ():
        door.note(f"{problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    return 1 if problems else 0

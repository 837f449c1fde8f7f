"""`forbear plan`: which debt to pay what and when, with every way beside it."""

from __future__ import annotations

import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from forbear.cli import _root
from forbear.cli._root import Door, Place
from forbear.errors import WrongUse

if TYPE_CHECKING:
    from forbear.records.affairs import PlanCase, StatementOfAffairs
    from forbear.records.law import Law
    from forbear.records.outlook import Change, Outlook, Phase

PATIENT = 1.5
"""Seconds after which progress is told."""


@_root.command("plan")
@click.argument("case_file", metavar="CASE.toml", type=click.Path(dir_okay=False))
@click.option("--place", type=Place(), default="")
@click.option("--extra", default="", metavar="MONTH=AMOUNT")
@click.option("--income", default="", metavar="AMOUNT")
@click.option("--from", "since", default="", metavar="MONTH")
@click.option("--seconds", default=20.0, type=click.FloatRange(1, 3600))
@click.option("--whole", is_flag=True)
@click.option("--ics", type=click.Path(dir_okay=False), default=None)
@click.option("--html", type=click.Path(dir_okay=False), default=None)
@click.option("--xlsx", type=click.Path(dir_okay=False), default=None)
def command(
    door: Door,
    case_file: str,
    place: str,
    extra: str,
    income: str,
    since: str,
    seconds: float,
    whole: bool,
    **files: str | None,
) -> int:
    """A case in, the best plan out, or honestly none."""
    from forbear import app, plan
    from forbear.papers.case import case
    from forbear.records.message import Problem
    from forbear.report import plan_json, plan_page
    from forbear.report.plain import plain

    began = monotonic()
    source = app.source(case_file)
    made, problems = (None, (source,)) if isinstance(source, Problem) else case(source)
    outlook = pages = None
    if made:
        left = lambda: seconds - (monotonic() - began)  # noqa: E731
        progress = _Progress(door, began)
        outlook = plan.make(made, left=left, changes=_changes(door, made.affairs, extra, income, since), tell=progress)
        progress.done()
        law = _law(door, made, place)
        pages = plan_page.pages(outlook, door.say, law=law, whole=whole)
        _write(door, outlook, law, files)
    if door.json:
        door.document(plan_json.document(outlook, pages, problems, door.say))
    elif pages:
        door.print(plain(pages, full=whole))
    for problem in problems if not door.json else ():
        door.note(f"{problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    return 1 if problems else 0


class _Progress:
    """Tells on a terminal what is being reckoned, once it takes longer than a moment."""

    def __init__(self, door: Door, began: float) -> None:
        self.door, self.began, self.told = door, began, False
        self.live = sys.stderr.isatty() and not door.json

    def __call__(self, phase: Phase) -> None:
        if self.live and (self.told or phase == "best" or monotonic() - self.began > PATIENT):
            click.echo(f"\r\x1b[K{self.door.say(f'plan-phase-{phase}')}", nl=False, err=True)
            self.told = True

    def done(self) -> None:
        """Takes the line away again."""
        if self.told:
            click.echo("\r\x1b[K", nl=False, err=True)


def _changes(door: Door, affairs: StatementOfAffairs, extra: str, income: str, since: str) -> tuple[Change, ...]:
    from forbear.papers.case import change

    asked: list[Change] = []
    if extra:
        month, _, amount = extra.partition("=")
        found = change("extra", month, amount, affairs)
        if found is None:
            raise WrongUse(door.say("plan-extra-unread"), where=extra, next_step=door.say("plan-extra-next"))
        asked.append(found)
    if income or since:
        found = change("income", since or f"{affairs.start:%Y-%m}", income, affairs)
        if found is None:
            raise WrongUse(
                door.say("plan-income-unread"), where=f"{income} {since}", next_step=door.say("plan-income-next")
            )
        asked.append(found)
    return tuple(asked)


def _law(door: Door, case: PlanCase, place: str) -> Law | None:
    """The law of the place that is named, else of the one country whose currency the case is in."""
    from forbear import jurisdictions

    named = place or (jurisdictions.place_named(case.place) or "" if case.place else "")
    if case.place and not named:
        door.note(door.say("plan-place-unknown", place=case.place))
    if named:
        return jurisdictions.load(named)
    countries = (jurisdictions.load(p) for p in jurisdictions.places() if "_" not in p)
    return next((law for law in countries if law.currency == case.affairs.currency), None)


def _write(door: Door, outlook: Outlook, law: Law | None, files: dict[str, str | None]) -> None:
    """Writes what was asked for; a calendar and a spreadsheet only where there is a plan."""
    from forbear import app
    from forbear.report import plan_calendar, plan_page, plan_sheet
    from forbear.report.html import html

    for kind, file in files.items():
        if file is None:
            continue
        best = outlook.best
        if kind != "html" and best is None:
            door.note(door.say("plan-not-written", file=file))
            continue
        made: str | bytes = b""
        if kind == "html":
            made = html(plan_page.pages(outlook, door.say, law=law, whole=True, drawn=True))
        elif best is not None and kind == "ics":
            made = plan_calendar.calendar(best, door.say)
        elif best is not None:
            made = plan_sheet.sheet(outlook, best, door.say)
        try:
            app.write(Path(file), made)
        except OSError as error:
            raise WrongUse(door.say("error-unwritable", file=file, why=error.strerror or "")) from error
        door.note(door.say("plan-wrote", file=file))

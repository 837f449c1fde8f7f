"""`forbear helpers`: who can help, whether a helper can be trusted, and which formal routes may fit."""

from __future__ import annotations

from datetime import date

import click

from forbear import shelf
from forbear.cli import _root
from forbear.cli._pages import show
from forbear.cli._root import Day, Door, Place
from forbear.errors import WrongUse

_FILE = click.Path(dir_okay=False)


@_root.command("helpers")
@click.argument("source", nargs=-1)
@click.option("--text", default=None)
@click.option("--place", type=Place(), default="")
@click.option("--problem", multiple=True, type=click.Choice(list(shelf.toml("refer", "needs.toml"))))
@click.option("--debts", "debts_file", type=_FILE, default=None)
@click.option("--on", type=Day(), default=None)
@click.option("--routes", "case_file", metavar="CASE.toml", type=_FILE, default=None)
@click.option("--check", "helper_file", metavar="helper.toml", type=_FILE, default=None)
@click.option("--questions", is_flag=True)
@click.option("--full", is_flag=True)
@click.option("--html", "html_file", type=_FILE, default=None)
def command(
    door: Door,
    source: tuple[str, ...],
    text: str | None,
    place: str,
    problem: tuple[str, ...],
    debts_file: str | None,
    on: date | None,
    case_file: str | None,
    helper_file: str | None,
    questions: bool,
    full: bool,
    html_file: str | None,
) -> int:
    """Whom to turn to, in which order; or a closer look at one helper, or at the formal routes."""
    if questions:
        return _questions(door, place)
    if helper_file:
        return _look(door, helper_file, place, on, full, html_file)
    if case_file:
        return _routes(door, case_file, place, on, full, html_file)
    from forbear.app import referral
    from forbear.report import referral as report

    found = referral.referrals(source, text=text, place=place, problems=problem, debts_file=debts_file, on=on)
    if found is None:
        raise WrongUse(door.say("helpers-no-place"), next_step=door.say("helpers-no-place-next"))
    problems = found.answer.problems if found.answer else ()
    named = not found.answer
    pages = report.pages(
        found.law, found.referrals, door.say, problems=found.problems, assumed=found.assumed, named=named
    )
    return show(door, pages, report.document(found.law, found.referrals, door.say), problems, full, html_file)


def _questions(door: Door, place: str) -> int:
    from forbear.app import referral
    from forbear.report.helper_check import form

    if not place:
        raise WrongUse(door.say("helpers-no-place"), next_step=door.say("helpers-no-place-next"))
    asked = referral.questions(place)
    if door.json:
        document = {"schema": "forbear.helper-questions/1", "place": place, "questions": list(asked)}
        door.document(document)
    else:
        click.echo(form(asked, place, door.say), nl=False)
    return 0


def _look(door: Door, file: str, place: str, on: date | None, full: bool, html_file: str | None) -> int:
    from forbear.app import referral
    from forbear.report import helper_check

    verdict, problems = referral.look(file, place=place, on=on)
    pages = helper_check.pages(verdict, door.say) if verdict else None
    document = helper_check.document(verdict, door.say) if verdict else {"schema": "forbear.helper-check/1"}
    return show(door, pages, document, problems, full, html_file)


def _routes(door: Door, file: str, place: str, on: date | None, full: bool, html_file: str | None) -> int:
    from forbear.app import referral
    from forbear.report import routes_page

    screened, problems = referral.routes(file, place=place, on=on)
    pages = document = None
    if screened:
        case, law, day = screened.case, screened.law, screened.on
        pages = routes_page.pages(case, law, day, screened.routes, door.say)
        document = routes_page.document(law, day, screened.routes, door.say)
    return show(door, pages, document or {"schema": "forbear.routes/1"}, problems, full, html_file)

"""`forbear helpers`: who can help, whether a helper can be trusted, and which formal routes may fit."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from forbear import shelf
from forbear.cli import _root
from forbear.cli._pages import show, write
from forbear.cli._root import Day, Door, Place
from forbear.errors import WrongUse

if TYPE_CHECKING:
    from forbear.app.referral import Help
    from forbear.records.message import Problem

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
@click.option("--pack", "pack_file", metavar="OUT", type=_FILE, default=None)
@click.option("--name", multiple=True)
@click.option("--number", multiple=True)
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
    pack_file: str | None,
    name: tuple[str, ...],
    number: tuple[str, ...],
    full: bool,
    html_file: str | None,
) -> int:
    """Whom to turn to, in which order; or a closer look at one helper, or at the formal routes."""
    if questions:
        return _questions(door, place)
    if helper_file:
        return _look(door, helper_file, place, on, full, html_file)
    if case_file and not pack_file:
        return _routes(door, case_file, place, on, full, html_file)
    from forbear.app import referral
    from forbear.report import referral as report

    found = referral.referrals(source, text=text, place=place, problems=problem, debts_file=debts_file, on=on)
    if found is None:
        raise WrongUse(door.say("helpers-no-place"), next_step=door.say("helpers-no-place-next"))
    problems = found.answer.problems if found.answer else ()
    if pack_file:
        return _pack(door, found, pack_file, case_file, place, (name, number), problems)
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


def _pack(
    door: Door,
    found: Help,
    file: str,
    case_file: str | None,
    place: str,
    own: tuple[tuple[str, ...], tuple[str, ...]],
    problems: tuple[Problem, ...],
) -> int:
    """Says who will learn what, then writes the pack: as a page, or as text where the name does not end in .html."""
    from dataclasses import asdict

    from forbear import app
    from forbear.app import handoff, referral
    from forbear.records.private import Known
    from forbear.report import audience
    from forbear.report import handoff as report
    from forbear.report.html import html

    case, _, wrong = referral.case(case_file, place=place) if case_file else (None, None, ())
    known = tuple(Known(type="PERSON", value=n) for n in own[0])
    known += tuple(Known(type="ACCOUNT_REF", value=n) for n in own[1])
    made = handoff.pack(found, door.say, case=case, known=known)
    if made is None:
        raise WrongUse(door.say("check-no-source"), next_step=door.say("check-no-source-next"))
    today = app.today()
    page = file.casefold().endswith((".html", ".htm"))
    content = (
        html(report.pages(made.handoff, door.say, on=today)) if page else report.text(made.handoff, door.say, on=today)
    )
    write(door, file, content)
    document = {
        "schema": "forbear.handoff/1",
        "file": file,
        "handoff": asdict(made.handoff),
        "audience": audience.document(made.audience),
    }
    if not door.json:
        door.note("\n".join((door.say("handoff-for"), *audience.lines(made.audience, door.say))))
        door.note(door.say("handoff-note-read", file=file))
    return show(door, None, document, problems + wrong, False, None)

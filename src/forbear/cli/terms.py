"""`forbear terms`: what stands in the terms of somebody who wants to be paid for help."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

import click

from forbear.cli import _root
from forbear.cli._pages import show
from forbear.cli._root import Day, Door, Place
from forbear.errors import WrongUse

if TYPE_CHECKING:
    from forbear.records.message import Problem
    from forbear.records.money import Money


@_root.command("terms")
@click.argument("file", required=False)
@click.option("--text", default=None)
@click.option("--place", type=Place(), default="")
@click.option("--debt", default="", metavar="AMOUNT")
@click.option("--debts", "debts_file", type=click.Path(dir_okay=False), default=None)
@click.option("--on", type=Day(), default=None)
@click.option("--full", is_flag=True)
@click.option("--html", "html_file", type=click.Path(dir_okay=False), default=None)
def command(
    door: Door,
    file: str | None,
    text: str | None,
    place: str,
    debt: str,
    debts_file: str | None,
    on: date | None,
    full: bool,
    html_file: str | None,
) -> int:
    """Terms in, the clauses that matter out."""
    from forbear.app import terms
    from forbear.report import terms_page

    if file is None and text is None:
        raise WrongUse(door.say("terms-no-file"), next_step=door.say("terms-no-file-next"))
    owed, wrong = _owed(door, debt, debts_file)
    found, problems = terms.review(file, text=text, place=place, debt=owed, on=on)
    if found is None:
        return show(door, None, {"schema": "forbear.terms/1"}, wrong + problems, full, html_file)
    name = found.name
    pages = terms_page.pages(found.review, found.law, door.say, name=name, assumed=found.assumed)
    document = terms_page.document(found.review, found.law, door.say, name=name)
    return show(door, pages, document, wrong + problems, full, html_file)


def _owed(door: Door, debt: str, debts_file: str | None) -> tuple[Money | None, tuple[Problem, ...]]:
    """What the person owes, from the option (`12000` or `12000 USD`) or from their own papers."""
    from forbear import app
    from forbear.app import terms
    from forbear.records.money import Money

    if debt:
        amount, _, currency = debt.strip().partition(" ")
        try:
            value = Decimal(amount.replace(",", ""))
        except InvalidOperation:
            value = Decimal("NaN")
        if not value.is_finite() or not 0 < value < 10**12:
            raise WrongUse(door.say("terms-debt-unread"), where=debt, next_step=door.say("terms-debt-next"))
        return Money(amount=value, currency=currency.strip().upper()), ()
    debts, problems = app.debts(debts_file)
    return terms.owed(debts), problems

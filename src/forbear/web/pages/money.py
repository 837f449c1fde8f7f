"""Where the money goes: statements in; income, outgoings, the cause of the arrears; rows to sort."""

from __future__ import annotations

from functools import reduce
from operator import add

from starlette.responses import Response

from forbear.app.money import add_statements, review, sort_rows
from forbear.categories import purposes
from forbear.languages import Speaker
from forbear.records.budget import Review
from forbear.records.money import Money
from forbear.report import budget as budget_page
from forbear.report.budget_pictures import in_and_out
from forbear.report.budget_table import as_csv
from forbear.web.visit import Route, Visit

MOST = 15
"""Payees that are asked about at a time, those with most money first."""


def show(visit: Visit) -> Response:
    """The look back, where there are statements."""
    say, found = visit.say, review(visit.desk)
    if found is None:
        return visit.page("money", title=say("web-money-title"), pages=None, files=())
    made = visit.desk.remember(f"budget {say.language}", found, lambda: budget_page.pages(found, say))
    pictures = [s for n, b in enumerate(found.budgets) if (s := in_and_out(b, n, say))]
    return visit.page(
        "money",
        title=say("web-money-title"),
        pages=made,
        pictures=pictures,
        unsorted=_unsorted(found, say),
        purposes=_purposes(say),
        files=visit.desk.papers("statement-"),
    )


def take(visit: Visit) -> Response:
    """Takes statements in, takes one out, or sorts rows once and for all."""
    desk, fields = visit.desk, visit.fields
    if fields.has("remove"):
        desk.put(f"statement-{fields.one('remove')}", None)
    elif fields.has("sort"):
        for text, purpose in zip(fields.all("payee"), fields.all("purpose"), strict=False):
            if purpose:
                sort_rows(desk, text, purpose)
    else:
        add_statements(desk, fields.uploads("files"))
    return visit.go("/money")


def table(visit: Visit) -> Response:
    """Every row with its purpose, as a table to keep."""
    found = review(visit.desk)
    return visit.file("rows.csv", as_csv(found, visit.say), "text/csv; charset=utf-8") if found else visit.missing()


def _unsorted(found: Review, say: Speaker) -> list[tuple[str, str, int]]:
    """Payees whose rows no rule knows: the name, the sum, how many rows."""
    heaps: dict[tuple[str, str], list[Money]] = {}
    for budget in found.budgets:
        for entry in budget.entries:
            name = (entry.row.payee or entry.row.memo).strip()
            if entry.purpose == "unknown" and entry.row.counts and name:
                heaps.setdefault((name, budget.currency), []).append(entry.row.amount)
    rows = [(name, reduce(add, heap), len(heap)) for (name, _), heap in heaps.items()]
    rows.sort(key=lambda row: -abs(row[1].amount))
    return [(name, say.money(total), count) for name, total, count in rows[:MOST]]


def _purposes(say: Speaker) -> list[tuple[str, list[tuple[str, str]]]]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for purpose in purposes().values():
        part = say(f"part-{purpose.part.replace('_', '-')}")
        groups.setdefault(part, []).append((purpose.id, say(f"purpose-{purpose.id.replace('_', '-')}")))
    return list(groups.items())


ROUTES = (
    Route(path="/money", name="money", show=show, take=take, menu=(2, 2)),
    Route(path="/money/rows.csv", name="money-table", show=table),
)

"""What is really owed on one loan: from a short form or a file to every line of the reckoning."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from forbear.app.money import owed
from forbear.app.own_papers import Form, part_of, percent, rows_of, tables, written
from forbear.records.message import Problem
from forbear.report.owed_page import page
from forbear.web.fields import Filled, rows
from forbear.web.pages.papers import CURRENCIES, EMPTY_ROWS, LENDERS
from forbear.web.visit import Route, Visit

SIMPLE = {
    "lender",
    "lender_type",
    "currency",
    "place",
    "annual_rate",
    "advance",
    "fee",
    "schedule",
    "payment",
    "claimed",
    "id",
}


def show(visit: Visit) -> Response:
    """The reckoning where a loan is written down, and the form."""
    return _page(visit, _filled(visit), ())


def take(visit: Visit) -> Response:
    """Takes a file, takes the loan off, or takes the form in."""
    desk, fields = visit.desk, visit.fields
    if fields.has("upload"):
        for file in fields.uploads("file")[:1]:
            desk.put("loan", file)
        return visit.go("/owed")
    if fields.has("remove"):
        desk.put("loan", None)
        return visit.go("/owed")
    form = Form()
    table = _read(visit, form)
    if form.problems:
        return _page(visit, {**dict(fields.texts), "payments": []}, tuple(form.problems), status=422)
    desk.put("loan", written("loan.toml", table))
    return visit.go("/owed")


def download(visit: Visit) -> Response:
    """The loan as a file."""
    paper = visit.desk.paper("loan")
    return visit.file("loan.toml", paper.data, "application/toml") if paper else visit.missing()


def _page(visit: Visit, form: dict[str, Any], problems: tuple[Problem, ...], status: int = 200) -> Response:
    say, found = visit.say, owed(visit.desk)
    unread = found if isinstance(found, tuple) else ()
    made = page(found, say) if found is not None and not isinstance(found, tuple) else None
    return visit.page(
        "owed",
        title=made.title if made else say("web-owed-title"),
        status=status,
        made=made,
        problems=(*problems, *unread),
        form=Filled(form),
        payments=[*form.get("payments", []), *([("", "")] * EMPTY_ROWS)],
        currencies=CURRENCIES,
        lenders=LENDERS,
        has_file=visit.desk.paper("loan") is not None,
        simple=set(tables(visit.desk.paper("loan"))) <= SIMPLE,
    )


def _filled(visit: Visit) -> dict[str, Any]:
    """The form as the loan on the desk has it, or as the person's papers already say."""
    table = tables(visit.desk.paper("loan"))
    if not table:
        return _from_debts(visit)
    advance = next(iter(rows_of(table, "advance")), part_of(table, "advance"))
    fee = next((f for f in rows_of(table, "fee") if f.get("deducted")), part_of(table, "fee"))
    schedule, claimed = part_of(table, "schedule"), part_of(table, "claimed")
    return {
        "lender": table.get("lender", ""),
        "lender_type": table.get("lender_type", ""),
        "currency": table.get("currency", ""),
        "lent_on": advance.get("date", ""),
        "lent": advance.get("amount", ""),
        "kept": fee.get("amount", ""),
        "rate": percent(table.get("annual_rate")),
        "first_due": schedule.get("first", ""),
        "instalment": schedule.get("amount", ""),
        "count": schedule.get("count", ""),
        "claimed": claimed.get("total", ""),
        "payments": [(p.get("date", ""), p.get("amount", "")) for p in rows_of(table, "payment")],
    }


def _from_debts(visit: Visit) -> dict[str, Any]:
    debt = next(iter(visit.desk.debts()[0]), None)
    if debt is None:
        return {}
    even = {i.amount.amount for i in debt.instalments}
    return {
        "lender": debt.creditor.name,
        "lender_type": debt.creditor.lender_type,
        "currency": debt.principal.currency if debt.principal else "",
        "lent_on": debt.agreed or "",
        "lent": debt.principal.amount if debt.principal else "",
        "kept": debt.principal.amount - debt.received.amount if debt.principal and debt.received else "",
        "rate": percent(debt.annual_rate),
        "first_due": debt.instalments[0].due if len(even) == 1 else "",
        "instalment": debt.instalments[0].amount.amount if len(even) == 1 else "",
        "count": len(debt.instalments) if len(even) == 1 else "",
        "payments": [(p.date, p.amount.amount) for p in debt.payments],
    }


def _read(visit: Visit, form: Form) -> dict[str, Any]:
    """The loan that the form describes, in the words of `LOAN.toml`."""
    fields, say = visit.fields, visit.say

    def label(name: str) -> str:
        return say(f"web-papers-{name}")

    lent_on = form.day(fields.one("lent_on"), label("agreed"), needed=True)
    kept = form.amount(fields.one("kept"), say("web-owed-kept"))
    currency = fields.one("currency")
    if currency not in CURRENCIES:
        form.words("", label("currency"), needed=True)
    count = form.amount(fields.one("count"), label("count"))
    first = form.day(fields.one("first_due"), label("first-due"))
    amount = form.amount(fields.one("instalment"), label("instalment"))
    if count is not None and (count != int(count) or not 1 <= count <= 600):
        form.problems.append(Problem(code="form-count", where=label("count")))
    whole = count is not None and first is not None and amount is not None and not form.problems
    claimed = form.amount(fields.one("claimed"), say("web-owed-claimed"))
    return {
        "lender": form.words(fields.one("lender"), label("creditor")),
        "lender_type": fields.one("lender_type") if fields.one("lender_type") in LENDERS else "",
        "currency": currency,
        "annual_rate": form.rate(fields.one("rate"), label("rate"), needed=True),
        "schedule": {"first": first, "count": int(count or 0), "amount": amount} if whole else {},
        "claimed": {"total": claimed} if claimed is not None else {},
        "advance": [{"date": lent_on, "amount": form.amount(fields.one("lent"), label("principal"), needed=True)}],
        "fee": [{"date": lent_on, "amount": kept, "deducted": True}] if kept else [],
        "payment": [
            {
                "date": form.day(day, label("paid-on"), needed=True),
                "amount": form.amount(paid, label("paid"), needed=True),
            }
            for day, paid in rows(fields, "paid_on", "paid")
        ],
    }


ROUTES = (
    Route(path="/owed", name="owed", show=show, take=take, menu=(2, 1)),
    Route(path="/owed/loan.toml", name="owed-file", show=download),
)

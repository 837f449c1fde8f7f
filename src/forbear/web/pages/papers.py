"""What the person's own papers say: each debt as a short form, or the whole as a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from starlette.responses import Response

from forbear.app.own_papers import Form, months_on, percent, rows_of, tables, written
from forbear.languages import Speaker
from forbear.records.debt import Debt
from forbear.records.message import Problem
from forbear.web.fields import Filled, rows
from forbear.web.visit import Route, Visit

KINDS = ("card", "instalment_loan", "microloan", "private_loan", "overdraft", "bill", "other")
CURRENCIES = ("CNY", "USD", "GBP", "INR", "EUR", "HKD", "SGD", "KES")
LENDERS = (
    "bank",
    "consumer_finance_co",
    "microloan_co",
    "online_lender",
    "loan_app",
    "private_lender",
    "nbfc",
    "hcstc_lender",
    "licensed_moneylender",
)
"""The sorts of lender that rules bind, in the words of the law files."""
EMPTY_ROWS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One debt in the list."""

    at: int
    name: str
    told: str


def show(visit: Visit) -> Response:
    """The debts that are written down, and the form for one more or for the one to correct."""
    return _page(visit, _form(visit), ())


def take(visit: Visit) -> Response:
    """Takes a file, takes a debt out, or takes the form in."""
    desk, fields = visit.desk, visit.fields
    if fields.has("upload"):
        for file in fields.uploads("file")[:1]:
            desk.put("debts", file)
        return visit.go("/papers")
    debts = _tables(visit)
    if fields.has("remove"):
        debts = [d for n, d in enumerate(debts) if str(n) != fields.one("remove")]
        desk.put("debts", written("debts.toml", {"debt": debts}) if debts else None)
        return visit.go("/papers")
    form = Form()
    table = _read(visit, form)
    if form.problems:
        return _page(visit, dict(fields.texts), tuple(form.problems), status=422)
    at = fields.one("at")
    if at.isascii() and at.isdigit() and int(at) < len(debts):
        debts[int(at)] = _corrected(debts[int(at)], table)
    else:
        debts.append({"id": _new_id(debts), **table})
    desk.put("debts", written("debts.toml", {"debt": debts}))
    _, problems = desk.debts()
    if problems:
        return _page(visit, dict(fields.texts), problems, status=422)
    return visit.go("/" if desk.case.exhibits else "/papers")


def download(visit: Visit) -> Response:
    """The papers as a file, to keep or to correct by hand."""
    paper = visit.desk.paper("debts")
    return visit.file("debts.toml", paper.data, "application/toml") if paper else visit.missing()


def _page(visit: Visit, form: dict[str, Any], problems: tuple[Problem, ...], status: int = 200) -> Response:
    debts, unread = visit.desk.debts()
    ids = [d.get("id") for d in _tables(visit)]
    return visit.page(
        "papers",
        title=visit.say("web-papers-title"),
        status=status,
        debts=[_line(ids.index(d.id), d, visit.say) for d in debts],
        unread=unread if not problems else (),
        problems=problems,
        form=Filled(form),
        payments=_rows(form, "payment"),
        kinds=KINDS,
        lenders=LENDERS,
        currencies=CURRENCIES,
        has_file=visit.desk.paper("debts") is not None,
    )


def _rows(form: dict[str, Any], name: str) -> list[tuple[str, str]]:
    kept: list[tuple[str, str]] = form.get(f"{name}s", [])
    return [*kept, *([("", "")] * EMPTY_ROWS)]


def _form(visit: Visit) -> dict[str, Any]:
    """What the form shows at first: the debt to correct, or what the newest claim already says."""
    at, debts = visit.asked("edit"), _tables(visit)
    if at.isascii() and at.isdigit() and len(at) < 6 and int(at) < len(debts):
        return {"at": at, **_filled(debts[int(at)])}
    found: dict[str, Any] = {"currency": ""}
    if not debts and visit.desk.case.exhibits:
        answer = visit.desk.answer()
        claim = next((c for c, _ in answer.claims if not c.relayed), None)
        if claim:
            found["creditor"] = claim.creditor.name if claim.creditor else ""
            found["currency"] = claim.amount.currency if claim.amount else ""
            found["account"] = next(iter(claim.account_refs), "")
        found["currency"] = found["currency"] or (answer.law.currency if answer.law else "")
    return found


def _filled(table: dict[str, Any]) -> dict[str, Any]:
    """A debt of the file as the fields of the form."""
    found = {k: str(v) for k, v in table.items() if isinstance(v, str | int | date | Decimal)}
    accounts = table.get("account")
    found["account"] = ", ".join(str(a) for a in accounts) if isinstance(accounts, list) else ""
    found["rate"] = percent(table.get("annual_rate"))
    paid, instalments = rows_of(table, "payment"), rows_of(table, "instalment")
    if instalments and len({i.get("amount") for i in instalments}) == 1:
        found["first_due"] = str(instalments[0].get("due", ""))
        found["instalment"] = str(instalments[0].get("amount", ""))
        found["count"] = str(len(instalments))
    made: dict[str, Any] = dict(found)
    made["payments"] = [(str(p.get("date", "")), str(p.get("amount", ""))) for p in paid]
    made["unknown"] = "" if table.get("recognised", True) else "on"
    return made


def _read(visit: Visit, form: Form) -> dict[str, Any]:
    """The debt that the form describes, in the words of `debts.toml`."""
    fields, say = visit.fields, visit.say

    def label(name: str) -> str:
        return say(f"web-papers-{name}")

    kind, currency = fields.one("kind"), fields.one("currency")
    table: dict[str, Any] = {
        "creditor": form.words(fields.one("creditor"), label("creditor"), needed=True),
        "lender_type": fields.one("lender_type") if fields.one("lender_type") in LENDERS else None,
        "kind": kind if kind in KINDS else "",
        "currency": currency if currency in CURRENCIES else "",
        "account": [a for a in fields.one("account").replace("，", ",").replace(" ", ",").split(",") if a][:10],
        "principal": form.amount(fields.one("principal"), label("principal")),
        "received": form.amount(fields.one("received"), label("received")),
        "agreed": form.day(fields.one("agreed"), label("agreed")),
        "annual_rate": form.rate(fields.one("rate"), label("rate")),
        "balance": form.amount(fields.one("balance"), label("balance")),
        "balance_on": form.day(fields.one("balance_on"), label("balance-on")),
        "defaulted": form.day(fields.one("defaulted"), label("defaulted")),
        "recognised": False if fields.has("unknown") else None,
    }
    if not table["currency"]:
        form.words("", label("currency"), needed=True)
    table["payment"] = [
        {
            "date": form.day(day, label("paid-on"), needed=True),
            "amount": form.amount(amount, label("paid"), needed=True),
        }
        for day, amount in rows(fields, "paid_on", "paid")
    ]
    table["instalment"] = _instalments(visit, form)
    return table


def _instalments(visit: Visit, form: Form) -> list[dict[str, Any]]:
    fields, say = visit.fields, visit.say
    amount = form.amount(fields.one("instalment"), say("web-papers-instalment"))
    first = form.day(fields.one("first_due"), say("web-papers-first-due"))
    count = form.amount(fields.one("count"), say("web-papers-count"))
    if amount is None or first is None or count is None:
        return []
    if not 1 <= count <= 600 or count != int(count):
        form.problems.append(Problem(code="form-count", where=say("web-papers-count")))
        return []
    return [{"due": months_on(first, n), "amount": amount} for n in range(int(count))]


def _corrected(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """A debt with what the form says, keeping what a form cannot show: uneven instalments, whom a payment went to."""
    paid = {(str(p.get("date")), str(p.get("amount"))): p for p in rows_of(old, "payment")}
    new["payment"] = [{**paid.get((str(p["date"]), str(p["amount"])), {}), **p} for p in new["payment"]]
    if not new["instalment"]:
        del new["instalment"]
    return {**old, **new, "id": old.get("id")}


def _tables(visit: Visit) -> list[dict[str, Any]]:
    return rows_of(tables(visit.desk.paper("debts")), "debt")


def _new_id(debts: list[dict[str, Any]]) -> str:
    used = {str(d.get("id")) for d in debts}
    return next(f"d{n}" for n in range(1, len(debts) + 2) if f"d{n}" not in used)


def _line(at: int, debt: Debt, say: Speaker) -> Line:
    told = [say("web-papers-payments", count=len(debt.payments))]
    if debt.principal:
        told.insert(0, say.money(debt.principal))
    if not debt.recognised:
        told = [say("web-papers-unknown")]
    return Line(at=at, name=debt.creditor.name, told=say("list-separator").join(told))


ROUTES = (
    Route(path="/papers", name="papers", show=show, take=take, menu=(1, 4)),
    Route(path="/papers/debts.toml", name="papers-file", show=download),
)

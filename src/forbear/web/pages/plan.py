"""A plan that can be kept: from a short form, the statements or a file; every way beside it; what if."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal
from typing import Any

from starlette.responses import Response

from forbear.app.money import SECONDS, asked, law_of, outlook, plan_case, review
from forbear.app.own_papers import Form, percent, rows_of, tables, written
from forbear.records.affairs import PlanCase
from forbear.records.message import Problem
from forbear.records.money import minor_units
from forbear.records.outlook import Change
from forbear.report import plan_calendar, plan_page, plan_sheet
from forbear.web.fields import Filled, rows
from forbear.web.pages.papers import CURRENCIES
from forbear.web.visit import Route, Step, Visit

SIMPLE = {"currency", "start", "place", "months", "income", "essential", "debt"}
FLOW = {"name", "amount"}
DEBT = {"id", "name", "balance", "annual_rate", "minimum", "due_day", "priority"}
MORE_TIME = 120.0
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def show(visit: Visit) -> Response:
    """The plan where a case is written down, and the form."""
    return _page(visit, None, ())


def take(visit: Visit) -> Response:
    """Takes a file, takes the case off, or takes the form in."""
    desk, fields = visit.desk, visit.fields
    if fields.has("upload"):
        for file in fields.uploads("file")[:1]:
            desk.put("plan", file)
        return visit.go("/plan")
    if fields.has("remove"):
        desk.put("plan", None)
        return visit.go("/plan")
    form = Form()
    table = _read(visit, form)
    if form.problems:
        return _page(visit, _typed(visit), tuple(form.problems), status=422)
    desk.put("plan", written("case.toml", table))
    return visit.go("/plan")


def calendar(visit: Visit) -> Response:
    """The payments as a calendar."""
    found = outlook(visit.desk)
    if found is None or found.best is None:
        return visit.missing()
    return visit.file("plan.ics", plan_calendar.calendar(found.best, visit.say), "text/calendar; charset=utf-8")


def sheet(visit: Visit) -> Response:
    """The whole plan as a spreadsheet."""
    found = outlook(visit.desk)
    if found is None or found.best is None:
        return visit.missing()
    return visit.file("plan.xlsx", plan_sheet.sheet(found, found.best, visit.say), XLSX)


def file(visit: Visit) -> Response:
    """The case as a file."""
    paper = visit.desk.paper("plan")
    return visit.file("case.toml", paper.data, "application/toml") if paper else visit.missing()


def _page(visit: Visit, form: dict[str, Any] | None, problems: tuple[Problem, ...], status: int = 200) -> Response:
    desk, say = visit.desk, visit.say
    made, unread = plan_case(desk)
    pages = step = None
    unclear = ""
    if made is not None and not problems:
        changes, unclear = _changes(visit, made)
        seconds = MORE_TIME if visit.asked("time") == "more" else SECONDS
        found = outlook(desk, changes=changes, seconds=seconds)
        assert found is not None
        whole = visit.asked("whole") == "yes"
        pages = plan_page.pages(found, say, law=law_of(desk, made), whole=whole, drawn=True)
        step = Step(title=pages.claims[0].step_title, text=pages.claims[0].step)
    has_file = desk.paper("plan") is not None
    return visit.page(
        "plan",
        title=pages.claims[0].title if pages else say("web-plan-title"),
        step=step,
        status=status,
        pages=pages,
        best=pages is not None and found is not None and found.best is not None,
        slow=pages is not None and found is not None and found.out_of_time,
        case=made,
        problems=(*problems, *unread),
        unclear=unclear,
        ask={name: visit.asked(name) for name in ("extra", "month", "income", "since")},
        sliders=_sliders(made) if made else {},
        form=Filled(form or _filled(visit)),
        currencies=CURRENCIES,
        has_file=has_file,
        simple=not has_file or _simple(tables(desk.paper("plan"))),
        from_money=visit.asked("from") == "money" and not has_file,
    )


def _changes(visit: Visit, case: PlanCase) -> tuple[tuple[Change, ...], str]:
    """What the person asks about, and a word where that cannot be read."""
    found: list[Change] = []
    start = f"{case.affairs.start:%Y-%m}"
    wishes = [("extra", visit.asked("month") or start, visit.asked("extra"))]
    wishes += [("income", visit.asked("since") or start, visit.asked("income"))]
    for kind, month, amount in wishes:
        if not amount:
            continue
        figure = Form().amount(amount, "")
        change = asked(kind, month, str(figure), case) if figure is not None else None
        if change is None:
            return (), visit.say("web-plan-unclear")
        found.append(change)
    return tuple(found), ""


def _sliders(case: PlanCase) -> dict[str, tuple[Decimal, Decimal, Decimal]]:
    """How far each slider goes, in which steps and from where: all that is owed; twice what comes in now."""
    places = minor_units(case.affairs.currency)
    owed, income = sum(d.balance for d in case.debts), case.affairs.income[0] if case.affairs.income else 0
    extra, comes = (_scale(Decimal(coins).scaleb(-places)) for coins in (owed, 2 * income))
    return {"extra": (*extra, Decimal(0)), "income": (*comes, Decimal(income).scaleb(-places))}


def _scale(most: Decimal) -> tuple[Decimal, Decimal]:
    """An end that is not below `most` and a round step, about a hundred of them."""
    step = next(s for power in range(13) for s in (Decimal(n).scaleb(power) for n in (1, 2, 5)) if s * 100 >= most)
    return step * max(Decimal(1), (most / step).to_integral_value(ROUND_CEILING)), step


def _simple(table: dict[str, Any]) -> bool:
    """Whether the form can show all that the file says, so that saving it loses nothing."""
    flows = [*rows_of(table, "income"), *rows_of(table, "essential")]
    return (
        set(table) <= SIMPLE
        and all(set(flow) <= FLOW for flow in flows)
        and all(set(debt) <= DEBT for debt in rows_of(table, "debt"))
    )


def _filled(visit: Visit) -> dict[str, Any]:
    """The form as the case on the desk has it, else as the statements and papers already say."""
    table = tables(visit.desk.paper("plan"))
    if table:
        return {
            "currency": table.get("currency", ""),
            "start": table.get("start", ""),
            "incomes": [(f.get("name", ""), f.get("amount", "")) for f in rows_of(table, "income")],
            "essentials": [(f.get("name", ""), f.get("amount", "")) for f in rows_of(table, "essential")],
            "debts": [_debt_row(d) for d in rows_of(table, "debt")],
        }
    today = visit.desk.today()
    ahead = today.year * 12 + today.month
    form: dict[str, Any] = {
        "currency": "",
        "start": f"{ahead // 12}-{ahead % 12 + 1:02d}",
        "incomes": [],
        "essentials": [],
    }
    own, _ = visit.desk.debts()
    form["debts"] = [
        (d.creditor.name, d.balance.amount if d.balance else "", percent(d.annual_rate), "", "", "")
        for d in own
        if d.recognised
    ]
    money = next((d.principal or d.balance for d in own if d.principal or d.balance), None)
    form["currency"] = money.currency if money else ""
    if visit.desk.papers("statement-"):
        form |= _from_statements(visit)
    return form


def _debt_row(debt: dict[str, Any]) -> tuple[Any, ...]:
    return (
        debt.get("name") or debt.get("id", ""),
        debt.get("balance", ""),
        percent(debt.get("annual_rate")),
        debt.get("minimum", ""),
        debt.get("due_day", ""),
        "yes" if debt.get("priority") else "",
    )


def _from_statements(visit: Visit) -> dict[str, Any]:
    found = review(visit.desk)
    budget = next((b for b in found.budgets if b.affairs), None) if found else None
    if budget is None or budget.affairs is None:
        return {}
    places = minor_units(budget.currency)
    lines: dict[str, list[tuple[str, Decimal]]] = {"incomes": [], "essentials": []}
    for line in budget.affairs.lines:
        name = visit.say(f"purpose-{line.purpose.replace('_', '-')}")
        row = (name, Decimal(line.amount).scaleb(-places))
        if line.part == "income":
            lines["incomes"].append(row)
        elif line.part in ("essential", "flexible", "other", "unknown") and line.amount > 0:
            lines["essentials"].append(row)
    return {**lines, **({"currency": budget.currency} if budget.currency else {})}


def _typed(visit: Visit) -> dict[str, Any]:
    """The form as it was sent, to be corrected."""
    fields = visit.fields
    return {
        "currency": fields.one("currency"),
        "start": fields.one("start"),
        "incomes": list(rows(fields, "income_name", "income")),
        "essentials": list(rows(fields, "essential_name", "essential")),
        "debts": list(rows(fields, "debt", "balance", "rate", "minimum", "due_day", "priority")),
    }


def _read(visit: Visit, form: Form) -> dict[str, Any]:
    """The case that the form describes, in the words of `CASE.toml`."""
    fields, say = visit.fields, visit.say
    currency = fields.one("currency")
    if currency not in CURRENCIES:
        form.words("", say("web-papers-currency"), needed=True)

    def flows(name: str) -> list[dict[str, Any]]:
        return [
            {
                "name": form.words(what, say("web-plan-what")) or name,
                "amount": form.amount(amount, what or say("web-plan-amount"), needed=True),
            }
            for what, amount in rows(fields, f"{name}_name", name)
        ]

    return {
        "currency": currency,
        "start": form.words(fields.one("start"), say("web-plan-start"), needed=True),
        "place": visit.desk.place.upper().replace("_", "-"),
        "income": flows("income"),
        "essential": flows("essential"),
        "debt": [_debt(form, n, row, visit) for n, row in enumerate(_debt_rows(visit), 1)],
    }


def _debt_rows(visit: Visit) -> list[tuple[str, ...]]:
    """The rows of debts; a row in which only the choice of priority was touched is none."""
    found = rows(visit.fields, "debt", "balance", "rate", "minimum", "due_day", "priority")
    return [row for row in found if any(row[:5])]


def _debt(form: Form, number: int, row: tuple[str, ...], visit: Visit) -> dict[str, Any]:
    name, balance, rate, minimum, due, priority = row
    where = name or str(number)
    day = form.amount(due, f"{where}: {visit.say('web-plan-due-day')}")
    return {
        "id": f"d{number}",
        "name": form.words(name, visit.say("web-papers-creditor"), needed=True),
        "balance": form.amount(balance, f"{where}: {visit.say('web-plan-balance')}", needed=True),
        "annual_rate": form.rate(rate, f"{where}: {visit.say('web-papers-rate')}", needed=True),
        "minimum": form.amount(minimum, f"{where}: {visit.say('web-plan-minimum')}", needed=True),
        "due_day": int(day) if day is not None and 1 <= day <= 31 else None,
        "priority": True if priority == "yes" else None,
    }


ROUTES = (
    Route(path="/plan", name="plan", show=show, take=take, menu=(2, 3)),
    Route(path="/plan/plan.ics", name="plan-calendar", show=calendar),
    Route(path="/plan/plan.xlsx", name="plan-sheet", show=sheet),
    Route(path="/plan/case.toml", name="plan-file", show=file),
)

"""The tables of a plan: payments by month, every way beside it, what a change would do, what is owed over time."""

from __future__ import annotations

from forbear.records.plan import Plan
from forbear.report.plan_words import Words
from forbear.report.table import Table

SHOWN = 12
"""Months that are shown first; `whole` shows all."""
POINTS = 10


def months(words: Words, plan: Plan, *, whole: bool) -> Table:
    """Who is paid what in each month, and what is kept for later ones."""
    rows = []
    for month in plan.months if whole else plan.months[:SHOWN]:
        paid = zip(month.payments, month.balances, month.missed, strict=True)
        marks = (words.figure(p) + ("!" if missed else "*" if p and not left else " ") for p, left, missed in paid)
        rows.append((words.month(month.number), *marks, words.figure(month.cash)))
    return Table(
        title=words.say("plan-months", currency=words.here.currency),
        head=(
            words.say("plan-column-month"),
            *(words.debt(d) + " " for d in words.here.debts),
            words.say("plan-column-kept"),
        ),
        rows=tuple(rows),
        note=words.say("plan-legend"),
        left=len(plan.months) - len(rows),
    )


def ways(words: Words) -> Table:
    """The plan with every simple way beside it; a token for a year is an offer and not a way to the end."""
    best = words.outlook.best
    rows = []
    for plan in ((best,) if best else ()) + tuple(p for p in words.outlook.others if p.strategy != "token_payment"):
        ends = in_time(words, plan)
        first = plan.first_gone
        gone = f"{words.month(first[0])} · {words.names[first[1]]}" if first else "-"
        last = words.month(len(plan.months)) if ends else words.say("plan-never")
        cost = words.figure(plan.cost) if ends else "-"
        rows.append((words.way(plan.strategy), cost, last, str(plan.missed) if ends else "-", gone))
    heads = ("way", "cost", "last", "missed", "first")
    return Table(
        title=words.say("plan-beside", currency=words.here.currency),
        head=tuple(words.say(f"plan-column-{head}") for head in heads),
        rows=tuple(rows),
    )


def changes(words: Words) -> Table:
    """The plan with and without each change that was asked about."""
    best = words.outlook.best
    rows = [_change(words, words.say("plan-change-none"), best, words.outlook.standing)]
    for what_if in words.outlook.what_ifs:
        asked = what_if.change
        args = {"money": words.money(asked.amount), "month": words.month(asked.month)}
        rows.append(_change(words, words.say(f"plan-change-{asked.kind}", **args), what_if.plan, what_if.standing))
    heads = ("change", "cost", "saved", "last", "missed")
    return Table(
        title=words.say("plan-changes", currency=words.here.currency),
        head=tuple(words.say(f"plan-column-{head}") for head in heads),
        rows=tuple(rows),
    )


def _change(words: Words, name: str, plan: Plan | None, standing: str) -> tuple[str, ...]:
    best = words.outlook.best
    if plan is None:
        return (name, "-", "-", words.say(f"plan-still-{standing}"), "-")
    saved = words.figure(best.cost - plan.cost) if best else "-"
    return (name, words.figure(plan.cost), saved, words.month(len(plan.months)), str(plan.missed))


def owed(words: Words, plans: tuple[Plan, ...], last: int) -> Table:
    """What is owed in all at the end of some months, by way of paying."""
    every = max(1, -(-last // POINTS))
    shown = sorted({*range(0, last + 1, every), last})
    return Table(
        title=words.say("plan-owed-table", currency=words.here.currency),
        head=(words.say("plan-column-after"), *(words.way(p.strategy) + " " for p in plans)),
        rows=tuple((str(at), *(words.figure(left(p, at)) for p in plans)) for at in shown),
    )


def left(plan: Plan, months: int) -> int:
    """What is owed in all after so many months."""
    if not months:
        return sum(d.balance for d in plan.situation.debts)
    return sum(plan.months[min(months, len(plan.months)) - 1].balances)


def in_time(words: Words, plan: Plan) -> bool:
    """Whether a plan ends in the months that the case looks ahead."""
    return plan.finished is not None and plan.finished <= len(words.outlook.case.affairs.income)

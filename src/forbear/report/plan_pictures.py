"""The pictures of a plan, each with the table of the same figures beside it."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.report.drawing import Series, bars, lines
from forbear.report.page import Section
from forbear.report.plan_tables import in_time, left, owed
from forbear.report.plan_words import Words
from forbear.report.table import Table

LONGEST = 120
"""Months that a picture shows at most."""


def pictures(words: Words) -> Iterator[Section]:
    """What is owed over time, and what each way costs in interest."""
    best, say = words.outlook.best, words.say
    if best is None:
        return
    ways = (best, *(p for p in words.outlook.others if p.strategy != "token_payment"))
    last = min(LONGEST, max(len(p.months) for p in ways if p is best or in_time(words, p)))
    series = tuple(
        Series(
            name=words.way(p.strategy), values=tuple(float(left(p, at)) for at in range(min(last, len(p.months)) + 1))
        )
        for p in ways
    )
    ends = words.month(len(best.months))
    drawn = lines(
        "owed",
        say("plan-owed"),
        say("plan-owed-says", first=words.money(left(best, 0)), month=ends),
        series,
        step=lambda at: words.month(at) if at else words.say("plan-now"),
        value=words.round,
    )
    yield Section(title=drawn.title, items=(), picture=drawn, table=owed(words, ways, last))
    some = tuple(p for p in ways if in_time(words, p))
    costs = tuple(Series(name=words.way(p.strategy), values=(float(p.interest),)) for p in some)
    least, most = min(some, key=lambda p: p.interest), max(some, key=lambda p: p.interest)
    told = say(
        "plan-interest-says",
        least=words.way(least.strategy),
        low=words.money(least.interest),
        most=words.way(most.strategy),
        high=words.money(most.interest),
    )
    drawn = bars("interest", say("plan-interest"), told, costs, value=words.figure)
    table = Table(
        title=say("plan-interest-table", currency=words.here.currency),
        head=tuple(say(f"plan-column-{name}") for name in ("way", "interest", "fees", "penalties", "forgiven")),
        rows=tuple(
            (words.way(p.strategy), *(words.figure(n) for n in (p.interest, p.fees, p.penalties, p.forgiven)))
            for p in some
        ),
    )
    yield Section(title=drawn.title, items=(), picture=drawn, table=table)

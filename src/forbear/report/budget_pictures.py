"""Money in and money out, month by month, with the table of the same figures."""

from __future__ import annotations

from decimal import Decimal

from forbear.languages import LOCALES, Speaker
from forbear.records.budget import Budget, Part
from forbear.records.money import Money
from forbear.report.drawing import Series, lines
from forbear.report.page import Section
from forbear.report.table import Table

SORTS: tuple[tuple[str, tuple[Part, ...]], ...] = (
    ("in", ("income",)),
    ("living", ("essential", "flexible", "other", "unknown")),
    ("debts", ("debt", "priority_debt")),
    ("credit", ("credit",)),
)


def in_and_out(budget: Budget, number: int, say: Speaker) -> Section | None:
    """What came in, what living cost, what went to debts and what was borrowed; nothing where there is one month only."""
    months = budget.months[-60:]
    if len(months) < 2:
        return None
    kept = [(name, parts) for name, parts in SORTS if any(m.of(*parts) for m in months)]
    series = tuple(
        Series(name=say(f"budget-picture-{name}"), values=tuple(max(0.0, float(m.of(*parts))) for m in months))
        for name, parts in kept
    )
    locale = LOCALES.get(say.language, say.language)

    def named(at: int) -> str:
        from babel.dates import format_date

        return str(format_date(months[at].first, "y年M月" if say.language == "zh" else "MMM y", locale=locale))

    def rounded(amount: int) -> str:
        from babel.numbers import format_decimal

        return str(format_decimal(amount, format="#,##0", locale=locale))

    title = say("budget-picture-title", currency=budget.currency or "?")
    told = say("budget-picture-says", months=len(months), first=named(0), last=named(len(months) - 1))
    picture = lines(f"in-and-out-{number}", title, told, series, step=named, value=rounded)

    def money(amount: Decimal) -> str:
        return say.money(Money(amount=amount, currency=budget.currency))

    rows = tuple((named(at), *(money(m.of(*parts)) for _, parts in kept)) for at, m in enumerate(months))
    table = Table(title=title, head=(say("owed-page-month"), *(s.name for s in series)), rows=rows)
    return Section(title=title, items=(), picture=picture, table=table)

"""Says what is owed on a loan: the sums side by side, why they differ, every line of the reckoning, and a picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from forbear.languages import LOCALES, Speaker
from forbear.records.money import Money
from forbear.records.reckoning import Account, Difference, Owed
from forbear.report.drawing import Series, lines
from forbear.report.page import Item, Page, Section, rule_line
from forbear.report.table import Table

_MONTHS = 240


def page(found: Owed, say: Speaker) -> Page:
    """The reckoning of one loan in words."""
    loan = found.loan
    return Page(
        title=say("owed-title", lender=loan.lender.name or loan.id, on=found.on),
        step_title="",
        step="",
        sections=tuple(s for s in _sections(found, say) if s.items or s.table),
    )


def _sections(found: Owed, say: Speaker) -> Iterator[Section]:
    yield Section(title=say("owed-page-sums"), items=tuple(_sums(found, say)))
    yield _picture(found, say)
    if found.limits:
        yield _account(say("owed-by-law"), found.lawful, found, say)
    yield _account(say("owed-by-contract"), found.contract, found, say)
    rules = [rule_line(rule, say) for rule in found.unused]
    yield Section(title=say("owed-page-unused"), items=tuple(Item(text=r, mark="not_covered") for r in rules))


def _sums(found: Owed, say: Speaker) -> Iterator[Item]:
    loan = found.loan
    yield Item(text=say("owed-sum-contract", amount=loan.money(found.contract.owed.total)), mark="standing")
    if found.limits:
        text = say("owed-sum-law", amount=loan.money(found.lawful.owed.total))
        yield Item(text=text, mark="standing", details=tuple(_why(found.above_law, say)))
    else:
        yield Item(text=say("owed-no-law"), mark="note")
    if loan.claimed:
        text = say("owed-sum-claimed", amount=loan.claimed.total)
        yield Item(text=text, mark="standing", details=tuple(_why(found.above_contract, say)))
    yield Item(text=say("owed-convention", basis=loan.day_count), mark="note")


def _why(differences: Iterable[Difference], say: Speaker) -> Iterator[str]:
    for each in differences:
        sign = "+" if each.amount.amount > 0 else "−"
        yield f"{sign} {say.money(each.amount if each.amount.amount >= 0 else _turned(each))}: {say.say(each.says)}"
        if each.provision:
            yield rule_line(each.provision, say)


def _turned(each: Difference) -> Money:
    return replace(each.amount, amount=-each.amount.amount)


def _account(title: str, account: Account, found: Owed, say: Speaker) -> Section:
    loan, owed = found.loan, account.owed
    rows = tuple(
        (say.day(line.date), say.say(line.says), _figure(line.amount, say), _figure(line.after.total, say))
        for line in account.lines
    )
    head = ("owed-page-day", "owed-page-what", "owed-page-change", "owed-page-after")
    parts = {
        "principal": owed.principal,
        "interest": owed.interest + owed.penalty,
        "fees": owed.fees + owed.late_fees,
    }
    told = say("owed-parts", **{name: loan.money(amount) for name, amount in parts.items()})
    table = Table(title=say("owed-page-table", currency=loan.currency), head=tuple(map(say, head)), rows=rows)
    return Section(title=title, items=(Item(text=told),), table=table)


def _picture(found: Owed, say: Speaker) -> Section:
    first = found.loan.start
    months = min(_MONTHS, (found.on.year - first.year) * 12 + found.on.month - first.month)
    ends = [_month(first, n + 1) for n in range(months)] + [found.on]
    accounts = [("owed-page-contract", found.contract)] + ([("owed-page-law", found.lawful)] if found.limits else [])
    series = tuple(Series(name=say(id), values=tuple(_at(account, day) for day in ends)) for id, account in accounts)
    title = say("owed-page-time")
    told = say("owed-page-time-says", first=first, last=found.on, amount=found.loan.money(found.contract.owed.total))
    drawn = lines(
        "owed-time",
        title,
        told,
        series,
        step=lambda at: _named(ends[at], say),
        value=lambda amount: _round(amount, say),
    )
    rows = tuple(
        (_named(day, say), *(_figure(Decimal(str(s.values[at])), say) for s in series)) for at, day in enumerate(ends)
    )
    head = (say("owed-page-month"), *(s.name for s in series))
    table = Table(title=say("owed-page-table", currency=found.loan.currency), head=head, rows=rows)
    return Section(title=title, items=(), picture=drawn, table=table)


def _at(account: Account, day: date) -> float:
    """What was owed at the end of a day, by the last line until then; below zero is shown as nothing."""
    total = Decimal(0)
    for line in account.lines:
        if line.date > day:
            break
        total = line.after.total
    return max(0.0, float(total))


def _month(first: date, months: int) -> date:
    at = first.year * 12 + first.month - 1 + months
    return date(at // 12, at % 12 + 1, 1)


def _named(day: date, say: Speaker) -> str:
    from babel.dates import format_date

    locale = LOCALES.get(say.language, say.language)
    return str(format_date(day, "y年M月" if say.language == "zh" else "MMM y", locale=locale))


def _round(amount: float, say: Speaker) -> str:
    from babel.numbers import format_decimal

    return str(format_decimal(amount, format="#,##0", locale=LOCALES.get(say.language, say.language)))


def _figure(amount: Decimal, say: Speaker) -> str:
    from babel.numbers import format_decimal

    return str(format_decimal(amount, format="#,##0.00", locale=LOCALES.get(say.language, say.language)))

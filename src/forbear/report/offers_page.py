"""Says what each offer costs beside the others: one table, and under it what each saves and must have in writing."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.languages import Speaker
from forbear.records.message import Problem
from forbear.records.offer import Compared, Comparison
from forbear.report.page import Item, Section
from forbear.report.table import Table, width

HEADS = ("offer", "now", "month", "months", "total", "rate")


def sections(found: Comparison, say: Speaker) -> tuple[Section, ...]:
    """The comparison as a page shows it."""
    made = tuple(c for c in found.offers if isinstance(c, Compared))
    basis = (
        Item(text=say("compare-unchanged", months=found.months, amount=found.unchanged), mark="standing"),
        Item(text=say("compare-title", on=found.on), mark="note"),
    )
    rules = (
        say("compare-rule", rule=r.says.get(say.language) or r.says.get("en", r.id), reference=r.reference)
        for r in found.rules
    )
    return (
        Section(title=say("compare-side-by-side"), items=basis, table=table(made, say) if len(made) > 1 else None),
        *(_offer(each, say) for each in found.offers),
        *([Section(title=say("compare-law"), items=told)] if (told := tuple(Item(text=r) for r in rules)) else []),
    )


def table(offers: tuple[Compared, ...], say: Speaker) -> Table:
    """The figures of all offers side by side, the least in all first."""
    rows = tuple(
        (
            shorter(each.offer.name),
            say.money(each.cash_now),
            say.money(each.per_month),
            str(each.months),
            say.money(each.total),
            "-" if each.true_rate is None else f"{each.true_rate * 100:.2f}%",
        )
        for each in sorted(offers, key=lambda c: c.total.amount)
    )
    return Table(
        title=say("compare-side-by-side"), head=tuple(say(f"compare-head-{head}") for head in HEADS), rows=rows
    )


def shorter(name: str, most: int = 36) -> str:
    """A name of an offer, cut where it would push the figures off the screen."""
    if width(name) <= most:
        return name
    while width(name) >= most:
        name = name[:-1]
    return name.rstrip() + "…"


def lines(each: Compared, say: Speaker) -> Iterator[str]:
    """What one offer costs and saves, a sentence each."""
    yield say("compare-now", now=each.cash_now, monthly=each.per_month, months=each.months)
    if each.true_rate is None:
        yield say("compare-total-less", total=each.total)
    else:
        yield say("compare-total", total=each.total, rate=round(each.true_rate * 100, 2))
    yield say("compare-saved", saved=each.saved_by_nothing_changing)
    if each.saved_by_legal_maximum is not None:
        yield say("compare-saved-legal", saved=each.saved_by_legal_maximum)


def _offer(each: Compared | Problem, say: Speaker) -> Section:
    if isinstance(each, Problem):
        said = Item(text=say(f"problem-{each.code}", **dict(each.args)), mark="problem")
        return Section(title=each.where, items=(said,))
    before = Item(text=say("compare-before"), mark="needs_document", details=tuple(say.say(b) for b in each.before))
    told = tuple(Item(text=line) for line in lines(each, say))
    return Section(title=each.offer.name, items=(*told, before) if each.before else told)

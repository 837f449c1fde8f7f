"""Why arrears arose, from the person's own rows: each cause measured, with its mark, or not enough data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from decimal import Decimal
from statistics import median
from typing import Any

from forbear import shelf
from forbear.records.budget import Cause, Entry, MonthSums, Part
from forbear.review.months import counts

_DEBT: tuple[Part, ...] = ("debt", "priority_debt")
_LIVING: tuple[Part, ...] = ("essential", "flexible", "other", "unknown")
SOON = timedelta(days=7)
_LATE = "late_fee"
Measure = Callable[[Sequence[Entry], Sequence[MonthSums], dict[str, Any]], tuple[Decimal | None, Iterable[Entry]]]


def causes(entries: Sequence[Entry], months: Sequence[MonthSums]) -> tuple[Cause, ...]:
    """Each possible cause in a fixed order; `metric` is `None` where the whole months are too few to say."""
    whole = [m for m in months if m.whole]
    held = {m.first for m in whole}
    inside = [e for e in entries if e.row.counts and e.row.date.replace(day=1) in held]
    return tuple(_cause(name, measure, inside, whole) for name, measure in _MEASURES.items())


def _cause(name: str, measure: Measure, entries: Sequence[Entry], whole: Sequence[MonthSums]) -> Cause:
    facts = shelf.toml("review", "diagnostics.toml")[name]
    metric, rows = measure(entries, whole, facts)
    threshold = Decimal(str(facts["threshold"]))
    shown = metric is not None and (metric > threshold if name == "deficit" else metric >= threshold)
    return Cause(
        name=name,
        standing="not_enough_data" if metric is None else "shown" if shown else "not_shown",
        metric=None if metric is None else metric.quantize(Decimal("0.001")),
        threshold=threshold,
        threshold_from=facts["from"],
        formula=facts["formula"],
        source=facts["source"],
        rows=tuple(e.row.id for e in rows),
    )


def _income_shock(entries: Sequence[Entry], whole: Sequence[MonthSums], facts: dict[str, Any]) -> Any:
    if len(whole) < 5:
        return None, ()
    usual = median(m.of("income") for m in whole[:-2])
    late = {m.first for m in whole[-2:]}
    rows = [e for e in entries if e.part == "income" and counts(e) and e.row.date.replace(day=1) in late]
    now = sum((m.of("income") for m in whole[-2:]), Decimal(0)) / 2
    return ((usual - now) / usual, rows) if usual > 0 else (None, ())


def _deficit(entries: Sequence[Entry], whole: Sequence[MonthSums], facts: dict[str, Any]) -> Any:
    income = sum((m.of("income") for m in whole), Decimal(0))
    essential = sum((m.of("essential") for m in whole), Decimal(0))
    if len(whole) < 2 or not income:
        return None, ()
    short = {m.first for m in whole if m.of("income") < m.of("essential")}
    rows = [e for e in entries if e.part == "essential" and e.row.date.replace(day=1) in short]
    return (Decimal(len(short)) / len(whole) if income < essential else Decimal(0)), rows if income < essential else ()


def _borrowing_to_repay(entries: Sequence[Entry], whole: Sequence[MonthSums], facts: dict[str, Any]) -> Any:
    paid = [e for e in entries if e.part in _DEBT and e.row.amount.amount < 0]
    drawn = [e for e in entries if e.part == "credit" and counts(e)]
    if len(whole) < 2 or not paid:
        return None, ()
    after = [p for p in paid if any(timedelta(0) <= p.row.date - d.row.date <= SOON for d in drawn)]
    near = [d for d in drawn if any(timedelta(0) <= p.row.date - d.row.date <= SOON for p in paid)]
    return Decimal(len(after)) / len(paid), sorted({*near, *after}, key=lambda e: e.row.date) if after else ()


def _cost_shock(entries: Sequence[Entry], whole: Sequence[MonthSums], facts: dict[str, Any]) -> Any:
    return _growth(entries, whole, "essential")


def _discretionary(entries: Sequence[Entry], whole: Sequence[MonthSums], facts: dict[str, Any]) -> Any:
    return _growth(entries, whole, "flexible")


def _growth(entries: Sequence[Entry], whole: Sequence[MonthSums], part: Part) -> Any:
    """How much more a part of spending grew than income between the two halves; needs six whole months."""
    if len(whole) < 6:
        return None, ()
    half = len(whole) // 2
    early, late = whole[:half], whole[-half:]
    spent = [sum((m.of(part) for m in side), Decimal(0)) for side in (early, late)]
    came = [sum((m.of("income") for m in side), Decimal(0)) for side in (early, late)]
    if spent[0] <= 0 or came[0] <= 0:
        return None, ()
    growth = spent[1] / spent[0] - 1
    # Where income fell while spending stayed, the income is the cause: only real growth of spending counts.
    metric = min(growth, growth - (came[1] / came[0] - 1))
    months = {m.first for m in late}
    return metric, [e for e in entries if e.part == part and counts(e) and e.row.date.replace(day=1) in months]


def _costly_credit(entries: Sequence[Entry], whole: Sequence[MonthSums], facts: dict[str, Any]) -> Any:
    income = sum((m.of("income") for m in whole), Decimal(0))
    rows = [e for e in entries if e.part in _DEBT or e.purpose == "mortgage"]
    if len(whole) < 2 or income <= 0:
        return None, ()
    return sum((-e.row.amount.amount for e in rows), Decimal(0)) / income, rows


def _gambling(entries: Sequence[Entry], whole: Sequence[MonthSums], facts: dict[str, Any]) -> Any:
    income = sum((m.of("income") for m in whole), Decimal(0))
    if len(whole) < 2 or income <= 0:
        return None, ()
    rows = [e for e in entries if e.purpose in {"gambling", "lottery"}]
    return sum((-e.row.amount.amount for e in rows), Decimal(0)) / income, rows


def _timing(entries: Sequence[Entry], whole: Sequence[MonthSums], facts: dict[str, Any]) -> Any:
    if len(whole) < 2:
        return None, ()
    covered = {m.first for m in whole if m.of("income") >= m.of(*_LIVING, *_DEBT)}
    rows = [e for e in entries if e.purpose == _LATE and e.row.date.replace(day=1) in covered]
    return Decimal(len(rows)), rows


_MEASURES: dict[str, Measure] = {
    "income_shock": _income_shock,
    "deficit": _deficit,
    "borrowing_to_repay": _borrowing_to_repay,
    "cost_shock": _cost_shock,
    "costly_credit": _costly_credit,
    "gambling": _gambling,
    "discretionary": _discretionary,
    "timing": _timing,
}

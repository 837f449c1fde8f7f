"""Whether the yearly rate in the person's agreement keeps within the ceilings that bind this lender on that day.

The worse error is to hold a ceiling against a lender whom it does not bind (four times LPR against a bank): the
dispute is lost, and the true excess elsewhere unseen. Where the sort of lender or the day is not known, the
ceiling is shown with an if.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from forbear.checks._bound import reaches
from forbear.records.debt import Debt
from forbear.records.finding import Argument, Finding, Matter, Says, says
from forbear.records.law import Provision

LAW: tuple[str, ...] = (
    "interest_cap",
    "total_cost_cap",
    "interest_cap_transition",
    "interest_needs_agreement",
    "reference_rate",
    "rate_set_by_contract",
    "no_general_cap",
)
A_YEAR = {"year": Decimal(1), "month": Decimal(12), "day": Decimal(365)}


def check(matter: Matter) -> Iterator[Finding]:
    """Compares the agreed rate with each ceiling that was in force when the agreement was made."""
    debt = matter.debt
    if debt is None:
        return
    day = debt.agreed or matter.on
    lender = replace(debt.creditor, role="creditor")
    reach = [(p, reaches(p, lender, matter)) for p in _ceilings(matter, day)]
    bearing = [
        (p, "unknown" if debt.agreed is None else found) for p, found in reach if found != "no" and not _group(p)
    ]
    rate = debt.annual_rate
    if rate is None:
        yield from _without_rate(matter, tuple(p for p, found in bearing if found == "yes"))
        return
    if not bearing:
        groups = tuple(p for p, found in reach if found != "no" and _group(p))
        law = tuple(p for key in LAW[5:] for p in matter.law.at(key, day) if reaches(p, lender, matter) != "no")
        yield Finding(
            check="interest_cap",
            answer="rate-no-ceiling",
            outcome="not_covered",
            says=says("rate-no-ceiling", rate=_percent(rate)),
            steps=(says("step-ceiling-groups"),) if groups else (),
            law=(*law, *groups),
        )
    for rule, found in bearing:
        yield from _beside(rule, found, rate, debt, matter, day)


def _ceilings(matter: Matter, day: date) -> Iterator[Provision]:
    """Ceilings by the day of the agreement; what a court may still cut on request goes by today."""
    yield from matter.law.at("interest_cap", day)
    today = {p.id for p in matter.law.at("total_cost_cap", matter.on) if _table(p).get("on_request")}
    for rule in matter.law.provisions:
        if rule.key == "total_cost_cap" and (rule.in_force(day) or rule.id in today):
            yield rule


def _beside(rule: Provision, reach: str, rate: Decimal, debt: Debt, matter: Matter, day: date) -> Iterator[Finding]:
    ceiling, cited, fixed = _ceiling(rule, matter, day)
    if ceiling is None or not _size_fits(rule, debt):
        return
    sure = reach == "yes" and fixed
    above = rate > ceiling
    answer = "rate-above" if above else "rate-within"
    if not sure:
        answer += "-if-bound" if reach != "yes" else "-by-last-index"
    if not above and not sure:
        return
    steps: tuple[Says, ...] = (says("step-ceiling", ceiling=_percent(ceiling), on=day),)
    if above and _table(rule).get("on_request"):
        steps = (*steps, says("step-on-request"))
    transition = tuple(p for p in matter.law.at("interest_cap_transition", matter.on) if _switches(p, day, rule))
    if transition:
        steps = (*steps, says("step-ceiling-changed"))
    filled: dict[str, Argument] = {"rate": _percent(rate), "ceiling": _percent(ceiling)}
    yield Finding(
        check="interest_cap",
        answer=answer,
        outcome="inconsistent" if above and sure else "needs_document" if above else "consistent",
        says=says(answer, **filled),
        steps=steps,
        law=(rule, *cited, *transition),
        missing=tuple(_missing(reach, fixed, debt)),
    )


def _missing(reach: str, fixed: bool, debt: Debt) -> Iterator[Says]:
    if debt.agreed is None:
        yield says("missing-agreement-day")
    elif reach != "yes":
        yield says("missing-lender-type")
    if not fixed:
        yield says("missing-index")


def _group(rule: Provision) -> bool:
    """Whether a ceiling is for a group of people or lenders (soldiers, credit unions) that nothing here points to."""
    return bool(_table(rule).get("who"))


def _ceiling(rule: Provision, matter: Matter, day: date) -> tuple[Decimal | None, tuple[Provision, ...], bool]:
    """A ceiling as a share per year, what else it rests on, and whether its number is certain."""
    value = _table(rule)
    if (rate := _number(value.get("rate"))) is not None:
        return rate * A_YEAR.get(str(value.get("period", "year")), Decimal(1)), (), "plus" not in value
    multiple = _number(value.get("multiple"))
    bases = [p for p in matter.law.at("reference_rate", day) if _table(p).get("index") == value.get("index")]
    base = _number(_table(bases[0]).get("rate")) if bases else None
    if multiple is None or base is None:
        return None, (), False
    known_until = _table(bases[0]).get("verified_until")
    return multiple * base, (bases[0],), not isinstance(known_until, date) or day <= known_until


def _size_fits(rule: Provision, debt: Debt) -> bool:
    """Whether the loan lies between the amounts that a rule names; an unknown amount may."""
    value, principal = _table(rule), debt.principal
    least, most = _number(value.get("amount_min")), _number(value.get("amount_max"))
    if principal is None:
        return True
    return (least is None or principal.amount >= least) and (most is None or principal.amount <= most)


def _switches(transition: Provision, day: date, rule: Provision) -> bool:
    before = _table(transition).get("contract_before")
    return isinstance(before, date) and day < before and transition.binds == rule.binds


def _without_rate(matter: Matter, bearing: tuple[Provision, ...]) -> Iterator[Finding]:
    if bearing:
        silent = tuple(p for p in matter.law.at("interest_needs_agreement", matter.on) if p.binds == bearing[0].binds)
        yield Finding(
            check="interest_cap",
            answer="rate-unknown",
            outcome="needs_document",
            says=says("rate-unknown"),
            law=(*bearing, *silent),
            missing=(says("missing-rate"),),
        )


def _table(rule: Provision) -> dict[str, Any]:
    return rule.value if isinstance(rule.value, dict) else {}


def _number(words: Any) -> Decimal | None:
    try:
        return Decimal(str(words)) if words is not None else None
    except InvalidOperation:
        return None


def _percent(share: Decimal) -> Decimal:
    """A share as a percentage, without idle zeros."""
    percent = (share * 100).quantize(Decimal("0.0001"))
    return percent.quantize(Decimal(1)) if percent == percent.to_integral() else percent.normalize()

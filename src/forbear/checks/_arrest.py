"""The cases in which a threat of arrest can be real after all, and what would rule them out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from forbear.checks._papers import currency
from forbear.records.finding import Argument, Finding, Matter, Says, says
from forbear.records.law import Provision


def with_exceptions(matter: Matter, days: set[date], judged: tuple[Finding, ...]) -> Iterator[Finding]:
    """Lowers what was found about threats of arrest where the law knows a case in which arrest can follow."""
    exceptions = {
        p.id: p
        for on in days
        for key in ("threat_may_be_real", "no_prison_for_debt")
        for p in matter.law.at(key, on)
        if isinstance(p.value, dict) and p.value.get("threat", "arrest") == "arrest"
    }
    views = [(p, *_exception(p, matter)) for p in exceptions.values()]
    open_cases = tuple(p for p, state, _, _ in views if state == "open")
    steps = tuple(dict.fromkeys(step for _, _, step, _ in views))
    missing = tuple(dict.fromkeys(m for _, _, _, m in views if m is not None))
    for finding in judged:
        law = (*finding.law, *exceptions.values())
        if open_cases:
            yield replace(
                finding,
                answer="threat-arrest-may-be-real",
                outcome="needs_document",
                says=says("threat-arrest-may-be-real", count=finding.count or 0),
                steps=(*finding.steps, *steps),
                law=law,
                missing=(*finding.missing, *missing),
            )
        else:
            yield replace(finding, steps=(*finding.steps, *steps), law=law, missing=(*finding.missing, *missing))


def _exception(rule: Provision, matter: Matter) -> tuple[str, Says, Says | None]:
    """Whether an exception is ruled out (`out`), rests on a court's order (`court`) or is `open`, with its step and paper."""
    value: dict[str, Any] = rule.value
    when = str(value.get("when", ""))
    if "principal_min" in value:
        return _threshold(value, matter)
    if rule.key == "no_prison_for_debt" or when.startswith("court_order"):
        return "court", says("step-arrest-court-order"), says("missing-court-papers")
    if "cheque" in when:
        return "open", says("step-arrest-cheque"), says("missing-cheque")
    return "open", says("step-arrest-other"), says("missing-court-papers")


def _threshold(value: dict[str, Any], matter: Matter) -> tuple[str, Says, Says | None]:
    """Card debts above a principal: interest and fees do not count, and other loans are never meant."""
    debt = matter.debt
    least = _decimal(value["principal_min"])
    filled: dict[str, Argument] = {
        "least": int(least) if least is not None else 0,
        "currency": str(value.get("currency", "")),
    }
    if debt is not None and debt.kind and debt.kind != "card":
        return "out", says("step-arrest-not-a-card", **filled), None
    principal = debt.principal if debt is not None else None
    if debt is not None and debt.kind == "card" and principal is not None and least is not None:
        same = currency(debt) in ("", value.get("currency"))
        if same and principal.amount < least:
            return "out", says("step-arrest-below", principal=principal, **filled), None
    return "open", says("step-arrest-above", **filled), says("missing-card-principal")


def _decimal(words: Any) -> Decimal | None:
    try:
        return Decimal(str(words))
    except InvalidOperation:
        return None

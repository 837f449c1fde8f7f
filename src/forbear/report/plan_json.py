"""A plan for machines: one JSON document; amounts are text in whole units of the currency."""

from __future__ import annotations

from typing import Any

from forbear.languages import Speaker
from forbear.records.message import Problem
from forbear.records.outlook import Outlook
from forbear.records.plan import Plan
from forbear.report.page import Pages, Section
from forbear.report.plan_words import money, month_day, pay_day


def document(
    outlook: Outlook | None, pages: Pages | None, problems: tuple[Problem, ...], say: Speaker
) -> dict[str, Any]:
    """The whole outlook, or `null` where the case could not be planned, with the problems of its file.

    `page` is what the text and the HTML page say, in the same words.
    """
    noted = [
        {"code": p.code, "where": p.where, "detail": p.detail, "says": say(f"problem-{p.code}", **dict(p.args))}
        for p in problems
    ]
    return {
        "schema": "forbear.plan/1",
        "outlook": _outlook(outlook, say) if outlook else None,
        "page": _page(pages) if pages else None,
        "problems": noted,
    }


def _page(pages: Pages) -> dict[str, Any]:
    page = pages.claims[0]
    return {
        "title": page.title,
        "step_title": page.step_title,
        "step": page.step,
        "sections": [_section(s) for s in page.sections],
        "closing": list(pages.closing),
    }


def _section(section: Section) -> dict[str, Any]:
    said: dict[str, Any] = {"title": section.title, "says": [item.text for item in section.items]}
    if section.table:
        said["table"] = {"head": [h.strip() for h in section.table.head], "rows": [list(r) for r in section.table.rows]}
    return said


def _outlook(outlook: Outlook, say: Speaker) -> dict[str, Any]:
    here = outlook.situation

    def amount(coins: int | None) -> str | None:
        return None if coins is None else str(money(coins, here).amount)

    def shares(found: tuple[Any, ...]) -> list[dict[str, Any]]:
        return [{"debt": s.debt, "amount": amount(s.amount)} for s in found]

    return {
        "standing": outlook.standing,
        "says": say(f"plan-standing-{outlook.standing}"),
        "currency": here.currency,
        "plan": _plan(outlook.best, months=True) if outlook.best else None,
        "others": [_plan(p, months=False) for p in outlook.others],
        "what_ifs": [
            {
                "kind": w.change.kind,
                "month": f"{month_day(here, w.change.month):%Y-%m}",
                "amount": amount(w.change.amount),
                "standing": w.standing,
                "plan": _plan(w.plan, months=False) if w.plan else None,
            }
            for w in outlook.what_ifs
        ],
        "shortfalls": [
            {"month": f"{month_day(here, s.month):%Y-%m}", "amount": amount(s.amount), "what": s.what}
            for s in outlook.shortfalls
        ],
        "pro_rata": shares(outlook.pro_rata),
        "tokens": shares(outlook.tokens),
        "concessions": [
            {"kind": c.kind, "amount_a_month": amount(c.size)}
            if c.kind == "more_money"
            else {"kind": c.kind, "share": None if c.size is None else c.size / 1000}
            for c in outlook.concessions
        ],
        "stresses": [
            {
                "kind": s.kind,
                "size": amount(s.size) if s.kind == "bill" else s.size / 1000,
                "missed": s.missed,
                "cost": amount(s.cost),
                "essentials_covered": s.essentials,
            }
            for s in outlook.stresses
        ],
        "slack_a_month": amount(outlook.slack),
        "reserve": amount(outlook.reserve),
        "out_of_time": outlook.out_of_time,
    }


def _plan(plan: Plan, *, months: bool) -> dict[str, Any]:
    here = plan.situation
    first = plan.first_gone
    whole = plan.finished is not None
    made: dict[str, Any] = {
        "strategy": plan.strategy,
        "months": plan.finished,
        "cost": str(money(plan.cost, here).amount) if whole else None,
        "interest": str(money(plan.interest, here).amount) if whole else None,
        "fees": str(money(plan.fees, here).amount) if whole else None,
        "penalties": str(money(plan.penalties, here).amount) if whole else None,
        "forgiven": str(money(plan.forgiven, here).amount) if whole else None,
        "missed": plan.missed,
        "missed_priority": plan.missed_priority,
        "first_gone": {"month": f"{month_day(here, first[0]):%Y-%m}", "debt": first[1]} if first else None,
    }
    if months:
        made["proved"] = plan.proved
        made["gap"] = None if plan.gap is None else str(money(plan.gap, here).amount)
        made["payments"] = [
            {
                "month": f"{month_day(here, m.number):%Y-%m}",
                "kept": str(money(m.cash, here).amount),
                "debts": [
                    {
                        "debt": d.id,
                        "due": f"{pay_day(here, d, m.number)}" if d.due_day else None,
                        "pay": str(money(m.payments[at], here).amount),
                        "left": str(money(m.balances[at], here).amount),
                        "missed": m.missed[at],
                    }
                    for at, d in enumerate(here.debts)
                    if m.payments[at] or m.balances[at]
                ],
            }
            for m in plan.months
        ]
    return made

"""A review for machines: every row with its place and purpose, the usual month, the causes, the problems."""

from __future__ import annotations

from typing import Any

from forbear.languages import Speaker
from forbear.records.affairs import StatementOfAffairs
from forbear.records.budget import Budget, Cause, Entry, Review
from forbear.records.message import Problem
from forbear.report.budget import left, money_of


def document(review: Review, problems: tuple[Problem, ...], say: Speaker) -> dict[str, Any]:
    """The one JSON document of `forbear budget --json`; amounts are decimal texts."""
    return {
        "place": review.place,
        "place_assumed": review.place_assumed,
        "statements": [
            {
                "exhibit": s.exhibit,
                "layout": s.layout,
                "rows": len(s.transactions),
                "columns": [
                    {"role": c.role, "heading": c.heading, "number": c.number, "certainty": c.certainty}
                    for c in s.columns
                ],
            }
            for s in review.statements
        ],
        "budgets": [_budget(b, say) for b in review.budgets],
        "problems": [
            {
                "code": p.code,
                "where": p.where,
                "detail": p.detail,
                "says": say(f"problem-{p.code}", **dict(p.args)),
            }
            for p in (*problems, *review.problems)
        ],
    }


def _budget(budget: Budget, say: Speaker) -> dict[str, Any]:
    return {
        "currency": budget.currency,
        "rows": [_row(e) for e in budget.entries],
        "folded": [{"row": f.row.id, "kept": f.kept} for f in budget.folded],
        "months": [
            {"month": f"{m.first:%Y-%m}", "whole": m.whole, "sums": {part: str(amount) for part, amount in m.sums}}
            for m in budget.months
        ],
        "affairs": _affairs(budget.affairs) if budget.affairs else None,
        "causes": [_cause(c, say) for c in budget.causes],
    }


def _row(entry: Entry) -> dict[str, Any]:
    row = entry.row
    return {
        "id": row.id,
        "date": row.date.isoformat(),
        "amount": str(row.amount.amount),
        "payee": row.payee,
        "memo": row.memo,
        "account": row.account,
        "purpose": entry.purpose,
        "part": entry.part,
        "because": entry.because,
        "pair": entry.pair,
        "counts": row.counts,
    }


def _affairs(affairs: StatementOfAffairs) -> dict[str, Any]:
    def told(coins: int) -> str:
        return str(money_of(coins, affairs.currency).amount)

    after_living, after_debts = left(affairs)
    return {
        "months": affairs.months,
        "income": told(affairs.income[0]),
        "living": told(affairs.essentials[0]),
        "left_for_debts": told(after_living),
        "left_after_debts": told(after_debts),
        "lines": [
            {"purpose": line.purpose, "part": line.part, "amount": told(line.amount), "rows": list(line.rows)}
            for line in affairs.lines
        ],
        "holdings": [
            {"account": h.account, "amount": told(h.amount), "on": h.on.isoformat() if h.on else None}
            for h in affairs.holdings
        ],
    }


def _cause(cause: Cause, say: Speaker) -> dict[str, Any]:
    return {
        "cause": cause.name,
        "standing": cause.standing,
        "says": say(f"budget-cause-{cause.name}-{cause.standing}".replace("_", "-")),
        "metric": None if cause.metric is None else str(cause.metric),
        "threshold": str(cause.threshold),
        "threshold_from": cause.threshold_from,
        "formula": cause.formula,
        "source": cause.source,
        "rows": list(cause.rows),
    }

"""The UK's Standard Financial Statement in its published JSON (budget summary, version 1.1).

Key names are those of `dds/v1.1/json/sfs-summary-schema.json` in moneyadviceservice/sfs-developer-toolkit
(commit 5216f73). What statements cannot tell (names, birth dates, the household, housing, work, whether assets
were considered) is left out although the schema asks for it: the adviser fills it in. It is not yet a
complete statement, and `notes` say so.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from forbear.categories import structure
from forbear.records.affairs import StatementOfAffairs
from forbear.records.budget import Review
from forbear.report.budget import money_of

_INCOME = {
    "total-earnings": "Earnings",
    "total-benefits": "Benefits and tax credits",
    "total-pensions": "Pensions",
    "total-other-income": "Other income",
}
_OWN = {
    "Rent": "rent",
    "Mortgage": "mortgage",
    "Secured loans": "secured-loans",
    "Council tax/rates": "council-tax-rates",
}
_UTILITY = {"Gas": "gas", "Electricity": "electricity"}
_FIXED = {
    "Water": "total-water",
    "Care and health costs": "total-care-health",
    "Transport and travel": "total-transport-travel",
    "School costs": "total-school",
    "Pensions and insurances": "total-pensions-insurances",
    "Professional costs": "total-professional",
    "Other essential costs": "total-other-essential",
}
_FLEXIBLE = {
    "Communications and leisure": "total-communications-leisure",
    "Food and housekeeping": "total-food-housekeeping",
    "Personal costs": "total-personal",
}


def document(review: Review) -> dict[str, Any] | None:
    """The budget in pounds in the Standard Financial Statement's keys, or `None` where there is none."""
    affairs = next((b.affairs for b in review.budgets if b.currency == "GBP" and b.affairs), None)
    return _summary(affairs) if affairs else None


def _summary(affairs: StatementOfAffairs) -> dict[str, Any]:
    amounts = {line.purpose: line.amount for line in affairs.lines}
    income = dict.fromkeys(_INCOME, 0)
    fixed = dict.fromkeys(
        (*_OWN.values(), "other-home-contents", *_UTILITY.values(), "other-utilities", *_FIXED.values()), 0
    )
    flexible = dict.fromkeys(_FLEXIBLE.values(), 0)
    totals = {name: key for key, name in _INCOME.items()}
    for item in structure("uk_sfs").items:
        amount = sum(amounts.pop(purpose, 0) for purpose in item.purposes)
        if item.section in totals:
            income[totals[item.section]] += amount
        elif item.section == "Home and contents":
            fixed[_OWN.get(item.name, "other-home-contents")] += amount
        elif item.section == "Utilities":
            fixed[_UTILITY.get(item.name, "other-utilities")] += amount
        elif item.section in _FIXED:
            fixed[_FIXED[item.section]] += amount
        elif item.section in _FLEXIBLE:
            flexible[_FLEXIBLE[item.section]] += amount
    savings = sum(line.amount for line in affairs.lines if line.purpose == "savings")
    admin = sum(line.amount for line in affairs.lines if line.purpose == "debt_admin_fee")
    outgoings = sum(fixed.values()) + sum(flexible.values())
    available = sum(income.values()) - outgoings - savings - admin
    left_out = sorted(name for name, amount in amounts.items() if amount)
    return {
        "overview": _told(
            {
                "total-monthly-income": sum(income.values()),
                "total-monthly-outgoings": outgoings,
                "savings-contribution": savings,
                "debt-admin-fee": admin,
                "total-available-for-priority-debts": available,
                "total-available-for-non-priority-debts": available,
            }
        ),
        "monthly-income": _told({**income, "total-monthly-income": sum(income.values())}),
        "monthly-outgoings": {
            "fixed-costs": _told({**fixed, "total-fixed-costs": sum(fixed.values())}),
            "flexible-costs": _told({**flexible, "total-flexible-costs": sum(flexible.values())}),
            "total-monthly-outgoings": _told({"x": outgoings})["x"],
        },
        "notes": [
            f"Average of {affairs.months} whole months of bank statements; not yet checked by the client.",
            "Client details, debts and confirmations are not filled in: statements do not tell them.",
            "No offers to priority debts are taken off yet, so both amounts available are the same.",
            f"Not placed in any category: {', '.join(left_out) or 'nothing'}.",
        ],
    }


def _told(coins: dict[str, int]) -> dict[str, float]:
    return {name: float(Decimal(money_of(amount, "GBP").amount)) for name, amount in coins.items()}

"""Turns the dated law of a place into the limits that a loan is reckoned under.

Only rules that can be applied to the papers as they are become limits. A rule that needs something
the papers do not say (a military service, an index that is not carried) is returned apart, so that
the answer can name it instead of passing over it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from forbear.records.claim import Party
from forbear.records.law import Law, Provision
from forbear.records.loan import CHARGES, Advance, Bucket, Charge, Loan
from forbear.records.money import Money
from forbear.records.reckoning import Limit

KEYS = (
    "upfront_deduction",
    "payment_allocation",
    "penalty_interest",
    "interest_cap",
    "total_cost_cap",
    "total_charges_cap",
    "fee_cap",
)
"""The keys of the law that set limits, in the order in which their effects are told."""

_PERIODS = {"year": 1, "month": 12, "day": 365}
_CHARGES: dict[str, Charge] = {
    "interest": "interest",
    "compound_interest": "interest",
    "overdue_interest": "penalty",
    "late_interest": "penalty",
    "penalty_interest": "penalty",
    "default_interest": "penalty",
    "liquidated_damages": "late_fees",
    "default_fees": "late_fees",
    "late_fee": "late_fees",
    "penalties": "late_fees",
}
_ORDER: dict[str, tuple[Bucket, ...]] = {
    "enforcement_costs": ("fees", "late_fees"),
    "interest": ("penalty", "interest"),
    "principal": ("principal",),
}
LENDERS = frozenset(["credit_union", "federal_credit_union", "unlicensed"])
"""Sorts of lender that a rule may be for alone; other words of `who` tell of the borrower."""
_UNKNOWN = {"who", "plus", "business", "floor_multiple"}
"""Entries of a rule that ask for something that a loan's papers do not say.

Under two lines (`void_above`) interest that was paid between them stays paid, so one ceiling does not
tell what is owed once there are payments: such a rule is named and not applied.
"""


def limits(law: Law, loan: Loan, on: date) -> tuple[tuple[Limit, ...], tuple[Provision, ...]]:
    """The limits of a law for one loan, and the rules of the same keys that could not be applied to it."""
    found: list[Limit] = []
    unused: list[Provision] = []
    for key in KEYS:
        for rule in law.provisions:
            if rule.key != key or not _concerns(rule, loan, on) or _beside(rule, loan):
                continue
            unsaid = _UNKNOWN & set(rule.value) or ("void_above" in rule.value and loan.payments)
            limit = None if unsaid else next(_limits(rule, law, loan, on), None)
            if limit is None:
                unused.append(rule)
            else:
                found.append(limit)
    return tuple(found), tuple(unused)


def highest_rate(law: Law, lender_type: str, product: str, balance: Decimal, currency: str, on: date) -> Decimal | None:
    """The highest yearly interest rate that a law allows such a lender on a day; `None` where it sets none."""
    loan = Loan(
        id="",
        currency=currency,
        lender=Party(name="", role="creditor", lender_type=lender_type),
        product=product,
        advances=(Advance(date=on, amount=Money(amount=balance, currency=currency)),),
    )
    found, _ = limits(law, loan, on)
    return min((x.value for x in found if x.kind == "rate" and x.in_force(on) and "interest" in x.covers), default=None)


def reference_rate(law: Law, index: str, on: date) -> Decimal | None:
    """A published rate that rules refer to (such as the one-year LPR of China), as it stood on a day."""
    found = _published(law, index, on)
    return None if found is None else Decimal(found.value["rate"])


def _published(law: Law, index: str, on: date) -> Provision | None:
    return next((p for p in law.at("reference_rate", on) if p.value["index"] == index), None)


def _known_until(rule: Provision, law: Law, loan: Loan, on: date) -> date | None:
    """The last day for which the published rate behind a ceiling is verified, where the ceiling needs a later day."""
    if "multiple" not in rule.value:
        return None
    day = _index_day(rule, loan, on)
    found = _published(law, rule.value["index"], day)
    last = found.value.get("verified_until") if found else None
    return last if isinstance(last, date) and last < day else None


def _index_day(rule: Provision, loan: Loan, on: date) -> date:
    """The day whose index counts: that of the contract; for a contract older than the rule, the day of reckoning."""
    agreed = loan.agreed or loan.start
    return agreed if rule.since is None or agreed >= rule.since else on


def _concerns(rule: Provision, loan: Loan, on: date) -> bool:
    value = rule.value
    if not isinstance(value, dict) or (rule.since and rule.since > on) or (rule.until and rule.until < loan.start):
        return False
    binds = {loan.lender.lender_type, "lender", "original_creditor", "any_person"} - {""}
    if rule.binds and not binds & set(rule.binds):
        return False
    if "products" in value and loan.product not in value["products"]:
        return False
    if loan.product in value.get("excludes", ()):
        return False
    if value.get("new_loans_only") and rule.since and (loan.agreed or loan.start) < rule.since:
        return False
    lent = sum((a.amount.amount for a in loan.advances), Decimal(0))
    low, high = Decimal(value.get("amount_min", 0)), Decimal(value.get("amount_max", "Infinity"))
    return low <= lent <= high


def _beside(rule: Provision, loan: Loan) -> bool:
    """Whether a rule is beside the point: about a deduction that there was not, or another sort of lender."""
    if rule.key == "upfront_deduction":
        return not any(fee.deducted for fee in loan.fees)
    who = str(rule.value.get("who", ""))
    return bool(loan.lender.lender_type) and who in LENDERS and who != loan.lender.lender_type


def _limits(rule: Provision, law: Law, loan: Loan, on: date) -> Iterator[Limit]:
    value: dict[str, Any] = rule.value
    since, until = rule.since, rule.until
    agreed = loan.agreed or loan.start
    if rule.key == "upfront_deduction" and value.get("principal") == "sum_received":
        if since is None or agreed >= since:
            yield Limit(kind="received", provision=rule)
    elif rule.key == "payment_allocation" and "order" in value:
        order = tuple(b for word in value["order"] for b in _ORDER.get(word, ()))
        yield Limit(kind="order", order=order, provision=rule)
    elif rule.key == "penalty_interest" and value.get("capitalised") is False:
        yield Limit(kind="plain", covers=("penalty", "late_fees"), since=since, until=until, provision=rule)
    elif rule.key in ("interest_cap", "total_cost_cap"):
        rate = _rate(rule, law, loan, on)
        if rate is not None:
            yield Limit(
                kind="rate",
                value=rate,
                covers=_covers(rule),
                since=since,
                until=until,
                provision=rule,
                known_until=_known_until(rule, law, loan, on),
            )
    elif rule.key == "total_charges_cap" and value.get("of") in ("credit", "principal"):
        yield Limit(kind="share", value=Decimal(value["share"]), covers=_covers(rule), since=since, provision=rule)
    elif rule.key == "fee_cap" and value.get("per") == "agreement" and value.get("currency") == loan.currency:
        yield Limit(kind="amount", value=Decimal(value["amount"]), covers=("late_fees",), since=since, provision=rule)


def _rate(rule: Provision, law: Law, loan: Loan, on: date) -> Decimal | None:
    """The yearly rate of a ceiling: stated, or a multiple of an index on the day that the rule names.

    A private loan made before the rule began follows the index on the day of suit; the day of
    reckoning stands for it.
    """
    value = rule.value
    periods = _PERIODS[value.get("period", "year")]
    if "rate" in value:
        return Decimal(value["rate"]) * periods
    if "multiple" not in value:
        return None
    index = reference_rate(law, value["index"], _index_day(rule, loan, on))
    return None if index is None else index * Decimal(value["multiple"]) * periods


def _covers(rule: Provision) -> tuple[Charge, ...]:
    """Which charges a ceiling counts; a ceiling on the total cost always counts interest with the rest."""
    words = rule.value.get("covers")
    if words:
        named = {_CHARGES.get(word, "fees") for word in words}
        return tuple(c for c in CHARGES if c in named or (c == "interest" and rule.key == "total_cost_cap"))
    if rule.key != "interest_cap":
        return CHARGES
    return ("interest", "penalty", "fees") if rule.value.get("base") == "outstanding_credit" else ("interest",)

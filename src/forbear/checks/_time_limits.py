"""What the law of a place says about the length of a period, and about acts that begin it anew or bring it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Literal

from forbear.checks._bound import reaches
from forbear.checks._sender import sender
from forbear.records.finding import Matter
from forbear.records.law import Provision

Act = Literal["payment", "acknowledgement", "demand"]

ACTS: dict[Act, frozenset[str]] = {
    "payment": frozenset(["payment", "part_payment", "activity", "recorded_part_payment", "part_payment_in_writing"]),
    "acknowledgement": frozenset(
        [
            "acknowledgement",
            "signed_acknowledgement",
            "written_acknowledgement",
            "signed_writing",
            "writing",
            "clear_written_admission",
            "promise_to_pay",
            "signed_promise",
            "new_promise",
            "affirmation",
            "activity",
            "words",
            "asking_for_time",
            "repayment_plan",
            "new_agreement",
            "signed_collection_notice",
        ]
    ),
    "demand": frozenset(["demand", "message", "letter", "sms", "email"]),
}
"""What the law's words for acts come to among the days that a person's papers can give."""

UNSECURED = frozenset(
    [
        "",
        "simple_contract",
        "contract",
        "most_consumer_debts",
        "money_lent",
        "loan",
        "written_contract",
        "written",
        "consumer_credit",
    ]
)
"""Debts that a limitation rule may name and still be about an ordinary loan or card."""


def table(rule: Provision) -> dict[str, Any]:
    """A rule's value as a table; empty where it is none."""
    return rule.value if isinstance(rule.value, dict) else {}


def lengths(matter: Matter, on: date) -> frozenset[int]:
    """How many years a period may have by the rules of a day, for a debt of this sort."""
    found: set[int] = set()
    rules = [(p, str(table(p).get("debts", ""))) for p in matter.law.at("limitation_length", on)]
    own = any(debts == "consumer_credit" for _, debts in rules) and _is_consumer_credit(matter)
    for rule, debts in rules:
        if debts in UNSECURED or (debts == "other_contract" and not own):
            found |= {_turned(table(rule), on, years) for years in _years(table(rule))}
    return frozenset(found)


def _is_consumer_credit(matter: Matter) -> bool:
    return matter.debt is not None and matter.debt.kind in {"card", "instalment_loan", "microloan", "overdraft"}


def _turned(value: dict[str, Any], on: date, years: int) -> int:
    """The new length of a period that was still running on the day on which the law changed."""
    turned, then = value.get("if_running_on"), value.get("then_years")
    running = isinstance(turned, date) and plus_years(on, years) >= turned
    return then if running and isinstance(then, int) else years


def _years(value: dict[str, Any]) -> Iterator[int]:
    """Every number of years that a rule gives; several where it depends on what the paper is."""
    for name, found in value.items():
        if name == "years" or (name.split("_")[0] in {"written", "card", "open", "years"} and name != "years_judgment"):
            for number in found if isinstance(found, list) else [found]:
                if isinstance(number, int) and not isinstance(number, bool) and 0 < number <= 50:
                    yield number


def restarts(matter: Matter, act: Act, on: date) -> Literal["yes", "no", "perhaps"]:
    """Whether an act before the period's end begins it anew, by the rules of that day; silence about a payment or
    an admission is `perhaps`, silence about a demand is `no` where the place has rules on other acts."""
    rules = matter.law.at("limitation_restart", on)
    named = [table(p) for p in rules if _names(p, act)]
    if any(v.get("restarts") is True for v in named):
        return "yes"
    if any(v.get("restarts") is False for v in named):
        return "no"
    return "no" if act == "demand" and rules else "perhaps"


def revives(matter: Matter, act: Act, on: date) -> bool:
    """Whether an act after the period's end may bring the claim back; only a rule that denies it to this sender,
    or a debt that has come to an end, makes sure that it does not."""
    if act == "demand":
        return False
    rules = [p for p in matter.law.at("limitation_revival", on) if _names(p, act)]
    effects = matter.law.at("limitation_effect", on)
    if any(table(p).get("extinguishes") is True for p in effects):
        return False
    party = sender(matter.claim, matter.claim.latest.reading)
    return not any(table(p).get("revives") is False and reaches(p, party, matter) == "yes" for p in rules)


def _names(rule: Provision, act: Act) -> bool:
    listed = table(rule).get("acts", ())
    return bool(ACTS[act] & set(listed if isinstance(listed, list) else [listed]))


def plus_years(day: date, years: int) -> date:
    """The same day some years later; 29 February becomes 1 March, so that no period ends a day too early."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date.max if day.year + years > date.max.year else date(day.year + years, 3, 1)

"""Every way in which a limitation period can be counted from what is known, and the days on which it would end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
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

WAITS = 2000
"""A period is counted anew at most this often: more events than that are no honest record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One way of counting: from when, how long, what started it anew, and the last day of the period."""

    start: date
    started: str
    years: int
    last_restart: date | None
    restarted_by: Act | None
    ends: date


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


def starts(matter: Matter) -> dict[date, str]:
    """The days on which the period can have begun, each with the word for it."""
    debt = matter.debt
    if debt is None:
        return {}
    words = {str(table(p).get("when", "")) for p in matter.law.at("limitation_start", matter.on)}
    found: dict[date, str] = {}
    if debt.defaulted:
        found[debt.defaulted] = "defaulted"
    if debt.instalments:
        plan = sorted(debt.instalments, key=lambda i: i.due)
        if "last_instalment_due" in words:
            found[plan[-1].due] = "last-instalment"
        elif (unpaid := _first_unpaid(matter)) is not None:
            found[unpaid] = "first-unpaid"
            found[plan[-1].due] = "last-instalment"
    if not found and "grace_after_first_demand_or_refusal" in words and debt.kind == "private_loan":
        return {min(debt.demanded): "first-demand"} if debt.demanded else {}
    if not found and debt.last_payment:
        found[debt.last_payment] = "last-payment"
    lengths = matter.law.at("limitation_length", matter.on)
    if debt.agreed and not debt.instalments and any("loan" in str(table(p).get("counted_from", "")) for p in lengths):
        found[debt.agreed] = "agreed"
    return found


def start_is_open(matter: Matter) -> bool:
    """Whether the period begins with a notice whose day the papers do not give."""
    words = {table(p).get("when") for p in matter.law.at("limitation_start", matter.on)}
    return "default_notice_expired" in words and matter.debt is not None and matter.debt.defaulted is None


def _first_unpaid(matter: Matter) -> date | None:
    assert matter.debt is not None
    left = matter.debt.paid
    for instalment in sorted(matter.debt.instalments, key=lambda i: i.due):
        left -= instalment.amount.amount
        if left < 0:
            return instalment.due
    return None


def events(matter: Matter) -> tuple[tuple[date, Act], ...]:
    """Payments, written admissions and demands up to the day, in order of time."""
    debt = matter.debt
    assert debt is not None
    days: list[tuple[date, Act]] = [(p.date, "payment") for p in debt.payments]
    days += [(day, "acknowledgement") for day in debt.acknowledged]
    days += [(day, "demand") for day in debt.demanded]
    contacts = {d.reading.message.id: d.reading for d in matter.claim.demands}
    days += [(r.message.received.date(), "demand") for r in contacts.values() if r.message.received]
    return tuple(sorted({e for e in days if e[0] <= matter.on}))[:WAITS]


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


def counts(matter: Matter) -> tuple[Count, ...]:
    """Every way of counting: each start, each length, and both readings of whatever the law leaves open."""
    found: set[Count] = set()
    for start, word in starts(matter).items():
        for years in lengths(matter, start) | lengths(matter, matter.on):
            for lenient in (False, True):
                found.add(_count(matter, start, word, years, lenient))
    return tuple(sorted(found, key=lambda c: (c.ends, c.start, c.years)))


def _count(matter: Matter, start: date, word: str, years: int, lenient: bool) -> Count:
    """One count; `lenient` takes every doubt for the side on which the period is still running."""
    last, by = None, None
    ends = _last_day(matter, start, years)
    for day, act in events(matter):
        if day <= start:
            continue
        answer = restarts(matter, act, day)
        if day <= ends:
            begins = answer == "yes" or (lenient and answer == "perhaps")
        else:
            begins = lenient and revives(matter, act, day)
        if begins:
            last, by = day, act
            ends = max(ends, _last_day(matter, day, _anew(matter, day, years, lenient)))
    return Count(start=start, started=word, years=years, last_restart=last, restarted_by=by, ends=ends)


def _anew(matter: Matter, day: date, years: int, lenient: bool) -> int:
    """How many years a period begun anew has: the same as before, unless the law has changed since."""
    now = lengths(matter, day)
    if years in now or not now:
        return years
    return max(now) if lenient else min(now)


def _last_day(matter: Matter, begins: date, years: int) -> date:
    """The last day of a period, with the stretches of time that the law leaves out of it."""
    ends = plus_years(begins, years)
    for rule in sorted(matter.law.provisions, key=lambda p: p.id):
        value = table(rule)
        out_from, out_until = value.get("excluded_from"), value.get("excluded_until")
        if rule.key != "limitation_suspension" or not isinstance(out_from, date) or not isinstance(out_until, date):
            continue
        if begins <= out_until and ends >= out_from:
            ends += timedelta(days=(out_until - max(begins, out_from)).days + 1)
            least, since = value.get("min_days"), value.get("min_days_from")
            if isinstance(least, int) and isinstance(since, date):
                ends = max(ends, since + timedelta(days=least))
    return ends


def plus_years(day: date, years: int) -> date:
    """The same day some years later; 29 February becomes 1 March, so that no period ends a day too early."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date.max if day.year + years > date.max.year else date(day.year + years, 3, 1)

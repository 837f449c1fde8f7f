"""Where a negotiation stands: what each offer costs beside the plan, what is not in writing, and the next step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from forbear.records.finding import Says, says
from forbear.records.law import Law
from forbear.records.letter import Move, Negotiation, Posting, Round
from forbear.records.money import Money
from forbear.records.outlook import Outlook
from forbear.respond.deadlines import PATIENCE, deadlines
from forbear.respond.plan_facts import coins

TERMS = ("closes_account", "interest_frozen", "credit_file", "rest_not_sold", "collection_stops")
"""What an offer should say besides its figures; each is asked for in writing where it is not promised."""


def negotiation(
    rounds: tuple[Round, ...], *, law: Law, on: date, postings: tuple[Posting, ...] = (), outlook: Outlook | None = None
) -> tuple[Negotiation, ...]:
    """Each debt's negotiation in the order in which it was begun; the rounds of one debt in order of time."""
    names = dict.fromkeys(r.claim for r in rounds)
    return tuple(_one(name, rounds, postings, law, on, outlook) for name in names)


def _one(
    name: str, rounds: tuple[Round, ...], postings: tuple[Posting, ...], law: Law, on: date, outlook: Outlook | None
) -> Negotiation:
    own = tuple(sorted((r for r in rounds if r.claim == name), key=lambda r: (r.on, r.number)))
    sent = tuple(p for p in postings if p.letter.split("/")[0] == name)
    step, by, kind = _next(own[-1], sent, on)
    return Negotiation(
        claim=name,
        moves=tuple(_move(r, outlook) for r in own),
        postings=sent,
        next_step=step,
        by=by,
        letter=kind,
        deadlines=deadlines(law=law, on=on, rounds=own, postings=sent),
    )


def _move(each: Round, outlook: Outlook | None) -> Move:
    costs, planned, month = _costs(each), _planned(each, outlook), _month(each, outlook)
    comparable = costs is not None and planned is not None and costs.currency == planned.currency
    return Move(
        round=each,
        costs=costs,
        above_plan=costs - planned if comparable and costs and planned else None,
        above_month=each.monthly - month
        if each.monthly and month and each.monthly.currency == month.currency
        else None,
        unwritten=tuple(_unwritten(each)),
    )


def _costs(each: Round) -> Money | None:
    """What an offer asks in all: its total, or so many months of so much."""
    if each.total is not None:
        return each.total
    if each.monthly is not None and each.months is not None:
        return Money(amount=each.monthly.amount * Decimal(each.months), currency=each.monthly.currency)
    return None


def _planned(each: Round, outlook: Outlook | None) -> Money | None:
    """What the plan pays on the debt in all."""
    if outlook is None or outlook.best is None:
        return None
    at = next((n for n, d in enumerate(outlook.situation.debts) if d.id == each.claim), None)
    if at is None:
        return None
    return coins(sum(m.payments[at] for m in outlook.best.months), outlook.situation.currency)


def _month(each: Round, outlook: Outlook | None) -> Money | None:
    """What the plan pays on the debt in its first month, or the fair share where there is no plan."""
    if outlook is None:
        return None
    share = next((s.amount for s in outlook.pro_rata if s.debt == each.claim), None)
    if share is None and outlook.best is not None:
        at = next((n for n, d in enumerate(outlook.situation.debts) if d.id == each.claim), None)
        share = None if at is None else outlook.best.months[0].payments[at]
    return None if share is None else coins(share, outlook.situation.currency)


def _unwritten(each: Round) -> Iterator[Says]:
    """What is not in writing yet; an offer that the person made themself is theirs to put in writing."""
    if each.by == "person" or each.answer in ("refused", "lapsed"):
        return
    if not each.in_writing:
        yield says("unwritten-offer")
    for term in TERMS:
        if term not in each.terms:
            yield says(f"unwritten-{term.replace('_', '-')}")


def _next(last: Round, sent: tuple[Posting, ...], on: date) -> tuple[Says, date | None, str]:
    """The next step, its day, and the letter for it."""
    if last.answer == "accepted":
        if last.in_writing:
            return says("round-pay-as-agreed"), None, ""
        return says("round-confirm-first"), on + PATIENCE, "confirm_concession"
    if last.by == "creditor" and last.answer == "open":
        if last.until is not None and last.until < on:
            return says("round-offer-lapsed", until=last.until), None, "repayment_offer"
        if not last.in_writing:
            return says("round-ask-in-writing"), last.until, "confirm_concession"
        return says("round-weigh-and-answer"), last.until, ""
    if last.answer in ("refused", "lapsed"):
        return says("round-refused"), None, "complaint_company"
    waited = max((last.on, *(p.sent for p in sent)))
    if waited + PATIENCE >= on:
        return says("round-wait", until=waited + PATIENCE), waited + PATIENCE, ""
    if sum(p.letter.endswith("/reminder") for p in sent):
        return says("round-complain", since=waited), None, "complaint_company"
    return says("round-remind", since=waited), None, "reminder"

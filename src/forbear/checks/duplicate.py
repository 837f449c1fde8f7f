"""Whether the same debt is asked for twice: by two collectors at once, or under two claims.

The worse error is to overlook the second claim: both get paid. Two debts that are taken for one cost a question
to the lender, who knows at once; so two claims are only called the same where number or amount agree as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from itertools import pairwise

from forbear.checks._names import same_account, same_company
from forbear.checks._places import name, whole
from forbear.records.claim import Claim, Party
from forbear.records.finding import Finding, Matter, Says, says
from forbear.records.money import Money

LAW: tuple[str, ...] = ("debt_sale",)
NEAR = Decimal("0.02")
"""Amounts that differ by no more than this share can be one debt with a few days' interest between."""


def check(matter: Matter) -> Iterator[Finding]:
    """Compares the claim with the other claims, and its own collectors with each other."""
    missing = (says("missing-who-holds-it"), says("missing-assignment-notice"))
    for other in () if _false(matter.claim) else matter.others:
        if other.id != matter.claim.id and (steps := same_debt(matter.claim, other)) and not _false(other):
            yield _pair(matter, other, steps, missing)
    yield from _within(matter, missing)


def _false(claim: Claim) -> bool:
    """A message that only imitates the lender is no second claim; it has its own warning."""
    return any(d.reading.triage.kind == "scam" for d in claim.demands)


def _pair(matter: Matter, other: Claim, steps: tuple[Says, ...], missing: tuple[Says, ...]) -> Finding:
    """Two collectors at once are a contradiction; one sender twice, or a lender and its collector, need a word."""
    mine, theirs = _asks(matter.claim), _asks(other)
    lender = matter.claim.creditor or other.creditor
    answer = "duplicate-two-senders"
    if mine and theirs and same_company(mine, theirs):
        answer = "duplicate-same-sender"
    elif not mine or not theirs or (lender and any(same_company(n, lender.name) for n in (mine, theirs))):
        answer = "duplicate-lender-and-collector"
    sure = answer == "duplicate-two-senders"
    return Finding(
        check="duplicate",
        answer=answer,
        outcome="inconsistent" if sure else "needs_document",
        says=says(answer, one=mine or "?", other=theirs or "?"),
        steps=steps,
        places=whole([matter.claim.latest.reading, other.latest.reading]),
        law=matter.law.at("debt_sale", matter.on) if sure else (),
        missing=missing,
        count=2,
    )


def same_debt(one: Claim, other: Claim) -> tuple[Says, ...]:
    """What speaks for two claims being one debt; nothing where they are two."""
    steps: list[Says] = []
    end = same_account(one.account_refs, other.account_refs)
    if one.account_refs and other.account_refs and not end:
        return ()
    if end:
        steps.append(says("step-same-account", end=end))
    if _near(one.amount, other.amount):
        assert one.amount is not None
        assert other.amount is not None
        steps.append(says("step-near-amounts", one=one.amount, other=other.amount))
    if one.creditor and other.creditor:
        if not same_company(one.creditor.name, other.creditor.name):
            return ()
        steps.append(says("step-same-creditor", creditor=one.creditor.name))
    return tuple(steps) if len(steps) >= 2 else ()


def _near(one: Money | None, other: Money | None) -> bool:
    if one is None or other is None or (one.currency and other.currency and one.currency != other.currency):
        return False
    return abs(one.amount - other.amount) <= NEAR * max(abs(one.amount), abs(other.amount))


def _asks(claim: Claim) -> str:
    party = claim.collectors[-1] if claim.collectors else claim.creditor
    return party.name if party else ""


def _within(matter: Matter, missing: tuple[Says, ...]) -> Iterator[Finding]:
    """Two collectors under one claim: one after the other is a change of hands, side by side is not."""
    spans: dict[Party, tuple[datetime, datetime]] = {}
    for demand in matter.claim.demands:
        at = demand.reading.message.received
        if demand.collector is None or at is None:
            continue
        at = at.replace(tzinfo=None)
        party = next((p for p in spans if same_company(p.name, demand.collector.name)), demand.collector)
        first, last = spans.get(party, (at, at))
        spans[party] = (min(first, at), max(last, at))
    parties = sorted(spans, key=lambda p: spans[p])
    for one, other in pairwise(parties):
        together = spans[one][1] > spans[other][0]
        answer = "duplicate-side-by-side" if together else "duplicate-changed-hands"
        yield Finding(
            check="duplicate",
            answer=answer,
            outcome="inconsistent" if together else "needs_document",
            says=says(answer, one=one.name, other=other.name, on=spans[other][0].date()),
            places=(*name(matter.claim, one.name), *name(matter.claim, other.name)),
            law=matter.law.at("debt_sale", matter.on) if together else (),
            missing=missing,
            count=2,
        )

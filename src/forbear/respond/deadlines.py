"""What is due when: from the day of receipt, by the place's rules and holidays, never later than is safe.

The worse error is a day too late. So the day given is the last one on which offices work, up to the end of the
period, and where a rule knows a shorter time for some papers, that one is given too.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from hashlib import sha256

from forbear.checks._days import add_days, safe_day
from forbear.checks.court_paper import KEYS
from forbear.records.claim import Claim
from forbear.records.finding import Finding, Says, Verdict, says
from forbear.records.law import Law, Provision
from forbear.records.letter import Deadline, Posting, Round

ON_RECEIPT = ("payment_order_answer", "court_answer", "pre_action_reply", "dispute_window", "billing_error")
"""Rules that give a time from the day on which a paper came, in the order in which they press."""
REMINDERS = (7, 3, 1)
"""How many days before the day a reminder is given."""
PATIENCE = timedelta(days=14)
"""When to ask again where no rule gives the other side a time."""
_ANSWERED_BY = {
    "complaint_company": "complaint_answer",
    "documents_request": "agreement_copy",
}
"""Letters that a rule gives the other side a time to answer."""


def deadlines(
    *,
    law: Law,
    on: date,
    claim: Claim | None = None,
    verdict: Verdict | None = None,
    received: date | None = None,
    rounds: tuple[Round, ...] = (),
    postings: tuple[Posting, ...] = (),
) -> tuple[Deadline, ...]:
    """Everything that is due in a case, the earliest first; `received` goes before the day that a message bears.

    Without a claim, `received` alone gives the days for every paper that the place's rules know.
    """
    found: list[Deadline] = []
    if claim is not None and verdict is not None:
        found += _of_claim(claim, verdict, law, received)
    elif received is not None:
        found += (each for key in ON_RECEIPT for each in _of_rules(key, received, law, "", ""))
    found += (d for r in rounds if (d := _of_round(r)) is not None)
    found += (d for p in postings if (d := _of_posting(p, law)) is not None)
    return tuple(sorted({d.id: d for d in found}.values(), key=lambda d: (d.by, d.id)))


def upcoming(found: tuple[Deadline, ...], on: date) -> tuple[Deadline, ...]:
    """The deadlines that are still to come, today's included."""
    return tuple(d for d in found if d.by >= on)


def _of_claim(claim: Claim, verdict: Verdict, law: Law, received: date | None) -> Iterator[Deadline]:
    who = _who(claim)
    own = [f for f in verdict.findings if (key := _key(f)) is not None and (received or _came(f))]
    for finding in own:
        key, start = _key(finding), received or _came(finding)
        assert key is not None and start is not None
        yield from _of_rules(key, start, law, who, claim.id)
    by = verdict.by
    if by is not None and not verdict.suggested and not own:
        yield Deadline(
            id=_id("step", verdict.next_step.id, who, by),
            by=by,
            says=verdict.next_step,
            counted=(says("deadline-asked-by", by=by),),
            claim=claim.id,
        )
    for demand in claim.demands:
        if demand.reading.triage.kind == "lender_offer" and demand.pay_by is not None:
            day = demand.pay_by.date() if isinstance(demand.pay_by, datetime) else demand.pay_by
            yield Deadline(
                id=_id("offer", who, day),
                by=day,
                says=says("deadline-offer", who=who or "?", by=day),
                counted=(says("deadline-in-message", by=day),),
                if_missed=says("missed-offer"),
                claim=claim.id,
            )


def _key(finding: Finding) -> str | None:
    """The rule that a finding counts its days by."""
    if finding.answer in ("court-paper", "court-letter-of-claim"):
        paper = dict(finding.says.args).get("paper")
        return next((key for name, key in KEYS.items() if name == paper), None)
    return "dispute_window" if finding.answer.startswith("notice-dispute-window") else None


def _came(finding: Finding) -> date | None:
    """The day on which the paper came, as the finding or its first step names it."""
    for said in (finding.says, *finding.steps):
        day = dict(said.args).get("on")
        if isinstance(day, date):
            return day
    return None


def _of_rules(key: str, start: date, law: Law, who: str, claim: str) -> Iterator[Deadline]:
    """The deadline of the nearest rule under a key, and the shorter one that it knows for some papers."""
    for rule in law.at(key, start):
        value = rule.value if isinstance(rule.value, dict) else {}
        word, business = key.replace("_", "-"), value.get("day_type") == "business"
        for name, days in ((word, value.get("days")), (f"{word}-summary", value.get("summary_suit_days"))):
            if isinstance(days, int) and days > 0:
                yield _counted(name, start, days, business, rule, law, who, claim)
        return


def _counted(
    name: str, start: date, days: int, business: bool, rule: Provision, law: Law, who: str, claim: str
) -> Deadline:
    last = add_days(start, days, law.place, business=business)
    by = max(safe_day(last, law.place), start)
    steps: tuple[Says, ...] = (
        says("deadline-counted", on=start, days=days, business="yes" if business else "no", last=last),
    )
    if by != last:
        steps = (*steps, says("deadline-holiday", last=last, by=by))
    return Deadline(
        id=_id(name, rule.id, who, start),
        by=by,
        says=says(f"deadline-{name}", by=by),
        starts=start,
        counted=steps,
        law=(rule,),
        if_missed=says(f"missed-{name.removesuffix('-summary')}"),
        claim=claim,
    )


def _of_round(move: Round) -> Deadline | None:
    """Until when an offer of the other side stands."""
    if move.by != "creditor" or move.until is None or move.answer != "open":
        return None
    return Deadline(
        id=_id("round", move.claim, move.number),
        by=move.until,
        says=says("deadline-offer", who=move.claim, by=move.until),
        starts=move.on,
        counted=(says("deadline-in-offer", on=move.on, by=move.until),),
        if_missed=says("missed-offer"),
        claim=move.claim,
    )


def _of_posting(posting: Posting, law: Law) -> Deadline | None:
    """By when an answer to a letter should have come: by the rule for it, else two weeks after it went out."""
    kind = posting.letter.split("/")[-1]
    for rule in law.at(_ANSWERED_BY.get(kind, ""), posting.sent):
        value = rule.value if isinstance(rule.value, dict) else {}
        days = value.get("days") or 7 * int(value.get("weeks", 0))
        if days:
            business = value.get("day_type") == "business"
            by = add_days(posting.sent, int(days), law.place, business=business)
            return _answer(posting, kind, by, int(days), business, (rule,))
    return _answer(posting, kind, posting.sent + PATIENCE, PATIENCE.days, False, ())


def _answer(posting: Posting, kind: str, by: date, days: int, business: bool, law: tuple[Provision, ...]) -> Deadline:
    counted = says("deadline-counted", on=posting.sent, days=days, business="yes" if business else "no", last=by)
    return Deadline(
        id=_id("answer", posting.letter, posting.sent),
        by=by,
        says=says("deadline-answer" if law else "deadline-answer-suggested", sent=posting.sent, by=by),
        starts=posting.sent,
        counted=(counted,),
        law=law,
        if_missed=says("missed-answer"),
        claim=kind,
    )


def _who(claim: Claim) -> str:
    party = claim.creditor or next(iter(claim.collectors), None)
    return party.name if party else ""


def _id(*parts: object) -> str:
    """A name that stays the same when the same papers are read again, and tells nothing to who sees it."""
    return sha256("|".join(map(str, parts)).encode("utf-8", "replace")).hexdigest()[:20]

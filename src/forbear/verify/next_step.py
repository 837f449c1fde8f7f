"""The one next step and its day, and what to leave alone.

The table is read from the top; the first line that fits gives the step. What cannot be made good again stands
highest: danger, a court's deadline, money to a stranger, a clock that starts again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from forbear.records.finding import Finding, Matter, Says, Standing, says
from forbear.records.reading import FLAGS, Flag, Kind

SHORTEST = timedelta(days=2 * 365)
"""No place that forbear knows lets a debt run out sooner: where the length is not known, older than this may be too old."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the table looks at: the claim's newest kind, what was found, and what the messages threaten."""

    matter: Matter
    standing: Standing
    kind: Kind
    answers: frozenset[str]
    flags: frozenset[Flag]
    findings: tuple[Finding, ...]

    def has(self, *beginnings: str) -> bool:
        """Whether some answer begins with one of these."""
        return any(answer.startswith(beginnings) for answer in self.answers)

    def arg(self, answer: str, name: str) -> date | None:
        """A day that an answer's sentence names."""
        for finding in self.findings:
            if finding.answer == answer:
                value = dict(finding.says.args).get(name)
                return value if isinstance(value, date) else None
        return None


Test = Callable[[Situation], bool]
When = Callable[[Situation], date | None]


def next_step(matter: Matter, standing: Standing, findings: tuple[Finding, ...]) -> tuple[Says, date | None]:
    """The one thing to do next, and the day by which it should be done (never a day that has passed)."""
    situation = _situation(matter, standing, findings)
    for test, step, when in TABLE:
        if test(situation):
            by, creditor = when(situation), _creditor(matter)
            sentence = says(step, creditor=creditor, named="yes" if creditor else "no")
            return sentence, by if by is None or by >= matter.on else matter.on
    raise AssertionError("the last line of the table fits everything")


def avoid(matter: Matter, standing: Standing, findings: tuple[Finding, ...]) -> tuple[Says, ...]:
    """What would make matters worse, the worst first; never empty where money is asked for."""
    if standing == "nothing_asked":
        return ()
    s = _situation(matter, standing, findings)
    return tuple(says(word) for word, test in AVOID if test(s))


def _situation(matter: Matter, standing: Standing, findings: tuple[Finding, ...]) -> Situation:
    readings = [d.reading for d in matter.claim.demands]
    kinds = [r.triage.kind for r in readings]
    flags = {c.flag for r in (*readings, *matter.claim.contacts) for c in r.conduct}
    return Situation(
        matter=matter,
        standing=standing,
        kind="scam" if "scam" in kinds else kinds[-1] if kinds else "not_debt",
        answers=frozenset(f.answer for f in findings),
        flags=frozenset(flag for flag in FLAGS if flag in flags),
        findings=findings,
    )


def _creditor(matter: Matter) -> str:
    """The creditor's name as the person's own papers write it, else as the claim does."""
    if matter.debt is not None:
        return matter.debt.creditor.name
    party = matter.claim.creditor or next(iter(matter.claim.collectors), None)
    return party.name if party else ""


def _none(_: Situation) -> date | None:
    return None


def _asked_by(s: Situation) -> date | None:
    """The day that they name, where it is still to come."""
    latest = s.matter.claim.latest
    for moment in (latest.pay_by, latest.due, s.matter.claim.due):
        day = moment.date() if isinstance(moment, datetime) else moment
        if day is not None and day >= s.matter.on:
            return day
    return None


def _court_day(s: Situation) -> date | None:
    return s.arg("court-paper", "by") or s.arg("court-letter-of-claim", "by") or s.matter.on


def _dispute_day(s: Situation) -> date | None:
    return s.arg("notice-dispute-window", "by")


def _old(s: Situation) -> bool:
    """Whether the debt may be so old that an unconsidered word or payment could start its clock again."""
    first = s.arg("limitation-unclear", "first") or s.arg("limitation-unclear", "last")
    if s.standing == "too_old" or (first is not None and first < s.matter.on):
        return True
    debt = s.matter.debt
    if debt is None or not s.has("limitation-state-unknown", "limitation-no-rule"):
        return False
    days = [debt.defaulted, debt.last_payment, *(i.due for i in debt.instalments if i.due <= s.matter.on)]
    newest = max((d for d in days if d is not None), default=s.matter.on)
    return newest < s.matter.on - SHORTEST


def _not_yours(s: Situation) -> bool:
    """Whether somebody else's debt was told to the reader."""
    return s.kind == "third_party_disclosure" and s.matter.debt is None


def _unknown(s: Situation) -> bool:
    """Whether nothing ties the claim to a debt of the person."""
    return s.matter.debt is None and s.standing in ("not_enough_papers", "not_recognised")


def _matched(s: Situation) -> bool:
    return s.standing == "matched"


TABLE: tuple[tuple[Test, str, When], ...] = (
    (lambda s: s.standing == "nothing_asked" and s.kind == "relief_solicitation", "next-check-helper", _none),
    (lambda s: s.standing == "nothing_asked" and s.kind == "loan_marketing", "next-nothing-advert", _none),
    (lambda s: s.standing == "nothing_asked", "next-nothing", _none),
    (lambda s: "violence" in s.flags, "next-danger", lambda s: s.matter.on),
    (lambda s: s.has("court-paper") and (s.kind == "scam" or s.has("unsafe-")), "next-ask-court", _court_day),
    (lambda s: s.has("court-paper"), "next-answer-court", _court_day),
    (lambda s: s.kind == "scam" or s.has("unsafe-"), "next-ask-lender", _none),
    (_not_yours, "next-not-yours", _none),
    (lambda s: _unknown(s) and "public_shaming" in s.flags, "next-keep-report", _none),
    (
        lambda s: _unknown(s) and bool(s.flags & {"threat_of_arrest", "impersonates_authority"}),
        "next-ask-office",
        _none,
    ),
    (lambda s: s.standing == "already_paid", "next-send-proof", _asked_by),
    (lambda s: s.standing == "counted_twice", "next-ask-who", _asked_by),
    (_old, "next-advice-first", _none),
    (lambda s: s.has("court-letter-of-claim"), "next-reply-claim", _court_day),
    (lambda s: s.standing == "not_recognised", "next-ask-agreement", _dispute_day),
    (lambda s: s.standing == "wrong_amount", "next-ask-account", lambda s: _dispute_day(s) or _asked_by(s)),
    (lambda s: s.kind == "lender_offer", "next-weigh-offer", _asked_by),
    (lambda s: _matched(s) and s.kind == "payment_reminder", "next-pay-as-agreed", _asked_by),
    (lambda s: _matched(s) and s.kind == "overdue_notice", "next-pay-or-talk", _asked_by),
    (_matched, "next-talk-to-lender", lambda s: _dispute_day(s) or _asked_by(s)),
    (lambda s: not s.matter.papers, "next-find-papers", lambda s: _dispute_day(s) or _asked_by(s)),
    (lambda s: s.kind == "payment_reminder", "next-look-up", _asked_by),
    (lambda s: True, "next-ask-account", lambda s: _dispute_day(s) or _asked_by(s)),
)
"""A test, the sentence of the step, and its day."""

UNSHOWN: frozenset[Standing] = frozenset(["not_recognised", "wrong_amount", "not_enough_papers"])
"""Standings in which amount or right are still to be shown."""

AVOID: tuple[tuple[str, Test], ...] = (
    ("avoid-ignore-court", lambda s: s.has("court-paper")),
    ("avoid-send-codes", lambda s: s.kind == "scam" or s.has("unsafe-credentials", "unsafe-scam", "unsafe-signs")),
    ("avoid-private-account", lambda s: s.has("unsafe-private-account") or s.kind == "scam"),
    ("avoid-acknowledge", _old),
    ("avoid-pay-twice", lambda s: s.standing in ("already_paid", "counted_twice")),
    ("avoid-pay-for-others", _not_yours),
    ("avoid-pay-unknown", lambda s: s.standing in UNSHOWN and not _not_yours(s)),
    ("avoid-answer-anger", lambda s: bool(s.flags & {"violence", "insults", "public_shaming"})),
    ("avoid-tell-others", lambda s: s.has("others-") or s.kind == "third_party_disclosure"),
    ("avoid-link", lambda s: True),
)
"""What not to do, and when it is said; the link in a message is never the way to pay."""

"""In one word, whether a debt is really overdue; and the findings with what matters most first."""

from __future__ import annotations

from forbear.records.finding import Finding, Matter, Outcome, Standing
from forbear.records.reading import Kind

ASKING: frozenset[Kind] = frozenset(
    [
        "payment_reminder",
        "overdue_notice",
        "collection_demand",
        "legal_notice",
        "third_party_disclosure",
        "scam",
        "lender_offer",
    ]
)
"""Kinds of message that ask for money or speak of money that is owed."""

FIRST: tuple[str, ...] = (
    "court_paper",
    "unsafe_payment",
    "recognised",
    "addressee",
    "already_paid",
    "duplicate",
    "limitation",
    "amount",
    "forbidden_threats",
    "third_party_disclosure",
)
"""Checks in the order in which their findings matter to the person; the others follow by name."""

OUTCOMES: tuple[Outcome, ...] = ("inconsistent", "needs_document", "consistent", "not_covered")

STANDINGS: tuple[tuple[Standing, frozenset[str]], ...] = (
    ("not_recognised", frozenset(["recognised-by-no-paper", "recognised-not-by-person"])),
    ("already_paid", frozenset(["paid-in-full", "paid-since", "paid-up-to-date", "paid-this-amount"])),
    ("counted_twice", frozenset(["duplicate-two-senders", "duplicate-side-by-side"])),
    ("too_old", frozenset(["limitation-passed"])),
    ("wrong_amount", frozenset(["amount-higher", "amount-lower", "amount-nothing-due"])),
    ("matched", frozenset(["amount-agrees", "amount-agrees-with-interest", "amount-is-part"])),
)
"""Which answers of the checks decide, the strongest first."""


def standing(matter: Matter, findings: tuple[Finding, ...]) -> Standing:
    """Where the claim stands: the strongest answer that the checks gave."""
    if matter.claim.relayed or not any(d.reading.triage.kind in ASKING for d in matter.claim.demands):
        return "nothing_asked"
    answers = {f.answer for f in findings}
    return next((word for word, deciding in STANDINGS if answers & deciding), "not_enough_papers")


def in_order(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings with what matters most first: what is open or wrong before what holds, deadlines and safety on top."""
    return tuple(sorted(findings, key=_rank))


def _rank(finding: Finding) -> tuple[int, int, int, str]:
    urgent = finding.check in FIRST[:2] and finding.outcome in ("inconsistent", "needs_document")
    place = FIRST.index(finding.check) if finding.check in FIRST else len(FIRST)
    return (0 if urgent else 1, OUTCOMES.index(finding.outcome), place, finding.check)

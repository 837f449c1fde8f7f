"""The signs of a case that decide which letter fits: what was found, who writes, what is at hand."""

from __future__ import annotations

from forbear.records.occasion import Occasion
from forbear.respond.parties import creditor_of, writes

COLLECTING = frozenset(["collector", "debt_buyer", "law_firm"])
OFFERING = frozenset(["matched", "wrong_amount", "not_enough_papers", "counted_twice"])

_ANSWERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("court", ("court-paper",)),
    ("letter_of_claim", ("court-letter-of-claim",)),
    ("old", ("limitation-passed",)),
    ("running", ("limitation-running",)),
    ("perhaps_old", ("limitation-unclear", "limitation-state-unknown", "limitation-no-dates", "limitation-no-rule")),
    ("paid", ("paid-",)),
    ("amount_differs", ("amount-higher", "amount-lower", "amount-nothing-due")),
    ("others_told", ("others-",)),
    ("contact_rules", ("hours-outside", "hours-outside-if-bound", "frequency-over", "frequency-after-talk")),
    ("no_notice", ("notice-not-seen", "notice-lacks", "notice-dispute-window")),
    ("scam", ("unsafe-scam", "unsafe-private-account", "unsafe-credentials")),
)
"""A sign, and how the answers begin that show it."""

_FLAGS: tuple[tuple[str, frozenset[str]], ...] = (
    ("others_told", frozenset(["contacts_third_parties", "public_shaming", "discloses_to_third_party"])),
    ("pressed", frozenset(["threat_of_arrest", "insults", "violence", "impersonates_authority", "public_shaming"])),
    ("violence", frozenset(["violence"])),
)


def signs(occasion: Occasion) -> frozenset[str]:
    """Every sign that the case shows, as the letters' heads name them."""
    found = {"plan"} if occasion.outlook is not None else set()
    if occasion.outlook is not None and occasion.outlook.standing == "insolvent":
        found.add("insolvent")
    if occasion.outlook is not None and occasion.outlook.pro_rata:
        found.add("tight")
    if occasion.comparison is not None:
        found.add("offers")
    if creditor_of(occasion) is not None:
        found.add("debt")
    if occasion.claim is not None and occasion.verdict is not None:
        found |= _of_claim(occasion)
    return frozenset(found)


def _of_claim(occasion: Occasion) -> set[str]:
    """What the claim and its verdict show."""
    assert occasion.claim is not None and occasion.verdict is not None
    claim, verdict = occasion.claim, occasion.verdict
    kinds = {d.reading.triage.kind for d in claim.demands}
    answers = {f.answer for f in verdict.findings}
    flags = {c.flag for r in (*(d.reading for d in claim.demands), *claim.contacts) for c in r.conduct}
    found = {"claim", *(sign for sign, begin in _ANSWERS if any(a.startswith(begin) for a in answers))}
    found |= {sign for sign, words in _FLAGS if flags & words}
    if any(a.startswith("court-letter-of-claim") for a in answers) and not any(
        a.startswith("court-paper") for a in answers
    ):
        found.discard("court")
    if "scam" in kinds:
        found.add("scam")
    if verdict.standing == "nothing_asked" or claim.relayed:
        found.add("nothing_asked")
    if claim.relayed:
        found.add("others_told")
    if verdict.standing == "counted_twice":
        found.add("twice")
    if "third_party_disclosure" in kinds and verdict.debt is None:
        found.add("other_person")
    if verdict.debt is None:
        found.add("no_debt")
    elif not verdict.debt.recognised:
        found.add("denied")
    else:
        found.add("known_debt")
        found |= {"card"} if verdict.debt.kind == "card" else set()
    if verdict.standing == "not_recognised":
        found.add("not_mine")
    if "lender_offer" in kinds:
        found.add("offered")
    party = writes(occasion)
    if party is not None and party.role in COLLECTING:
        found.add("collector")
    return found

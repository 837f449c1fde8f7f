"""Whether others were told of the debt, or drawn into it.

The worse error is to overlook it: the debt is known at work or in the family, and each further day makes that
worse. A finding where a guarantor or spouse was lawfully told costs one explanation, so the rule's own list of
those who may be told is shown with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.checks._conduct import Deed, flagged, judge
from forbear.checks._contacts import readings
from forbear.records.finding import Finding, Matter, says

LAW: tuple[str, ...] = (
    "third_party_contact",
    "third_party_contact_exception",
    "location_contact",
    "public_shaming",
    "social_media",
    "data_sharing",
    "address_book",
)
CONTACT = ("third_party_contact", "location_contact")
PUBLIC = ("public_shaming", "social_media")


def check(matter: Matter) -> Iterator[Finding]:
    """Looks for messages to others, threats to tell others, and shaming in public."""
    told = {d.reading.message.id: d for d in flagged(matter, frozenset(["discloses_to_third_party"]))}
    for reading in readings(matter):
        if reading.triage.kind == "third_party_disclosure":
            told.setdefault(reading.message.id, Deed(reading=reading))
    for demand in matter.claim.demands:
        if demand.relayed:
            told.setdefault(demand.reading.message.id, Deed(reading=demand.reading))
    missing = (says("missing-who-was-told"),)
    yield from judge(
        matter,
        tuple(told.values()),
        check="third_party_disclosure",
        answer="others-told",
        keys=(*CONTACT, "data_sharing"),
        missing=missing,
    )
    yield from judge(
        matter,
        flagged(matter, frozenset(["contacts_third_parties"])),
        check="third_party_disclosure",
        answer="others-contacted",
        keys=(*CONTACT, "third_party_contact_exception", "address_book"),
        missing=missing,
    )
    yield from judge(
        matter,
        flagged(matter, frozenset(["public_shaming"])),
        check="third_party_disclosure",
        answer="others-shaming",
        keys=PUBLIC,
    )

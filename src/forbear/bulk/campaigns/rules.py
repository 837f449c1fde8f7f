"""Which dated rules a message of many does not fit: the same checks that judge one person's claim, asked once for each sort."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache

from forbear import jurisdictions
from forbear.checks import forbidden_threats, third_party_disclosure, unsafe_payment
from forbear.checks._sender import OWN_KINDS
from forbear.records.claim import Claim, Demand, Party, Role
from forbear.records.finding import Matter
from forbear.records.law import Law, Provision
from forbear.records.message import Message, Untrusted
from forbear.records.reading import KINDS, Conduct, Flag, Kind, Reading, Source, Triage

_CHECKS = (forbidden_threats.check, third_party_disclosure.check, unsafe_payment.check)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """The rules that a sort of conduct does not fit; not `certain` where it hangs on a paper, or on whom a rule binds."""

    rules: tuple[Provision, ...]
    certain: bool


@lru_cache(maxsize=1 << 16)
def ruling(place: str, flag: Flag, kind: Kind, role: Role, on: date) -> Ruling | None:
    """What the law of a place on a day says of one flag in a message of that kind and sender; `None` where it says nothing."""
    law = _law(place)
    if law is None:
        return None
    own = kind if kind in OWN_KINDS else "collection_demand"  # only the flag is judged, never what the kind implies
    matter = Matter(claim=_claim(flag, own, role, on), law=law, on=on)
    found = [f for check in _CHECKS for f in check(matter) if f.law and f.outcome in ("inconsistent", "needs_document")]
    certain = [f for f in found if f.outcome == "inconsistent"]
    used = certain or found
    if not used:
        return None
    return Ruling(rules=tuple({p.id: p for f in used for p in f.law}.values()), certain=bool(certain))


@lru_cache(maxsize=64)
def _law(place: str) -> Law | None:
    name = jurisdictions.place_named(place) if place else None
    return jurisdictions.load(name) if name else None


def _claim(flag: Flag, kind: Kind, role: Role, on: date) -> Claim:
    """The least claim that shows one flag: one message of that kind, from a party of that role."""
    message = Message(
        exhibit="bulk",
        number=1,
        text=Untrusted(""),
        channel="sms",
        sender=Untrusted("sender"),
        received=datetime.combine(on, time(12)),
    )
    reading = Reading(
        message=message,
        language="und",
        triage=Triage(kind=kind, probabilities=tuple((k, float(k == kind)) for k in KINDS)),
        conduct=(Conduct(flag=flag, source=Source(exhibit="bulk", start=0, end=0), text=""),),
    )
    party = Party(name="sender", role=role)
    demand = Demand(
        reading=reading,
        collector=party if role in ("collector", "law_firm") else None,
        creditor=party if role == "creditor" else None,
    )
    return Claim(id="bulk", demands=(demand,), contacts=(reading,))

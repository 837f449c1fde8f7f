"""Who a letter goes to, and which rules bind them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from forbear.checks._bound import Bound, bound, reaches
from forbear.checks._names import same_company
from forbear.letters import To
from forbear.records.claim import Party
from forbear.records.finding import Matter
from forbear.records.law import Agency, Law, Provision
from forbear.records.occasion import Occasion
from forbear.records.owing import Owing

COLLECTOR_FIRST = frozenset(["us", "gb"])
"""Where the one who collects is bound by rules of its own and is the one to write to; elsewhere the lender answers
for those whom it hires."""

_UNCITED = frozenset(["design_rule", "lookup", "official_warning"])
"""Entries of the law shelf that are no rules: nobody cites a rule of thumb at a lender."""

_HANDLED = {"bank": "bank", "consumer_finance_co": "consumer_finance", "microloan_co": "microloan"}


def given(occasion: Occasion, name: str) -> str:
    """What the person says about one thing, or nothing."""
    return dict(occasion.facts).get(name, "").strip()


def owing_of(occasion: Occasion) -> Owing | None:
    """The debt of the plan that the letter is about: the one that was named, or the only one, or the one that fits."""
    if occasion.outlook is None:
        return None
    debts = occasion.outlook.case.debts
    if occasion.debt:
        return next((d for d in debts if d.id == occasion.debt), None)
    own = occasion.verdict.debt if occasion.verdict else None
    if own is not None:
        return next((d for d in debts if d.id == own.id or (d.name or d.id) == own.creditor.name), None)
    return debts[0] if len(debts) == 1 else None


def creditor_of(occasion: Occasion) -> Party | None:
    """The creditor as the person's own papers, the plan or the person name it; never as a message alone does."""
    own = occasion.verdict.debt if occasion.verdict else None
    if own is not None and own.recognised:
        return own.creditor
    owing = owing_of(occasion)
    if owing is not None:
        return Party(name=owing.name or owing.id, role="creditor")
    return Party(name=given(occasion, "creditor"), role="creditor") if given(occasion, "creditor") else None


def claimed_creditor(occasion: Occasion) -> Party | None:
    """The creditor by the papers, else as the messages name it."""
    own = creditor_of(occasion)
    if own is not None:
        return own
    party = occasion.claim.creditor if occasion.claim else None
    return party if party is None or party.role != "unknown" else Party(name=party.name, role="creditor")


def collector_of(occasion: Occasion) -> Party | None:
    """Who collects for somebody else, as the person or the messages name them; never the creditor under that name."""
    if given(occasion, "collector"):
        return Party(name=given(occasion, "collector"), role="collector")
    creditor = claimed_creditor(occasion)
    senders = tuple(_senders(occasion))
    for party in occasion.claim.collectors if occasion.claim else ():
        if party.name and (creditor is None or not same_company(party.name, creditor.name)):
            own = next((s for s in senders if same_company(s, party.name) and len(s) > len(party.name)), party.name)
            return replace(party, name=own)
    return next(
        (Party(name=s, role="collector") for s in senders if creditor and not same_company(s, creditor.name)), None
    )


_NAME = re.compile(r"[A-Za-z\u3400-\u9fff]{2}")
_ASKING_FOR_OTHERS = frozenset(["collection_demand", "legal_notice"])


def _senders(occasion: Occasion) -> Iterator[str]:
    """The names under which demands for somebody else were sent; a number or an address is no name."""
    for demand in occasion.claim.demands if occasion.claim else ():
        message = demand.reading.message
        name = " ".join(str(message.sender_name or message.sender).split())
        if demand.reading.triage.kind in _ASKING_FOR_OTHERS and _NAME.search(name) and "@" not in name:
            yield name


def writes(occasion: Occasion) -> Party | None:
    """Who asks for the money: the collector, or the creditor where nobody collects for it."""
    return collector_of(occasion) or claimed_creditor(occasion)


def recipient(occasion: Occasion, to: To) -> Party | None:
    """Who gets the letter; `None` where nobody is known and the person must say."""
    if to == "regulator":
        agency = agency_of(occasion)
        return Party(name=agency.names.get("en", agency.id)) if agency else None
    named = given(occasion, "recipient")
    known = (collector_of(occasion), claimed_creditor(occasion))
    if named:
        return next((p for p in known if p and p.name == named), Party(name=named))
    collector, creditor = known
    if to == "collector":
        return collector or creditor
    if to == "creditor":
        return creditor
    first = collector if country(occasion.law) in COLLECTOR_FIRST else creditor
    return first or collector or creditor


def agency_of(occasion: Occasion) -> Agency | None:
    """The office to complain to: by the sort of lender where the place has one for it, else for conduct."""
    creditor = claimed_creditor(occasion)
    own = _HANDLED.get(creditor.lender_type if creditor else "", "collector_conduct")
    for handle in (own, "collector_conduct"):
        for agency in occasion.law.agencies:
            if handle in agency.handles and agency.reach:
                return agency
    return None


def country(law: Law) -> str:
    """The country of a place: `us_ny` is in `us`."""
    return law.place.split("_")[0]


def line(law: Law) -> tuple[str, ...]:
    """A place and its parents, the nearest first."""
    return (law.place, *law.parents)


def bearing(rule: Provision, party: Party, occasion: Occasion) -> Bound:
    """Whether a rule binds whoever gets the letter."""
    if occasion.claim is None:
        return bound(rule, party, party.lender_type)
    matter = Matter(
        claim=occasion.claim,
        law=occasion.law,
        on=occasion.on,
        debt=occasion.verdict.debt if occasion.verdict else None,
    )
    return reaches(rule, party, matter)


def rules(occasion: Occasion, keys: tuple[str, ...], party: Party | None) -> tuple[Provision, ...]:
    """The rules under some keys that are in force on the day and bind whoever gets the letter, each once."""
    found = (p for key in keys for p in occasion.law.at(key, occasion.on) if p.force not in _UNCITED)
    bearing_it = (p for p in found if party is None or bearing(p, party, occasion) == "yes")
    return tuple({p.id: p for p in bearing_it}.values())

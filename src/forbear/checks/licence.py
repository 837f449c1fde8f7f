"""Whether the one who asks may lend or collect at all, where the law of the place demands a permission for it.

The worse error is to take a name in a message for a permission: the person pays somebody who may not ask. A
permitted firm that is looked up once more loses nothing. Forbear uses no network, so it names the register and
never says that a permission is there or is lacking.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.checks._bound import rules
from forbear.checks._names import same_company
from forbear.checks._places import name
from forbear.checks._sender import day_of, senders
from forbear.records.claim import Party
from forbear.records.finding import Finding, Matter, says

LAW: tuple[str, ...] = ("licence",)
ASKING = frozenset(["payment_reminder", "overdue_notice", "collection_demand", "lender_offer"])


def check(matter: Matter) -> Iterator[Finding]:
    """Names, once for each sender who asks, the permission that the law demands and where it is looked up."""
    who, seen = senders(matter.claim), set[str]()
    for demand in reversed(matter.claim.demands):
        party = who(demand.reading)
        if demand.reading.triage.kind not in ASKING or not party.name or party.name in seen:
            continue
        seen.add(party.name)
        noted = _noted(matter, party)
        found = rules(matter, LAW, party, day_of(demand.reading, matter.on))
        if noted:
            yield Finding(
                check="licence",
                answer="licence-noted",
                outcome="consistent",
                says=says("licence-noted", who=party.name, licence=noted),
                places=name(matter.claim, party.name),
                law=found.binding,
            )
        elif found.binding or found.perhaps:
            yield Finding(
                check="licence",
                answer="licence-to-look-up" if found.binding else "licence-to-look-up-if-bound",
                outcome="needs_document",
                says=says("licence-to-look-up", who=party.name, bound="yes" if found.binding else "unknown"),
                places=name(matter.claim, party.name),
                law=found.binding or found.perhaps,
                missing=(says("missing-licence", who=party.name),),
            )


def _noted(matter: Matter, party: Party) -> str:
    """The licence number that the person's own papers note for a party."""
    if party.licence:
        return party.licence
    own = (debt.creditor for debt in matter.debts if debt.creditor.licence)
    return next((c.licence for c in own if same_company(c.name, party.name)), "")

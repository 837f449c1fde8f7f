"""Whether the sender says who they are, for whom they collect, and that they may.

The worse error is to let an unnamed sender pass: the person pays somebody who has no claim. A sender who did
name themselves elsewhere loses nothing by being asked again, so the question is always the next step.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.checks._conduct import Deed, flagged, judge
from forbear.checks._places import name
from forbear.records.finding import Finding, Matter, says

LAW: tuple[str, ...] = (
    "collector_identity",
    "collector_disclosure",
    "outsourcing_notice",
    "licence",
)
IDENTITY = ("collector_identity", "outsourcing_notice")
LICENCE = ("licence",)
ASKING = frozenset(["overdue_notice", "collection_demand", "legal_notice"])


def check(matter: Matter) -> Iterator[Finding]:
    """Looks for demands without a name, and for hints that the sender may not collect."""
    unnamed = {d.reading.message.id: d for d in flagged(matter, frozenset(["no_identification"]))}
    named = False
    for demand in matter.claim.demands:
        names = [p.name for p in (demand.creditor, demand.collector) if p is not None and p.name]
        if demand.reading.triage.kind in ASKING and not names:
            unnamed.setdefault(demand.reading.message.id, Deed(reading=demand.reading))
        named = named or bool(names)
    missing = (says("missing-who-they-are"),)
    yield from judge(
        matter,
        tuple(unnamed.values()),
        check="identification",
        answer="sender-unnamed",
        keys=IDENTITY,
        missing=missing,
    )
    hints = flagged(matter, frozenset(["unlicensed_collector_hint"]))
    yield from judge(matter, hints, check="identification", answer="sender-unlicensed", keys=LICENCE)
    if named and not unnamed and not hints:
        yield Finding(
            check="identification",
            answer="sender-named",
            outcome="consistent",
            says=says("sender-named", who=_who(matter)),
            places=name(matter.claim, _who(matter)),
        )


def _who(matter: Matter) -> str:
    parties = (p for d in reversed(matter.claim.demands) for p in (d.collector, d.creditor) if p is not None)
    return next((p.name for p in parties if p.name), "?")

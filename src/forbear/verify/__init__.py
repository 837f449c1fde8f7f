"""Step 2: compares a claim with the person's papers under a dated law."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from forbear import shelf
from forbear.records.claim import Claim
from forbear.records.debt import Debt
from forbear.records.finding import Matter, Verdict
from forbear.records.law import Law
from forbear.verify.matching import match
from forbear.verify.next_step import avoid, next_step
from forbear.verify.standing import in_order, standing

__all__ = ["match", "verify"]

NO_LAW = Law(place="", names={}, currency="", timezone="", provisions=())
"""Stands where forbear knows no law of the person's place: the papers are compared all the same."""


def verify(
    claim: Claim,
    *,
    debts: Sequence[Debt] = (),
    law: Law | None,
    on: date,
    others: Sequence[Claim] = (),
    papers: bool = False,
) -> Verdict:
    """Where a claim stands beside the person's own papers on a day: every check's findings, and one next step.

    `others` are the other claims of the same inbox; `papers` is false where the person gave no papers at
    all, which is not the same as papers that name no debt.
    """
    matter = Matter(
        claim=claim,
        law=law or NO_LAW,
        on=on,
        debt=match(claim, debts, on),
        debts=tuple(debts),
        others=tuple(c for c in others if c.id != claim.id),
        papers=papers,
    )
    asked = tuple(finding for check in shelf.modules("checks") for finding in check.check(matter))
    findings = in_order(tuple(f for f in asked if not claim.relayed or f.check == "third_party_disclosure"))
    stands = standing(matter, findings)
    step, by, suggested = next_step(matter, stands, findings)
    return Verdict(
        standing=stands,
        debt=matter.debt,
        findings=findings,
        next_step=step,
        by=by,
        suggested=suggested,
        avoid=avoid(matter, stands, findings),
    )

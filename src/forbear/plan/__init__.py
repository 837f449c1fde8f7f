"""Step 3: which debt to pay what and when; or, where no plan exists, what is missing and what would be enough."""

from __future__ import annotations

from forbear import shelf
from forbear.plan.purse import situation, uncovered
from forbear.plan.relief import concessions, pro_rata, short, tokens
from forbear.plan.strain import reserve, slack, stresses
from forbear.records.outlook import Outlook, OutlookStanding
from forbear.records.plan import Plan, PlanCase
from forbear.strategies import optimal


def make(case: PlanCase, *, seconds: float = 20.0, extra: tuple[int, int] | None = None) -> Outlook:
    """The best plan for a case with every simple way beside it, and what the plan can bear.

    Where essentials or priority debts cannot be paid, or the debts do not end in the months that the case looks
    ahead, no plan is made up: the answer is what is missing and what would be enough. `seconds` is how
    long the search may take; `extra`, as (month, amount), asks what one extra payment would change.
    """
    here, months = situation(case), len(case.affairs.income)
    plans = {m.__name__.rpartition(".")[2]: m.plan(here, seconds) for m in shelf.modules("strategies")}
    best: Plan = plans.pop("optimal")
    lacking = uncovered(case.affairs)
    standing = _standing(best, months, bool(lacking))
    planned, kept = standing != "insolvent", standing == "solvent"
    return Outlook(
        case=case,
        situation=here,
        standing=standing,
        best=best if planned else None,
        others=tuple(sorted(plans.values(), key=lambda p: p.rank)),
        shortfalls=() if kept else (*lacking, *(s for s in short(best) if s.month <= months)),
        pro_rata=() if kept else pro_rata(here, here.budget[0]),
        tokens=() if kept else tokens(here, here.budget[0]),
        concessions=() if kept or lacking else concessions(here, months),
        stresses=stresses(case) if planned else (),
        slack=slack(case) if kept else None,
        reserve=reserve(case),
        extra=optimal.plan(situation(case, extra), seconds) if planned and extra else None,
    )


def _standing(best: Plan, months: int, lacking: bool) -> OutlookStanding:
    if lacking or best.finished is None or best.finished > months or best.missed_priority:
        return "insolvent"
    return "tight" if best.missed else "solvent"

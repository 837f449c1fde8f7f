"""Step 3: which debt to pay what and when; or, where no plan exists, what is missing and what would be enough."""

from __future__ import annotations

from forbear import shelf
from forbear.plan.purse import situation, uncovered
from forbear.plan.relief import concessions, pro_rata, short
from forbear.plan.strain import reserve, slack, stresses
from forbear.records.outlook import Outlook, Share, Shortfall
from forbear.records.plan import Plan, PlanCase


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
    ends = best.finished is not None and best.finished <= months
    insolvent = bool(lacking) or not ends or best.missed_priority > 0
    standing = "insolvent" if insolvent else "tight" if best.missed else "solvent"
    strained = standing != "solvent"
    another = shelf.modules("strategies")
    with_extra = next(m for m in another if m.__name__.endswith(".optimal")).plan(situation(case, extra), seconds)
    return Outlook(
        case=case,
        situation=here,
        standing=standing,
        best=None if insolvent else best,
        others=tuple(sorted(plans.values(), key=lambda p: p.rank)),
        shortfalls=(*lacking, *(s for s in short(best) if s.month <= months)) if strained else (),
        pro_rata=pro_rata(here, here.budget[0]) if strained else (),
        tokens=_tokens(here.debts and case, here.budget[0]) if strained else (),
        concessions=concessions(here, months) if strained and not lacking else (),
        stresses=() if insolvent else stresses(case),
        slack=None if strained else slack(case),
        reserve=reserve(case),
        extra=None if extra is None or insolvent else with_extra,
    )

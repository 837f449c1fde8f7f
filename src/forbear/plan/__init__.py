"""Step 3: which debt to pay what and when; or, where no plan exists, what is missing and what would be enough."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from forbear import shelf
from forbear.ledger.repayment import OutOfTime
from forbear.plan.purse import situation, uncovered
from forbear.plan.relief import concessions, pro_rata, short, tokens
from forbear.plan.strain import reserve, slack, stresses
from forbear.records.affairs import PlanCase
from forbear.records.outlook import Change, Outlook, OutlookStanding, Phase, WhatIf
from forbear.records.plan import Left, Plan, Situation, part
from forbear.strategies import optimal

Tell = Callable[[Phase], None]
"""Is told what is being reckoned now."""


def make(case: PlanCase, *, left: Left, changes: tuple[Change, ...] = (), tell: Tell = lambda phase: None) -> Outlook:
    """The best plan for a case with every simple way beside it, and what the plan can bear.

    Where essentials or priority debts cannot be paid, or the debts do not end in the months that the case looks
    ahead, no plan is made up: the answer is what is missing and what would be enough. `left` tells the time
    that may still be spent, on everything together; `changes` ask what an extra payment or a new income would change.
    """
    here, months = situation(case), len(case.affairs.income)
    tell("simple")
    others = sorted(_others(here, part(left, 0.3)), key=lambda p: p.rank)
    tell("best")
    best = _at_least_as_good(optimal.plan(here, part(left, 0.8 / (1 + len(changes)))), others)
    lacking = uncovered(case.affairs)
    standing = _standing(best, months, bool(lacking))
    planned, kept = standing != "insolvent", standing == "solvent"
    what_ifs = []
    for done, change in enumerate(changes):
        tell("changes")
        what_ifs.append(_what_if(case, change, part(left, 0.8 / (len(changes) - done))))
    tell("enough")
    enough = () if kept or lacking else concessions(here, months, left)
    tell("strain")
    strained = stresses(case, left) if planned else ()
    spare = slack(case, left) if kept else None
    return Outlook(
        case=case,
        situation=here,
        standing=standing,
        best=best if planned else None,
        others=tuple(others),
        shortfalls=() if kept else (*lacking, *(s for s in short(best) if s.month <= months)),
        pro_rata=() if kept else pro_rata(here, here.budget[0]),
        tokens=() if kept else tokens(here, here.budget[0]),
        concessions=enough,
        stresses=strained,
        slack=spare,
        reserve=reserve(case),
        what_ifs=tuple(what_ifs),
        out_of_time=left() <= 0 or len(others) < len(shelf.modules("strategies")) - 1,
    )


def _others(here: Situation, left: Left) -> Iterator[Plan]:
    """Every simple way that can be reckoned in time."""
    for way in shelf.modules("strategies"):
        if way is not optimal:
            try:
                yield way.plan(here, left)
            except OutOfTime:
                continue


def _at_least_as_good(best: Plan, others: list[Plan]) -> Plan:
    """The plan that was found, or a simple way that came out better because the time was short."""
    nearest = min(others, key=lambda p: p.rank, default=best)
    if best.rank <= nearest.rank:
        return best
    return replace(nearest, strategy=best.strategy, bound=best.bound, note=best.note)


def _what_if(case: PlanCase, change: Change, left: Left) -> WhatIf:
    best = optimal.plan(situation(case, change), left)
    standing = _standing(best, len(case.affairs.income), bool(uncovered(case.affairs, change)))
    return WhatIf(change=change, standing=standing, plan=best if standing != "insolvent" else None)


def _standing(best: Plan, months: int, lacking: bool) -> OutlookStanding:
    if lacking or best.finished is None or best.finished > months or best.missed_priority:
        return "insolvent"
    return "tight" if best.missed else "solvent"

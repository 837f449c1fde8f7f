"""The plan that no other can beat: fewest missed minimums, then least cost, then fewest months.

Priority debts come before all others. The months are cut at the best simple plan: whoever pays less
in all has, by then, the money to end as well, so nothing better is lost. A mixed-integer program
(`_model`) proposes, the ledger decides (`_repair`). Without the solver, or where its time runs out,
the best plan known is given, and says that it is not proved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import floor

from forbear.ledger.orders import in_order, starting
from forbear.ledger.repayment import OutOfTime, replay
from forbear.records.plan import Left, Plan, Situation, part
from forbear.strategies._model import at_most_missed, build, fewest_missed
from forbear.strategies._program import UNIT, Model
from forbear.strategies._repair import Proposal, repaired
from forbear.strategies._solver import Found, solve

LONGEST = 180
"""Months beyond which a plan is not searched for: it would not be a plan that a person can follow."""
TOLERANCE = 0.05
"""How much cheaper, in units of 100 coins, an unseen plan may be for the solver to stop looking."""


def plan(situation: Situation, left: Left) -> Plan:
    """The best plan that the time that is left allows to find, with what is proved about it."""
    order = sorted(range(len(situation.debts)), key=lambda at: repr(replace(situation.debts[at], name="", due_day=0)))
    sorted_once = replace(situation, debts=tuple(situation.debts[at] for at in order))
    best = _best(sorted_once, left)
    back = sorted(range(len(order)), key=lambda at: order[at])
    chosen = [tuple(month.payments[at] for at in back) for month in best.months]
    again = replay(situation, lambda turn: chosen[turn.month - 1], "optimal", longest=len(chosen))
    return replace(again, proved=best.proved, bound=best.bound, note=best.note)


def _best(situation: Situation, left: Left) -> Plan:
    known = min(_simple(situation, part(left, 0.5)), key=lambda p: p.rank)
    if known.finished == 0:
        return replace(known, proved=True, bound=0)
    if known.finished is None:
        return replace(known, note="plan-note-endless")
    if known.finished > LONGEST:
        return replace(known, note="plan-note-long")
    try:
        return _proved(situation, known, left)
    except ImportError:
        return replace(known, note="plan-note-no-solver")


def _simple(situation: Situation, left: Left) -> Iterator[Plan]:
    """Simple ways to start from, the quickest to reckon first; the first whatever the time."""
    keys = [in_order(key, ahead=ahead) for ahead in (0, 12, 600) for _, key in starting(situation)]
    yield replay(situation, keys[0], "optimal")
    for choose in keys[1:]:
        try:
            yield replay(situation, choose, "optimal", left=left)
        except OutOfTime:
            return


def _proved(situation: Situation, known: Plan, left: Left) -> Plan:
    least = True
    if known.missed:
        known, least = _fewest(situation, known, part(left, 0.5))
    bound, optimal = None, False
    for margin in (0, 2 * len(situation.debts), len(situation.debts) * len(known.months)):
        if left() <= 0:
            break
        model = _cheapest(situation, known, margin)
        found = solve(model, seconds=left(), tolerance=TOLERANCE)
        known = _better(situation, known, model, found, left)
        if margin == 0:
            optimal = found.optimal
            if least and found.bound is not None:
                bound = floor(found.bound * UNIT - sum(d.balance for d in situation.debts))
        if not optimal or bound is None or _reached(known, bound):
            break
    proved = optimal and bound is not None and _reached(known, bound)
    return replace(known, bound=bound, proved=proved, note="" if proved else "plan-note-time")


def _cheapest(situation: Situation, known: Plan, margin: int) -> Model:
    model = build(situation, _horizon(known), known.missed, margin=margin)
    if known.missed:
        at_most_missed(model, situation, known.missed_priority, known.missed - known.missed_priority)
    return model


def _reached(known: Plan, bound: int) -> bool:
    """Whether a plan costs what the bound says, up to the rounding of cents: two a month."""
    return known.cost - bound <= 2 * len(known.months)


def _fewest(situation: Situation, known: Plan, left: Left) -> tuple[Plan, bool]:
    """A plan with the fewest missed minimums, and whether that number is proved.

    First without having to end in time, which gives the number that no plan can go below; then with it.
    """
    least = 0.0
    for longer in (0, 3, 12):
        if left() <= 0:
            break
        model = build(situation, _horizon(known) + longer, known.missed, must_end=longer > 0)
        fewest_missed(model, situation)
        found = solve(model, seconds=left(), tolerance=0.99)
        known = _better(situation, known, model, found, left)
        if longer == 0:
            if not found.optimal:
                break
            least = sum(c * v for c, v in zip(model.cost, found.values, strict=True))
        weighed = model.heavy * known.missed_priority + known.missed - known.missed_priority
        if weighed <= least + 0.5:
            return known, True
    return known, False


def _better(situation: Situation, known: Plan, model: Model, found: Found, left: Left) -> Plan:
    """The better of the plan known and the one that the solver found, if it found one."""
    plan = repaired(situation, Proposal(model, found.values), left) if found.values else None
    return known if plan is None or known.rank <= plan.rank else plan


def _horizon(known: Plan) -> int:
    """The months that can matter: until the plan known ends, and while a penalty or an offer runs."""
    debts = known.situation.debts
    penalties = [d.prepay_months + 1 for d in debts if d.prepay_share]
    offers = [s.last for d in debts for s in d.settlements]
    return max([len(known.months), *penalties, *offers])

"""The plan that no other can beat: fewest missed minimums, then least cost, then fewest months.

Priority debts come before all others. The months are cut at the best simple plan: whoever pays less
in all has, by then, the money to end as well, so nothing better is lost. A mixed-integer program
(`_model`) proposes, the ledger decides (`_repair`). Without the solver, or where its time runs out,
the best plan known is given, and says that it is not proved.
"""

from __future__ import annotations

from dataclasses import replace
from math import floor

from forbear.ledger.orders import in_order, starting
from forbear.ledger.repayment import replay
from forbear.records.plan import Plan, Situation
from forbear.strategies._model import UNIT, Found, Model, at_most_missed, build, fewest_missed, solve
from forbear.strategies._repair import Proposal, repaired

LONGEST = 180
"""Months beyond which a plan is not searched for: it would not be a plan that a person can follow."""
TOLERANCE = 0.05
"""How much cheaper, in units of 100 coins, an unseen plan may be for the solver to stop looking."""


def plan(situation: Situation, seconds: float) -> Plan:
    """The best plan that `seconds` of thinking find, with what is proved about it."""
    order = sorted(range(len(situation.debts)), key=lambda at: repr(replace(situation.debts[at], name="")))
    sorted_once = replace(situation, debts=tuple(situation.debts[at] for at in order))
    best = _best(sorted_once, seconds)
    back = sorted(range(len(order)), key=lambda at: order[at])
    chosen = [tuple(month.payments[at] for at in back) for month in best.months]
    again = replay(situation, lambda turn: chosen[turn.month - 1], "optimal", longest=len(chosen))
    return replace(again, proved=best.proved, bound=best.bound, note=best.note)


def _best(situation: Situation, seconds: float) -> Plan:
    keys = [in_order(key, ahead=ahead) for _, key in starting(situation) for ahead in (600, 12, 0)]
    known = min((replay(situation, choose, "optimal") for choose in keys), key=lambda p: p.rank)
    if known.finished == 0:
        return replace(known, proved=True, bound=0)
    if known.finished is None:
        return replace(known, note="plan-note-endless")
    if known.finished > LONGEST:
        return replace(known, note="plan-note-long")
    try:
        return _proved(situation, known, seconds)
    except ImportError:
        return replace(known, note="plan-note-no-solver")


def _proved(situation: Situation, known: Plan, seconds: float) -> Plan:
    least, spent = True, 0.0
    if known.missed:
        known, least, spent = _fewest(situation, known, seconds / 2)
    bound, optimal = None, False
    for margin in (0, 2 * len(situation.debts), len(situation.debts) * len(known.months)):
        model = _cheapest(situation, known, margin)
        found = solve(model, seconds=max(seconds - spent, 1.0), tolerance=TOLERANCE)
        spent += found.seconds
        known = _better(situation, known, model, found)
        if margin == 0:
            optimal = found.optimal
            if least and found.bound is not None:
                bound = floor(found.bound * UNIT - sum(d.balance for d in situation.debts))
        if not optimal or bound is None or _reached(known, bound) or spent >= seconds:
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


def _fewest(situation: Situation, known: Plan, seconds: float) -> tuple[Plan, bool, float]:
    """A plan with the fewest missed minimums, whether that number is proved, and the seconds it took.

    First without having to end in time, which gives the number that no plan can go below; then with it.
    """
    spent, least = 0.0, 0.0
    for longer in (0, 3, 12):
        model = build(situation, _horizon(known) + longer, known.missed, must_end=longer > 0)
        fewest_missed(model, situation)
        found = solve(model, seconds=max(seconds - spent, 1.0), tolerance=0.99)
        spent += found.seconds
        known = _better(situation, known, model, found)
        if longer == 0:
            if not found.optimal:
                return known, False, spent
            least = sum(c * v for c, v in zip(model.cost, found.values, strict=True))
        weighed = model.heavy * known.missed_priority + known.missed - known.missed_priority
        if weighed <= least + 0.5:
            return known, True, spent
    return known, False, spent


def _better(situation: Situation, known: Plan, model: Model, found: Found) -> Plan:
    """The better of the plan known and the one that the solver found, if it found one."""
    plan = repaired(situation, Proposal(model, found.values)) if found.values else None
    return known if plan is None or known.rank <= plan.rank else plan


def _horizon(known: Plan) -> int:
    """The months that can matter: until the plan known ends, and while a penalty or an offer runs."""
    debts = known.situation.debts
    penalties = [d.prepay_months + 1 for d in debts if d.prepay_share]
    offers = [s.last for d in debts for s in d.settlements]
    return max([len(known.months), *penalties, *offers])

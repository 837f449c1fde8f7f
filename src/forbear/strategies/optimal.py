"""The plan that no other can beat: fewest missed minimums, then least cost, then fewest months.

Priority debts come before all others. The months are cut at the best simple plan: whoever pays less
in all has, by then, the money to end as well, so nothing better is lost. A mixed-integer program
(`_model`) proposes, the ledger decides (`_repair`). Without the solver, or where its time runs out,
the best plan known is given, and says that it is not proved.
"""

from __future__ import annotations

from dataclasses import replace
from math import floor
from typing import Any

from forbear.ledger.orders import in_order, starting
from forbear.ledger.repayment import replay
from forbear.records.plan import Plan, Situation
from forbear.strategies._model import UNIT, Model, at_most_missed, build, fewest_missed, solve
from forbear.strategies._repair import Proposal, repaired

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
    if not known.finished:
        return replace(known, note="plan-note-endless")
    try:
        return _proved(situation, known, seconds)
    except ImportError:
        return replace(known, note="plan-note-no-solver")


def _proved(situation: Situation, known: Plan, seconds: float) -> Plan:
    least, spent = True, 0.0
    if known.missed:
        known, least, spent = _fewest(situation, known, seconds / 2)
    allowed = (known.missed_priority, known.missed - known.missed_priority)
    model = build(situation, _horizon(known), known.missed)
    if known.missed:
        at_most_missed(model, situation, *allowed)
    solver = solve(model, seconds=max(seconds - spent, 1.0), tolerance=TOLERANCE, guess=_guess(model, known))
    known = _better(situation, known, model, solver)
    optimal = solver.getModelStatus().name == "kOptimal"
    dual = solver.getInfo().mip_dual_bound * UNIT - sum(d.balance for d in situation.debts)
    bound = floor(dual) if least and abs(dual) < 1e15 else None
    proved = optimal and bound is not None and known.cost - bound <= 2 * len(known.months)
    return replace(known, bound=bound, proved=proved, note="" if proved else "plan-note-time")


def _fewest(situation: Situation, known: Plan, seconds: float) -> tuple[Plan, bool, float]:
    """A plan with the fewest missed minimums, whether that number is proved, and the seconds it took."""
    spent = 0.0
    for longer, must_end in ((0, False), (3, True), (12, True)):
        model = build(situation, _horizon(known) + longer, known.missed, must_end=must_end)
        fewest_missed(model, situation)
        solver = solve(model, seconds=max(seconds - spent, 1.0), tolerance=0.99)
        spent += solver.getRunTime()
        if longer == 0:
            proved = solver.getModelStatus().name == "kOptimal"
            least = solver.getInfo().objective_function_value if proved else 0.0
        known = _better(situation, known, model, solver)
        heavy = 1 + sum(name == "missed" for name, _, _ in model.at)
        if not proved or known.missed_priority * heavy + known.missed - known.missed_priority <= least + 0.5:
            break
    return known, proved and known.missed <= least + 0.5, spent


def _better(situation: Situation, known: Plan, model: Model, solver: Any) -> Plan:
    """The better of the plan known and the one that the solver found, if it found one."""
    values = list(solver.getSolution().col_value)
    if not solver.getSolution().value_valid or len(values) != len(model.lower):
        return known
    found = repaired(situation, Proposal(model, values))
    return known if found is None or known.rank <= found.rank else found


def _horizon(known: Plan) -> int:
    """The months that can matter: until the plan known ends, and while a penalty or an offer runs."""
    debts = known.situation.debts
    penalties = [d.prepay_months + 1 for d in debts if d.prepay_share]
    offers = [s.last for d in debts for s in d.settlements]
    return max([len(known.months), *penalties, *offers])


def _guess(model: Model, known: Plan) -> dict[int, float]:
    """What the plan known decides, as the solver's starting point."""
    found: dict[int, float] = {}
    for (name, debt, month), column in model.at.items():
        gone = month > len(known.months)
        if name == "closed":
            found[column] = float(gone or not known.months[month - 1].balances[debt])
        elif name == "missed":
            found[column] = float(not gone and known.months[month - 1].missed[debt])
        elif name == "taken":
            found[column] = float(not gone and known.months[month - 1].forgiven[debt] > 0)
    return found

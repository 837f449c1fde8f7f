"""The best plan as a mixed-integer program: balances, closing months, missed minimums, offers taken.

The payment is left out as a variable: it is what the balance falls by. In units of 100 coins:

- cash: what the balances fall by, penalties and kept cash make up last month's cash and the budget;
- an open debt is paid at least its minimum, unless that minimum is missed (`missed`, binary);
- `closed` (binary, never undone) forces the balance to zero; an open balance never exceeds what
  paying only minimums would leave (`ceiling`), which is what makes the relaxation tight;
- back interest of a deferred promotion is owed unless the debt is closed in time;
- a settlement taken (`taken`, binary) closes the debt and forgives what is left.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from forbear.records.plan import Owing, Situation

UNIT = 100.0
INFINITE = float("inf")
UNBOUNDED = 1e15
_HEURISTICS = ("feasibility_jump", "rens", "rins", "root_reduced_cost")
OPTIONS: dict[str, bool | int | float] = {
    "output_flag": False,
    "threads": 1,
    "mip_rel_gap": 0.0,
    "mip_allow_restart": False,
    "mip_heuristic_effort": 0.0,
    **{f"mip_heuristic_run_{name}": False for name in _HEURISTICS},
}
"""Good plans are known before the solver starts: it only has to prove, and is six times faster without its searches."""


@dataclass(slots=True)
class Model:
    """Columns and rows as they are written down; columns are named by what they stand for."""

    lower: list[float] = field(default_factory=list)
    upper: list[float] = field(default_factory=list)
    cost: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    at: dict[tuple[str, int, int], int] = field(default_factory=dict)
    row_lower: list[float] = field(default_factory=list)
    row_upper: list[float] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    index: list[int] = field(default_factory=list)
    value: list[float] = field(default_factory=list)
    offset: float = 0.0

    def column(
        self, name: str, debt: int, month: int, *, upper: float = INFINITE, lower: float = 0.0, whole: bool = False
    ) -> None:
        """Adds a column."""
        self.at[name, debt, month] = len(self.lower)
        self.lower.append(lower)
        self.upper.append(upper)
        self.cost.append(0.0)
        self.whole.append(whole)

    @property
    def heavy(self) -> int:
        """What one missed minimum of a priority debt weighs: more than all others together."""
        return 1 + sum(name == "missed" for name, _, _ in self.at)

    def row(self, terms: Terms, *, lower: float = -INFINITE, upper: float = INFINITE) -> None:
        """Adds a row; the constant of its terms moves to the right-hand side."""
        self.starts.append(len(self.index))
        self.row_lower.append(lower - terms.constant)
        self.row_upper.append(upper - terms.constant)
        for column, value in terms.values.items():
            if value:
                self.index.append(column)
                self.value.append(value)

    def pay(self, terms: Terms) -> None:
        """Makes terms part of what is minimised."""
        for column, value in terms.values.items():
            self.cost[column] += value
        self.offset += terms.constant


@dataclass(slots=True)
class Terms:
    """A sum of columns and a constant."""

    values: dict[int, float] = field(default_factory=dict)
    constant: float = 0.0

    def plus(self, other: Terms, times: float = 1.0) -> Terms:
        """This sum and `times` another."""
        values = dict(self.values)
        for column, value in other.values.items():
            values[column] = values.get(column, 0.0) + times * value
        return Terms(values, self.constant + times * other.constant)


def ceilings(debt: Owing, horizon: int, misses: int) -> list[float]:
    """The most that can be owed at the end of each month with at most so many missed minimums."""
    now = [debt.balance / UNIT] * (misses + 1)
    noted = [0.0] * (misses + 1)
    found = [now[-1]]
    for month in range(1, horizon + 1):
        rate, minimum = float(debt.rate_in(month)) / 12, debt.minimum_in(month) / UNIT
        paid = [max(0.0, (1 + rate) * b - minimum) for b in now]
        if debt.deferred and month <= debt.promo_months:
            noted = [n + float(debt.rate) / 12 * b for n, b in zip(noted, now, strict=True)]
            if month == debt.promo_months:
                paid = [p + n if p else 0.0 for p, n in zip(paid, noted, strict=True)]
        lump = noted if month == debt.promo_months and debt.deferred else [0.0] * (misses + 1)
        skipped = [(1 + rate) * b + debt.late_fee / UNIT + n if b else 0.0 for b, n in zip(now, lump, strict=True)]
        now = [max(paid[k], skipped[k - 1] if k else 0.0) for k in range(misses + 1)]
        found.append(now[-1])
    return found


def build(situation: Situation, horizon: int, misses: int = 0, *, must_end: bool = True, margin: int = 0) -> Model:
    """The program for `horizon` months, at whose end nothing is owed, with at most `misses` missed minimums.

    `margin` is what it must leave of the first month's money, for the ledger's rounding.
    """
    model = Model()
    for month in range(1, horizon + 1):
        model.column("cash", 0, month)
    out = [Terms() for _ in range(horizon + 1)]
    for at, debt in enumerate(situation.debts):
        for month, paid in enumerate(_debt(model, at, debt, horizon, misses, must_end), start=1):
            out[month] = out[month].plus(paid)
    for month in range(1, horizon + 1):
        terms = out[month].plus(Terms({model.at["cash", 0, month]: 1.0}))
        if month > 1:
            terms = terms.plus(Terms({model.at["cash", 0, month - 1]: -1.0}))
        money = (situation.cash_in(month) - (margin if month == 1 else 0)) / UNIT
        model.row(terms, lower=money, upper=money)
        model.pay(out[month])
    return model


def _debt(model: Model, at: int, debt: Owing, horizon: int, misses: int, must_end: bool) -> list[Terms]:
    """Columns and rows of one debt; gives what it takes out of the purse each month."""
    ceiling = ceilings(debt, horizon, misses)
    before, closed_before = Terms(constant=debt.balance / UNIT), Terms()
    back, out = Terms(), []
    for month in range(1, horizon + 1):
        if not ceiling[month - 1]:
            out.append(Terms())
            continue
        rate, minimum = float(debt.rate_in(month)) / 12, debt.minimum_in(month) / UNIT
        last = not ceiling[month] or (must_end and month == horizon)
        closed, left = Terms(constant=1.0), Terms()
        if not last:
            model.column("closed", at, month, upper=1.0, whole=True)
            model.column("left", at, month, upper=ceiling[month])
            closed = Terms({model.at["closed", at, month]: 1.0})
            left = Terms({model.at["left", at, month]: 1.0})
            model.row(closed.plus(closed_before, -1.0), lower=0.0)
            model.row(left.plus(closed, ceiling[month]), upper=ceiling[month])
        paid = Terms({}).plus(before, 1 + rate).plus(left, -1.0)
        missed = Terms()
        if misses and minimum and not last:
            model.column("missed", at, month, upper=1.0, whole=True)
            missed = Terms({model.at["missed", at, month]: 1.0})
            model.row(missed.plus(closed), upper=1.0)
            paid = paid.plus(missed, debt.late_fee / UNIT)
            model.row(left.plus(missed, -debt.late_fee / UNIT), lower=0.0)
        if debt.deferred and month <= debt.promo_months:
            back = back.plus(before, float(debt.rate) / 12)
            if month == debt.promo_months and not last:
                most = sum(ceiling[m] for m in range(month)) * float(debt.rate) / 12
                model.column("back", at, month, upper=most)
                lump = Terms({model.at["back", at, month]: 1.0})
                model.row(lump.plus(back, -1.0).plus(closed, most), lower=0.0)
                paid = paid.plus(lump)
        offer = debt.settlement_in(month)
        if offer is not None:
            paid = _settlement(model, at, month, offer / UNIT, paid, closed, (1 + rate) * ceiling[month - 1])
        model.row(paid.plus(missed, minimum).plus(closed, minimum), lower=minimum)
        model.row(paid, lower=0.0)
        spent = paid
        if debt.prepay_share and month <= debt.prepay_months:
            model.column("early", at, month)
            early = Terms({model.at["early", at, month]: 1.0})
            model.row(early.plus(paid, -float(debt.prepay_share)), lower=-float(debt.prepay_share) * minimum)
            spent = paid.plus(early)
        out.append(spent)
        before, closed_before = left, closed
    return out


def _settlement(model: Model, at: int, month: int, offer: float, paid: Terms, closed: Terms, most: float) -> Terms:
    """What is paid in a month in which an offer stands: all that the balance falls by, less what is forgiven."""
    model.column("taken", at, month, upper=1.0, whole=True)
    model.column("forgiven", at, month, upper=most)
    taken = Terms({model.at["taken", at, month]: 1.0})
    forgiven = Terms({model.at["forgiven", at, month]: 1.0})
    model.row(closed.plus(taken, -1.0), lower=0.0)
    model.row(forgiven.plus(taken, -most), upper=0.0)
    paid = paid.plus(forgiven, -1.0)
    model.row(paid.plus(taken, -offer), lower=0.0)
    return paid


def fewest_missed(model: Model, situation: Situation) -> None:
    """Makes the number of missed minimums what is minimised, priority debts before all others."""
    model.cost, model.offset = [0.0] * len(model.cost), 0.0
    for (name, debt, _), column in model.at.items():
        if name == "missed":
            model.cost[column] = float(model.heavy if situation.debts[debt].priority else 1)


def at_most_missed(model: Model, situation: Situation, priority: int, others: int) -> None:
    """Forbids more missed minimums than these."""
    for wanted, most in ((True, priority), (False, others)):
        columns = {
            column: 1.0
            for (name, debt, _), column in model.at.items()
            if name == "missed" and situation.debts[debt].priority is wanted
        }
        model.row(Terms(columns), upper=float(most))


@dataclass(frozen=True, slots=True)
class Found:
    """What the solver gives back: values by column (empty where it found none), a proven bound, the seconds it took."""

    values: list[float]
    bound: float | None
    optimal: bool
    seconds: float


def solve(model: Model, *, seconds: float, tolerance: float) -> Found:
    """Runs the solver on one thread. Raises `ImportError` where it is absent.

    No starting point is given on purpose: HiGHS 1.16 was seen to report a wrong optimum after one.
    Where the value that it reports is not the value of its own solution, nothing counts as proved.
    """
    import numpy as np
    from highspy import HighsLp, HighsVarType, MatrixFormat
    from highspy._core import _Highs  # highspy.Highs prints a banner on standard output, where --json must stand alone

    lp = HighsLp()
    lp.num_col_, lp.num_row_ = len(model.lower), len(model.row_lower)
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = map(np.array, (model.cost, model.lower, model.upper))
    lp.row_lower_, lp.row_upper_ = np.array(model.row_lower), np.array(model.row_upper)
    lp.offset_ = model.offset
    lp.a_matrix_.format_ = MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.array([*model.starts, len(model.index)])
    lp.a_matrix_.index_, lp.a_matrix_.value_ = np.array(model.index), np.array(model.value)
    lp.integrality_ = [HighsVarType.kInteger if whole else HighsVarType.kContinuous for whole in model.whole]
    solver = _Highs()
    own = {"time_limit": seconds, "mip_abs_gap": tolerance}
    for name, value in (OPTIONS | own).items():
        solver.setOptionValue(name, value)
    solver.passModel(lp)
    solver.run()
    solution, info = solver.getSolution(), solver.getInfo()
    values = list(solution.col_value) if solution.value_valid else []
    value = model.offset + sum(c * v for c, v in zip(model.cost, values, strict=False))
    sound = not values or abs(value - info.objective_function_value) <= tolerance
    optimal = sound and bool(values) and solver.getModelStatus().name == "kOptimal"
    bound = info.mip_dual_bound if any(model.whole) else value if optimal else INFINITE
    proven = bound if sound and abs(bound) < UNBOUNDED else None
    return Found(values, proven, optimal, solver.getRunTime())

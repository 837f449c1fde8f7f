"""The one place that calls the solver: what it is told, and when its answer counts for nothing."""

from __future__ import annotations

from dataclasses import dataclass

from forbear.strategies._program import INFINITE, Model

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


@dataclass(frozen=True, slots=True)
class Found:
    """What the solver gives back: values by column (empty where it found none), and a proven bound."""

    values: list[float]
    bound: float | None
    optimal: bool


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
    own = {"time_limit": max(0.0, seconds), "mip_abs_gap": tolerance}
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
    return Found(values, proven, optimal)

"""Many true rates at once: the same equation as for one loan, solved for whole arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ROWS = 20_000
"""Loans solved together: small enough for the processor's cache."""
_HIGHEST = 40.0
_STEPS = 80
_SHRINK = 0.2
"""Solved rows are laid aside once they are this share of those that are still open."""


def effective_rates(times: NDArray[np.float64], amounts: NDArray[np.float64]) -> NDArray[np.float64]:
    """The effective yearly rate of each row of amounts, as fractions; not a number where there is no cost to state.

    `amounts` has one loan in each row: what is received is positive, what is paid negative, received
    before paid. `times` are years from the first advance: one row for all loans, or one for each.
    A loan that repays less than was received, or holds anything that is not finite, gives NaN.
    """
    import numpy as np

    amounts = np.asarray(amounts, dtype=np.float64)
    times = np.atleast_2d(np.asarray(times, dtype=np.float64))
    step = _step(times[0]) if len(times) == 1 else 0.0
    times = np.broadcast_to(times, amounts.shape)
    found = np.full(len(amounts), np.nan)
    for start in range(0, len(amounts), _ROWS):
        rows = slice(start, start + _ROWS)
        growth = _on_grid(amounts[rows]) / step if step else _growth(times[rows], amounts[rows])
        found[rows] = np.expm1(growth)
    return found


def _step(times: NDArray[np.float64]) -> float:
    """The equal step between times that start at 0; 0 where they have none."""
    import numpy as np

    if len(times) < 2 or times[0] != 0 or times[1] <= 0:
        return 0.0
    even = np.allclose(times, times[1] * np.arange(len(times)), rtol=1e-12, atol=0)
    return float(times[1]) if even else 0.0


def _on_grid(amounts: NDArray[np.float64]) -> NDArray[np.float64]:
    """ln(1 + rate of one step) of rows whose amounts lie one step apart: a polynomial in the discount of a step."""
    import numpy as np

    usable = _usable(amounts)
    found = np.full(len(amounts), np.nan)
    open_rows = np.flatnonzero(usable)
    columns = np.ascontiguousarray(amounts[open_rows].T)
    discount, low, high = np.ones(len(open_rows)), np.zeros(len(open_rows)), np.ones(len(open_rows))
    for _ in range(_STEPS):
        if not len(open_rows):
            break
        value, slope = columns[-1].copy(), np.zeros(len(open_rows))
        for column in columns[-2::-1]:
            slope *= discount
            slope += value
            value *= discount
            value += column
        high = np.where(value <= 0, discount, high)
        low = np.where(value > 0, discount, low)
        with np.errstate(divide="ignore", invalid="ignore"):
            following = discount - value / slope
        following = np.where((following >= low) & (following <= high), following, (low + high) / 2)
        done = np.abs(following - discount) <= 4e-16
        discount = following
        found[open_rows[done]] = -np.log(discount[done])
        if done.mean() > _SHRINK:
            rest = ~done
            open_rows, discount, low, high = open_rows[rest], discount[rest], low[rest], high[rest]
            columns = np.ascontiguousarray(columns[:, rest])
    return found


def _usable(amounts: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which rows are loans whose cost can be stated: received and paid, finite, and not repaid with less."""
    import numpy as np

    finite, both = np.isfinite(amounts).all(axis=1), (amounts > 0).any(axis=1) & (amounts < 0).any(axis=1)
    repaid = amounts.sum(axis=1) <= 1e-9 * np.abs(amounts).sum(axis=1)
    return np.asarray(finite & both & repaid, dtype=np.bool_)


def _growth(times: NDArray[np.float64], amounts: NDArray[np.float64]) -> NDArray[np.float64]:
    """ln(1 + rate) of each row: Newton's method, kept between bounds that halve where a step leaves them.

    The value of a loan rises with the rate and bends down, so Newton's method started below the root
    never jumps past it; the bounds only matter for advances that are not all at the start.
    """
    import numpy as np

    usable = _usable(amounts)
    growth = np.where(usable, 0.0, np.nan)
    low, high = np.zeros(len(amounts)), np.full(len(amounts), _HIGHEST)
    open_rows = np.flatnonzero(usable)
    for _ in range(_STEPS):
        if not len(open_rows):
            break
        at, worth = growth[open_rows], amounts[open_rows] * np.exp(-growth[open_rows, None] * times[open_rows])
        value, slope = worth.sum(axis=1), -(worth * times[open_rows]).sum(axis=1)
        low[open_rows] = np.where(value <= 0, at, low[open_rows])
        high[open_rows] = np.where(value > 0, at, high[open_rows])
        with np.errstate(divide="ignore", invalid="ignore"):
            step = at - value / slope
        inside = (step >= low[open_rows]) & (step <= high[open_rows])
        following = np.where(inside, step, (low[open_rows] + high[open_rows]) / 2)
        growth[open_rows] = following
        open_rows = open_rows[np.abs(following - at) > 1e-13 * np.maximum(1.0, np.abs(at))]
    growth[open_rows] = np.nan
    return growth

"""How fast true annual rates are found, in batch on one core and one at a time, beside pyxirr where it is installed.

    python benchmarks/apr.py [--rows N]

Invented loans: 12, 24 or 36 monthly payments, yearly rates from 1% to 400%, some with a fee kept back
at the start. The last line is one JSON object; `worst_difference` compares the batch with solving one
loan at a time, on a sample.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from datetime import date

import numpy as np

from forbear.ledger.book import keep
from forbear.ledger.days import add_months, schedule
from forbear.ledger.rates import rates
from forbear.papers.loan import loan as read
from forbear.reckon.apr_batch import effective_rates
from forbear.records.message import Original


def loans(rows: int, payments: int) -> tuple[np.ndarray, np.ndarray]:
    """Times and amounts of invented loans with so many monthly payments."""
    chance = np.random.default_rng(20261124)
    monthly = np.exp(chance.uniform(np.log(0.01), np.log(4.0), rows)) / 12
    lent = chance.uniform(500, 50_000, rows)
    level = lent * monthly / (1 - (1 + monthly) ** -payments)
    amounts = np.empty((rows, payments + 1))
    amounts[:, 0] = lent * (1 - chance.choice([0.0, 0.05, 0.12], rows))
    amounts[:, 1:] = -np.round(level, 2)[:, None]
    return np.arange(payments + 1) / 12, amounts


def per_second(work: Callable[[], object], count: int) -> float:
    """How many are done in a second."""
    start = time.perf_counter()
    work()
    return count / (time.perf_counter() - start)


def ten_years() -> dict[str, float]:
    """Milliseconds for one loan reckoned over ten years: interest by the day, paid monthly; and compounded daily."""
    found = {}
    payments = "".join(f"[[payment]]\ndate = {d}\namount = 120\n" for d in schedule(date(2016, 2, 1), "month", 120))
    for name, line in (("simple", ""), ("compounded_daily", 'capitalise = "day"\n')):
        text = f'currency = "USD"\nannual_rate = 0.19\n{line}[[advance]]\ndate = 2016-01-01\namount = 9000\n{payments}'
        loan, _ = read(Original(name="loan.toml", data=text.encode()))
        assert loan is not None
        took = []
        for _ in range(20):
            start = time.perf_counter()
            keep(loan, date(2026, 1, 1))
            took.append((time.perf_counter() - start) * 1000)
        found[f"ten_years_{name}_ms"] = round(sorted(took)[10], 2)
    return found


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    rows = parser.parse_args().rows
    result: dict[str, object] = {"rows": rows, **ten_years()}
    took = {}
    for payments in (12, 24, 36):
        times, amounts = loans(rows, payments)
        start = time.perf_counter()
        found = effective_rates(times, amounts)
        took[str(payments)] = round(time.perf_counter() - start, 2)
        sample = range(0, rows, max(1, rows // 300))
        alone = [rates(zip(times, amounts[i], strict=True))[0] for i in sample]
        worst = max(abs(a - found[i]) / (1 + abs(a)) for a, i in zip(alone, sample, strict=True))
        print(f"{payments} payments: {took[str(payments)]} s, worst relative difference {worst:.1e}")
        result["worst_difference"] = max(float(worst), float(result.get("worst_difference", 0.0)))
        if payments == 12:
            few = [list(map(float, a)) for a in amounts[:2000]]
            result["batch_per_s"] = round(rows / took["12"])
            result["single_per_s"] = round(
                per_second(lambda few=few, times=times: [rates(zip(times, a, strict=True)) for a in few], len(few))
            )
            result |= peer(few, result)
    result["seconds_by_payments"] = took
    print(json.dumps(result))


def peer(few: list[list[float]], ours: dict[str, object]) -> dict[str, object]:
    """The same loans through pyxirr, in the same run."""
    try:
        import pyxirr
    except ImportError:
        return {"pyxirr": "not installed"}
    days = [add_months(date(2026, 1, 1), n) for n in range(len(few[0]))]
    xirr = per_second(lambda: [pyxirr.xirr(days, a) for a in few], len(few))
    irr = per_second(lambda: [pyxirr.irr(a) for a in few], len(few))
    batch = float(str(ours["batch_per_s"]))
    return {
        "pyxirr_xirr_per_s": round(xirr),
        "pyxirr_irr_per_s": round(irr),
        "batch_over_pyxirr_xirr": round(batch / xirr, 2),
        "batch_over_pyxirr_irr": round(batch / irr, 2),
    }


if __name__ == "__main__":
    main()

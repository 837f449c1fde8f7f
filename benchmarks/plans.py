"""Measures the repayment planner: is the plan proved best, does the ledger agree to the cent, how long does it take?

    python benchmarks/plans.py planner_reference_50.json [...]      instances of that form
    python benchmarks/plans.py --plain planner_reference_50.json    without promotions and fees, beside `multiloan`
                                                                    and `loan_payoff_tools`
    python benchmarks/plans.py --sizes [--each 3] [--limit 20]      3 to 20 debts by 24 to 120 months, generated

The last line is one JSON object. Seconds are of one thread; `cpu_*` leaves out what other programs
on the machine took.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import time
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from forbear.records.owing import Owing
from forbear.records.plan import Left, Plan, Situation
from forbear.strategies import avalanche, minimums_only, optimal, own_order, pro_rata, snowball

POLICIES = (avalanche, snowball, pro_rata, minimums_only, own_order)
PEER_WAYS = (
    "PayMostInterestPaymentPaymentManager",
    "SmallestDebtPaymentManager",
    "BiggestDebtPaymentManager",
    "WeightedSplitPaymentManager",
)
SIZES = [(debts, months) for debts in (3, 5, 8, 12, 20) for months in (24, 60, 120)]


@dataclass
class Result:
    """What one instance gave."""

    name: str
    debts: int
    plan: Plan
    wall: float
    cpu: float
    replay_error: int
    beaten_by: list[str]
    over_reference: float | None

    def line(self) -> str:
        plan, gap = self.plan, self.plan.gap
        return (
            f"{self.name:16} {self.debts:3} debts  cost {plan.cost:9}  months {plan.finished or '-':>4}  missed {plan.missed:3}  "
            f"{'proved' if plan.proved else 'OPEN  '}  gap {gap if gap is not None else '?':>6}  wall {self.wall:6.2f} s  cpu {self.cpu:6.2f} s"
            + (f"  over reference {self.over_reference:+.1f}" if self.over_reference is not None else "")
            + (f"  BEATEN BY {self.beaten_by}" if self.beaten_by else "")
        )


def clock(limit: float) -> Left:
    """Tells how much of the time that may be spent is left, from now on."""
    began = time.perf_counter()
    return lambda: limit - (time.perf_counter() - began)


def situation(world: dict) -> Situation:
    """An instance of the form of `planner_reference_50.json`."""
    return Situation(
        debts=tuple(
            Owing(
                id=d["id"],
                balance=d["balance"],
                rate=Decimal(str(d["apr"])),
                minimum=d["min"],
                late_fee=d["late_fee"],
                promo_months=d["promo_months"],
                promo_rate=Decimal(str(d["promo_apr"])),
                deferred=d["deferred"],
                prepay_share=Decimal(str(d["prepay_pct"])),
                prepay_months=d["prepay_months"],
            )
            for d in world["debts"]
        ),
        budget=tuple(world["budget"]),
    )


def replayed_apart(plan: Plan, world: dict) -> int:
    """The cost of the plan's payments by a second ledger, written from WORLD.md alone; -1 where it breaks a rule."""

    def half_up(x: Fraction) -> int:
        return int(x + Fraction(1, 2))

    debts = world["debts"]
    balance = [d["balance"] for d in debts]
    noted = [0] * len(debts)
    cash = cost = 0
    for t, month in enumerate(plan.months, start=1):
        cash += world["budget"][(t - 1) % len(world["budget"])]
        for i, d in enumerate(debts):
            rate = d["promo_apr"] if t <= d["promo_months"] else d["apr"]
            if d["deferred"] and t <= d["promo_months"]:
                noted[i] += half_up(balance[i] * Fraction(str(d["apr"])) / 12)
            interest = half_up(balance[i] * Fraction(str(rate)) / 12)
            owed, paid = balance[i] + interest, month.payments[i]
            early = max(0, paid - d["min"]) if t <= d["prepay_months"] else 0
            extra = half_up(early * Fraction(str(d["prepay_pct"])))
            fee = d["late_fee"] if paid < min(d["min"], owed) else 0
            lump = noted[i] if d["deferred"] and t == d["promo_months"] and owed > paid else 0
            cash -= paid + extra
            cost += interest + extra + fee + lump
            balance[i] = owed - paid + fee + lump
            if not 0 <= paid <= owed:
                return -1
        if cash < 0:
            return -1
    return cost if not any(balance) or plan.finished is None else -1


def measure(name: str, world: dict, limit: float, expected: dict | None = None) -> Result:
    """Plans one instance, and puts every policy beside it."""
    here = situation(world)
    wall, cpu = time.perf_counter(), time.process_time()
    plan = optimal.plan(here, clock(limit))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    rivals = {p.__name__.split(".")[-1]: p.plan(here, clock(limit)).rank for p in POLICIES}
    beaten_by = [rival for rival, rank in rivals.items() if rank < plan.rank]
    over = None
    if expected:
        known = {n: p for n, p in expected["policies"].items() if n != "milp_replay" and p.get("months")}
        beaten_by += [n for n, p in known.items() if (p["late"], p["cost"]) < (plan.missed, plan.cost)]
        over = plan.cost - expected["milp"]["obj"]
    error = abs(replayed_apart(plan, world) - plan.cost)
    return Result(name, len(here.debts), plan, wall, cpu, error, beaten_by, over)


def generated(debts: int, months: int, seed: int) -> dict:
    """An invented instance: cards, loans, pay-later, family, payday, transferred and deferred balances."""
    rng = random.Random(f"{debts}-{months}-{seed}")
    owed = []
    for i in range(debts):
        kind = rng.choice(("card", "card", "loan", "loan", "bnpl", "family", "transfer", "deferred", "payday"))
        d = {"id": f"d{i}", "promo_months": 0, "promo_apr": 0.0, "late_fee": rng.choice((0, 1000, 1500, 2500, 4000))}
        d |= {"deferred": kind == "deferred", "prepay_pct": 0.0, "prepay_months": 0}
        if kind in ("card", "transfer", "deferred"):
            d |= {"balance": rng.randrange(1000, 9000) * 100, "apr": round(rng.uniform(0.15, 0.36), 4)}
            share = {"card": 0.03, "transfer": 0.02, "deferred": 0.03}[kind] * 60 / max(60, months)
            d["min"] = int(d["balance"] * max(share, d["apr"] / 12 * 1.05 if kind == "card" else 0.0))
            d["promo_months"] = 0 if kind == "card" else rng.randrange(5, 16)
        elif kind == "loan":
            d |= {"balance": rng.randrange(3000, 15000) * 100, "apr": round(rng.uniform(0.06, 0.18), 4)}
            r, n = d["apr"] / 12, rng.randrange(max(12, months // 3), max(14, int(months * 0.9)))
            d["min"] = int(d["balance"] * r / (1 - (1 + r) ** -n)) + 1
            if rng.random() < 0.3:
                d |= {"prepay_pct": rng.choice((0.01, 0.02, 0.03)), "prepay_months": rng.choice((12, 18, 24))}
        elif kind == "payday":
            d |= {"balance": rng.randrange(200, 1000) * 100, "apr": round(rng.uniform(0.9, 2.9), 4)}
            d["min"] = int(d["balance"] * (d["apr"] / 12 + 0.07))
        else:
            d |= {"balance": rng.randrange(150, 4000) * 100, "apr": 0.0}
            d["min"] = d["balance"] // rng.choice((4, 12, 24)) + 1
        owed.append(d)
    base = sum(d["min"] for d in owed) * rng.uniform(1.1, 1.4)
    budget = [int(base * rng.gauss(1, 0.08) * rng.choice((1,) * 14 + (0.75, 1.5))) for _ in range(months)]
    return {"debts": owed, "budget": [max(b, 0) for b in budget], "T": months}


def plain(world: dict) -> dict:
    """The same debts with the mean budget every month and no promotions, fees or penalties: what a simple peer can model."""
    bare = {"promo_months": 0, "deferred": False, "late_fee": 0, "prepay_pct": 0.0, "prepay_months": 0}
    mean = sum(world["budget"]) // len(world["budget"])
    return {**world, "debts": [d | bare for d in world["debts"]], "budget": [mean]}


def multiloan(world: dict) -> tuple[float, float] | str:
    """What the peer `multiloan` pays in interest, in cents, and its seconds; or why it could not."""
    try:
        from multiloan.loans import Loan, MultiLoan
    except ImportError:
        return "not installed"
    began = time.process_time()
    loans = [Loan(d["balance"] / 100, d["apr"], payment=d["min"] / 100, n=12) for d in world["debts"]]
    whole = MultiLoan(loans, payment=world["budget"][0] / 100)
    try:
        for _ in range(600):
            if whole.balance <= 0:
                return whole.totalpay * 100 - sum(d["balance"] for d in world["debts"]), time.process_time() - began
            whole.pay_one()
    except AssertionError as error:
        return str(error)
    return "does not end"


def loan_payoff_tools(world: dict) -> tuple[float, float] | str:
    """What the best way of the peer `loan_payoff_tools` costs, in cents, and its seconds; or why it could not.

    It was written for Python 2: the names that it lacks today are lent to it, and its way to the next month
    (which divides to a fraction now) is not asked.
    """
    import builtins
    from importlib.util import find_spec

    found = find_spec("loan_payoff_tools")
    if found is None or not found.submodule_search_locations:
        return "not installed"
    builtins.long, builtins.basestring = int, str  # type: ignore[attr-defined]
    sys.path.insert(0, next(iter(found.submodule_search_locations)))
    try:
        import max_payment_determiner
        import payment_manager
        import payoff_calculator

        payoff_calculator._add_months = lambda day, months: day
        accounts = [
            payment_manager.Account("me", d["id"], "x", d["balance"] / 100, d["apr"], d["min"] / 100, None)
            for d in world["debts"]
        ]
        money = max_payment_determiner.ConstantMaxPaymentDeterminer(world["budget"][0] / 100)
        ways = [getattr(payment_manager, name)() for name in PEER_WAYS]
        began = time.process_time()
        paid = min(float(payoff_calculator.calculate_payoff(money, way, way, accounts)[0]) for way in ways)
        return paid * 100 - sum(d["balance"] for d in world["debts"]), time.process_time() - began
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    finally:
        sys.path.pop(0)


PEERS = (multiloan, loan_payoff_tools)


def beside_peers(file: Path, limit: float) -> dict:
    """The plain form of each instance by forbear and by each peer, in the same run."""
    ours: list[float] = []
    unlike: list[int] = []
    over: dict[str, list[float]] = {peer.__name__: [] for peer in PEERS}
    seconds: dict[str, list[float]] = {peer.__name__: [] for peer in PEERS}
    refused: dict[str, Counter[str]] = {peer.__name__: Counter() for peer in PEERS}
    for case in json.loads(file.read_text("utf-8"))["cases"]:
        world = plain(case["input"])
        result = measure(case["id"], world, limit)
        ours.append(result.cpu)
        expected = case.get("expected", {}).get("plain", {}).get("avalanche", {}).get("cost")
        if expected is not None:
            unlike.append(result.plan.cost - expected)
        line = [f"{case['id']}: forbear {result.plan.cost}, avalanche of the file {expected}"]
        for peer in PEERS:
            name, found = peer.__name__, peer(world)
            if isinstance(found, str):
                refused[name][found] += 1
                line.append(f"{name}: {found}")
            else:
                over[name].append(found[0] - result.plan.cost)
                seconds[name].append(found[1])
                line.append(f"{name} {found[0]:.0f}")
        print(", ".join(line), flush=True)
    return {
        "plain_n": len(ours),
        "plain_over_reference_avalanche_cents": [min(unlike), max(unlike)] if unlike else None,
        "cpu_seconds_median": round(statistics.median(ours), 4),
        "peers": {
            name: {
                "over_forbear_cents": [round(min(over[name])), round(max(over[name]))] if over[name] else None,
                "cpu_seconds_median": round(statistics.median(seconds[name]), 4) if seconds[name] else None,
                "refused": dict(refused[name]),
            }
            for name in over
        },
    }


def summary(results: list[Result]) -> dict:
    """The figures of a set of instances."""
    gaps = [r.plan.gap / max(1, r.plan.cost) for r in results if r.plan.gap is not None]
    over = [r.over_reference for r in results if r.over_reference is not None]

    def at(share: float, values: list[float]) -> float:
        return round(sorted(values)[min(len(values) - 1, int(share * len(values)))], 3)

    wall, cpu = [r.wall for r in results], [r.cpu for r in results]
    found = {
        "n": len(results),
        "proved_optimal_share": round(sum(r.plan.proved for r in results) / len(results), 4),
        "mean_gap": round(statistics.mean(gaps), 7) if gaps else None,
        "worst_gap": round(max(gaps), 7) if gaps else None,
        "worst_gap_cents": max((r.plan.gap for r in results if r.plan.gap is not None), default=None),
        "without_bound": sum(r.plan.gap is None for r in results),
        "missed_minimums": sum(r.plan.missed for r in results),
        "unfinished": sum(r.plan.finished is None for r in results),
        "replay_error_cents": max(r.replay_error for r in results),
        "beaten_by_a_policy": sum(bool(r.beaten_by) for r in results),
        "seconds_median": at(0.5, wall),
        "seconds_p95": at(0.95, wall),
        "seconds_worst": at(1.0, wall),
        "cpu_seconds_median": at(0.5, cpu),
        "cpu_seconds_p95": at(0.95, cpu),
        "cpu_seconds_worst": at(1.0, cpu),
    }
    if over:
        found["within_2_cents_a_month_of_reference"] = sum(
            r.over_reference <= 2 * len(r.plan.months) for r in results if r.over_reference is not None
        )
        found["worst_over_reference_cents"] = round(max(over), 1)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--sizes", action="store_true")
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--each", type=int, default=3)
    parser.add_argument("--limit", type=float, default=20.0)
    words = parser.parse_args()
    if words.plain:
        for file in words.files:
            print(json.dumps(beside_peers(file, words.limit)))
        return
    results: list[Result] = []
    for file in words.files:
        for case in json.loads(file.read_text("utf-8"))["cases"]:
            results.append(measure(case["id"], case["input"], words.limit, case.get("expected")))
            print(results[-1].line(), flush=True)
    by_size: dict[str, dict] = {}
    for debts, months in SIZES if words.sizes else ():
        some = []
        for seed in range(words.each):
            some.append(measure(f"{debts}x{months}#{seed}", generated(debts, months, seed), words.limit))
            print(some[-1].line(), flush=True)
        by_size[f"{debts}x{months}"] = summary(some)
        results += some
    if not results:
        sys.exit("Name a file of instances, or give --sizes.")
    print(json.dumps({**summary(results), **({"by_size": by_size} if by_size else {})}))


if __name__ == "__main__":
    main()

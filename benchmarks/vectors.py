"""Runs every case of a folder of test vectors through the functions that forbear itself uses.

    python benchmarks/vectors.py [FOLDER]

Prints one line for each case that fails, with the reason, and as its last line one JSON object. A kind
that is not known here fails by name. `planner_reference` cases are scored by `benchmarks/plans.py`.
Files without cases are reference data. A case without an expected value is listed, and not counted.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from forbear.ledger import accrual, allocation, annuity, ceilings, days, rebates
from forbear.ledger import rates as solver
from forbear.reckon import apr_eu, apr_us
from forbear.records.law import Law

Case = dict[str, Any]
Answers = dict[str, Any]
ELSEWHERE = {"planner_reference": "benchmarks/plans.py"}
KINDS: dict[str, Callable[[Case], Answers]] = {}
CANNOT = {
    "planner_milp": "the exercise keeps paying loans above their minimum after they are repaid and demands two such "
    "payments every month: no plan that forbear makes does that",
}
EXPLAINED = {"rule", "operands", "switch_month_20", "output_tail"}
"""Expected entries that are words about the answer, not a figure."""


def kind(*names: str) -> Callable[[Callable[[Case], Answers]], Callable[[Case], Answers]]:
    """Says which kinds of case a function maps."""

    def register(function: Callable[[Case], Answers]) -> Callable[[Case], Answers]:
        KINDS.update(dict.fromkeys(names, function))
        return function

    return register


def d(value: Any) -> Decimal:
    """A figure of the vectors, exactly as it was written."""
    return value if isinstance(value, Decimal) else Decimal(str(value))


def day(text: str) -> date:
    """A date of the vectors."""
    return date.fromisoformat(text[:10])


def only(found: tuple[float, ...]) -> float | None:
    """The one rate that a loan has; of several, the smallest that is not negative."""
    return next((r for r in found if r >= 0), found[-1] if found else None)


def percents(rate: float | None) -> Answers:
    """A rate under every name that the vectors use for it."""
    if rate is None:
        return {}
    names = ("apr_percent", "apr_percent_1dp", "apr_percent_2dp", "apr_eu_percent", "apr_percent_4dp")
    return {**dict.fromkeys(names, rate * 100), "apr": rate}


# -- true rates


@kind("apr_us_actuarial")
def us_actuarial(i: Case) -> Answers:
    runs = payments_of(i["payments"])

    def transfer(x: Any) -> apr_us.Transfer:
        amount, full, part = (x["amount"], x["t"], x["f"]) if isinstance(x, dict) else x
        return apr_us.Transfer(amount=float(amount), full=int(full), fraction=float(part))

    found = apr_us.actuarial(
        [transfer(a) for a in i["advances"]], [transfer(p) for p in runs], float(i["unit_periods_per_year"])
    )
    return percents(only(found))


def payments_of(given: Any) -> list[Any]:
    """A series of payments, written out or as its first ones and their number."""
    if not isinstance(given, dict):
        return list(given)
    if "runs" in given:
        return list(given["runs"])
    runs = [(p["amount"], p["t"], p["f"]) for p in given["first"]]
    while len(runs) < int(given.get("n", len(runs))):
        amount, full, part = runs[-1]
        runs.append((amount, int(full) + 1, part))
    return runs


@kind("apr_us_dates")
def us_dates(i: Case) -> Answers:
    advances, payments = dated(i)
    return percents(only(apr_us.of_dates(advances, payments)))


@kind("apr_open_end_effective")
def open_end(i: Case) -> Answers:
    return percents(apr_us.open_end_effective(float(i["finance_charge"]), float(i["denominator"])))


@kind("apr_eu_annex1", "apr_eu", "apr_uk_years")
def eu_years(i: Case) -> Answers:
    return percents(only(solver.rates((float(t), float(a)) for t, a in i["cashflows_years_amount"])))


@kind("apr_eu_dates")
def eu_dates(i: Case) -> Answers:
    if "payments_monthly" in i:
        flows = [(0.0, float(i["drawdown"][1]))]
        flows += [(n / 12, -float(a)) for n, a in enumerate(i["payments_monthly"], 1)]
        monthly = annuity.irr([a for _, a in flows])
        return {**percents(only(solver.rates(flows))), "irr_30_360_percent": (monthly or 0.0) * 1200}
    advances, payments = dated(i)
    return percents(only(apr_eu.effective(advances, payments, i.get("period"))))


@kind("apr_uk_dates")
def uk_dates(i: Case) -> Answers:
    advances, payments = dated(i)
    return percents(only(apr_eu.effective_by_days(advances, payments)))


@kind("apr_uk_days365")
def uk_days(i: Case) -> Answers:
    flows = [(0.0, float(i["advance"]))] + [(int(n) / 365, -float(a)) for n, a in i["payments_day_amount"]]
    return percents(only(solver.rates(flows)))


@kind("apr_single")
def single(i: Case) -> Answers:
    years = float(i.get("year_days", 365))
    return percents(apr_eu.effective_single(float(i["advance"]), float(i["payment"]), float(i["days"]), years))


@kind("xirr")
def xirr(i: Case) -> Answers:
    return {"xirr": solver.xirr((day(when), float(a)) for when, a in i["cashflows"])}


@kind("daycount_eu")
def daycount(i: Case) -> Answers:
    return {"years": float(apr_eu.interval(day(i["drawdown"]), day(i["payment"]), i["period"]))}


@kind("daycount", "year_fraction")
def convention(i: Case) -> Answers:
    part = days.year_fraction(day(i["start"]), day(i["end"]), i.get("convention", "ACT/365F"))
    return {"years": float(part), "fraction": float(part)}


def dated(i: Case) -> tuple[list[tuple[date, float]], list[tuple[date, float]]]:
    """Advances and payments of a case with dates."""
    if "advances" in i:
        advances = [(day(w), float(a)) for w, a in i["advances"]]
    elif "drawdowns" in i:
        advances = [(day(w), float(a)) for w, a in i["drawdowns"]]
    elif "drawdown" in i:
        advances = [(day(i["drawdown"][0]), float(i["drawdown"][1]))]
    else:
        advances = [(day(i["start"]), float(i["advance"]))]
    return advances, [(day(w), float(a)) for w, a in i["payments"]]


# -- time value of money


ROWS = ("npv", "irr", "mirr")
"""Functions that take a row of values; the others are asked once for each value of a list."""


def tvm(name: str) -> None:
    """Maps `tvm_<name>` to the function of that name."""
    function = getattr(annuity, name)
    whole = {1} if name in ("ipmt", "ppmt") else set()
    begin = 5 if name in ("ipmt", "ppmt") else 4

    def argument(at: int, value: Any) -> Any:
        if isinstance(value, list):
            return [float(v) for v in value]
        if name not in ROWS and at == begin:
            return value in ("begin", "b", 1, "1")
        return int(value) if at in whole else float(value)

    def run(i: Case) -> Answers:
        given = [argument(at, value) for at, value in enumerate(i["args"])]
        lists = [at for at, value in enumerate(given) if isinstance(value, list)]
        if name in ROWS or not lists:
            return {"value": function(*given)}
        rows = range(max(len(given[at]) for at in lists))
        return {"value": [function(*(g[n % len(g)] if isinstance(g, list) else g for g in given)) for n in rows]}

    KINDS[f"tvm_{name}"] = run


for each in ("fv", "pv", "pmt", "nper", "ipmt", "ppmt", "rate", "npv", "irr", "mirr"):
    tvm(each)


@kind("level_payment")
def level(i: Case) -> Answers:
    return {"payment": annuity.level_payment(d(i["principal"]), d(i["annual_rate"]) / 12, int(i["months"]))}


@kind("amortisation_row")
def row(i: Case) -> Answers:
    parts, _ = allocation.allocate(
        d(i["payment"]), {"interest": d(i["initial"]) * d(i["annual_rate"]) / 12, "principal": d(i["initial"])}
    )
    return {
        "interest": parts["interest"],
        "capital": parts["principal"],
        "final": d(i["initial"]) - parts["principal"],
    }


# -- accrual, allocation, rebates


@kind("average_daily_balance")
def average(i: Case) -> Answers:
    return {"adb": accrual.average_daily_balance(balances(i))}


@kind("daily_balance_charge")
def balance_charge(i: Case) -> Answers:
    year = d(i.get("year_days", 365))
    return {"charge": sum(accrual.daily(b, d(i["apr"]), n, year) for b, n in balances(i))}


def balances(i: Case) -> tuple[tuple[Decimal, int], ...]:
    """The balances of a card's cycle, given or worked out from its events."""
    if "segments" in i:
        return tuple((d(b), int(n)) for b, n in i["segments"])
    return accrual.balances_of_month(d(i["opening"]), int(i["days"]), [(int(n), d(a)) for n, a in i["events"]])


@kind("daily_simple_interest")
def simple(i: Case) -> Answers:
    due = accrual.daily(d(i["principal"]), d(i["rate"]), int(i["days"]), d(i["year_days"]))
    if "payment" not in i:
        return {"interest": due}
    parts, _ = allocation.allocate(d(i["payment"]), {"interest": due, "principal": d(i["principal"])})
    return {"interest": due, "to_principal": parts.get("principal", Decimal(0))}


@kind("us_rule_allocation")
def us_rule(i: Case) -> Answers:
    payments = tuple(d(p) for p in i["payments"])
    rate = d(i["annual_rate"]) / 12
    carried = allocation.united_states_rule(d(i["principal"]), (rate,) * len(payments), payments)
    return {"balance_after": [c.balance for c in carried], "unpaid_interest_carried": [c.unpaid for c in carried]}


@kind("rule_of_78")
def sum_of_digits(i: Case) -> Answers:
    charge, periods, left = d(i["finance_charge"]), int(i["n"]), int(i["remaining"])
    first = charge - rebates.rule_of_78(charge, periods, periods - 1)
    unearned = rebates.rule_of_78(charge, periods, left)
    return {"unearned": unearned, "rebate": unearned, "earned": charge - unearned, "earned_month1": first}


@kind("uk_rebate_2004")
def rebate(i: Case) -> Answers:
    top, bottom = i.get("part_period") or (0, 1)
    return {
        "rebate": rebates.early_settlement(
            d(i["principal"]),
            d(i["payment"]),
            int(i["n"]),
            d(i["apr_percent"]) / 100,
            int(i["periods_elapsed"]),
            Fraction(int(top), int(bottom)),
            int(i.get("periods_per_year", 12)),
        )
    }


# -- ceilings


@kind("uk_hcstc_cap")
def hcstc(i: Case) -> Answers:
    cap = None if i.get("total_cap") is None else d(i["total_cap"])
    if "proposed" in i:
        total = None if cap is None else cap * d(i["amount"])
        return {"allowed": ceilings.room(total, d(i["interest_so_far"]), d(i["proposed"]))}
    held = int(i["days"]) if "days" in i else None
    if "evaluated" in i and "start" in i:
        held = (day(i["evaluated"]) - day(i["start"])).days
    credit = d(i["principal"] if "principal" in i else i["amount"])
    most = ceilings.capped_interest(credit, d(i["daily_rate"]), held, cap)
    return {"interest_max": most, "allowed": most}


@kind("uk_hcstc_addon_schedule")
def add_on(i: Case) -> Answers:
    rows = [(int(n), d(a)) for n, a in i["rows"]]
    charged = d(i["initial_interest_balance"])
    return {"actuarial_interest": list(ceilings.add_on(d(i["principal"]), d(i["daily_rate"]), charged, rows))}


@kind("cn_lpr_cap")
def lpr_cap(i: Case) -> Answers:
    from forbear import jurisdictions
    from forbear.reckon.limits import reference_rate

    found = reference_rate(law_of("cn", jurisdictions), "lpr_1y", day(i["contract_date"]))
    return {} if found is None else {"lpr1y_percent": found * 100, "cap_percent": found * 400}


@kind("cn_2015_tiers")
def tiers(i: Case) -> Answers:
    found = ceilings.tiers(
        d(i["principal"]),
        d(i["rate"]),
        d(i["years"]),
        lower=Decimal("0.24"),
        upper=Decimal("0.36"),
        paid=d(i["paid_rate"] or 0),
    )
    return {
        "enforceable_interest": found.enforceable,
        "void_interest": found.void,
        "reclaimable_if_paid": found.reclaimable,
        "natural_interest": found.natural,
    }


@kind("cn_rollover_cap")
def rollover(i: Case) -> Answers:
    years = [d(y) for y in i["periods_years"]]
    found = ceilings.rollover(d(i["original_principal"]), d(i["rate"]), years, d(i["cap"]))
    named = {f"capitalised_interest_allowed_year{n}": c for n, c in enumerate(found.capitalised, 1)}
    return {**named, "max_total_repay": found.most}


@kind("cn_upfront_deduction")
def upfront(i: Case) -> Answers:
    principal = d(i["received"]) if "received" in i else d(i["face"]) - d(i["deducted"])
    interest = accrual.daily(principal, d(i["annual_rate"]), 1, Decimal(1) / d(i["years"]))
    return {"principal_recognised": principal, "interest": interest}


@kind("cn_segmented")
def segmented(i: Case) -> Answers:
    change = date(2020, 8, 20)
    parts = ceilings.segmented(
        d(i["principal"]),
        d(i["contract_rate"]),
        day(i["start"]),
        day(i["end"]),
        [(date(2015, 9, 1), Decimal("0.24")), (change, d(i["lpr1y_at_filing_percent"]) / 25)],
    )
    before = [p for p in parts if p.until <= change]
    later = [p for p in parts if p.since >= change]
    answers: Answers = {}
    for name, group in (("before", before), ("from", later)):
        answers[f"days_{name}"] = sum(p.days for p in group)
        answers[f"interest_{name}"] = sum((p.interest for p in group), Decimal(0))
    return {**answers, "total": answers["interest_before"] + answers["interest_from"]}


@kind("cn_delay_interest")
def delay(i: Case) -> Answers:
    count = (day(i["end"]) - day(i["start"])).days
    rate = d(i.get("daily_rate", "0.000175"))
    return {"days": count, "double_part": accrual.daily(d(i["debt"]), rate, count, Decimal(1))}


@kind("in_penal_charges")
def penal(i: Case) -> Answers:
    months = int(i["overdue_months"])
    interest = accrual.daily(d(i["principal"]), d(i["annual_rate"]), months, Decimal(12))
    return {"interest": interest, "penal": d(i["penal_charge_per_month"]) * months, "interest_on_penal": 0}


def law_of(place: str, jurisdictions: Any) -> Law:
    """The law of a place, as the program knows it."""
    found = jurisdictions.load(place)
    assert isinstance(found, Law)
    return found


# -- scoring


def reasons(case: Case) -> list[str]:
    """Why a case fails; nothing where it passes."""
    name = case["kind"]
    if name not in KINDS:
        return [CANNOT.get(name, f"no function of forbear is mapped to the kind {name}")]
    try:
        answers = KINDS[name](case["input"])
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
    wrong = []
    for key, expected in case["expected"].items():
        if expected is None or key in EXPLAINED:
            continue
        if key not in answers or answers[key] is None:
            wrong.append(f"{key}: nothing, expected {expected}")
        elif not (near(answers[key], expected, case["tolerance"]) or rounds_to(answers[key], key, expected)):
            wrong.append(f"{key}: {shown(answers[key])}, expected {shown(expected)} within {case['tolerance']}")
    return wrong


def near(ours: Any, expected: Any, tolerance: Any) -> bool:
    """Whether an answer is within the case's own tolerance."""
    if isinstance(expected, list):
        return len(ours) >= len(expected) and all(near(o, e, tolerance) for o, e in zip(ours, expected, strict=False))
    return abs(d(ours) - d(expected)) <= d(tolerance or 0)


def rounds_to(ours: Any, name: str, expected: Any) -> bool:
    """Whether an answer, rounded half up to the places that the name of the figure states, is the expected one."""
    match = re.search(r"_(\d)dp$", name)
    if match is None:
        return False
    return d(ours).quantize(Decimal(1).scaleb(-int(match[1])), rounding=ROUND_HALF_UP) == d(expected)


def shown(value: Any) -> str:
    """A figure for a line of print."""
    return str([float(v) for v in value]) if isinstance(value, list) else f"{float(value):.10g}"


def main(folder: Path) -> int:
    """Scores every file of a folder."""
    files: dict[str, dict[str, int]] = {}
    failures: list[dict[str, Any]] = []
    elsewhere: dict[str, int] = {}
    unscorable: list[str] = []
    for path in sorted(folder.glob("*.json")):
        held = json.loads(path.read_text("utf-8"), parse_float=Decimal)
        cases = held.get("cases") if isinstance(held, dict) else None
        if not isinstance(cases, list):
            continue
        score = files.setdefault(path.stem, {"passed": 0, "total": 0})
        for case in cases:
            if case["kind"] in ELSEWHERE:
                elsewhere[case["kind"]] = elsewhere.get(case["kind"], 0) + 1
                continue
            if all(v is None for v in case["expected"].values()):
                unscorable.append(case["id"])
                continue
            wrong = reasons(case)
            score["total"] += 1
            score["passed"] += not wrong
            if wrong:
                failures.append({"id": case["id"], "kind": case["kind"], "authority": case["authority"], "why": wrong})
                print(f"{case['id']} ({case['kind']}, {case['authority']}): {'; '.join(wrong)}")
    files = {name: score for name, score in files.items() if score["total"]}
    result = {
        "passed": sum(s["passed"] for s in files.values()),
        "total": sum(s["total"] for s in files.values()),
        "files": files,
        "failures": failures,
        "no_expected_value": unscorable,
        "not_scored_here": elsewhere,
    }
    print(json.dumps(result, ensure_ascii=False, default=str))
    return 0


if __name__ == "__main__":
    beside = Path(__file__).resolve().parents[2] / "shared" / "vectors"
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else beside))

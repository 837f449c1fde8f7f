"""Each strategy on a case that can be followed with pencil and paper; `expected.txt` is what it pays, month by month."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from forbear import shelf
from forbear.ledger.repayment import replayed
from forbear.papers.case import case
from forbear.plan.purse import situation
from forbear.records.message import Original
from forbear.records.plan import Plan

HERE = Path(__file__).parent


def shown(plan: Plan) -> str:
    def figure(coins: int) -> str:
        return str(Decimal(coins) / 100)

    heads = [f"{d.id} pays / left" for d in plan.situation.debts]
    lines = [" | ".join(["month", *heads, "kept"])]
    for m in plan.months:
        paid = (
            f"{figure(p)} / {figure(b)}{' missed' if x else ''}"
            for p, b, x in zip(m.payments, m.balances, m.missed, strict=True)
        )
        lines.append(" | ".join([str(m.number), *paid, figure(m.cash)]))
    lines.append(f"interest {figure(plan.interest)}, fees {figure(plan.fees)}, missed {plan.missed}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", shelf.names("strategies"))
def test_a_strategy_pays_as_its_example_shows(name: str) -> None:
    folder = HERE / name
    made, problems = case(Original(name="case.toml", data=(folder / "case.toml").read_bytes()))
    assert made is not None
    assert not problems
    module = next(m for m in shelf.modules("strategies") if m.__name__.endswith(f".{name}"))
    plan = module.plan(situation(made), lambda: 10.0)
    assert shown(plan) == (folder / "expected.txt").read_text("utf-8")
    assert replayed(plan).months == plan.months

"""The spreadsheet of a plan: reckoned anew it says the same to the cent, and it follows when a figure is changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from forbear import plan
from forbear.languages import speaker
from forbear.ledger.repayment import replay
from forbear.papers.case import case
from forbear.records.affairs import PlanCase, StatementOfAffairs
from forbear.records.message import Original
from forbear.records.outlook import Outlook
from forbear.records.owing import Owing
from forbear.records.plan import Turn
from forbear.report.plan_sheet import sheet
from report.sheets import Sheets

PEOPLE = Path(__file__).resolve().parent.parent.parent / "examples" / "people"
WITH_A_PLAN = sorted([*PEOPLE.glob("solvent_*.toml"), *PEOPLE.glob("tight_*.toml")])


def planned(file: Path) -> Outlook:
    made, _ = case(Original(name=file.name, data=file.read_bytes()))
    assert made is not None
    return plan.make(made, left=lambda: 20.0)


def sheets(outlook: Outlook) -> Sheets:
    assert outlook.best is not None
    return Sheets(sheet(outlook, outlook.best, speaker("en")))


@pytest.mark.parametrize("file", WITH_A_PLAN, ids=lambda f: f.stem)
def test_reckoned_anew_every_cell_is_what_the_ledger_wrote(file: Path) -> None:
    outlook = planned(file)
    made = sheets(outlook)
    wrong = {
        at: (made.value(*at), stored) for at, stored in made.stored.items() if abs(made.value(*at) - stored) > 1e-6
    }
    assert not wrong
    assert outlook.best is not None
    assert made.value("Plan", "B8") == pytest.approx(outlook.best.cost / 100)
    assert made.value("Plan", "B10") == 0


def test_a_changed_payment_moves_interest_and_balances_as_the_ledger_would() -> None:
    outlook = planned(PEOPLE / "solvent_cn.toml")
    best = outlook.best
    assert best is not None
    made = sheets(outlook)
    made.change("Plan", "C14", 6_996.89)

    def less(turn: Turn) -> tuple[int, ...]:
        paid = list(best.months[turn.month - 1].payments)
        paid[0] -= 200_000 if turn.month == 2 else 0
        return tuple(paid)

    again = replay(best.situation, less, longest=len(best.months))
    assert made.value("Plan", "B4") == pytest.approx(again.interest / 100)
    assert made.value("Plan", "B4") != pytest.approx(best.interest / 100)
    assert made.value("Debt 1", "M16") == pytest.approx(again.months[-1].balances[0] / 100)


def test_a_missed_end_of_a_deferred_promotion_brings_the_back_interest() -> None:
    outlook = planned(PEOPLE / "solvent_uk.toml")
    best = outlook.best
    assert best is not None
    made = sheets(outlook)
    assert made.value("Debt 2", "L12") == 0
    made.change("Plan", "D18", 100.0)

    def less(turn: Turn) -> tuple[int, ...]:
        paid = list(best.months[turn.month - 1].payments)
        paid[1] = 10_000 if turn.month == 6 else paid[1]
        return tuple(paid)

    again = replay(best.situation, less, longest=len(best.months))
    assert made.value("Debt 2", "L12") > 0
    assert made.value("Debt 2", "M12") == pytest.approx(again.months[5].balances[1] / 100)


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x.example","pay")', "+1", "-2+3", "@SUM(A1)", "\t=1"])
def test_a_name_that_begins_like_a_formula_stays_text(name: str) -> None:
    affairs = StatementOfAffairs(
        start=date(2026, 12, 1), currency="GBP", income=(20_000,) * 24, essentials=(5_000,) * 24
    )
    debt = Owing(id="card", name=name, balance=30_000, rate=Decimal("0.2"), minimum=2_000)
    made = sheets(plan.make(PlanCase(affairs=affairs, debts=(debt,)), left=lambda: 5.0))
    assert name.replace("\t", "\\u{9}") in made.values.values() or name in made.values.values()
    assert not any("HYPERLINK" in f or f.startswith(name) for f in made.formulas.values())


def test_money_without_smaller_coins_is_rounded_to_whole_units() -> None:
    affairs = StatementOfAffairs(
        start=date(2026, 12, 1), currency="JPY", income=(20_000,) * 24, essentials=(5_000,) * 24
    )
    debt = Owing(id="card", balance=30_001, rate=Decimal("0.173"), minimum=2_000)
    outlook = plan.make(PlanCase(affairs=affairs, debts=(replace(debt, due_day=5),)), left=lambda: 5.0)
    made = sheets(outlook)
    assert outlook.best is not None
    assert made.value("Plan", "B8") == outlook.best.cost

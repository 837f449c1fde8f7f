"""A calm look back: what is counted, what is kept apart, and what the rows say about how arrears arose."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from forbear import statements
from forbear.categories import purposes, structure
from forbear.papers.corrections import corrections
from forbear.records.budget import Budget, Correction, Review
from forbear.records.message import Original
from forbear.review import review

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "statements"
HEAD = "Date,Description,Amount,Currency,Account Number\n"


def table(rows: str, name: str = "a.csv") -> Original:
    return Original(name=name, data=(HEAD + rows).encode())


def looked(*sources: Original, rules: tuple[Correction, ...] = (), place: str = "gb") -> Review:
    return review([statements.read(s) for s in sources], corrections=rules, place=place)


def example(*names: str, place: str = "") -> Budget:
    return looked(*(Original(name=n, data=(EXAMPLES / n).read_bytes()) for n in names), place=place).budgets[0]


def standing(budget: Budget) -> dict[str, str]:
    return {cause.name: cause.standing for cause in budget.causes}


def test_two_equal_purchases_in_one_file_stay_two() -> None:
    found = looked(table("2026-01-05,COFFEE,-3.00,GBP,1234\n2026-01-05,COFFEE,-3.00,GBP,1234\n")).budgets[0]
    assert len(found.entries) == 2
    assert not found.folded


def test_rows_in_two_overlapping_files_count_once() -> None:
    first = "2026-01-05,COFFEE,-3.00,GBP,1234\n2026-01-05,COFFEE,-3.00,GBP,1234\n2026-01-06,BUS,-2.00,GBP,1234\n"
    second = "2026-01-05,COFFEE,-3.00,GBP,1234\n2026-01-06,BUS,-2.00,GBP,1234\n2026-01-07,BREAD,-1.00,GBP,1234\n"
    found = looked(table(first), table(second, "b.csv")).budgets[0]
    assert sum(e.row.amount.amount for e in found.entries) == Decimal("-9.00")
    assert [(f.row.id, f.kept) for f in found.folded] == [("b.csv:2", "a.csv:2"), ("b.csv:3", "a.csv:4")]


def test_the_same_purchase_on_two_accounts_is_two_purchases() -> None:
    found = looked(table("2026-01-05,COFFEE,-3.00,GBP,1234\n"), table("2026-01-05,COFFEE,-3.00,GBP,9876\n", "b.csv"))
    assert len(found.budgets[0].entries) == 2


def test_a_move_between_own_accounts_is_neither_income_nor_spending() -> None:
    mine = table("2026-01-05,TRANSFER TO 9876,-200.00,GBP,1234\n")
    other = table("2026-01-07,TRANSFER FROM 1234,+200.00,GBP,9876\n", "b.csv")
    assert all(e.pair and e.purpose == "own_transfer" for e in looked(mine, other).budgets[0].entries)


def test_equal_amounts_alone_are_no_transfer() -> None:
    mine = table("2026-01-05,HARBOUR RENT,-500.00,GBP,1234\n")
    other = table("2026-01-06,TIDEWAY SALARY,+500.00,GBP,9876\n", "b.csv")
    assert [e.purpose for e in looked(mine, other).budgets[0].entries] == ["rent", "wages"]


def test_a_wallet_and_the_bank_behind_it_are_counted_once() -> None:
    found = example("cn_xiaolin_bank.csv", "cn_xiaolin_alipay.csv")
    assert len(found.folded) == 36
    assert sum(e.part == "unknown" for e in found.entries) == 0


def test_currencies_are_never_added() -> None:
    found = looked(table("2026-01-05,A,-3.00,GBP,1\n2026-01-05,B,-4.00,USD,1\n"))
    assert [(b.currency, len(b.entries)) for b in found.budgets] == [("GBP", 1), ("USD", 1)]


def test_a_month_without_rows_is_told() -> None:
    found = looked(table("2026-01-05,A,-3.00,GBP,1\n2026-03-05,B,-4.00,GBP,1\n"))
    assert [dict(p.args) for p in found.problems if p.code == "statement-month-empty"] == [{"month": "2026-02"}]


def test_what_no_rule_knows_stays_unknown_until_the_person_says_once() -> None:
    source = table("2026-01-05,SQ *STALL 44,-7.50,GBP,1\n2026-02-05,SQ *STALL 91,-8.50,GBP,1\n")
    assert {e.purpose for e in looked(source).budgets[0].entries} == {"unknown"}
    rules = (Correction(text="sq *stall", purpose="groceries", direction="out"),)
    found = looked(source, rules=rules).budgets[0]
    assert {e.purpose for e in found.entries} == {"groceries"}
    assert {e.because for e in found.entries} == {"correction: sq *stall"}


def test_a_correction_overrides_every_word() -> None:
    rules = (Correction(text="salary advance", purpose="payday_received"),)
    found = looked(table("2026-01-05,SALARY ADVANCE,+200.00,GBP,1\n"), rules=rules).budgets[0]
    assert found.entries[0].part == "credit"


def test_a_rule_for_a_purpose_that_does_not_exist_is_a_problem() -> None:
    data = b'[[rule]]\ntext = "x"\npurpose = "sweets"\n[[rule]]\ntext = "y"\npurpose = "rent"\n'
    made, problems = corrections(Original(name="r.toml", data=data), frozenset(purposes()))
    assert [c.purpose for c in made] == ["rent"]
    assert [p.code for p in problems] == ["rule-purpose"]


@pytest.mark.parametrize(
    ("words", "amount", "purpose"),
    [
        ("BACS HARBOUR LETTINGS RENT", "-500", "rent"),
        ("TESCO STORES 2210", "-20", "groceries"),
        ("DWP UNIVERSAL CREDIT", "+300", "universal_credit"),
        ("LOAN DISBURSEMENT BRIGHTWAY", "+900", "loan_received"),
        ("CURRENT TRADERS", "-20", "unknown"),
        ("房租 周房东", "-2300", "rent"),
        ("代发工资", "+7200", "wages"),
        ("信用卡还款", "-900", "card_payment"),
        ("ＴＥＳＣＯ", "-20", "groceries"),
    ],
)
def test_words_show_what_a_row_is_for(words: str, amount: str, purpose: str) -> None:
    assert looked(table(f"2026-01-05,{words},{amount},GBP,1\n")).budgets[0].entries[0].purpose == purpose


def test_colin_in_the_uk_has_a_deficit_budget() -> None:
    found = example("uk_colin.csv", place="gb")
    assert standing(found)["deficit"] == "shown"
    assert standing(found)["timing"] == "not_shown"
    affairs = found.affairs
    assert affairs is not None
    assert affairs.income == (114540,)
    assert {line.purpose: line.amount for line in affairs.lines}["rent"] == 69000


def test_danas_hours_were_cut() -> None:
    found = example("us_dana.ofx")
    shock = next(c for c in found.causes if c.name == "income_shock")
    assert shock.standing == "shown"
    assert shock.metric == Decimal("0.445")  # from 3,280 to 1,820 a month
    assert len(shock.rows) == 4


def test_meeras_instalment_falls_on_the_wrong_day() -> None:
    assert standing(example("in_meera.csv"))["timing"] == "shown"


def test_xiaolin_borrows_to_repay_and_borrowed_money_is_no_income() -> None:
    found = example("cn_xiaolin_bank.csv", "cn_xiaolin_alipay.csv")
    assert standing(found)["borrowing_to_repay"] == "shown"
    assert found.affairs is not None
    assert found.affairs.income == (720000,)


def test_one_month_is_not_enough_to_say_anything() -> None:
    found = looked(table("2026-01-01,SALARY,900.00,GBP,1\n2026-01-31,RENT,-700.00,GBP,1\n")).budgets[0]
    assert set(standing(found).values()) == {"not_enough_data"}


def test_a_part_of_a_month_makes_no_usual_month() -> None:
    found = looked(table("2026-01-10,SALARY,900.00,GBP,1\n2026-01-20,RENT,-700.00,GBP,1\n")).budgets[0]
    assert found.affairs is None


def test_every_purpose_of_a_structure_exists_and_stands_in_one_item_only() -> None:
    for name in ("uk_sfs", "us_irs", "us_trustee", "cn_household"):
        gathered = [p for item in structure(name).items for p in item.purposes]
        assert set(gathered) <= set(purposes())
        assert len(gathered) == len(set(gathered)), name


def test_every_mark_names_where_it_comes_from() -> None:
    for cause in example("uk_colin.csv").causes:
        assert cause.source
        assert cause.threshold_from in {"published", "recalled", "own"}


def test_money_from_a_person_is_shown_but_is_not_income() -> None:
    rows = "2026-01-01,微信红包 林大方,+200.00,CNY,1\n2026-01-31,房租,-700.00,CNY,1\n"
    affairs = looked(table(rows), place="cn").budgets[0].affairs
    assert affairs is not None
    assert affairs.income == (0,)
    assert [(line.purpose, line.amount) for line in affairs.lines if line.part == "unknown_in"] == [
        ("from_person", 20000)
    ]
    assert affairs.essentials == (70000,)

"""A statement that names no amounts is read by its balances, and says so."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from forbear import statements
from forbear.records.message import Original
from forbear.records.statement import Statement


def read(text: str) -> Statement:
    return statements.read(Original(name="a.csv", data=text.encode()))


def test_each_amount_is_the_step_from_one_balance_to_the_next() -> None:
    found = read("Date,Description,Balance\n2026-01-02,Rent,100.00\n2026-01-05,Shop,90.50\n2026-01-06,Pay,590.50\n")
    assert [(t.date.day, t.amount.amount, t.memo) for t in found.transactions] == [
        (5, Decimal("-9.50"), "Shop"),
        (6, Decimal("500.00"), "Pay"),
    ]
    assert "statement-by-balance" in {p.code for p in found.problems}


def test_newest_first_and_commas_are_read_alike() -> None:
    found = read("日期;摘要;余额\n2026-01-06;工资;1.590,50\n2026-01-05;超市;90,50\n2026-01-02;房租;100,00\n")
    assert sorted((t.date.day, t.amount.amount) for t in found.transactions) == [
        (5, Decimal("-9.50")),
        (6, Decimal("1500.00")),
    ]
    assert {t.balance for t in found.transactions} == {Decimal("90.50"), Decimal("1590.50")}


def test_where_nothing_tells_which_came_first_no_amount_is_made_up() -> None:
    found = read("Date,Description,Balance\n2026-01-05,Shop,90.00\n2026-01-05,Pay,590.00\n2026-01-05,Rent,100.00\n")
    assert not found.transactions
    assert [p.code for p in found.problems] == ["statement-no-columns"]


def test_a_table_with_amounts_is_never_reckoned() -> None:
    found = read("Date,Description,Amount,Balance\n2026-01-02,Rent,-1.00,100.00\n2026-01-05,Shop,-2.00,90.00\n")
    assert [t.amount.amount for t in found.transactions] == [Decimal("-1.00"), Decimal("-2.00")]


@given(
    steps=st.lists(st.decimals(min_value=-9999, max_value=9999, places=2), min_size=2, max_size=12),
    backwards=st.booleans(),
)
def test_the_steps_come_back_whatever_they_are(steps: list[Decimal], backwards: bool) -> None:
    rows, left = [], Decimal("1000.00")
    for n, step in enumerate(steps):
        left += step
        rows.append(f"{date(2026, 1, 1) + timedelta(days=n)},x{n},{left:.2f}")
    rows = rows[::-1] if backwards else rows
    found = read("Date,Description,Balance\n" + "\n".join(rows) + "\n")
    got = sorted((t.date, t.amount.amount) for t in found.transactions)
    assert [amount for _, amount in got] == steps[1:]

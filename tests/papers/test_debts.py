"""What the person's own papers say, read from `debts.toml`; nothing that is absent is assumed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from forbear.papers.debts import debts
from forbear.records.debt import Debt
from forbear.records.message import Original, Problem

FULL = """
[[debt]]
id = "lan"
creditor = "Lanhu Loans"
currency = "CNY"
kind = "microloan"
lender_type = "microloan_co"
account = ["8821"]
principal = 5000
received = 4500.50
agreed = 2026-03-01
annual_rate = 0.24
defaulted = 2026-06-01

[[debt.instalment]]
due = 2026-06-01
amount = 900

[[debt.payment]]
date = 2026-05-01
amount = 900.10

[[debt.payment]]
date = 2026-04-01
amount = 900
"""


def read(text: str) -> list[Debt | Problem]:
    return list(debts(Original(name="debts.toml", data=text.encode())))


def test_amounts_stay_exactly_as_the_paper_has_them() -> None:
    (debt,) = read(FULL)
    assert isinstance(debt, Debt)
    assert debt.received is not None
    assert debt.received.amount == Decimal("4500.50")
    assert debt.paid == Decimal("1800.10")
    assert debt.last_payment == date(2026, 5, 1)


def test_what_the_papers_do_not_say_stays_unknown() -> None:
    (debt,) = read('[[debt]]\nid = "a"\ncreditor = "A"\ncurrency = "USD"\n')
    assert isinstance(debt, Debt)
    assert (debt.principal, debt.agreed, debt.annual_rate, debt.last_payment) == (None, None, None, None)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("annual_rate = 24", "debts-rate"),
        ("annual_rate = -0.1", "debts-rate"),
        ("principal = -5", "debts-amount"),
        ("principal = nan", "debts-amount"),
        ("principal = 10\nreceived = 11", "debts-received"),
        ('curency = "USD"', "toml-field"),
        ("principal = 'ten'", "toml-field"),
        ("agreed = 2026-02-30", "toml-syntax"),
        ("agreed = 2026-03-01\n[[debt.payment]]\ndate = 2026-02-01\namount = 1", "debts-payment-early"),
    ],
)
def test_a_slip_of_the_pen_is_named_with_its_field(line: str, code: str) -> None:
    found = read(f'[[debt]]\nid = "a"\ncreditor = "A"\ncurrency = "USD"\n{line}\n')
    assert [p.code for p in found if isinstance(p, Problem)] == [code]
    assert not any(isinstance(d, Debt) for d in found)


def test_one_debt_with_a_slip_does_not_lose_the_others() -> None:
    found = read(FULL + '\n[[debt]]\nid = "b"\ncreditor = "B"\ncurrency = "XXQ"\n')
    assert [type(x).__name__ for x in found] == ["Debt", "Problem"]


def test_what_was_asked_in_writing_is_kept_with_its_day() -> None:
    found = read(FULL + '\n[[debt.request]]\nkind = "channel"\nchannel = "call"\non = 2026-07-01\n')
    assert isinstance(found[0], Debt)
    assert [(r.kind, r.channel, r.on) for r in found[0].requests] == [("channel", "call", date(2026, 7, 1))]


@pytest.mark.parametrize("request_table", ['kind = "channel"', 'kind = "stop"\nchannel = "call"'])
def test_a_request_without_its_channel_or_with_one_too_many_is_named(request_table: str) -> None:
    found = read(FULL + f"\n[[debt.request]]\n{request_table}\non = 2026-07-01\n")
    assert [p.code for p in found if isinstance(p, Problem)] == ["debts-request-channel"]


def test_the_how_to_shows_a_file_that_can_be_read() -> None:
    import re

    from conftest import ROOT

    shown = re.search(r"```toml\n(.*?)```", (ROOT / "docs/how-to/write-your-papers.md").read_text("utf-8"), re.DOTALL)
    assert shown
    found = read(shown[1])
    assert all(isinstance(d, Debt) for d in found)
    assert {r.kind for d in found if isinstance(d, Debt) for r in d.requests} == {"stop"}

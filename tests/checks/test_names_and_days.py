"""When two names mean one company, when two numbers can be one account, and how days are counted."""

from __future__ import annotations

from datetime import date, datetime
from time import process_time

import pytest

from case_files import claim, debt, law
from forbear.checks._days import add_days, is_business_day, safe_day
from forbear.checks._names import same_account, same_company
from forbear.verify import verify


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("海棠银行", "海棠商业银行股份有限公司"),
        ("海棠银行信用卡中心", "海棠银行"),
        ("云杉", "云杉消费金融有限公司"),
        ("云杉小贷", "云杉小额贷款有限公司"),
        ("Harbour Bank", "HARBOUR BANK N.A."),
        ("Northgate Recoveries Ltd", "Northgate Recovery"),
        ("Ｈａｒｂｏｕｒ Bank", "Harbour Bank plc"),
    ],
)
def test_a_short_name_and_the_full_one_are_the_same_company(one: str, other: str) -> None:
    assert same_company(one, other)
    assert same_company(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("海棠银行", "海桐银行"),
        ("海棠银行", "海棠消费金融"),
        ("江南银行", "江南建设银行"),
        ("中国银行", "中国云杉银行"),
        ("Harbour Bank", "Harbour Finance"),
        ("First Larch", "Second Larch"),
        ("", "Harbour Bank"),
        ("银行", "海棠银行"),
    ],
)
def test_names_that_only_sound_alike_are_two_companies(one: str, other: str) -> None:
    assert not same_company(one, other)
    assert not same_company(other, one)


def test_the_end_of_a_number_is_enough_and_three_digits_are_not() -> None:
    assert same_account(["尾号1234"], ["5500 0000 0000 1234"]) == "1234"
    assert same_account(["****1234"], ["****5678"]) == ""
    assert same_account(["234"], ["1234"]) == ""
    assert same_account([], ["1234"]) == ""


def test_five_business_days_step_over_a_weekend_and_a_holiday() -> None:
    assert add_days(date(2026, 5, 21), 5, "us", business=True) == date(2026, 5, 29)  # Memorial Day is 25 May 2026
    assert add_days(date(2026, 5, 21), 5, "us") == date(2026, 5, 26)


def test_the_day_named_is_the_working_day_before_a_deadline_on_a_holiday() -> None:
    assert not is_business_day(date(2026, 10, 1), "cn")
    assert safe_day(date(2026, 10, 1), "cn") == date(2026, 9, 30)
    assert safe_day(date(2026, 5, 25), "gb_eng") == date(2026, 5, 22)
    assert safe_day(date(2026, 5, 20), "nowhere") == date(2026, 5, 20)


@pytest.mark.parametrize("text", ["a" * 1_000_000, "（2026）" * 250_000, "will " * 200_000, "\ud800\x00" * 500_000])
def test_a_message_of_a_megabyte_is_judged_at_once(text: str) -> None:
    asked = claim(
        {
            "kind": "legal_notice",
            "text": text,
            "creditor": text[:100_000],
            "conduct": ["threat_of_lawsuit", "threat_of_arrest"],
            "amount": "500 USD",
            "at": datetime(2026, 5, 1, 10),
        },
        "c1",
    )
    start = process_time()
    verify(asked, debts=[debt({"creditor": text[:100_000]})], law=law("us"), on=date(2026, 5, 2), papers=True)
    assert process_time() - start < 2

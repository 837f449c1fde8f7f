"""What holds in one place only is said to nobody else."""

from __future__ import annotations

import pytest

from web.conftest import Browser, words

DEMAND = "[Acme Loans] Account 4471 is 5 days overdue. Pay 1,200.00 today or we will tell your family and your boss."


@pytest.mark.parametrize(("place", "said"), [("gb_eng", True), ("in", True), ("us_ny", False), ("cn", False)])
def test_the_list_of_letters_speaks_of_the_ombudsman_only_where_there_is_one(
    browser: Browser, place: str, said: bool
) -> None:
    browser.send("/", {"text": DEMAND})
    browser.desk.choose(place=place)
    page = words(browser.see("/letters"))
    assert ("The ombudsman asks for this step first" in page) == said
    assert ("Complain to the company first" in page) == said
    assert "UK and India" not in page and "treated you badly" in page


def test_the_same_in_chinese(chinese: Browser) -> None:
    chinese.send("/", {"text": DEMAND})
    chinese.desk.choose(place="gb")
    assert "或对您不当。申诉专员要求先走这一步。" in words(chinese.see("/letters"))
    chinese.desk.choose(place="cn")
    assert "申诉专员要求" not in words(chinese.see("/letters"))


def test_a_statement_without_amounts_shows_what_was_reckoned_and_says_so(browser: Browser) -> None:
    data = (
        b"Date,Description,Balance\n2026-01-02,Opening,100.00\n2026-01-05,Corner shop,90.00\n2026-01-06,Salary,590.00\n"
    )
    browser.desk.choose(place="gb")
    browser.send("/money", files=[("files", ("a.csv", data))])
    page = words(browser.see("/money"))
    assert "no column for the amounts" in page and "£10.00" in page

"""What forbear says, in each language, read back sentence by sentence."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from forbear.languages import speaker, spoken
from forbear.records.money import Money

HERE = Path(__file__).parent


@pytest.mark.parametrize("language", spoken())
def test_it_says_what_the_fixture_expects(language: str) -> None:
    for line in (HERE / language / "said.txt").read_text("utf-8").splitlines():
        id, sentence = line.split(" = ", 1)
        assert speaker(language)(id) == sentence


def test_money_always_shows_its_currency_and_its_cents() -> None:
    owed = Money(amount=Decimal("1200"), currency="CNY")
    assert speaker("en").money(owed) == "CN¥1,200.00"
    assert speaker("zh").money(owed) == "¥1,200.00"


def test_a_date_cannot_be_mistaken_for_another_order() -> None:
    assert speaker("en").day(date(2026, 5, 1)) == "1 May 2026"
    assert speaker("zh").day(date(2026, 5, 1)) == "2026年5月1日"

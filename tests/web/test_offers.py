"""Offers from a file stand side by side, and what-if sliders that work without a script as plain fields."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from forbear.languages import spoken
from forbear.records.message import Original
from forbear.web.pages.plan import _scale
from web.conftest import Browser, words

EXAMPLES = ROOT / "examples"
OFFERS = (EXAMPLES / "offers" / "cn_card.toml").read_bytes()


def bring(browser: Browser, data: bytes) -> str:
    """Brings a file of offers; the page that follows."""
    assert browser.send("/rounds", {"upload": "yes"}, files=[("file", ("offers.toml", data))]).status_code == 303
    return browser.see("/rounds")


@pytest.mark.parametrize("language", spoken())
def test_offers_stand_side_by_side_with_what_to_have_in_writing(language: str) -> None:
    browser = Browser(language).enter()
    page = bring(browser, OFFERS)
    heads = ["side by side", "Have in writing before paying"] if language == "en" else ["放在一起比较", "书面写明"]
    assert all(head in page for head in heads)
    assert "Interest-free instalments over five years" in page and "<table" in page
    assert browser.client.get("/rounds/offers.toml").content == OFFERS
    browser.send("/rounds", {"no-offers": "yes"})
    assert "Interest-free instalments" not in browser.see("/rounds")
    assert browser.client.get("/rounds/offers.toml").status_code == 404


def test_a_file_with_a_slip_is_named_and_can_be_taken_off(browser: Browser) -> None:
    page = words(bring(browser, OFFERS.replace(b"balance = 30000", b"balance = -3")))
    assert "balance" in page and "Interest-free instalments" not in page
    for odd in (b"\xff\xfe", b"offer = 3", b"<script>alert(1)</script>"):
        assert "look at this" in words(bring(browser, odd))


def test_an_offer_is_no_move_of_a_negotiation(browser: Browser) -> None:
    bring(browser, OFFERS)
    assert not browser.desk.case.rounds


def test_the_sliders_are_plain_fields_where_no_script_runs(browser: Browser) -> None:
    browser.desk.put("plan", Original(name="x.toml", data=(EXAMPLES / "people" / "solvent_uk.toml").read_bytes()))
    page = browser.see("/plan")
    for name in ("extra", "income"):
        slider = re.search(rf'<input type="range" data-for="{name}"[^>]*>', page)
        assert slider and " hidden" in slider[0] and "name=" not in slider[0], "a hidden slider sends nothing"
        assert "aria-label=" in slider[0]
        assert re.search(rf'<input id="{name}" name="{name}" value=""', page)
    assert browser.see("/plan?extra=300") != page


@given(st.decimals(min_value=0, max_value=10**12, places=2))
def test_a_slider_reaches_what_it_must_in_about_a_hundred_round_steps(most: Decimal) -> None:
    end, step = _scale(most)
    assert end >= most and end % step == 0
    assert end / step <= 100 and (most <= 50 or end / step >= 20)

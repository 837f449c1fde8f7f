"""`forbear quarantine` shows a doubtful message so that nothing in it can be clicked, and says whom to tell."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from forbear.cli._root import root

TEXT = "Dear customer, pay $480 now at http://larkfie1d-pay.example/now or ring +1 202 555 0142.\u202e gpj.ecioVni"


def run(*words: str) -> str:
    return CliRunner().invoke(root, ["quarantine", *words], catch_exceptions=False).stdout


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_link_can_be_clicked_and_hidden_signs_show(language: str) -> None:
    said = run("--text", TEXT, "--place", "gb", "--lang", language)
    assert "http://" not in said and "hxxp://larkfie1d-pay[.]example/now" in said
    assert "\u202e" not in said and "\\u{202e}" in said


@pytest.mark.parametrize(
    ("place", "office"), [("cn", "96110"), ("gb", "0300 123 2040"), ("us", "reportfraud"), ("in", "1930")]
)
def test_it_says_where_such_a_message_is_reported(place: str, office: str) -> None:
    assert office in run("--text", TEXT, "--place", place, "--lang", "en").lower()


def test_what_to_check_follows_from_what_the_message_holds() -> None:
    (message,) = json.loads(run("--text", TEXT, "--place", "us", "--json"))["messages"]
    assert message["check"] == ["link", "phone", "pay", "debt"]
    (quiet,) = json.loads(run("--text", "Hello, how are you?", "--place", "us", "--json"))["messages"]
    assert quiet["check"] == ["debt"]


@given(st.text("htps:/.wcom日\u200b\u202eab\n", max_size=60))
def test_whatever_a_message_holds_no_link_comes_out_live(text: str) -> None:
    said = run("--text", text + " http://a.example/x", "--place", "us", "--lang", "en")
    assert "http://" not in said and "\u202e" not in said

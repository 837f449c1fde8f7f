"""Folding a text for finding never loses the way back to the original places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forbear.text import fold, inert, shown


def test_full_width_digits_are_found_in_their_original_place() -> None:
    folded = fold("请还款１２００元")
    at = folded.text.index("1200")
    assert folded.span(at, at + 4) == (3, 7)


def test_zero_width_characters_inside_a_number_do_not_hide_it() -> None:
    folded = fold("pay 12\u200b00 now")
    at = folded.text.index("1200")
    start, end = folded.span(at, at + 4)
    assert folded.original[start:end] == "12\u200b00"


@given(st.text())
def test_every_place_in_the_folded_text_has_a_place_in_the_original(text: str) -> None:
    folded = fold(text)
    last = 0
    for at in range(len(folded.text)):
        start, end = folded.span(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert start >= last - 1
        last = start


@given(st.text())
def test_nothing_shown_can_steer_a_terminal(text: str) -> None:
    assert not any(c in shown(text) for c in "\x1b\x07\x08\r\u202e\u2066")


def test_a_link_is_shown_so_that_no_program_makes_it_clickable() -> None:
    assert inert("点击 https://pay.example/x?a=1 还款") == "点击 hxxps://pay[.]example/x?a=1 还款"
    assert inert("go to loan.example/apply now") == "go to loan[.]example/apply now"
    assert inert("costs 1,200.50 in all") == "costs 1,200.50 in all"

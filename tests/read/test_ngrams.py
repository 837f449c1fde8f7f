"""The hash of pieces is frozen: the shipped weights mean nothing under another one."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.read.ngrams import NOTHING, blank, pieces

GOLDEN = {
    "Pay 1,200 now!": (
        [51465567, 42015867, 122190963, 41405354, 89622156, 51465567],
        [31758720, 47509579, 3806885, 53115349],
    ),
    "您已逾期3天": ([51465567, 23287085, 28833520, 130382632, 65133912, 122190963, 3943420, 51465567], []),
    "Café {{name}}": ([51465567, 80926379, 122190963, 51465567], [64388724, 20046595, 112491227]),
}


def test_the_hash_gives_its_golden_values() -> None:
    for text, (tokens, letters) in GOLDEN.items():
        words, within = pieces([text])
        assert words.rows[:, 0].tolist() == tokens
        assert [row for row in within.rows[:, 0].tolist() if row != NOTHING] == letters


def test_numbers_dates_and_placeholders_are_one_and_the_same_token() -> None:
    rows = [
        pieces([f"pay {value} today"])[0].rows.tolist()
        for value in ("5", "1,234.50", "12/05/2024", "{{amount}}", "#sum#", "[Amount]", "XXXX")
    ]
    assert all(row == rows[0] for row in rows)


def test_capitals_and_accents_make_no_difference() -> None:
    assert (pieces(["CRÉDITO Vencido"])[0].rows == pieces(["credito vencido"])[0].rows).all()


def test_a_word_of_braces_that_is_no_placeholder_stays() -> None:
    assert blank("a [b] {c") == "a 000 {c"


def test_a_brace_in_one_message_swallows_nothing_of_the_next() -> None:
    alone, together = pieces(["pay {now"])[0], pieces(["pay {now", "or} else"])[0]
    assert (together.rows[: len(alone.rows)] == alone.rows).all()


@settings(max_examples=80, deadline=None)
@given(st.lists(st.text(st.characters(codec=None), max_size=60), min_size=1, max_size=5))
def test_a_message_has_the_same_pieces_alone_and_in_a_batch(texts: list[str]) -> None:
    for part, alone in zip(pieces(texts), zip(*(pieces([t]) for t in texts), strict=True), strict=True):
        bounds = np.append(part.first, len(part.rows))
        for n, single in enumerate(alone):
            assert (part.rows[bounds[n] : bounds[n + 1]] == single.rows).all()

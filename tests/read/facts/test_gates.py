"""What is looked at first, to spare a search, never hides what the search would find."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.read.facts import latin_parties

MANY = settings(max_examples=400, deadline=None)


@MANY
@given(st.from_regex(latin_parties._OWED_BEFORE))
def test_words_before_the_one_owed_end_as_the_gate_says(before: str) -> None:
    """Every way to say "you owe it to" ends with a word that the gate knows."""
    assert before.removesuffix("\n").endswith(latin_parties._OWED_ENDS)

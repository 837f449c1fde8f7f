"""The language may be named before the command or after it; after it counts more."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from forbear.cli._root import root

CASES = [
    (["--lang", "zh", "read", "--text"], "zh"),
    (["read", "--lang", "zh", "--text"], "zh"),
    (["--lang", "zh", "read", "--lang", "en", "--text"], "en"),
]


@pytest.mark.parametrize(("words", "language"), CASES)
def test_a_person_is_answered_in_the_language_they_named(words: list[str], language: str) -> None:
    answer = CliRunner().invoke(root, [*words, "您的借款已逾期3天，请尽快还款1200元。"])
    assert answer.exit_code == 0, answer.output
    assert ("欠款金额" in answer.output) == (language == "zh")

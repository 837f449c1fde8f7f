"""`forbear redact` gives a copy to read, and says what it did beside it, not in it."""

from __future__ import annotations

import json

from click.testing import CliRunner

from forbear.cli._root import root

TEXT = "Dear Mr Ravi Sharma, pay card 4111 1111 1111 1111 or call +44 20 7946 0958."


def test_a_copy_for_everybody_holds_no_name_and_no_number() -> None:
    done = CliRunner().invoke(root, ["redact", "--text", TEXT], catch_exceptions=False)
    assert "[PERSON 1]" in done.stdout
    assert "Ravi" not in done.stdout and "4111" not in done.stdout and "7946" not in done.stdout


def test_a_copy_for_an_adviser_ends_a_card_with_its_last_four() -> None:
    done = CliRunner().invoke(root, ["redact", "--text", TEXT, "--policy", "adviser", "--json"], catch_exceptions=False)
    (message,) = json.loads(done.stdout)["messages"]
    assert "[CARD 1: …1111]" in message["text"]


def test_a_name_that_the_person_gives_is_never_shown() -> None:
    done = CliRunner().invoke(
        root, ["redact", "--text", "about qwxz zzyq today", "--name", "Qwxz Zzyq"], catch_exceptions=False
    )
    assert "qwxz" not in done.stdout.lower()

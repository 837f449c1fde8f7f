"""What is kept for a form, the text with every digit as 0, must be the same whatever the digits are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.patterns import blind
from forbear.read import read
from forbear.read.conduct import context, identification
from forbear.read.cues import engine
from forbear.read.facts import amounts_in_figures, chinese_parties, latin_parties, money_signs, parties, people, roles
from forbear.read.facts.vocabulary import languages
from forbear.read.forms import forget
from forbear.records.message import Message, Untrusted
from forbear.records.reading import Reading
from forbear.text import fold

OWN = [json.loads(line)["text"] for line in (Path(__file__).parent / "own_gold.jsonl").read_text("utf-8").splitlines()]
WITH_DIGITS = [text for text in OWN if re.search("[0-9]", text)]


def one(text: str) -> Reading:
    return next(read([Message(exhibit="x", number=1, text=Untrusted(text), channel="sms")], place="IN"))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(WITH_DIGITS), st.randoms(use_true_random=False))
def test_a_message_reads_the_same_after_another_of_its_form(text: str, chance) -> None:  # type: ignore[no-untyped-def]
    other = re.sub("[0-9]", lambda _: str(chance.randrange(10)), text)
    forget()
    alone = one(text)
    forget()
    one(other)
    assert one(text) == alone


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(OWN))
def test_a_blind_cue_takes_every_digit_for_any_other(text: str) -> None:
    text = fold(text).text
    assert engine().blind(text) == engine().blind(re.sub("[0-9]", "0", text))


def test_a_subject_is_part_of_the_form() -> None:
    """The same words under another heading may be another kind of message."""
    forget()
    words = Untrusted("Please see below.")
    first, second = (
        next(read([Message(exhibit="x", number=1, text=words, channel="email", subject=Untrusted(subject))]))
        for subject in ("Your loan EMI is overdue, pay Rs 5,000 today", "Lunch on Friday?")
    )
    assert first.triage != second.triage


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        (r"[0-9]{1,2} days?", True),
        (r"\d+ hours", True),
        (r"[a\x27-]", True),
        (r"within 24 hours", False),
        (r"(?:19|20)[0-9]{2}", False),
        (r"[1-9]", False),
        (r"\x35", False),
        (r"\x275", False),
    ],
)
def test_a_pattern_is_blind_where_no_digit_is_told_from_another(pattern: str, said: bool) -> None:
    assert blind(pattern) is said


def patterns(module: ModuleType) -> Iterator[re.Pattern[str]]:
    for thing in vars(module).values():
        things = thing if isinstance(thing, tuple) else thing.values() if isinstance(thing, dict) else (thing,)
        yield from (each for each in things if isinstance(each, re.Pattern))


@pytest.mark.parametrize(
    "module", [amounts_in_figures, chinese_parties, identification, latin_parties, money_signs, parties, people, roles]
)
def test_what_finds_names_and_roles_is_blind(module: ModuleType) -> None:
    found = list(patterns(module))
    assert found
    assert not [each.pattern for each in found if not blind(each.pattern)]


def test_what_turns_words_round_is_blind() -> None:
    clauses = context._CLAUSES.values()
    assert all(blind(p.pattern) for c in clauses for p in (c.negation, c.excused, c.breaks))


def test_no_word_by_which_names_and_roles_are_known_holds_a_digit() -> None:
    sections = ("amount_roles", "date_roles", "clauses", "parties", "people")
    words = [w for table in languages() for s in sections for listed in table.get(s, {}).values() for w in listed]
    assert words
    assert not [word for word in words if re.search("[0-9]", word)]

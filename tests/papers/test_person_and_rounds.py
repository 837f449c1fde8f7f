"""`person.toml` and `rounds.toml`: read with care, slips named, nothing asked for that no letter needs."""

from __future__ import annotations

import pytest

from forbear.papers.person import person
from forbear.papers.rounds import rounds
from forbear.records.letter import Person
from forbear.records.message import Original, Problem


def test_a_person_is_a_name_and_a_way_to_answer() -> None:
    found = person(Original(name="person.toml", data=b'name = " Dana  W "\naddress = ["1 Lane", ""]\n'))
    assert found == Person(name="Dana W", address=("1 Lane",))


@pytest.mark.parametrize("field", ["id_number", "card", "ssn", "account"])
def test_there_is_no_place_for_an_identity_or_card_number(field: str) -> None:
    found = person(Original(name="person.toml", data=f'name = "A"\n{field} = "1234567890"\n'.encode()))
    assert isinstance(found, Problem)
    assert "1234567890" not in repr(found)


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("", "rounds-none"),
        ('[[round]]\ndebt = " "\nby = "person"\non = 2026-01-01\n', "rounds-debt"),
        ('[[round]]\ndebt = "a"\nby = "person"\non = 2026-01-02\nuntil = 2026-01-01\n', "rounds-until"),
        ('[[round]]\ndebt = "a"\nby = "person"\non = 2026-01-02\ntotal = -1\n', "debts-amount"),
        ('[[round]]\ndebt = "a"\nby = "nobody"\non = 2026-01-02\n', "toml-field"),
        ('[[round]]\ndebt = "a"\nby = "person"\non = 2026-01-02\nmonths = 9999\n', "offers-months"),
    ],
)
def test_a_slip_in_the_rounds_is_a_problem_with_its_place(lines: str, code: str) -> None:
    found, problems = rounds(Original(name="rounds.toml", data=f'currency = "GBP"\n{lines}'.encode()))
    assert found is None
    assert [p.code for p in problems] == [code]
    assert problems[0].where.startswith("rounds.toml")

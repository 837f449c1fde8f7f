"""What forbear reads in messages, as tables that a debt adviser can read: en.txt, zh.txt, other.txt beside this file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from forbear.read import read
from forbear.records.message import Message, Untrusted
from forbear.records.money import Money
from forbear.records.reading import AnyFact

HERE = Path(__file__).parent
NAMED = ("account_ref", "person")
"""Types of which the tables name those that matter; of every other type they name all."""


@dataclass
class Case:
    """One message of a table with what must be read in it."""

    where: str
    text: str
    place: str
    received: datetime | None
    facts: list[tuple[str, str, str]] = field(default_factory=list)


def cases() -> Iterator[Case]:
    for file in sorted(HERE.glob("*.txt")):
        place, received, case = "", None, None
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if line.startswith("@ "):
                where, moment = line[2:].split()
                place, received = where.strip("-"), None if moment == "-" else datetime.fromisoformat(moment)
            elif line.startswith("> "):
                if case:
                    yield case
                case = Case(f"{file.name}:{number}", line[2:].replace("\\n", "\n"), place, received)
            elif line and not line.startswith("#"):
                assert case is not None, line
                said, words = line.split(" | ", 1) if " | " in line else (line, "")
                case.facts.append((said.split()[0], " ".join(said.split()[1:]), words))
        assert case is not None
        yield case


CASES = list(cases())


def said(fact: AnyFact) -> str:
    """A fact as the tables write it."""
    value = fact.value
    if isinstance(value, Money):
        return f"{fact.role} {value.amount.normalize():f} {value.currency}".strip()
    if isinstance(value, datetime):
        return f"{fact.role} {value:%Y-%m-%dT%H:%M}"
    if isinstance(value, date):
        return f"{fact.role} {value.isoformat()}"
    if fact.type == "date":
        return f"{fact.role} none"
    return str(value) if isinstance(value, int) else ""


def wanted(type: str, words: str) -> str:
    """What a table says, with numbers written one way; `*` leaves the role open."""
    parts = words.split()
    if type == "amount":
        parts[1] = f"{Decimal(parts[1]).normalize():f}"
    return " ".join(parts)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.where)
def test_a_message_states_exactly_what_its_table_says(case: Case) -> None:
    message = Message(exhibit="t", number=1, text=Untrusted(case.text), channel="sms", received=case.received)
    (reading,) = read([message], place=case.place)
    found = [(f.type, said(f), f.text) for f in reading.facts]
    for type, words, text in case.facts:
        want = wanted(type, words)
        match = next((f for f in found if f[0] == type and f[2] == text and _same(f[1], want)), None)
        assert match, f"{type} {want} | {text} is missing from {found} in {case.text!r}"
        found.remove(match)
    assert [f for f in found if f[0] not in NAMED] == [], case.text


def _same(found: str, want: str) -> bool:
    return found == want or (want.startswith("* ") and found.split(" ", 1)[1] == want[2:])


NOBODY = [
    "方便的话今天还一下，马上还款，万一逾期影响征信",
    "高利贷你也敢借，小时工结算200元",
    "房东你好，老板，在吗？老师您好，叔叔您好",
    "安心贷：您的借款逾期，用户方可申请延期",
    "各位家长：尊敬的家长，车主：您的车贷逾期",
    "律师费用由您承担，项目经理招聘，阿里云提醒您：账单已出",
]


@pytest.mark.parametrize("text", NOBODY)
def test_words_that_begin_like_a_name_are_nobody(text: str) -> None:
    (reading,) = read([Message(exhibit="t", number=1, text=Untrusted(text), channel="sms")], place="CN")
    assert reading.of("person") == ()


def test_the_tables_are_broad() -> None:
    assert len(CASES) >= 200

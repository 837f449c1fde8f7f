"""Each flag is read where it is meant, in six languages, and not where it is denied, quoted or reported."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear.patterns import Engine
from forbear.read import conduct
from forbear.records.message import Message, Untrusted
from forbear.records.reading import FLAGS, KINDS, Conduct, Fact, Kind, Source, Triage
from forbear.text import fold

HERE = Path(__file__).parent
TABLES = {flag: tomllib.loads((HERE / f"{flag}.toml").read_text("utf-8")) for flag in FLAGS}

MESSAGES = tomllib.loads((HERE / "messages.toml").read_text("utf-8"))["message"]


@cache
def engine() -> Engine:
    return Engine(conduct.CUES)


def triage(kind: Kind, certainty: float = 0.9) -> Triage:
    rest = (1 - certainty) / (len(KINDS) - 1)
    return Triage(kind=kind, probabilities=tuple((k, certainty if k == kind else rest) for k in KINDS))


UNSURE = Triage(kind="not_debt", probabilities=tuple((k, 1 / len(KINDS)) for k in KINDS))


def read(text: str, triage: Triage, facts: tuple[Fact[str], ...] = (), sender: str = "") -> tuple[Conduct, ...]:
    folded = fold(text)
    message = Message(exhibit="inbox", number=1, text=Untrusted(text), channel="sms", sender=Untrusted(sender))
    return conduct.find(folded, engine().hits(folded.text), message, facts=facts, triage=triage, language="")


def sentences(part: str) -> list[tuple[str, str, str]]:
    return [
        (flag, table.get("kind", "collection_demand"), text)
        for flag, table in TABLES.items()
        for lists in table.values()
        if isinstance(lists, dict)
        for text in lists.get(part, ())
    ]


@pytest.mark.parametrize(("flag", "kind", "text"), sentences("says"))
def test_what_is_meant_is_flagged_with_its_place(flag: str, kind: Kind, text: str) -> None:
    found = [c for c in read(text, triage(kind)) if c.flag == flag]
    assert found, text
    for place in found:
        assert text[place.source.start : place.source.end] == place.text


@pytest.mark.parametrize(("flag", "kind", "text"), sentences("does_not"))
def test_what_is_denied_quoted_or_reported_is_not_flagged(flag: str, kind: Kind, text: str) -> None:
    sure = triage(kind) if flag == "no_identification" else UNSURE
    assert flag not in {c.flag for c in read(text, sure)}, text


@pytest.mark.parametrize(("flag", "kind", "text"), sentences("harmless"))
def test_what_friends_and_banks_say_every_day_is_not_flagged(flag: str, kind: Kind, text: str) -> None:
    for harmless in ("not_debt", "transactional"):
        assert flag not in {c.flag for c in read(text, triage(harmless))}, text


@pytest.mark.parametrize("case", MESSAGES, ids=[m["text"][:40] for m in MESSAGES])
def test_a_whole_message_shows_exactly_its_flags(case: dict[str, Any]) -> None:
    found = {c.flag for c in read(case["text"], triage(case["kind"]))} - {"no_identification"}
    assert sorted(found) == case["flags"]


@pytest.mark.parametrize("flag", FLAGS)
def test_every_flag_has_enough_sentences_in_every_language(flag: str) -> None:
    says = [f for f, _, _ in sentences("says") if f == flag]
    not_said = [f for part in ("does_not", "harmless") for f, _, _ in sentences(part) if f == flag]
    assert len(says) >= 15
    assert len(not_said) >= 8
    assert {"en", "zh", "es", "hi", "hi-Latn", "id"} <= TABLES[flag].keys()


def test_a_demand_sent_to_someone_else_contacts_and_tells_a_third_party() -> None:
    flags = {c.flag for c in read("Your neighbour has not paid.", triage("third_party_disclosure"))}
    assert {"contacts_third_parties", "discloses_to_third_party"} <= flags


def test_a_demand_that_names_its_creditor_among_the_facts_is_identified() -> None:
    fact = Fact(type="creditor", value="Sample", text="Sample", source=Source(exhibit="inbox#1", start=0, end=6))
    text = "sample says: your loan is overdue"
    assert "no_identification" in {c.flag for c in read(text, triage("overdue_notice"))}
    assert not read(text, triage("overdue_notice"), (fact,))


def test_a_demand_from_a_sender_with_a_name_is_identified() -> None:
    assert not read("Your loan is overdue.", triage("overdue_notice"), sender="AX-SAMPLE")


def test_the_due_day_of_a_reminder_is_no_false_urgency() -> None:
    text = "Your instalment is due today. Late payment may affect your credit score. Sample Bank"
    assert "false_urgency" not in {c.flag for c in read(text, triage("payment_reminder"))}


def test_places_point_into_the_original_even_where_letters_were_folded() -> None:
    text = "ｗｅ　ｗｉｌｌ ca\u200bll the police and you will be arre\u200bsted"
    found = [c for c in read(text, triage("collection_demand")) if c.flag == "threat_of_arrest"]
    assert any("arre\u200bsted" in c.text for c in found)


@given(st.text(max_size=400), st.sampled_from(KINDS))
def test_no_text_breaks_the_reading_and_every_place_is_valid(text: str, kind: Kind) -> None:
    for place in read(text, triage(kind)):
        assert 0 <= place.source.start <= place.source.end <= len(text)
        assert text[place.source.start : place.source.end] == place.text


WORDS = [
    "police",
    "will",
    "arrest",
    "we",
    "call",
    "your",
    "family",
    "not",
    "court",
    "上门",
    "将",
    "联系",
    "亲属",
    " ",
    ".",
    "\u200b",
    "，",
]


@given(st.lists(st.sampled_from(WORDS), max_size=60))
def test_words_of_threat_in_any_order_break_nothing_and_places_of_a_flag_do_not_overlap(words: list[str]) -> None:
    text = " ".join(words)
    last: dict[str, int] = {}
    for place in read(text, UNSURE):
        assert place.source.start >= last.get(place.flag, 0)
        last[place.flag] = place.source.end


@pytest.mark.parametrize(
    "piece",
    [
        "we will visit your ",
        "arrest ",
        "not ",
        "将联系",
        "a",
        "sue you in court, ",
        "A ",
        "a.apk a.",
        "मॉर्फ",
        "1",
        "from A. A ",
        "your kind ",
    ],
)
def test_time_grows_with_the_length_and_not_faster(piece: str) -> None:
    from time import process_time

    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        start = process_time()
        read(f"x.apk morphed अश्लील फोटो {text} a@b pay", triage("overdue_notice"))
        return process_time() - start

    seconds(2_000)
    assert seconds(80_000) < 12 * (seconds(20_000) + 0.02)

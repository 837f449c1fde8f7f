"""What sort of message this is: told in small stories, then measured on a set written apart from the corpus."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.read import kind
from forbear.records.message import Message, Untrusted
from forbear.records.reading import KINDS, Triage
from forbear.text import fold

OWN = [json.loads(line) for line in (Path(__file__).parent / "own_gold.jsonl").read_text("utf-8").splitlines()]


def triaged(*texts: str) -> list[Triage]:
    messages = [Message(exhibit="t", number=n, text=Untrusted(t), channel="sms") for n, t in enumerate(texts, 1)]
    return kind.triage([fold(t) for t in texts], messages)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Your EMI of Rs 4,200 is due on 5 June. Please keep your account funded.", "payment_reminder"),
        ("Your EMI of Rs 4,200 is due today. Please pay to avoid late charges.", "payment_reminder"),
        ("Your EMI of Rs 4,200 was due on 5 June and is now 12 days overdue.", "overdue_notice"),
        ("您的借款1,200元将于5月3日到期，请按时还款，以免逾期。", "payment_reminder"),
        ("您的借款1,200元已逾期3天，请立即还款。", "overdue_notice"),
    ],
)
def test_what_is_due_today_is_not_yet_late(text: str, expected: str) -> None:
    assert triaged(text)[0].kind == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pay 3,000 before 5pm or we will call all your contacts and your boss.", "collection_demand"),
        ("Your friend Sam has not repaid his loan. Please ask him to call us.", "third_party_disclosure"),
        ("您是李明的紧急联系人，他在我司的借款已逾期，请转告其尽快还款。", "third_party_disclosure"),
        ("今天不还钱，就给你通讯录里的人挨个打电话。", "collection_demand"),
    ],
)
def test_a_threat_to_tell_others_is_not_yet_telling_them(text: str, expected: str) -> None:
    assert triaged(text)[0].kind == expected


def test_a_placeholder_of_a_template_reads_like_the_value_that_will_stand_there() -> None:
    template, filled = triaged("Dear {{name}}, {{amount}} is {{days}} days overdue.", "Dear 7, 350 is 12 days overdue.")
    assert template.probabilities == filled.probabilities


def test_a_batch_says_the_same_as_its_messages_one_by_one() -> None:
    texts = [row["text"] for row in OWN[:20]] + ["", " ", "好"]
    for alone, together in zip((triaged(t)[0] for t in texts), triaged(*texts), strict=True):
        assert alone.kind == together.kind
        assert dict(alone.probabilities)[alone.kind] == pytest.approx(together.certainty, abs=1e-4)


def test_reasons_point_to_the_words_in_the_original_text() -> None:
    text = "Dear Anna,\u200b your loan of £300 is OVERDUE by 12 days. Please pay immediately."
    found = kind.reasons(fold(text), "overdue_notice", exhibit="letter")
    assert any("OVERDUE" in reason.text for reason in found)
    assert all(text[r.source.start : r.source.end] == r.text and r.source.exhibit == "letter" for r in found)
    assert [r.weight for r in found] == sorted((r.weight for r in found), reverse=True)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(codec=None), max_size=80), max_size=4))
def test_probabilities_add_up_for_whatever_text(texts: list[str]) -> None:
    for triage in triaged(*texts):
        assert [name for name, _ in triage.probabilities] == list(KINDS)
        assert sum(p for _, p in triage.probabilities) == pytest.approx(1, abs=1e-4)
        assert triage.certainty == max(p for _, p in triage.probabilities)


def test_a_megabyte_and_odd_characters_are_read_without_harm() -> None:
    assert len(triaged("x" * 1_000_000, "\ud800", "\x00\x01", "e" + "\u0301" * 10_000)) == 4


@pytest.mark.parametrize("language", ["en", "zh"])
def test_messages_written_apart_from_the_corpus_keep_a_floor(language: str) -> None:
    rows = [row for row in OWN if row["lang"] == language]
    said = [t.kind for t in triaged(*(row["text"] for row in rows))]
    right = sum(k in (row["kind"], *row["kind_alt"]) for k, row in zip(said, rows, strict=True))
    scams = [k for k, row in zip(said, rows, strict=True) if row["kind"] == "scam"]
    assert {row["kind"] for row in rows} == set(KINDS)
    assert right / len(rows) >= FLOOR
    assert scams.count("scam") / len(scams) >= 0.85


FLOOR = 0.8
"""Share of right kinds below which the model may not fall; `weights/triage.md` has what it reaches."""

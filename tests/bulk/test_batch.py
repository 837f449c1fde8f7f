"""One function reads a batch: a row out for each row in, and the same answer as reading one by one."""

from __future__ import annotations

import json

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from bulk import inboxes
from forbear.bulk import read_batch, schema
from forbear.cli import _lines


def test_a_batch_says_what_reading_line_by_line_says() -> None:
    rows = inboxes.rows(60)
    one_by_one, _ = _lines.answer([json.dumps(row).encode() for row in rows])
    found = read_batch(pa.RecordBatch.from_pylist(rows)).to_pylist()
    for line, row in zip(one_by_one, found, strict=True):
        assert (row["id"], row["language"], row["kind"]) == (line["id"], line["language"], line["kind"])
        assert [(f["type"], f["start"], f["end"], f["text"]) for f in row["facts"]] == [
            (f["type"], f["start"], f["end"], f["text"]) for f in line["facts"]
        ]
        assert [f["value"] for f in row["facts"]] == [
            None if f["value"] is None else str(f["value"]) for f in line["facts"]
        ]
        assert [(c["flag"], c["start"]) for c in row["conduct"]] == [(c["flag"], c["start"]) for c in line["conduct"]]
        assert [(s["signal"], s["detail"]) for s in row["safety"]] == [
            (s["signal"], s["detail"]) for s in line["safety"]
        ]
        for kind, chance in line["probabilities"].items():
            assert abs(row["probabilities"][kind] - chance) < 1e-4


def test_how_rows_are_cut_into_batches_does_not_change_what_they_say() -> None:
    batch = pa.RecordBatch.from_pylist(inboxes.rows(120))
    whole = pa.Table.from_batches([read_batch(batch)])
    for size in (1, 7, 50):
        cut = pa.Table.from_batches([read_batch(batch.slice(at, size)) for at in range(0, 120, size)])
        assert cut.equals(whole)


def test_only_the_words_are_needed() -> None:
    found = read_batch(pa.record_batch({"text": ["Pay $20 today or we tell your family"], "weather": [3]}))
    assert found.schema.equals(schema.readings())
    assert found.column("kind").to_pylist() != [None]
    assert found.column("sender").to_pylist() == [None]


def test_a_row_without_words_keeps_its_place_and_says_why() -> None:
    found = read_batch(pa.record_batch({"id": ["a", "b"], "text": ["hello", None]})).to_pylist()
    assert [(row["id"], row["problem"]) for row in found] == [("a", None), ("b", "bulk-no-text")]
    assert found[1]["kind"] is None


def test_a_row_of_ten_megabytes_is_named_and_the_next_is_read() -> None:
    found = read_batch(pa.record_batch({"text": ["x" * 10_000_000, "hello"]})).to_pylist()
    assert [row["problem"] for row in found] == ["bulk-row-too-long", None]


def test_columns_of_other_types_are_taken_as_far_as_they_make_sense() -> None:
    import datetime

    at = datetime.datetime(2026, 3, 1, 9, 30, tzinfo=datetime.UTC)
    batch = pa.record_batch(
        {
            "text": pa.array(["hello", "hi"]).dictionary_encode(),
            "id": pa.array([7, 8]),
            "received": pa.array([at, None], pa.timestamp("ns", "UTC")),
            "sender": pa.array([1.5, 2.5]),
        }
    )
    found = read_batch(batch).to_pylist()
    assert [row["id"] for row in found] == ["7", "8"]
    assert found[0]["received"] == at.isoformat()
    assert found[0]["sender"] is None


def test_a_time_that_can_be_read_in_two_ways_is_noted_and_not_guessed() -> None:
    found = read_batch(pa.record_batch({"text": ["hello"], "received": ["03/04/2026 10:00"]})).to_pylist()
    assert found[0]["notes"] == ["time-unreadable"]


def test_bytes_that_are_no_utf8_are_marked_and_read() -> None:
    damaged = pa.Array.from_buffers(
        pa.string(), 1, [None, pa.py_buffer(b"\0\0\0\0\5\0\0\0"), pa.py_buffer(b"pay \xff")]
    )
    found = read_batch(pa.record_batch({"text": damaged})).to_pylist()
    assert found[0]["problem"] is None


@settings(max_examples=40)
@given(st.lists(st.one_of(st.none(), st.text(st.characters(exclude_categories=["Cs"]))), max_size=9))
def test_whatever_the_texts_there_is_a_row_for_each_and_every_fact_stands_where_it_says(
    texts: list[str | None],
) -> None:
    found = read_batch(pa.record_batch({"text": pa.array(texts, pa.string())})).to_pylist()
    assert len(found) == len(texts)
    for text, row in zip(texts, found, strict=True):
        assert (row["problem"] is None) == (text is not None)
        for fact in row["facts"] or ():
            assert text is not None
            assert text[fact["start"] : fact["end"]] == fact["text"]

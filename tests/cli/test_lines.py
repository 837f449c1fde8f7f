"""Reading, machine to machine: one line out for each line in, in order, whatever the line."""

from __future__ import annotations

import io
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from forbear.cli import _lines


def run(data: bytes) -> tuple[int, list[dict[str, Any]]]:
    sink = io.BytesIO()
    code = _lines.run(io.BytesIO(data), sink)
    return code, [json.loads(line) for line in sink.getvalue().splitlines()]


def test_lines_of_different_places_come_back_in_their_own_order() -> None:
    rows = [{"id": n, "text": f"应还{n}00元", "place": ("CN", "US", "IN")[n % 3]} for n in range(1, 1200)]
    code, found = run("\n".join(json.dumps(r, ensure_ascii=False) for r in rows).encode())
    assert code == 0
    assert [f["id"] for f in found] == [r["id"] for r in rows]


def test_a_line_that_cannot_be_read_keeps_its_place_and_its_id() -> None:
    code, found = run(b'{"id": "a", "text": "hello"}\n{"id": "b"}\nnot json\n{"id": "c", "text": "pay now"}\n')
    assert code == 1
    assert [f["id"] for f in found] == ["a", "b", None, "c"]
    assert ["problem" in f for f in found] == [False, True, True, False]


def test_the_fields_of_the_contract_are_there() -> None:
    _, (found,) = run('{"id": "x", "text": "您已逾期3天，应还1200元"}'.encode())
    assert {"id", "language", "kind", "probabilities", "facts", "conduct", "safety"} <= set(found)


@given(st.lists(st.text(), max_size=8))
def test_every_fact_stands_where_it_says_whatever_the_text(texts: list[str]) -> None:
    rows = [json.dumps({"id": n, "text": t}) for n, t in enumerate(texts)]
    _, found = run("\n".join(rows).encode())
    for text, reading in zip(texts, found, strict=True):
        for fact in reading.get("facts", ()):
            assert text[fact["start"] : fact["end"]] == fact["text"]


@given(st.lists(st.binary(max_size=200), max_size=5))
def test_no_bytes_stop_the_stream(lines: list[bytes]) -> None:
    data = b"\n".join(line.replace(b"\n", b"") for line in lines)
    _, found = run(data)
    assert len(found) == sum(bool(line.replace(b"\n", b"").strip()) for line in lines)

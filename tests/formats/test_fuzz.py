"""Whatever bytes arrive, reading never raises; and a good source cut anywhere gives problems at most."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forbear import formats
from forbear.records.message import Message, Original, Problem

HERE = Path(__file__).parent
SOURCES = sorted(
    p
    for p in HERE.glob("*/*")
    if not p.name.endswith(".expected.json") and p.suffix != ".py" and "__" not in p.parent.name
)
OPENINGS = [
    b"",
    b"<smses count='1'><sms body='",
    b"<calls count='1'><call ",
    b"01/05/2026, 09:30 - A: ",
    b"[2026-05-01, 09:30] A: ",
    b'{"messages": [{"from_id": "user1", "text": ',
    b'{"messages": [{"sender_name": "a", "timestamp_ms": ',
    b'{"text": ',
    b"text,sender\n",
    b"From: a@b\nTo: c@d\nSubject: x\nContent-Type: ",
    b"From a 10:00\nFrom: b\n",
    b"PK\x03\x04",
    b"<html>",
]


def read(data: bytes) -> list[Message | Problem]:
    found = list(formats.parse(Original(name="source", data=data)))
    assert not [f for f in found if isinstance(f, Problem) and f.code == "format-gave-up"]
    for message in found:
        if isinstance(message, Message):
            assert (message.zone == "stated") == (message.received is not None and message.received.tzinfo is not None)
    return found


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    opening=st.sampled_from(OPENINGS),
    rest=st.binary(max_size=300) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass")),
)
def test_any_bytes_are_read_or_named_as_a_problem(opening: bytes, rest: bytes) -> None:
    assert read(opening + rest)


@pytest.mark.parametrize("source", SOURCES, ids=[f"{p.parent.name}/{p.name}" for p in SOURCES])
def test_a_source_that_is_cut_off_anywhere_is_read_as_far_as_it_goes(source: Path) -> None:
    data = source.read_bytes()
    for cut in range(0, len(data), max(1, len(data) // 120)):
        assert read(data[:cut])


@pytest.mark.parametrize("source", SOURCES, ids=[f"{p.parent.name}/{p.name}" for p in SOURCES])
@settings(max_examples=25, deadline=None)
@given(at=st.floats(0, 1), put=st.binary(max_size=4), drop=st.integers(0, 8))
def test_a_source_that_is_damaged_anywhere_is_still_read(source: Path, at: float, put: bytes, drop: int) -> None:
    data = source.read_bytes()
    place = int(at * len(data))
    assert read(data[:place] + put + data[place + drop :])


def test_reading_the_same_source_twice_gives_the_same_messages() -> None:
    for source in SOURCES:
        assert read(source.read_bytes()) == read(source.read_bytes())

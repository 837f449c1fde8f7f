"""Each source under tests/formats/<format>/ is read as its `.expected.json` beside it says.

Only what differs from an empty message is written down, so that a debt adviser can check every line.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from msgspec import NODEFAULT, structs

from forbear import formats
from forbear.records.message import Attachment, Message, Original, Problem

HERE = Path(__file__).parent
EXPECTED = sorted(HERE.glob("*/*.expected.json"))


def told(found: object) -> dict[str, Any]:
    """A record as a plain table, without what is empty or usual."""
    if isinstance(found, Problem):
        return {"problem": found.code, "where": found.where, **({"args": dict(found.args)} if found.args else {})}
    assert isinstance(found, Message | Attachment)
    given: dict[str, Any] = {}
    for field in structs.fields(found) if isinstance(found, Message) else fields(found):
        value = getattr(found, field.name)
        if field.name in {"exhibit", "boxes"} or (field.default not in (MISSING, NODEFAULT) and value == field.default):
            continue
        if isinstance(value, datetime):
            value = value.isoformat()
        elif isinstance(value, bytes):
            value = f"{len(value)} bytes"
        elif isinstance(value, tuple):
            value = [told(v) if isinstance(v, Attachment) else v for v in value]
        given[field.name] = value
    return given


def source_of(expected: Path) -> Path:
    stem = expected.name.removesuffix(".expected.json")
    return next(p for p in expected.parent.iterdir() if p.stem == stem and not p.name.endswith(".expected.json"))


@pytest.mark.parametrize("expected", EXPECTED, ids=[f"{p.parent.name}/{p.stem.split('.')[0]}" for p in EXPECTED])
def test_a_source_is_read_as_the_file_beside_it_says(expected: Path) -> None:
    source = source_of(expected)
    original = Original(name=source.name, data=source.read_bytes())
    form = formats.recognise(original)
    assert form is not None
    assert form.__name__.rsplit(".", 1)[-1] == expected.parent.name
    assert [told(m) for m in formats.parse(original)] == json.loads(expected.read_text("utf-8"))


def test_the_format_is_told_by_content_whatever_the_file_is_called() -> None:
    for expected in EXPECTED:
        original = Original(name="renamed.dat", data=source_of(expected).read_bytes())
        form = formats.recognise(original)
        assert form is not None
        assert form.__name__.rsplit(".", 1)[-1] == expected.parent.name, source_of(expected).name

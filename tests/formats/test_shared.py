"""The public exports and hostile files beside the project: all are read, in bounded time, as expected."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from forbear import formats, sight
from forbear.records.message import Message, Original, Problem


def files(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        pytest.skip(f"{folder} is absent")
    for here, _, names in os.walk(folder):
        yield from (Path(here) / name for name in sorted(names))


def read(path: Path) -> list[Message | Problem]:
    return list(formats.parse(Original(name=path.name, data=path.read_bytes())))


@pytest.mark.parametrize("folder", ["chat_exports", "emails", "hostile"])
def test_every_file_is_read_or_named_as_a_problem(shared: Path, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # A hundred photographs would take minutes: pictures are opened here, and read in test_seen.py.
    monkeypatch.setattr(sight, "lines", lambda image: ())
    for path in files(shared / "data" / folder):
        started = time.monotonic()
        found = read(path)
        assert found, path
        assert time.monotonic() - started < 10, path
        assert not [f for f in found if isinstance(f, Problem) and f.code == "format-gave-up"], path


def words(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("app", ["whatsapp", "signal", "telegram", "instagram"])
def test_chats_are_read_as_another_project_reads_them(shared: Path, app: str) -> None:
    folder = shared / "data" / "chat_exports" / "raw" / "test" / app
    for path in [p for p in files(folder) if p.name.startswith("test_")]:
        expected = {
            (datetime.fromisoformat(m["timestamp"]), m["author"], words(m["message"]))
            for m in json.loads((folder / "target.json").read_text("utf-8"))
        }
        found = {
            (m.received.replace(tzinfo=None), m.sender, words(m.text))
            for m in read(path)
            if isinstance(m, Message) and m.direction != "system" and m.received
        }
        assert found == expected, path.name


def test_every_mail_of_the_public_corpora_gives_a_message_with_words_or_files(shared: Path) -> None:
    for path in files(shared / "data" / "emails"):
        if path.name in ("SOURCE.md", "mail_outlook_1"):
            continue
        first = next(f for f in read(path) if isinstance(f, Message))
        assert first.channel == "email", path.name
        assert first.sender, path.name
        only_a_frame = b"<iframe" in path.read_bytes()
        assert first.text or first.attachments or only_a_frame, path.name

"""Reading stays quick on messages of which no two are alike: a cue whose gaps blow up the engine shows here first."""

from __future__ import annotations

import json
import time
from pathlib import Path

from forbear.read import forms, read
from forbear.records.message import Message, Untrusted

HERE = Path(__file__).parent
MOST = 0.004
"""Seconds for a message, some ten times what it takes: a busy machine passes, an engine that overflows its memory does not."""


def test_unlike_messages_are_read_in_a_few_hundred_microseconds_each() -> None:
    texts = [
        json.loads(line)["text"]
        for name in ("apart_dev", "apart_later", "others_dev")
        for line in (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    messages = [Message(exhibit="x", number=n, text=Untrusted(t), channel="sms") for n, t in enumerate(texts)]
    assert len(list(read(messages))) == len(texts)  # the engine has met these words
    forms.forget()
    start = time.process_time()
    list(read(messages))
    assert (time.process_time() - start) / len(texts) < MOST

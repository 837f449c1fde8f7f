"""LINE chats exported as text: a line with the day, then `09:30<tab>Name<tab>words` in local time without a zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from forbear.decoding import decode, opening
from forbear.records.message import Message, Original, Problem, Untrusted

_DAY = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\([^)\n]{1,12}\)| ?[^\d\n]{1,12})?")
_SAID = re.compile(r"(\d{1,2}):(\d{2})\t([^\t]*)\t(.*)", re.DOTALL)
_OWN = frozenset({"You", "Me", "您", "我"})


def recognises(head: bytes, name: str) -> float:
    """Whether a line that is only a day is followed by lines of time, tab, name, tab, words."""
    lines = opening(head).splitlines()[:60]
    days = sum(bool(_DAY.fullmatch(line.strip())) for line in lines)
    said = sum(bool(_SAID.fullmatch(line)) for line in lines)
    return 0.9 if days and said else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every message of the chat; a line that begins no message belongs to the one before."""
    text, notes = decode(original.data)
    day: tuple[int, int, int] | None = None
    open_line = ""
    number = 0
    for line in [*text.replace("\r\n", "\n").split("\n"), None]:
        new_day = _DAY.fullmatch(line.strip()) if line is not None else None
        if line is None or new_day or _SAID.fullmatch(line):
            if open_line:
                number += 1
                yield _message(open_line, day, original.name, number, notes)
            open_line = "" if line is None or new_day else line
            day = (int(new_day[1]), int(new_day[2]), int(new_day[3])) if new_day else day
        elif open_line:
            open_line += "\n" + line


def _message(line: str, day: tuple[int, int, int] | None, exhibit: str, number: int, notes: tuple[str, ...]) -> Message:
    said = _SAID.fullmatch(line)
    assert said is not None
    try:
        received = datetime(*day, int(said[1]), int(said[2])) if day else None
    except ValueError:
        received = None
    return Message(
        exhibit=exhibit,
        number=number,
        text=Untrusted(said[4].rstrip("\n")),
        channel="text",
        sender=Untrusted(said[3]),
        sender_name=Untrusted(said[3]),
        direction="out" if said[3] in _OWN else "in",
        received=received,
        notes=notes if received else (*notes, "time-unreadable"),
    )

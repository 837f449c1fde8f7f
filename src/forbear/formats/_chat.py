"""Chat exports as text: each message begins with a date and a time, in whatever layout the phone used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from forbear.formats._dates import Written

_MARKS = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_PERIODS = "上午|下午|凌晨|清晨|早上|早晨|中午|傍晚|晚上|午前|午後|오전|오후"
_HEAD = re.compile(
    rf"""[{_MARKS}]*(?P<bracket>\[)?
    (?P<a>\d{{1,4}})(?P<mark>[./\-年])\s?(?P<b>\d{{1,2}})[./\-月]\s?(?P<c>\d{{1,4}})日?
    (?:[,，]\s?|\s)\s?(?:(?:à|at|um|kl\.)\s)?(?:(?:星期|周|週)[一二三四五六日天]\s?)?
    (?P<period>{_PERIODS})?\s?
    (?P<hour>\d{{1,2}})[:.：](?P<minute>\d{{2}})(?:[:.：](?P<second>\d{{2}}))?
    (?:\s?(?P<half>[AaPp])\.?\s?[Mm]\b\.?|\s?(?P<after>{_PERIODS}))?
    (?P<end>\]|\s[-–—])\s?""",
    re.VERBOSE,
)
_SIGNAL = re.compile(r"\[\d{4}-\d{2}-\d{2}, \d{2}:\d{2}\] ")
_SENDER = re.compile(rf"[{_MARKS}]*(?P<sender>[^:\n]{{1,200}}?):(?:[ \u00a0](?P<text>.*)|[{_MARKS}]*$)", re.DOTALL)
_EDGES = re.compile(rf"^[{_MARKS}\s]+|[{_MARKS}\s]+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One message of a chat as it stands in the file: when, by whom (empty where nobody is named) and what."""

    line: int
    written: Written | None
    sender: str
    text: str
    marked: bool
    """Whether a direction mark stands before the text: the app's own sign for words that it wrote itself."""


def begins(line: str, *, iso_brackets: bool = False) -> bool:
    """Whether a line begins a message; with `iso_brackets`, only as Signal writes it: `[2026-05-01, 09:30]`."""
    return bool(_SIGNAL.match(line)) if iso_brackets else _head(line) is not None


def share(start: str, *, iso_brackets: bool = False) -> float:
    """How much the beginning of a file looks like a chat: 0, or 0.5 to 1 by the share of lines that begin a message.

    Somebody must be named: a notice that merely begins with a date is no chat.
    """
    lines = [line for line in start.splitlines()[:200] if line.strip()]
    found = [begins(line, iso_brackets=iso_brackets) for line in lines]
    named = any(b and _SENDER.match(line[_end(line) :]) for b, line in zip(found, lines, strict=True))
    if not named or not any(found[:5]) or (not found[0] and sum(found) < 2):
        return 0.0
    return 0.5 + 0.5 * sum(found) / len(found)


def entries(text: str) -> Iterator[Entry]:
    """Every message of a chat in the order of the file; lines without a date belong to the message before."""
    head: re.Match[str] | None = None
    layout: tuple[bool, str, bool] | None = None
    body: list[str] = []
    first = 1
    for number, line in enumerate(text.split("\n"), 1):
        match = _head(line) if line else None
        # A chat has one layout throughout: a pasted piece of another chat stays inside its message.
        if match is None or (layout is not None and _layout(match) != layout):
            body.append(line)
            continue
        layout = _layout(match)
        yield from _entry(head, body, first)
        head, body, first = match, [line[match.end() :]], number
    yield from _entry(head, body, first)


def clean(text: str) -> str:
    """A name or text without the marks and spaces around it."""
    return _EDGES.sub("", text)


def _head(line: str) -> re.Match[str] | None:
    match = _HEAD.match(line)
    return match if match and bool(match["bracket"]) == (match["end"] == "]") else None


def _end(line: str) -> int:
    head = _head(line)
    return head.end() if head else 0


def _layout(head: re.Match[str]) -> tuple[bool, str, bool]:
    return bool(head["bracket"]), head["mark"], len(head["a"]) == 4


def _entry(head: re.Match[str] | None, lines: list[str], first: int) -> Iterator[Entry]:
    body = "\n".join(lines).rstrip("\n\r")
    if head is None:
        if body.strip():
            yield Entry(line=first, written=None, sender="", text=clean(body), marked=False)
        return
    named = _SENDER.match(body)
    said = (named["text"] or "") if named else body
    yield Entry(
        line=first,
        written=_written(head),
        sender=clean(named["sender"]).lstrip("~").strip() if named else "",
        text=clean(said),
        marked=said.startswith(("\u200e", "\u200f")),
    )


def _written(head: re.Match[str]) -> Written:
    return Written(
        numbers=(head["a"], head["b"], head["c"]),
        mark=head["mark"],
        hour=int(head["hour"]),
        minute=int(head["minute"]),
        second=int(head["second"] or 0),
        period=(head["half"] or head["period"] or head["after"] or "").casefold(),
    )

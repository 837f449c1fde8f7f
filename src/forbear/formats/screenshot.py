"""Screenshots and photographs: a conversation is split into its bubbles, a letter stays one text.

The side of a bubble tells who speaks: left is the other side, right is the person. Times stand between
the bubbles in the middle, the other's name on top. QR codes are read as the links that they are and
never opened. The picture itself stays the exhibit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from forbear import sight
from forbear.errors import NotInstalled
from forbear.records.message import Box, Message, Original, Problem, Untrusted
from forbear.sight import Line

_MAGIC = re.compile(rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP", re.DOTALL)
_CLOCK = re.compile(r"^\d{1,2}[:：]\d{2}")
_TIME = re.compile(r"\d{1,2}\s?[:：]\s?\d{2}|^(?:yesterday|today|昨天|今天|前天|星期.|周.)$", re.IGNORECASE)
_WIDE = re.compile("[\u2e80-\u9fff\uff00-\uffef]")
_STATUS_BAR = 0.045
_HEADER = 0.14


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that belong together: one bubble, one time, the header."""

    lines: tuple[Line, ...]
    side: Literal["in", "out", "middle"]


def recognises(head: bytes, name: str) -> float:
    """How sure it is that this is a picture, from its first bytes."""
    return 1.0 if _MAGIC.match(head) else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """The messages of a screenshot from top to bottom, or one letter; then what its QR codes say."""
    try:
        image = sight.picture(original.data)
        lines = sight.lines(image)
        codes = sight.codes(image)
    except sight.NotAPicture as error:
        yield Problem(code=error.code, where=original.name)
        return
    except NotInstalled:
        yield Problem(code="picture-reader-absent", where=original.name)
        return
    if not lines and not codes:
        yield Problem(code="picture-without-text", where=original.name)
        return
    messages = tuple(read(lines, image.width, image.height, original.name))
    yield from messages
    for at, (text, place) in enumerate(codes, len(messages) + 1):
        yield Message(
            exhibit=original.name,
            number=at,
            text=Untrusted(text),
            channel="text",
            boxes=(_box(place, 0, len(text), image.width, image.height),),
            notes=("qr-code",),
        )


def read(lines: Sequence[Line], width: int, height: int, name: str) -> Iterator[Message]:
    """The messages in the lines of a picture of that size."""
    lines = [line for line in lines if not (line.bottom < height * _STATUS_BAR and _CLOCK.match(line.text))]
    blocks = _blocks(lines, width)
    if not _is_conversation(blocks):
        if lines:
            yield _message([line for block in blocks for line in block.lines], 1, "letter", name, width, height)
        return
    header, shown, number = "", "", 0
    for block in blocks:
        words = " ".join(line.text for line in block.lines)
        if block.side == "middle" and not _TIME.search(words) and block.lines[0].top < height * _HEADER and not number:
            header = header or words
        elif block.side == "middle" and _TIME.search(words):
            shown = words
        else:
            number += 1
            yield _message(block.lines, number, "text", name, width, height, side=block.side, who=header, when=shown)


def _blocks(lines: Sequence[Line], width: int) -> list[_Block]:
    groups: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.top):
        home = next((g for g in reversed(groups[-3:]) if _continues(g[-1], line, width)), None)
        if home is None:
            groups.append([line])
        else:
            home.append(line)
    return [_Block(tuple(group), _side(group, width)) for group in groups]


def _continues(last: Line, line: Line, width: int) -> bool:
    # A lone full stop on a line of its own is low: its line begins where the next one would.
    allowed = 1.2 if line.height < 0.6 * last.height else 0.55
    near = line.top - last.bottom < allowed * max(line.height, last.height)
    same_edge = abs(line.left - last.left) < 0.03 * width
    same_row = abs(line.top - last.top) < 0.5 * line.height and line.left > last.right
    return (near and same_edge and not _TIME.fullmatch(line.text.strip())) or (
        same_row and line.left - last.right < 0.05 * width
    )


def _side(group: Sequence[Line], width: int) -> Literal["in", "out", "middle"]:
    left = min(line.left for line in group)
    right = width - max(line.right for line in group)
    if len(group) == 1 and abs(left - right) < 0.05 * width and left > 0.2 * width:
        return "middle"
    return "in" if left <= right else "out"


def _is_conversation(blocks: Sequence[_Block]) -> bool:
    sides = {block.side for block in blocks}
    times = any(b.side == "middle" and _TIME.search(b.lines[0].text) for b in blocks)
    return ("out" in sides and ("in" in sides or times)) or (times and len(blocks) > 1)


def _message(
    lines: Sequence[Line],
    number: int,
    channel: Literal["text", "letter"],
    name: str,
    width: int,
    height: int,
    *,
    side: str = "in",
    who: str = "",
    when: str = "",
) -> Message:
    text, boxes = "", []
    for line in lines:
        text += _joint(text, line.text) if channel == "text" else ("\n" if text else "")
        boxes.append(_box(line, len(text), len(text) + len(line.text), width, height))
        text += line.text
    return Message(
        exhibit=name,
        number=number,
        text=Untrusted(text),
        channel=channel,
        sender=Untrusted("" if side == "out" else who),
        direction="out" if side == "out" else "in",
        boxes=tuple(boxes),
        notes=("read-from-picture", *((f"time-shown:{when}",) if when else ())),
    )


def _joint(before: str, after: str) -> str:
    """What stands between two lines of one bubble: nothing between Chinese characters or inside a link."""
    if not before or not after:
        return ""
    last_word = before.split()[-1] if before.split() else ""
    if "://" in last_word or (_WIDE.match(before[-1]) or _WIDE.match(after[0])):
        return ""
    return " "


def _box(line: Line, start: int, end: int, width: int, height: int) -> Box:
    return Box(
        start=start,
        end=end,
        page=1,
        left=line.left / width,
        top=line.top / height,
        right=line.right / width,
        bottom=line.bottom / height,
    )

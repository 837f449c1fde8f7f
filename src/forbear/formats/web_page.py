"""A saved web page or an HTML letter: its visible words as one message; nothing is loaded, run or followed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.decoding import decode, decode_as, opening
from forbear.records.message import Message, Original, Problem, Untrusted

_START = re.compile(r"\s*<(?:!doctype html|html|head|body|meta|div|p|table|center|span|font|h[1-6])\b", re.IGNORECASE)


def recognises(head: bytes, name: str) -> float:
    """Whether the file begins as a page does, or is XML with a page in it."""
    start = opening(head[:4096])
    if _START.match(start):
        return 0.8
    return 0.8 if start.lstrip().startswith("<") and re.search(r"<html\b", start, re.IGNORECASE) else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """The words of the page, each link followed by where it leads."""
    from forbear.formats import _html

    charset = _html.charset(original.data)
    page, notes = decode_as(original.data, charset) if charset else decode(original.data)
    text = _html.text(page)
    if text:
        yield Message(exhibit=original.name, number=1, text=Untrusted(text), channel="text", notes=notes)

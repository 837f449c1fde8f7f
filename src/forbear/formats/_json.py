"""Reads JSON exports; where one is cut off or damaged, every whole record before the damage is still read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from forbear.decoding import decode
from forbear.records.message import Attachment, Original, Problem, Untrusted

_LIST = re.compile(r'"messages"\s{0,20}:\s{0,20}\[')
_DAMAGED = 20
"""Damaged lists after which the rest of a file is given up; each may cost a walk through nested records."""
_COMMA = re.compile(r"[\s,]*")


def load(original: Original) -> tuple[Any, tuple[str, ...], tuple[Problem, ...]]:
    """The content of a JSON file, the notes on its encoding, and a problem where it is damaged.

    From a damaged file comes what was whole: the fields before the list of messages, and `messages`.
    A file nested so deeply that reading it is not safe counts as damaged.
    """
    text, notes = decode(original.data)
    try:
        return json.loads(text), notes, ()
    except (ValueError, RecursionError) as error:
        at = getattr(error, "lineno", 0)
        where = f"{original.name}, {at}" if at else original.name
    whole = list(_whole(text))
    problem = Problem(code="json-damaged", where=where, args=(("read", len(whole)),))
    return {**_before(text), "messages": whole}, notes, (problem,)


def named(name: object, media_type: object = "", size: object = None) -> Attachment:
    """An attachment that a JSON export only names; its file lies elsewhere."""
    return Attachment(
        name=Untrusted(name if isinstance(name, str) else ""),
        media_type=media_type if isinstance(media_type, str) else "",
        size=size if isinstance(size, int) and size >= 0 else None,
    )


def records(value: object) -> list[dict[str, Any]]:
    """The tables in a list, whatever else it holds."""
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def string(value: object) -> str:
    """A text or a number as text, an empty one for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return value if isinstance(value, str) else str(value) if abs(value) < 10**30 else ""


def _whole(text: str) -> Iterator[Any]:
    decoder = json.JSONDecoder()
    at = damaged = 0
    while damaged < _DAMAGED and (match := _LIST.search(text, at)):
        at = match.end()
        while not text.startswith("]", at := _end(text, at)):
            try:
                found, at = decoder.raw_decode(text, at)
            except (ValueError, RecursionError):
                damaged += 1
                break
            yield found


def _before(text: str) -> dict[str, Any]:
    """The fields that stand before the list of messages: whose chat it is."""
    match = _LIST.search(text)
    try:
        found = json.loads(text[: match.start()].rstrip().removesuffix(",") + "}") if match else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _end(text: str, at: int) -> int:
    match = _COMMA.match(text, at)
    return match.end() if match else at

"""What the commands about loans share: reading the file that was named, and telling problems."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from forbear.cli._root import Door
from forbear.records.finding import Says
from forbear.records.law import Law
from forbear.records.message import Original, Problem
from forbear.records.money import Money

LARGEST = 1 << 22
"""A file about one loan is never larger than this, in bytes."""


def original(path: str) -> Original | Problem:
    """The file that was named, or why it cannot be read."""
    file = Path(path)
    try:
        if not file.is_file() or file.stat().st_size > LARGEST:
            return Problem(code="loan-no-file", where=file.name)
        return Original(name=file.name, data=file.read_bytes())
    except OSError as error:
        return Problem(code="loan-no-file", where=file.name, detail=error.strerror or type(error).__name__)


def law_of(place: str) -> Law | None:
    """The law of a place that a file or an option names; `None` where none is named."""
    from forbear import jurisdictions

    return jurisdictions.load(place) if place else None


def tell(door: Door, problems: tuple[Problem, ...]) -> int:
    """Says every problem with its place and the next step; the exit code for problems in the input."""
    if door.json:
        door.document({"problems": [problem(door, p) for p in problems]})
    for each in problems if not door.json else ():
        door.print(f"{each.where}: {door.say(f'problem-{each.code}', **dict(each.args))}")
        if each.detail:
            door.print(f"  {each.detail}")
    return 1


def problem(door: Door, each: Problem) -> dict[str, Any]:
    """A problem for machines, with its sentence."""
    said = door.say(f"problem-{each.code}", **dict(each.args))
    return {"code": each.code, "where": each.where, "detail": each.detail, "says": said}


def plain(door: Door, value: Any) -> Any:
    """A record as JSON: money as text with its currency, sentences said, days as ISO text."""
    from dataclasses import fields, is_dataclass

    if isinstance(value, Money):
        return {"amount": str(value.amount), "currency": value.currency}
    if isinstance(value, Says):
        return door.say.say(value)
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(door, each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(door, getattr(value, f.name)) for f in fields(value)}
    return value

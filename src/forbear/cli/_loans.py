"""What the commands about loans share: telling problems, and records as JSON."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from forbear.cli._root import Door
from forbear.records.finding import Says
from forbear.records.message import Problem
from forbear.records.money import Money


def tell(door: Door, problems: tuple[Problem, ...]) -> int:
    """Says every problem with its place and the next step; the exit code for problems in the input."""
    from forbear.report import document

    if door.json:
        door.document({"problems": [document.problem(p, door.say) for p in problems]})
    for each in problems if not door.json else ():
        door.print(f"{each.where}: {door.say(f'problem-{each.code}', **dict(each.args))}")
        if each.detail:
            door.print(f"  {each.detail}")
    return 1


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

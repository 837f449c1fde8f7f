"""`forbear compare OFFERS.toml`: offers side by side on one basis."""

from __future__ import annotations

import click

from forbear.cli import _root
from forbear.cli._loans import plain, tell
from forbear.cli._root import Door, Place
from forbear.records.message import Problem
from forbear.records.offer import Compared, Comparison


@_root.command("compare")
@click.argument("offers")
@click.option("--place", type=Place(), default="")
def command(door: Door, offers: str, place: str) -> int:
    """Shows what each offer costs now, each month and in all, and what it saves."""
    from forbear import app

    found = app.compare(offers, place=place)
    if isinstance(found, tuple):
        return tell(door, found)
    if door.json:
        door.document(_document(door, found))
    else:
        door.print(door.say("compare-title", on=found.on))
        door.print(door.say("compare-unchanged", months=found.months, amount=found.unchanged))
        _side_by_side(door, tuple(c for c in found.offers if isinstance(c, Compared)))
        for each in found.offers:
            door.print("")
            if isinstance(each, Problem):
                door.print(door.say(f"problem-{each.code}", **dict(each.args)))
            else:
                _show(door, each)
        for rule in found.rules:
            said = rule.says.get(door.say.language) or rule.says.get("en", rule.id)
            door.print("")
            door.print(door.say("compare-rule", rule=said, reference=rule.reference))
    return 1 if any(isinstance(c, Problem) for c in found.offers) else 0


def _side_by_side(door: Door, offers: tuple[Compared, ...]) -> None:
    """The figures of all offers in one table, the least in all first."""
    from forbear.report.offers_page import table
    from forbear.report.table import columns

    if len(offers) < 2:
        return
    door.print("")
    for line in columns(table(offers, door.say)):
        door.print("  " + line)


def _show(door: Door, each: Compared) -> None:
    from forbear.report.offers_page import lines

    door.print(each.offer.name)
    for line in lines(each, door.say):
        door.print("  " + line)
    door.print("  " + door.say("compare-before"))
    for before in each.before:
        door.print("    - " + door.say.say(before))


def _document(door: Door, found: Comparison) -> object:
    from forbear.report import document

    return {
        "months": found.months,
        "unchanged": plain(door, found.unchanged),
        "legal_maximum": plain(door, found.legal_maximum),
        "offers": [
            {"problem": document.problem(c, door.say)} if isinstance(c, Problem) else plain(door, c)
            for c in found.offers
        ],
        "rules": [{"id": r.id, "reference": r.reference} for r in found.rules],
    }

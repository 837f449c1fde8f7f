"""`forbear bulk`: a whole inbox of many people's messages, read on one machine or on many."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from forbear.cli import _root
from forbear.cli._root import Door, Place
from forbear.errors import WrongUse

if TYPE_CHECKING:
    from forbear.bulk.run import Progress, Summary
    from forbear.records.campaign import Overview

_EVERY = 1.0
"""Seconds between two lines of progress."""


@_root.command("bulk")
@click.argument("source")
@click.argument("out")
@click.option("--engine", type=click.Choice(("local", "ray", "spark")), default="local")
@click.option("--workers", type=click.IntRange(min=0), default=0)
@click.option("--place", type=Place(), default="")
@click.option("--campaigns", is_flag=True)
@click.option("--policy", type=click.Choice(("public", "regulator")), default="public")
@click.option("--least", type=click.IntRange(min=5), default=10)
def command(
    door: Door,
    source: str,
    out: str,
    engine: str,
    workers: int,
    place: str,
    campaigns: bool,
    policy: str,
    least: int,
) -> int:
    """Reads everything in a folder or file of messages into a folder of tables; then what they show together."""
    from forbear.bulk import run as bulk
    from forbear.bulk.campaigns import files

    found: Overview | None = None
    try:
        summary = bulk.run(source, out, engine=engine, place=place, workers=workers, tell=_teller(door))
        if campaigns:
            found = bulk.campaigns(source, out, place=place, policy=policy, least=least, workers=workers)
            files.write(found, Path(out) / "campaigns", door.say)
    except bulk.Refused as refused:
        said, next_step = door.say(refused.why), door.say(f"{refused.why}-next")
        raise WrongUse(said, where=refused.where, next_step=next_step) from refused
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise WrongUse(door.say("bulk-stopped", why=why), where=out, next_step=door.say("bulk-stopped-next")) from error
    if door.json:
        document = {"schema": bulk.SCHEMA, **asdict(summary)}
        door.document(document | ({"campaigns": _counts(found)} if found else {}))
    else:
        _print(door, summary, out)
        if found:
            door.print(
                door.say("bulk-found", count=len(found.campaigns), page=str(Path(out) / "campaigns" / files.PAGE))
            )
    return 1 if summary.problems else 0


def _counts(found: Overview) -> dict[str, Any]:
    """The second stage in figures; its tables are in the folder."""
    return {
        "policy": found.policy,
        "least": found.least,
        "campaigns": len(found.campaigns),
        "messages": found.grouped,
        "left_out": found.left_out,
        "shared": len(found.shared),
        "ladders": len(found.ladders),
        "breaches": len(found.breaches),
    }


def _teller(door: Door) -> Callable[[Progress], None]:
    """Says how far the run is, at most once a second, on one line of a terminal or on lines of their own."""
    last = [0.0]

    def tell(progress: Progress) -> None:
        now = time.monotonic()
        if door.json or now - last[0] < _EVERY:
            return
        last[0] = now
        door.note(
            door.say(
                "bulk-progress",
                percent=int(progress.share * 100),
                rows=progress.rows,
                rate=int(progress.rate),
                minutes=int((progress.left or 0) // 60),
                seconds=int((progress.left or 0) % 60),
            )
        )

    return tell


def _print(door: Door, summary: Summary, out: str) -> None:
    door.print(door.say("bulk-done", rows=summary.rows, out=out))
    if summary.before:
        door.print(door.say("bulk-before", parts=summary.before, all=summary.parts))
    for kind, count in sorted(summary.kinds.items(), key=lambda pair: -pair[1]):
        door.print(f"  {count:>12,}  {door.say('kind-' + kind.replace('_', '-'))}")
    for code, count in summary.problems.items():
        own = code.startswith("bulk-")
        door.print(f"! {count:,} × " + (door.say(f"problem-{code}") if own else code))
    if summary.problems:
        door.print(door.say("bulk-problems", folder=str(Path(out) / "problems")))

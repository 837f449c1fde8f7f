"""`forbear apr LOAN.toml`: the true annual rate of a loan or an offer."""

from __future__ import annotations

from typing import cast

import click

from forbear.cli import _root
from forbear.cli._loans import plain, tell
from forbear.cli._root import Door
from forbear.records.message import Problem
from forbear.records.reckoning import Method


@_root.command("apr")
@click.argument("loan")
@click.option("--method", type=click.Choice(["us", "eu", "uk", "cn"]), default=None)
def command(door: Door, loan: str, method: str | None) -> int:
    """Says what a loan costs a year, with everything charged or kept back at the start."""
    from forbear import app

    answer = app.true_rate(loan, method=cast("Method | None", method))
    if isinstance(answer[0], Problem):
        return tell(door, tuple(p for p in answer if isinstance(p, Problem)))
    found, rate = answer
    if door.json:
        door.document({"loan": found.id, **plain(door, rate)})
        return 0
    door.print(door.say("apr-flows", received=rate.received, repaid=rate.repaid))
    door.print(door.say(f"apr-{rate.method}", rate=round(rate.annual * 100, 2)))
    if rate.effective != rate.annual:
        door.print(door.say("apr-effective", rate=round(rate.effective * 100, 2)))
    elif rate.nominal is not None:
        door.print(door.say("apr-nominal", rate=round(rate.nominal * 100, 2)))
    stated = [r.annual for r in found.rates if r.deferred is None]
    if stated and round(rate.annual, 4) > stated[-1]:
        door.print(door.say("apr-stated", rate=round(stated[-1] * 100, 2)))
    return 0

"""`forbear told`: the ledger of who was told what about the debt, and what stops what the person never agreed to."""

from __future__ import annotations

from datetime import date

import click

from forbear.cli import _root
from forbear.cli._root import Day, Door, Place
from forbear.errors import WrongUse


@_root.command("told")
@click.argument("source", nargs=-1)
@click.option("--text", default=None)
@click.option("--told", "told_file", type=click.Path(), default=None)
@click.option("--vault", "from_vault", is_flag=True)
@click.option("--place", type=Place(), default="")
@click.option("--on", type=Day(), default=None)
def command(
    door: Door,
    source: tuple[str, ...],
    text: str | None,
    told_file: str | None,
    from_vault: bool,
    place: str,
    on: date | None,
) -> int:
    """Who was told what, by whom, with whose consent."""
    from forbear.app import telling
    from forbear.report import document, told

    if not source and text is None and told_file is None and not from_vault:
        raise WrongUse(door.say("told-no-source"), next_step=door.say("told-no-source-next"))
    if from_vault:
        from forbear.cli._vault import opened

        with opened(door) as vault:
            own, _ = telling.entries(told_file, on=on)
            for entry in own:
                vault.save(entry)
            case = vault.case()
        place = place or case.settings.place
        kept, entered = tuple(e.original for e in case.exhibits), case.disclosures
    else:
        kept, entered = (), ()
    ledger, problems = telling.told(
        source, text=text, told_file=told_file, place=place, on=on, kept=kept, entered=entered
    )
    if door.json:
        door.document(
            {
                "schema": "forbear.told/1",
                **told.document(ledger, door.say),
                "problems": [document.problem(p, door.say) for p in problems],
            }
        )
    else:
        door.print(told.plain(ledger, door.say).rstrip("\n"))
        for problem in problems:
            door.note(f"! {problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    return 1 if problems else 0

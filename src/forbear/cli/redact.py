"""`forbear redact`: a copy that is safe to share, for people and, as JSON lines, for machines."""

from __future__ import annotations

import sys

import click

from forbear.cli import _root
from forbear.cli._root import Door, Place
from forbear.errors import WrongUse

READERS = ("public", "adviser", "regulator", "family", "assistant")


@_root.command("redact")
@click.argument("source", nargs=-1)
@click.option("--text", default=None)
@click.option("--policy", type=click.Choice(READERS), default="public")
@click.option("--place", type=Place(), default="")
@click.option("--name", multiple=True)
@click.option("--number", multiple=True)
@click.option("--jsonl", is_flag=True)
def command(
    door: Door,
    source: tuple[str, ...],
    text: str | None,
    policy: str,
    place: str,
    name: tuple[str, ...],
    number: tuple[str, ...],
    jsonl: bool,
) -> int:
    """A copy of each message without what is private in it."""
    from forbear.records.private import Known

    known = tuple(Known(type="PERSON", value=n) for n in name)
    known += tuple(Known(type="ACCOUNT_REF", value=n) for n in number)
    if jsonl:
        from forbear.cli import _redacted_lines

        return _redacted_lines.run(sys.stdin.buffer, sys.stdout.buffer, place=place, known=known)
    if not source and text is None:
        raise WrongUse(door.say("check-no-source"), next_step=door.say("check-no-source-next"))
    from forbear import app
    from forbear.redact import Pseudonyms
    from forbear.redact import policy as policy_named
    from forbear.redact.message import copy

    received = app.inbox(source, text=text)
    marks, chosen = Pseudonyms(), policy_named(policy)
    # Names and numbers are marked in the order of the case, so that the same thing has the same mark everywhere.
    copies = [copy(m, chosen, marks, place=place, known=known) for m in received.messages]
    if door.json:
        door.document(
            {
                "schema": "forbear.redact/1",
                "policy": policy,
                "messages": [
                    {"sender": c.sender, "subject": c.subject, "sent": c.sent, "text": c.text} for c in copies
                ],
                "found": sum(len(c.details) for c in copies),
                "problems": len(received.problems),
            }
        )
    else:
        for c in copies:
            head = " · ".join(part for part in (c.sender, c.sent, c.subject) if part)
            door.print(f"{head}\n{c.text}\n" if head else c.text)
        door.note(
            door.say("redact-done", messages=len(copies), found=sum(len(c.details) for c in copies))
            + "\n"
            + door.say("redact-look")
        )
        for problem in received.problems:
            door.note(f"! {problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    return 1 if received.problems else 0

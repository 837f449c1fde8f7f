"""`forbear redact`: a copy that is safe to share, for people and, as JSON lines, for machines."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from forbear.cli import _root
from forbear.cli._root import Door, Place
from forbear.errors import WrongUse

if TYPE_CHECKING:
    from forbear.app.redaction import Export
    from forbear.records.private import Known

READERS = ("public", "adviser", "regulator", "family", "assistant")


@_root.command("redact")
@click.argument("source", nargs=-1)
@click.option("--text", default=None)
@click.option("--policy", type=click.Choice(READERS), default="public")
@click.option("--out", type=click.Path(), default=None)
@click.option("--preview", is_flag=True)
@click.option("--vault", "from_vault", is_flag=True)
@click.option("--reveal", default=None)
@click.option("--place", type=Place(), default="")
@click.option("--name", multiple=True)
@click.option("--number", multiple=True)
@click.option("--jsonl", is_flag=True)
def command(
    door: Door,
    source: tuple[str, ...],
    text: str | None,
    policy: str,
    out: str | None,
    preview: bool,
    from_vault: bool,
    reveal: str | None,
    place: str,
    name: tuple[str, ...],
    number: tuple[str, ...],
    jsonl: bool,
) -> int:
    """A copy of each message or file without what is private in it."""
    from forbear.records.private import Known

    known = tuple(Known(type="PERSON", value=n) for n in name)
    known += tuple(Known(type="ACCOUNT_REF", value=n) for n in number)
    if jsonl:
        from forbear.cli import _redacted_lines

        return _redacted_lines.run(sys.stdin.buffer, sys.stdout.buffer, place=place, known=known)
    if reveal is not None:
        return _reveal(door, reveal)
    if not source and text is None and not from_vault:
        raise WrongUse(door.say("check-no-source"), next_step=door.say("check-no-source-next"))
    if from_vault:
        return _from_vault(door, source, policy, out, place, known)
    if out is None and not preview:
        return _shown(door, source, text, policy, place, known)
    from forbear.app import redaction

    made = redaction.export(source, text=text, policy_name=policy, place=place, known=known)
    return _given(door, made, None if preview else out)


def _from_vault(
    door: Door, source: tuple[str, ...], policy: str, out: str | None, place: str, known: tuple[Known, ...]
) -> int:
    """Copies that use the marks of the case; without a folder only who would learn what."""
    from forbear.app import redaction
    from forbear.cli._vault import opened

    with opened(door) as vault:
        made = redaction.of_case(vault, source, policy_name=policy, place=place, known=known)
        code = _given(door, made, out)
        if out is not None:
            redaction.remember(vault, made)
    return code


def _given(door: Door, made: Export, out: str | None) -> int:
    """Says who will learn what, then writes the copies where a folder is named."""
    from forbear.app import redaction
    from forbear.report import audience

    reader = made.audience.policy
    if not door.json and made.copies:
        head = door.say("redact-for", reader=door.say(f"reader-{reader}"))
        door.note("\n".join((head, door.say(f"reader-{reader}-keeps"), *audience.lines(made.audience, door.say))))
    files: tuple[str, ...] = ()
    if out is not None and made.copies:
        try:
            files = tuple(str(path) for path in redaction.save(made, out))
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise WrongUse(door.say("error-unwritable", file=out, why=why)) from error
    if door.json:
        door.document(_document(door, made, files))
    else:
        _tell(door, made, files)
    return 1 if made.problems else 0


def _reveal(door: Door, mark: str) -> int:
    """What a mark stands for, from the vault alone."""
    from forbear.app import redaction
    from forbear.cli._vault import opened

    with opened(door) as vault:
        found = redaction.revealed(vault, mark)
    if found is None:
        raise WrongUse(door.say("redact-no-mark", mark=mark), next_step=door.say("redact-no-mark-next"))
    if door.json:
        door.document({"schema": "forbear.redact/1", "mark": found.mark, "type": found.type, "value": found.value})
    else:
        door.print(f"{found.mark}  {found.value}")
    return 0


def _shown(
    door: Door, source: tuple[str, ...], text: str | None, policy: str, place: str, known: tuple[Known, ...]
) -> int:
    """The words of the messages on the screen, without what is private."""
    from forbear import app
    from forbear.redact import Reader, audience
    from forbear.redact import policy as policy_named
    from forbear.redact.files.transcript import written
    from forbear.report.audience import document, lines

    received = app.inbox(source, text=text)
    reader = Reader(policy=policy_named(policy), place=place, known=known)
    # Names and numbers are marked in the order of the case, so that the same thing has the same mark everywhere.
    copies, things = written(received.messages, reader)
    who = audience(things, reader.policy)
    found = sum(len(c.details) for c in copies)
    if door.json:
        door.document(
            {
                "schema": "forbear.redact/1",
                "policy": policy,
                "messages": [
                    {"sender": c.sender, "subject": c.subject, "sent": c.sent, "text": c.text} for c in copies
                ],
                "found": found,
                "audience": document(who),
                "problems": len(received.problems),
            }
        )
    else:
        for c in copies:
            door.print(c.whole + "\n" if c.head else c.whole)
        done = door.say("redact-done", messages=len(copies), found=found)
        door.note("\n".join((done, *lines(who, door.say), door.say("redact-look"))))
        for problem in received.problems:
            door.note(f"! {problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    return 1 if received.problems else 0


def _document(door: Door, made: Export, files: tuple[str, ...]) -> dict[str, Any]:
    from forbear.report import audience, document

    names = files or (None,) * len(made.copies)
    return {
        "schema": "forbear.redact/1",
        "audience": audience.document(made.audience),
        "copies": [
            {"file": name, "of": one.source, "bytes": len(one.data), "left_out": dict(one.left_out)}
            for name, one in zip(names, made.copies, strict=True)
        ],
        "problems": [document.problem(p, door.say) for p in made.problems],
    }


def _tell(door: Door, made: Export, files: tuple[str, ...]) -> None:
    for name, one in zip(files, made.copies, strict=False):
        door.print(door.say("redact-written", file=name, of=one.source))
    for one in made.copies:
        for code, count in one.left_out:
            door.note(door.say(f"redact-left-{code}", count=count, of=one.source))
    for problem in made.problems:
        door.note(f"! {problem.where}: {door.say(f'problem-{problem.code}', **dict(problem.args))}")
    if files:
        door.note(door.say("redact-look-files"))

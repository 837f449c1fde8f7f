"""`forbear vault`: what is in the vault, and what is done with the vault as a whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from forbear.cli import _root
from forbear.cli._root import Door
from forbear.errors import WrongUse

ACTIONS = ("show", "head", "passphrase", "backup", "restore", "export", "erase", "ask-time", "read-time")


@_root.command("vault")
@click.argument("action", type=click.Choice(ACTIONS), default="show", metavar="[ACTION]")
@click.argument("file", required=False)
@click.option("--certificate", type=click.Path(dir_okay=False), default=None)
@click.option("--yes", is_flag=True)
def command(door: Door, action: str, file: str | None, certificate: str | None, yes: bool) -> int:
    """Shows, copies, moves or erases the vault."""
    if action == "show":
        return _show(door)
    if action == "passphrase":
        return _passphrase(door)
    if action == "erase":
        return _erase(door, yes)
    if action == "head" and file is None:
        return _head(door)
    if file is None:
        raise WrongUse(door.say("vault-needs-file", action=action), next_step=door.say("vault-needs-file-next"))
    return _WITH_FILE[action](door, file, certificate)


def _show(door: Door) -> int:
    from forbear.app import vault
    from forbear.cli._vault import opened
    from forbear.report.vault import document, plain

    if not vault.exists():
        if door.json:
            door.document({"schema": "forbear.vault/1", "exists": False, "folder": str(vault.where())})
        else:
            door.print(door.say("vault-none-yet", folder=str(vault.where())))
        return 0
    with opened(door) as found:
        case, head, stamps = found.case(), found.head(), found.stamps()
    if door.json:
        door.document(document(case, head, stamps, str(vault.where())))
    else:
        door.print(plain(case, head, stamps, str(vault.where()), door.say))
    return 0


def _head(door: Door) -> int:
    from forbear.cli._vault import opened
    from forbear.preserve.custody import head_line
    from forbear.report.inspection import head as document

    with opened(door) as found:
        head = found.head()
    if door.json:
        door.document({"schema": "forbear.head/1", **document(head)})
    else:
        door.print(head_line(head).decode("ascii").rstrip())
    return 0


def _write_head(door: Door, file: str, _: str | None) -> int:
    from forbear.cli._vault import opened
    from forbear.preserve.custody import head_line

    with opened(door) as found:
        line = head_line(found.head())
    _written(door, file, lambda path: _app_write(path, line))
    door.note(door.say("vault-head-written", file=file))
    return 0


def _passphrase(door: Door) -> int:
    import os

    from forbear.app import vault
    from forbear.cli._vault import chosen, opened

    with opened(door) as found:
        new = os.environ.get("FORBEAR_NEW_PASSPHRASE")
        vault.change_passphrase(found, chosen(door, new))
    _done(door, "vault-passphrase-changed")
    return 0


def _backup(door: Door, file: str, _: str | None) -> int:
    from forbear.app import vault
    from forbear.cli._vault import opened

    with opened(door) as found:
        size = vault.back_up(found, Path(file))
    _done(door, "vault-backed-up", file=file, size=size)
    return 0


def _restore(door: Door, file: str, _: str | None) -> int:
    from forbear.app import vault
    from forbear.cli._vault import ask

    vault.restore(Path(file), vault.passphrase(lambda: ask(door, "vault-ask-backup")))
    _done(door, "vault-restored", file=file, folder=str(vault.where()))
    return 0


def _export(door: Door, file: str, _: str | None) -> int:
    from forbear.app import vault
    from forbear.cli._vault import opened
    from forbear.report.inspection import fault

    with opened(door) as found:
        try:
            count, damaged = vault.export(found, Path(file))
        except OSError as error:
            raise WrongUse(door.say("error-unwritable", file=file, why=error.strerror or "")) from error
    _done(door, "vault-exported", file=file, count=count)
    for each in damaged:
        door.note(f"! {fault(each, door.say)}")
    return 1 if damaged else 0


def _erase(door: Door, yes: bool) -> int:
    from forbear.app import vault

    if not vault.exists():
        _done(door, "vault-none-yet", folder=str(vault.where()))
        return 0
    if not yes:
        raise WrongUse(door.say("vault-erase-sure", folder=str(vault.where())), next_step=door.say("vault-erase-next"))
    vault.erase()
    _done(door, "vault-erased", folder=str(vault.where()))
    return 0


def _ask_time(door: Door, file: str, _: str | None) -> int:
    from forbear.app import vault
    from forbear.cli._vault import opened

    with opened(door) as found:
        stamp = vault.ask_time(found)
    _written(door, file, lambda path: _app_write(path, stamp.request))
    _done(door, "vault-time-asked", file=file)
    return 0


def _read_time(door: Door, file: str, certificate: str | None) -> int:
    from forbear.app import vault
    from forbear.cli._vault import opened
    from forbear.records.message import Problem
    from forbear.report.inspection import stamp

    if certificate is None:
        raise WrongUse(door.say("vault-needs-certificate"), next_step=door.say("vault-needs-certificate-next"))
    with opened(door) as found:
        read = vault.read_time(found, file, certificate)
    if isinstance(read, Problem):
        door.note(f"! {read.where}: {door.say(f'problem-{read.code}', **dict(read.args))}")
        return 1
    if door.json:
        door.document({"schema": "forbear.stamp/1", "stated": str(read.stated), "authority": read.authority})
    else:
        door.print(stamp(read, door.say))
    return 0


_WITH_FILE: dict[str, Callable[[Door, str, str | None], int]] = {
    "head": _write_head,
    "backup": _backup,
    "restore": _restore,
    "export": _export,
    "ask-time": _ask_time,
    "read-time": _read_time,
}


def _done(door: Door, sentence: str, **filled: str | int) -> None:
    if door.json:
        door.document({"schema": "forbear.done/1", "done": sentence.removeprefix("vault-"), **filled})
    else:
        door.print(door.say(sentence, **filled))


def _written(door: Door, file: str, write: Callable[[Path], None]) -> None:
    try:
        write(Path(file))
    except OSError as error:
        raise WrongUse(door.say("error-unwritable", file=file, why=error.strerror or "")) from error


def _app_write(path: Path, data: bytes) -> None:
    from forbear import app

    app.write(path, data)

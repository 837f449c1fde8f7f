"""The vault as the doors use it: where it lies, the passphrase, the clock."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from forbear import app, vault, workflow
from forbear.app import now
from forbear.errors import WrongUse
from forbear.languages import Speaker
from forbear.preserve import custody
from forbear.records.evidence import Fault, Head, Inspection, Kept, Stamp
from forbear.records.message import Original, Problem
from forbear.vault import Vault

__all__ = [
    "Brought",
    "Vault",
    "ask_time",
    "back_up",
    "brought",
    "change_passphrase",
    "copied",
    "erase",
    "exists",
    "export",
    "head_from",
    "inspection",
    "keep",
    "make",
    "now",
    "open",
    "passphrase",
    "put_back",
    "read_time",
    "restore",
    "where",
]


def where() -> Path:
    """The folder of the vault: FORBEAR_HOME, or the place where this system keeps the data of programs."""
    named = os.environ.get("FORBEAR_HOME")
    if named:
        return Path(named)
    try:
        home = Path.home()
    except RuntimeError:  # no home is known: the current folder, as for every other file of the person
        return Path("forbear-vault")
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "forbear"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "forbear"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "forbear"


def exists() -> bool:
    """Whether the person has a vault."""
    return vault.exists(where())


def passphrase(ask: Callable[[], str]) -> str:
    """The passphrase: FORBEAR_PASSPHRASE where that is set, else what `ask` brings from the person."""
    named = os.environ.get("FORBEAR_PASSPHRASE")
    return ask() if named is None else named


def make(passphrase: str) -> Vault:
    """Makes an empty vault and opens it; `VaultError` where there is one already."""
    vault.make(where(), passphrase, clock=now)
    return open(passphrase)


def open(passphrase: str) -> Vault:
    """Opens the vault, for a `with` block; `VaultError` where that cannot be, always without saying why too much."""
    return vault.open_(where(), passphrase, clock=now)


def keep(vault: Vault, names: Sequence[str], *, text: str | None = None, debts: str | None = None) -> Kept:
    """Keeps every source that was named, byte for byte, whether or not its messages can be read.

    `debts` names the file of the person's own papers, which takes the place of an older one.
    """
    found = list(app.sources(names, text=text))
    own = app.source(debts) if debts else None
    if isinstance(own, Original) and dict(vault.case().papers).get("debts") != own:
        vault.paper("debts", own)
    originals = [f for f in found if isinstance(f, Original)]
    read = [workflow.inbox([o]) for o in originals]
    before = vault.hashes()
    exhibits = vault.keep(originals)
    return Kept(
        exhibits=tuple(
            (e, e.sha256 not in before, len(inbox.messages)) for e, inbox in zip(exhibits, read, strict=True)
        ),
        head=vault.head(),
        problems=tuple(f for f in found if isinstance(f, Problem)) + tuple(p for i in read for p in i.problems),
    )


def inspection(vault: Vault, head: Head | None = None) -> Inspection:
    """Everything in the vault beside how it was kept; `head` is one that was kept elsewhere."""
    from forbear.preserve import trusted_time
    from forbear.vault.inspection import faults

    found = list(faults(vault, head))
    stamps = () if found else vault.stamps()
    found += [
        Fault(part="stamp", kind="altered", where=str(s.head.size))
        for s in stamps
        if s.response and isinstance(trusted_time.checked(s), Problem)
    ]
    newest = None if found else vault.head()
    return Inspection(
        faults=tuple(found),
        exhibits=0 if found else len(vault.hashes()),
        lines=newest.size if newest else 0,
        head=newest,
        outside=head is not None,
        stamps=stamps,
    )


def head_from(file: str, say: Speaker) -> Head:
    """A head that was kept in a file; `WrongUse` where the file holds none."""
    read = app.source(file)
    found = custody.head(read.data) if isinstance(read, Original) else None
    if found is None:
        raise WrongUse(say("head-unreadable", file=file), next_step=say("head-unreadable-next"))
    return found


def ask_time(vault: Vault) -> Stamp:
    """A request for a trusted time over the newest head; it is kept, so that the answer finds it again."""
    from forbear.preserve import trusted_time

    stamp = trusted_time.request(vault.head())
    vault.save(stamp)
    return stamp


def read_time(vault: Vault, answer: str, certificate: str) -> Stamp | Problem:
    """Reads the answer of a timestamp service in and keeps it, if it holds."""
    from forbear.preserve import trusted_time

    read, proof = app.source(answer), app.source(certificate)
    for each in (read, proof):
        if isinstance(each, Problem):
            return each
    assert isinstance(read, Original) and isinstance(proof, Original)
    found = trusted_time.answered(vault.stamps(), read.data, proof.data, name=answer)
    if isinstance(found, Stamp):
        vault.save(found)
    return found


def change_passphrase(open_vault: Vault, passphrase: str) -> None:
    """Locks the vault with a new passphrase from now on; older back-ups keep the one of their day."""
    vault.change_passphrase(open_vault, passphrase)


def back_up(open_vault: Vault, out: Path) -> int:
    """Writes the whole vault, encrypted, into one file; how many bytes that took."""
    from forbear.vault import copies

    return copies.back_up(open_vault, out)


def restore(file: Path, passphrase: str) -> None:
    """Puts a back-up in the place of the vault, once it was opened and looked through; the old one is moved aside."""
    from forbear.vault import copies

    copies.restore(where(), file, passphrase, clock=now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """A back-up that somebody brought and that opened, until they say whether it is to take the place of what is kept.

    `head` tells whose it is, how much was done in it and when last. The passphrase stays in memory for that one
    question only.
    """

    name: str
    data: bytes = field(repr=False)
    passphrase: str = field(repr=False)
    head: Head


def copied(open_vault: Vault) -> bytes:
    """The whole vault, encrypted, as one file for a door to hand over."""
    from forbear.vault import copies

    return copies.copied(open_vault)


def brought(file: Original, passphrase: str) -> Brought:
    """A back-up that was opened and looked through; nothing is changed. `VaultError` where it is none or stays shut."""
    from forbear.vault import copies

    head = copies.seen(where(), BytesIO(file.data), passphrase)
    return Brought(name=file.name, data=file.data, passphrase=passphrase, head=head)


def put_back(back_up: Brought) -> None:
    """Puts a back-up that a door brought in the place of the vault; the old one is moved aside."""
    from forbear.vault import copies

    copies.put_back(where(), BytesIO(back_up.data), back_up.passphrase, clock=now)


def erase() -> None:
    """Erases the vault for good, without asking for its passphrase."""
    vault.erase(where())


def export(vault: Vault, out: Path) -> tuple[int, tuple[Fault, ...]]:
    """Writes everything that can still be read, unencrypted, into a new folder; how many files, and what was damaged."""
    from forbear.vault.export import export

    return export(vault, out)

"""The vault as the doors use it: where it lies, the passphrase, the clock."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from forbear import app, vault, workflow
from forbear.records.evidence import Fault, Head, Kept
from forbear.records.message import Original, Problem
from forbear.vault import Vault

__all__ = ["Vault", "exists", "faults", "keep", "make", "now", "open", "passphrase", "where"]


def now() -> datetime:
    """The moment at which something is written down, in universal time."""
    return datetime.now(UTC)  # noqa: TID251 - the app is the one place that meets the clock


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


def keep(vault: Vault, names: Sequence[str], *, text: str | None = None) -> Kept:
    """Keeps every source that was named, byte for byte, whether or not its messages can be read."""
    found = list(app.sources(names, text=text))
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


def faults(vault: Vault, head: Head | None = None) -> tuple[Fault, ...]:
    """Everything in the vault that is not as it was kept; `head` is one that was kept elsewhere."""
    from forbear.vault.inspection import faults

    return tuple(faults(vault, head))

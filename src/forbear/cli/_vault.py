"""How the commands open the vault: the passphrase from the person or from FORBEAR_PASSPHRASE, a new vault if wanted."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from forbear.cli._root import Door
from forbear.errors import VaultError, WrongUse

if TYPE_CHECKING:
    from forbear.vault import Vault

SHORT = 12
"""A passphrase of fewer characters is taken, with a word about it."""


def opened(door: Door, *, make: bool = False) -> Vault:
    """The open vault; with `make`, a new one where there is none yet."""
    from forbear.app import vault

    if vault.exists():
        return vault.open(vault.passphrase(lambda: ask(door, "vault-ask")))
    if not make:
        raise VaultError("none")
    door.note(door.say("vault-new", folder=str(vault.where())))
    return vault.make(chosen(door, os.environ.get("FORBEAR_PASSPHRASE")))


def chosen(door: Door, given: str | None = None) -> str:
    """A new passphrase: the one that a setting gives, else asked for twice from the person."""

    def twice() -> str:
        first = ask(door, "vault-choose")
        if first != ask(door, "vault-again"):
            raise WrongUse(door.say("vault-differ"))
        return first

    found = twice() if given is None else given
    if 0 < len(found) < SHORT:
        door.note(door.say("vault-short"))
    return found


def ask(door: Door, sentence: str) -> str:
    """A passphrase typed unseen; where nobody can be asked, the command says what to do."""
    import getpass

    if not sys.stdin.isatty():
        raise WrongUse(door.say("vault-nobody"), next_step=door.say("vault-nobody-next"))
    return getpass.getpass(door.say(sentence) + " ")

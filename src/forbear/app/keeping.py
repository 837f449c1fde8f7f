"""From the desk into the vault and back: "keep this", opening a kept case, closing it again."""

from __future__ import annotations

from dataclasses import replace

from forbear.app import bundle as bundles
from forbear.app import vault as vaults
from forbear.app.desk import Desk
from forbear.app.work import Work
from forbear.errors import VaultError
from forbear.languages import Speaker
from forbear.records.case import Settings
from forbear.records.message import Original


def has_vault() -> bool:
    """Whether this person has a vault on this machine."""
    return vaults.exists()


def where() -> str:
    """The folder in which the vault lies or will lie, for people."""
    return str(vaults.where())


def keep(desk: Desk, passphrase: str) -> None:
    """Opens the vault, or makes it, and puts everything that lies on the desk into it; from then on each change is kept.

    Raises `VaultError` where the vault refuses; the desk is then as it was.
    """
    found = vaults.open(passphrase) if vaults.exists() else vaults.make(passphrase)
    try:
        mine = desk.case
        found.keep(e.original for e in mine.exhibits)
        there = dict(found.case().papers)
        for role, original in mine.papers:
            if there.get(role) != original:
                found.paper(role, original)
        for record in (*mine.letters, *mine.postings, *mine.rounds, *mine.disclosures, *mine.known):
            found.save(record)
        case = found.case()
        settings = _settings(mine.settings, case.settings)
        if settings != case.settings:
            found.save(settings)
        desk.case = replace(case, settings=settings)
    except BaseException:
        found.close()
        raise
    desk.vault, desk.kept, desk.tries = found, True, 0


def unlock(desk: Desk, passphrase: str) -> bool:
    """Opens the kept case again after a lock; whether the passphrase was right."""
    desk.tries += 1
    try:
        keep(desk, passphrase)
    except VaultError:
        return False
    return True


def _settings(now: Settings, kept: Settings) -> Settings:
    """The place and language that are chosen now, else those that were kept."""
    return Settings(
        place=now.place or kept.place,
        language=kept.language or now.language,
        discreet=now.discreet or kept.discreet,
    )


def change_passphrase(desk: Desk, passphrase: str) -> None:
    """Locks the open vault with a new passphrase from now on."""
    assert desk.vault is not None
    vaults.change_passphrase(desk.vault, passphrase)


def erase(desk: Desk, *, vault: bool) -> None:
    """Forgets everything in the window, and with `vault` the vault on this machine as well."""
    desk.erase()
    desk.kept = False
    if vault and vaults.exists():
        vaults.erase()


def backed_up(desk: Desk) -> bytes:
    """Everything that is kept, encrypted, as one file."""
    assert desk.vault is not None
    return vaults.copied(desk.vault)


def bring(desk: Desk, file: Original, passphrase: str) -> None:
    """Lays a back-up on the desk for the question whether it is to be put back; nothing is changed.

    `VaultError` where it is none, is damaged or does not open.
    """
    desk.brought = None
    desk.brought = vaults.brought(file, passphrase)


def put_back(desk: Desk) -> None:
    """Puts the back-up that was brought in the place of what is kept, which is moved aside, and opens it.

    What lies in a window that is not kept yet goes into it. `VaultError` where the disk or another program refuses:
    the vault that was there is then still there.
    """
    back_up = desk.brought
    if back_up is not None:
        desk.close()
        vaults.put_back(back_up)
        keep(desk, back_up.passphrase)


def bundled(desk: Desk, say: Speaker, *, policy: str = "") -> bytes:
    """The evidence bundle of the open vault as one archive, in memory; raises `StillWorking` until it is made."""
    found = desk.vault
    assert found is not None
    place, on = desk.place_or_assumed(), desk.today()

    def do(work: Work) -> bytes:
        return bundles.packed(found, say, place=place, on=on, policy=policy)

    key = (say.language, policy, place, tuple(e.sha256 for e in desk.case.exhibits), desk.case.papers, on)
    made: bytes = desk.work_out("bundle", key, do)
    return made

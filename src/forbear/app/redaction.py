"""Copies that are safe to share: reads the sources, has the copies made, and writes them under names that say nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forbear import app
from forbear.records.case import CaseFile
from forbear.records.message import Original, Problem
from forbear.records.private import Audience, Known, Marks, Pseudonym, SafeCopy
from forbear.redact import Pseudonyms, Reader, audience, policy
from forbear.redact.files import copies
from forbear.redact.marks import kept

if TYPE_CHECKING:
    from forbear.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """Copies that were made but not yet given to anybody, and who will learn what from them.

    `pseudonyms` lead back from the marks to what they stand for: they belong into the vault and nowhere else.
    """

    copies: tuple[SafeCopy, ...]
    problems: tuple[Problem, ...]
    audience: Audience
    pseudonyms: tuple[Pseudonym, ...]


def export(
    names: Sequence[str],
    *,
    text: str | None = None,
    policy_name: str = "public",
    place: str = "",
    known: Iterable[Known] = (),
    given: Iterable[Pseudonym] = (),
) -> Export:
    """The copies of some sources under a policy, in memory. Nothing is written: look at `audience` first.

    `given` are the marks of earlier copies of the case (from the vault).
    """
    return of_originals(app.sources(names, text=text), policy_name=policy_name, place=place, known=known, given=given)


def of_originals(
    originals: Iterable[Original | Problem],
    *,
    policy_name: str = "public",
    place: str = "",
    known: Iterable[Known] = (),
    given: Iterable[Pseudonym] = (),
) -> Export:
    """The copies of some originals (as the vault holds them) under a policy, in memory."""
    chosen = policy(policy_name)
    reader = Reader(policy=chosen, place=place, known=tuple(known), pseudonyms=Pseudonyms(given))
    made: list[SafeCopy] = []
    problems: list[Problem] = []
    for original in originals:
        for one in (original,) if isinstance(original, Problem) else copies(original, reader):
            if isinstance(one, Problem):
                problems.append(one)
            else:
                made.append(one)
    return Export(
        copies=tuple(made),
        problems=tuple(problems),
        audience=audience((thing for one in made for thing in one.found), chosen),
        pseudonyms=reader.pseudonyms.entries,
    )


def of_case(
    vault: Vault,
    names: Sequence[str] = (),
    *,
    policy_name: str = "public",
    place: str = "",
    known: Iterable[Known] = (),
) -> Export:
    """The copies of some sources, or of everything in the vault, that speak of the case by its own marks.

    What the vault knows of the person (names, numbers, address) is never overlooked.
    """
    case = vault.case()
    return of_originals(
        app.sources(names) if names else (e.original for e in case.exhibits),
        policy_name=policy_name,
        place=place or case.settings.place[:2],
        known=(*known_of(case), *known),
        given=marks(vault),
    )


def known_of(case: CaseFile) -> tuple[Known, ...]:
    """What is never overlooked in a copy: the person's own name, numbers and address, and what they added."""
    person = case.person
    own = [Known(type="PERSON", value=person.name), Known(type="EMAIL_ADDRESS", value=person.email)]
    own += [Known(type="PHONE_NUMBER", value=person.phone), *(Known(type="LOCATION", value=a) for a in person.address)]
    return (*(k for k in own if k.value.strip()), *case.known)


def marks(vault: Vault) -> tuple[Pseudonym, ...]:
    """The marks of earlier copies of the case, each with what it stands for."""
    return tuple(entry for kept in vault.records(Marks) for entry in kept.entries)


def remember(vault: Vault, export: Export) -> None:
    """Keeps the marks of copies that were made, so that later copies use the same, and writes down that they were made."""
    keep_marks(vault, export.pseudonyms)
    vault.log("shared", detail=f"{export.audience.policy}: {len(export.copies)}")


def keep_marks(vault: Vault, given: tuple[Pseudonym, ...]) -> None:
    """Keeps the marks that copies of the case use from now on, where there are new ones."""
    if given != marks(vault):
        vault.save(Marks(entries=given))


def revealed(vault: Vault, mark: str) -> Pseudonym | None:
    """What a mark of a copy stands for, in whatever language it stood there, or `None` where the vault knows no such mark."""
    asked = kept(mark).casefold()
    return next((m for m in marks(vault) if m.mark.casefold() == asked), None)


def save(export: Export, folder: str) -> tuple[Path, ...]:
    """Writes the copies into a folder, for the person alone to read: `01-messages.txt`, `02-document.pdf`.

    The names say nothing of the originals, which may carry a name or a number themselves. A file that lies
    there already is never written over. Raises `OSError` where the folder cannot be written.
    """
    home = Path(folder)
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    taken = [int(p.name[:2]) for p in home.iterdir() if p.name[:2].isdigit()]
    written = []
    for number, one in enumerate(export.copies, max(taken, default=0) + 1):
        path = home / f"{number:02d}-{one.name}"
        app.write(path, one.data)
        written.append(path)
    return tuple(written)

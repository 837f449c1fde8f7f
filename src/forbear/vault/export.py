"""Everything out of the vault in plain files, as far as it can be read: the person's own data are never locked in.

Nothing in a name from outside becomes a path: originals are called by their label, and the list beside them
says what each was called.
"""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path, PurePath

from forbear.errors import VaultError
from forbear.records.evidence import Exhibit, Fault
from forbear.vault import files, writing
from forbear.vault.case import Vault
from forbear.vault.inspection import faults
from forbear.vault.inspection import readable as readable_exhibits

_ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}")


def export(vault: Vault, out: Path) -> tuple[int, tuple[Fault, ...]]:
    """Writes originals, records and the custody log into a new folder that only the person may enter.

    Returns how many originals were written and what could not be read. `FileExistsError` where `out` is there.
    """
    if out.exists():
        raise FileExistsError(17, "exists", str(out))
    files.folder(out)
    files.folder(out / "originals")
    index: list[dict[str, object]] = []
    for exhibit in readable_exhibits(vault):
        file = f"{exhibit.label}{ending(exhibit.original.name)}"
        files.write(out / "originals" / file, exhibit.original.data)
        index.append(_entry(exhibit, file))
    files.write(out / "originals.json", _json(index))
    damaged = tuple(faults(vault))
    with contextlib.suppress(VaultError):  # what is damaged is named in what comes back
        files.write(out / "records.json", _json(_records(vault)))
    with contextlib.suppress(VaultError):
        files.write(out / "custody.jsonl", _lines(vault))
    vault.log("exported", detail=f"everything, {len(index)} originals")
    return len(index), damaged


def ending(name: str) -> str:
    """The ending of a file's name where it is an ordinary one, so that a program finds what to open it with."""
    found = PurePath(name).suffix
    return found.lower() if _ENDING.fullmatch(found) else ".bin"


def _entry(exhibit: Exhibit, file: str) -> dict[str, object]:
    return {
        "label": exhibit.label,
        "file": file,
        "name": exhibit.original.name,
        "sha256": exhibit.sha256,
        "added": exhibit.added.isoformat(),
        "size": len(exhibit.original.data),
    }


def _records(vault: Vault) -> list[object]:
    return [
        {"sort": sort, "record": json.loads(writing.line(record))}
        for sort, found in vault.everything().items()
        for record in found
    ]


def _lines(vault: Vault) -> bytes:
    return b"".join(line + b"\n" for line in vault.lines())


def _json(thing: object) -> bytes:
    return json.dumps(thing, ensure_ascii=True, indent=1).encode("ascii") + b"\n"

"""Checks a bundle that somebody brought: a folder or a zip, without the vault and without a passphrase."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from forbear.app.packing import Archive, Folder, Source, TooMuch
from forbear.preserve import bag, custody, proofs
from forbear.records.evidence import Fault, Head, Inspection, Stamp
from forbear.records.message import Problem


def inspection(path: Path, head: Head | None = None) -> Inspection:
    """Everything in a bundle beside its lists, its log and its proofs; `head` is one that was kept elsewhere."""
    try:
        source: Source = Folder(path) if path.is_dir() else Archive(path)
        names = source.names()
        found = list(bag.faults(names, source.read, source.digest))
        payload = {n.removeprefix("data/"): source.read(n) for n in names if _kept(n)}
        hashes = {PurePosixPath(n).stem: source.digest(n) for n in names if n.startswith("data/originals/")}
        found += [f for f in proofs.faults(payload, hashes, head) if f not in found]
        stamps = tuple(_stamps(payload))
        repacked = isinstance(source, Archive) and source.repacked()
    except (zipfile.BadZipFile, OSError, NotImplementedError, TooMuch, ValueError, RuntimeError, EOFError):
        unreadable = Fault(part="bundle", kind="unreadable", where=path.name)
        return Inspection(faults=(unreadable,), exhibits=0, lines=0, outside=head is not None)
    found += [Fault(part="stamp", kind="altered", where=str(s.head.size)) for s in stamps if s.stated is None]
    own = custody.head(payload.get(proofs.HEAD, b""))
    return Inspection(
        faults=tuple(found),
        exhibits=len(hashes),
        lines=own.size if own else 0,
        head=own,
        outside=head is not None,
        repacked=repacked,
        stamps=stamps,
    )


def _kept(name: str) -> bool:
    return name.startswith(("data/custody/", "data/proofs/", "data/time/"))


def _stamps(payload: dict[str, bytes]) -> Iterator[Stamp]:
    """Each time stamp of a bundle, with the time that it states where it holds."""
    from forbear.preserve import trusted_time

    for name, response in sorted(payload.items()):
        if name.startswith("time/") and name.endswith(".tsr"):
            stem = name.removesuffix(".tsr")
            head = custody.head(payload.get(f"{stem}.head.json", b""))
            if head is not None:
                stamp = Stamp(head=head, request=b"", response=response, certificate=payload.get(f"{stem}.pem", b""))
                checked = trusted_time.checked(stamp)
                yield stamp if isinstance(checked, Problem) else checked

"""Says what is in the vault: originals, the person's own files, what was sent, offered and told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forbear.languages import Speaker
from forbear.records.case import CaseFile
from forbear.records.evidence import Head, Stamp
from forbear.report.inspection import head as head_document
from forbear.report.inspection import stamp

_MOST = 40


def plain(case: CaseFile, head: Head, stamps: tuple[Stamp, ...], folder: str, say: Speaker) -> str:
    """What is in the vault, for people."""
    return "\n".join(_lines(case, head, stamps, folder, say))


def _lines(case: CaseFile, head: Head, stamps: tuple[Stamp, ...], folder: str, say: Speaker) -> Iterator[str]:
    yield say("vault-title", name=case.name or case.id, folder=folder)
    yield say("vault-originals", count=len(case.exhibits))
    for exhibit in case.exhibits[:_MOST]:
        yield "  " + say(
            "vault-original",
            label=exhibit.label,
            name=exhibit.original.name,
            size=len(exhibit.original.data),
            at=exhibit.added,
        )
    if len(case.exhibits) > _MOST:
        yield "  " + say("and-more", count=len(case.exhibits) - _MOST)
    for role, original in case.papers:
        yield say("vault-paper", role=role, name=original.name)
    yield say(
        "vault-records",
        letters=len(case.letters),
        postings=len(case.postings),
        rounds=len(case.rounds),
        disclosures=len(case.disclosures),
    )
    yield say("inspection-head", size=head.size, at=head.at, root=head.root)
    yield from (stamp(s, say) for s in stamps)


def document(case: CaseFile, head: Head, stamps: tuple[Stamp, ...], folder: str) -> dict[str, Any]:
    """What is in the vault, for machines."""
    return {
        "schema": "forbear.vault/1",
        "exists": True,
        "folder": folder,
        "case": case.id,
        "name": case.name,
        "exhibits": [
            {"label": e.label, "name": e.original.name, "size": len(e.original.data), "sha256": e.sha256}
            for e in case.exhibits
        ],
        "papers": [{"role": role, "name": original.name} for role, original in case.papers],
        "letters": [letter.id for letter in case.letters],
        "postings": len(case.postings),
        "rounds": len(case.rounds),
        "disclosures": len(case.disclosures),
        "head": head_document(head),
        "stamps": [{"size": s.head.size, "stated": s.stated.isoformat() if s.stated else None} for s in stamps],
    }

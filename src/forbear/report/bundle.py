"""The pages of a bundle that are made for people: the README, the index of exhibits, the checklist of courts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from forbear.languages import Speaker
from forbear.records.evidence import Bundle, Head, Requirement, Stamp
from forbear.report.inspection import head as head_document
from forbear.text import shown

RISKY = "=+-@\t\r"
"""What a formula can begin with."""


def readme(head: Head, *, on: date, version: str, case: str, policy: str, notes: Iterable[str], say: Speaker) -> str:
    """What the bundle is, how anyone checks it, what it shows and what it does not."""
    parts = [say("bundle-readme", day=on, version=version, case=case, size=head.size, root=head.root)]
    if policy:
        parts.insert(0, say("bundle-readme-redacted", policy=policy) + "\n")
    return "\n".join((*parts, "", *notes)).rstrip() + "\n"


def index(rows: Iterable[Sequence[object]], say: Speaker) -> str:
    """The table of exhibits; a name that a spreadsheet would take for a formula stands behind an apostrophe."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(say("bundle-index-head").split(";"))
    for row in rows:
        writer.writerow([defused(str(cell)) for cell in row])
    return "\ufeff" + made.getvalue()


def defused(cell: str) -> str:
    """A cell that no program reckons; taking the first apostrophe away gives it back as it was."""
    safe = shown(cell)
    return f"'{safe}" if (safe[:1] in RISKY and safe != "") or safe.startswith("'") else safe


def checklist(requirements: Sequence[Requirement], stamps: Sequence[Stamp], place: str, say: Speaker) -> str:
    """What courts of the place look at, with the rule, and what the bundle has of it and what not."""
    return "\n".join(_checklist(requirements, stamps, place, say)) + "\n"


def _checklist(requirements: Sequence[Requirement], stamps: Sequence[Stamp], place: str, say: Speaker) -> Iterator[str]:
    yield say("bundle-checklist-title", place=place)
    yield ""
    if not requirements:
        yield say("bundle-checklist-none")
        return
    yield say("bundle-checklist-intro")
    for each in requirements:
        confidence = say(f"confidence-{each.confidence.lower()}")
        yield ""
        yield f"[ ] {say(f'bundle-topic-{each.topic}')}"
        yield "    " + say("bundle-checklist-asks", asks=_said(each.asks, say))
        yield "    " + say("bundle-checklist-offers", offers=_said(each.offers, say))
        yield "    " + say("bundle-checklist-lacks", lacks=_said(each.lacks, say))
        yield "    " + say("bundle-checklist-rule", reference=each.reference, confidence=confidence)
        if each.topic == "time":
            for stamp in stamps:
                if stamp.stated:
                    yield "    " + say("bundle-stamped", at=stamp.stated, authority=stamp.authority)


def _said(sentences: Any, say: Speaker) -> str:
    return str(sentences.get(say.language) or sentences["en"])


def written(bundle: Bundle, out: str, say: Speaker) -> str:
    """What was written, for people."""
    lines = [
        say(
            "bundle-written",
            out=out,
            files=bundle.files,
            size=bundle.size,
            exhibits=len(bundle.exhibits),
            messages=bundle.messages,
            pages=bundle.pages,
        )
    ]
    if bundle.policy:
        lines.append(say("bundle-written-redacted", policy=bundle.policy))
    lines += notes(bundle, say)
    lines += [say("kept-head", size=bundle.head.size, root=bundle.head.root), say("bundle-check", out=out)]
    return "\n".join(lines)


def notes(bundle: Bundle, say: Speaker) -> list[str]:
    """What the reader of a bundle should know: what is not in it, what could not be read."""
    found: list[str] = []
    if bundle.left_out:
        found.append(say("bundle-left-out", labels=", ".join(bundle.left_out[:100])))
    if bundle.unread:
        found.append(say("bundle-unread", count=bundle.unread))
    if not bundle.pdf:
        found.append(say("bundle-no-pdf", pages=bundle.pages))
    return found


def document(bundle: Bundle, out: str) -> dict[str, Any]:
    """What was written, for machines."""
    return {
        "schema": "forbear.bundle/1",
        "out": out,
        "files": bundle.files,
        "size": bundle.size,
        "exhibits": list(bundle.exhibits),
        "left_out": list(bundle.left_out),
        "messages": bundle.messages,
        "pages": bundle.pages,
        "pdf": bundle.pdf,
        "unread": bundle.unread,
        "policy": bundle.policy,
        "head": head_document(bundle.head),
    }

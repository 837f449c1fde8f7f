"""Says whether a vault or a bundle is as it was, and names each thing that is not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forbear.languages import Speaker
from forbear.records.evidence import Fault, Head, Inspection, Stamp

_MOST = 50
"""How many faults are shown one by one; JSON has them all."""


def plain(found: Inspection, say: Speaker) -> str:
    """The result for people: the verdict first, then each fault, then what was and was not looked at."""
    return "\n".join(_lines(found, say))


def _lines(found: Inspection, say: Speaker) -> Iterator[str]:
    if found.faults:
        yield say("inspection-faults", count=len(found.faults))
        yield from (f"  ! {fault(f, say)}" for f in found.faults[:_MOST])
        if len(found.faults) > _MOST:
            yield "  " + say("and-more", count=len(found.faults) - _MOST)
        yield say("inspection-next")
    else:
        sound = "inspection-sound" if found.exhibits else "inspection-sound-without"
        yield say(sound, exhibits=found.exhibits, lines=found.lines)
    if found.head is not None:
        yield say("inspection-head", size=found.head.size, at=found.head.at, root=found.head.root)
    yield from (f"  {stamp(s, say)}" for s in found.stamps)
    if found.repacked:
        yield say("inspection-repacked")
    yield say("inspection-outside" if found.outside else "inspection-no-outside")


def fault(fault: Fault, say: Speaker) -> str:
    """One fault as a sentence: which piece, and what became of it."""
    return say(
        "fault-line",
        part=say(f"fault-part-{fault.part}", where=fault.where or "?"),
        kind=say(f"fault-kind-{fault.kind.replace('_', '-')}"),
    )


def stamp(stamp: Stamp, say: Speaker) -> str:
    """A request for a trusted time and what came of it."""
    if stamp.stated is None:
        return say("stamp-waiting", size=stamp.head.size)
    return say("stamp-stated", size=stamp.head.size, at=stamp.stated, authority=stamp.authority)


def document(found: Inspection) -> dict[str, Any]:
    """The result for machines."""
    return {
        "schema": "forbear.verify/1",
        "sound": not found.faults,
        "exhibits": found.exhibits,
        "lines": found.lines,
        "head": head(found.head) if found.head else None,
        "compared_with_outside_head": found.outside,
        "repacked": found.repacked,
        "stamps": [
            {
                "size": s.head.size,
                "stated": s.stated.isoformat() if s.stated else None,
                "authority": s.authority,
            }
            for s in found.stamps
        ],
        "faults": [
            {"part": f.part, "kind": f.kind, "where": f.where, **({"index": f.index} if f.index is not None else {})}
            for f in found.faults
        ],
    }


def head(head: Head) -> dict[str, Any]:
    """A head for machines."""
    return {
        "case": head.case,
        "size": head.size,
        "root": head.root,
        "at": head.at.isoformat(),
        "key": head.key,
        "signature": head.signature,
    }

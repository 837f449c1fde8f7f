"""Says what was put into the vault: each exhibit with its label and hash, and the head to keep elsewhere."""

from __future__ import annotations

from typing import Any

from forbear.languages import Speaker
from forbear.records.evidence import Kept
from forbear.report.document import problem


def plain(kept: Kept, say: Speaker) -> str:
    """What was kept, for people."""
    lines: list[str] = []
    for exhibit, fresh, messages in kept.exhibits:
        filled = {"label": exhibit.label, "name": exhibit.original.name}
        if fresh:
            lines.append(say("kept-new", **filled, size=len(exhibit.original.data), messages=messages))
            lines.append("    " + say("kept-hash", sha256=exhibit.sha256))
        else:
            lines.append(say("kept-old", **filled))
    if not lines:
        lines.append(say("kept-none"))
    lines += [f"! {p.where}: {say(f'problem-{p.code}', **dict(p.args))}" for p in kept.problems]
    if kept.exhibits:
        lines += [
            "",
            say("kept-head", size=kept.head.size, root=kept.head.root),
            say("kept-why"),
            say("kept-backup"),
        ]
    return "\n".join(lines)


def document(kept: Kept, say: Speaker) -> dict[str, Any]:
    """What was kept, for machines."""
    return {
        "schema": "forbear.keep/1",
        "case": kept.head.case,
        "exhibits": [
            {
                "label": exhibit.label,
                "name": exhibit.original.name,
                "size": len(exhibit.original.data),
                "sha256": exhibit.sha256,
                "added": exhibit.added.isoformat(),
                "new": fresh,
                "messages": messages,
            }
            for exhibit, fresh, messages in kept.exhibits
        ],
        "head": {"size": kept.head.size, "root": kept.head.root, "at": kept.head.at.isoformat()},
        "problems": [problem(p, say) for p in kept.problems],
    }

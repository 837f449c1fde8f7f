"""The person's own corrections: `--rules FILE`, one `[[rule]]` for each payee, kept once and for all.

Example::

    [[rule]]
    text = "Harbour Lettings"
    purpose = "rent"
    direction = "out"      # or "in"; leave it away for both
"""

from __future__ import annotations

from typing import Literal

import msgspec

from forbear.papers.toml import fit
from forbear.records.budget import Correction
from forbear.records.message import Original, Problem


class RuleTable(msgspec.Struct, forbid_unknown_fields=True):
    """`[[rule]]`: rows that hold this text are for this purpose."""

    text: str
    purpose: str
    direction: Literal["in", "out", ""] = ""


class RulesFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    rule: list[RuleTable] = []


def corrections(original: Original, known: frozenset[str]) -> tuple[tuple[Correction, ...], tuple[Problem, ...]]:
    """The rules of a file; one whose purpose is not in `known`, or whose text is empty, is a problem."""
    file = fit(original, RulesFile)
    if isinstance(file, Problem):
        return (), (file,)
    made: list[Correction] = []
    problems: list[Problem] = []
    for number, rule in enumerate(file.rule, 1):
        if rule.purpose in known and rule.text.strip():
            made.append(Correction(text=rule.text, purpose=rule.purpose, direction=rule.direction))
        else:
            args = (("number", number), ("purpose", rule.purpose[:40]))
            problems.append(Problem(code="rule-purpose", where=f"{original.name}: rule {number}", args=args))
    return tuple(made), tuple(problems)

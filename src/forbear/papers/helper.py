"""Reads `helper.toml`: what a person knows of somebody who wants to be paid for help.

```toml
place = "US"
name = "Harrowgate Relief"        # as they call themselves
kind = "debt_settlement"          # or lawyer, credit_repair, mortgage_relief, debt_adviser, insolvency_practitioner
licence = ""                      # the licence or registration number that they gave

[answers]                         # yes, no, or ? for what is still open; a question may be left out
fee_before_result = "yes"
in_register = "?"
```

`forbear helpers --questions --place US` prints the whole file with every question, ready to be filled in.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from forbear.papers.toml import fit
from forbear.records.message import Original, Problem
from forbear.records.referral import Helper

YES = frozenset(["yes", "y", "true", "是"])
NO = frozenset(["no", "n", "false", "否"])
OPEN = frozenset(["", "?", "？"])
KINDS = (
    "",
    "lawyer",
    "debt_settlement",
    "credit_repair",
    "mortgage_relief",
    "debt_adviser",
    "insolvency_practitioner",
    "company",
)


class HelperFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file."""

    place: str = ""
    name: str = ""
    kind: str = ""
    licence: str = ""
    answers: dict[str, str | bool] = {}


def helper(original: Original, questions: Iterable[str]) -> tuple[Helper | None, tuple[Problem, ...]]:
    """The helper as the person describes them, or `None`; and every answer that could not be used.

    `questions` are those that are asked: an answer to another is a problem, since a misspelt one must not be lost.
    """
    file = fit(original, HelperFile)
    if isinstance(file, Problem):
        return None, (file,)
    problems: list[Problem] = []
    asked = tuple(questions)
    if file.kind not in KINDS:
        known = ", ".join(k for k in KINDS if k)
        args = (("kind", file.kind), ("known", known))
        problems.append(Problem(code="helper-kind", where=f"{original.name}: kind", args=args))
    answers: list[tuple[str, bool]] = []
    for name, given in file.answers.items():
        word = str(given).strip().casefold()
        where = f"{original.name}: answers.{name}"
        if name not in asked:
            problems.append(Problem(code="helper-question", where=where, args=(("question", name),)))
        elif word in YES | NO:
            answers.append((name, word in YES))
        elif word not in OPEN:
            problems.append(Problem(code="helper-answer", where=where, args=(("answer", word),)))
    kind = file.kind if file.kind in KINDS else ""
    made = Helper(place=file.place, name=file.name, kind=kind, licence=file.licence.strip(), answers=tuple(answers))
    return made, tuple(problems)

"""What turns words round: negation, warnings against fraud, reports about others."""

from __future__ import annotations

import re
from dataclasses import dataclass

from forbear import shelf
from forbear.patterns import Cue
from forbear.read.conduct.notation import patterns

BEFORE = 60
"""Characters before a place in which its clause is looked for."""


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of one language that negate, those that only seem to, and where a clause ends."""

    negation: re.Pattern[str]
    excused: re.Pattern[str]
    breaks: re.Pattern[str]
    after: int


def _compile(words: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(words), re.ASCII | re.IGNORECASE)


_TABLE = shelf.toml("read/conduct", "_context.toml")
_CLAUSES = {
    language: Clause(_compile(t["negation"]), _compile(t["excused"]), _compile(t["breaks"]), t.get("after", 0))
    for language, t in _TABLE["clause"].items()
}


def _cues(part: str) -> tuple[Cue, ...]:
    return tuple(
        Cue(f"conduct.{part}.{language}.{number}", *patterns(words, language))
        for language, lists in _TABLE[part].items()
        for number, words in enumerate(lists)
    )


CUES = (*_cues("reports"), *_cues("debt"))
_REPORTS = frozenset(cue.name for cue in _cues("reports"))
_DEBT = frozenset(cue.name for cue in _cues("debt"))


def reports(hits: frozenset[str]) -> bool:
    """Whether the message speaks *about* such conduct: a fraud warning, the news, a lawful notice of rights."""
    return not _REPORTS.isdisjoint(hits)


def of_debt(hits: frozenset[str]) -> bool:
    """Whether any word of debt stands in the message."""
    return not _DEBT.isdisjoint(hits)


def negated(text: str, start: int, end: int, language: str) -> bool:
    """Whether the clause that holds `text[start:end]` says the opposite: "we will never ask for ..."."""
    clause = _CLAUSES[language]
    head = clause.breaks.split(text[max(0, start - BEFORE) : start])[-1]
    tail = clause.breaks.split(text[end : end + clause.after], maxsplit=1)[0] if clause.after else ""
    words = f"{head}{text[start:end]}{tail}"
    return bool(clause.negation.search(words)) and bool(clause.negation.search(clause.excused.sub(" ", words)))

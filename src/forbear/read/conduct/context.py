"""What turns words round: negation, warnings against fraud, reports about others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from forbear import shelf
from forbear.patterns import KEPT
from forbear.read.conduct.notation import Wording, wordings

BEFORE = 90
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


def _words(part: str) -> tuple[Wording, ...]:
    return tuple(w for language, phrases in _TABLE[part].items() for w in wordings(phrases, language))


_ABOUT, _DEBT, _COURT = _words("reports"), _words("debt"), _words("court_paper")
CUES = tuple({part: None for wording in _ABOUT + _DEBT + _COURT for part in wording.parts})


@lru_cache(maxsize=KEPT)
def reports(hits: frozenset[str]) -> bool:
    """Whether the message speaks *about* such conduct: a fraud warning, the news, a lawful notice of rights."""
    return any(wording.stands(hits) for wording in _ABOUT)


@lru_cache(maxsize=KEPT)
def of_debt(hits: frozenset[str]) -> bool:
    """Whether any word of debt stands in the message."""
    return any(wording.stands(hits) for wording in _DEBT)


@lru_cache(maxsize=KEPT)
def of_court(hits: frozenset[str]) -> bool:
    """Whether the message is a court's own paper, as its heading says."""
    return any(wording.stands(hits) for wording in _COURT)


def negated(text: str, start: int, end: int, *languages: str) -> bool:
    """Whether the clause that holds `text[start:end]` says the opposite in a language: "we will never ask for ..."."""
    return any(_negated(text, start, end, _CLAUSES[name]) for name in dict.fromkeys(languages) if name in _CLAUSES)


def _negated(text: str, start: int, end: int, clause: Clause) -> bool:
    head = clause.breaks.split(text[max(0, start - BEFORE) : start])[-1]
    tail = clause.breaks.split(text[end : end + clause.after], maxsplit=1)[0] if clause.after else ""
    words = f"{head}{text[start:end]}{tail}"
    return bool(clause.negation.search(words)) and bool(clause.negation.search(clause.excused.sub(" ", words)))

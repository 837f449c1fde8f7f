"""Whether the messages mean this person, or somebody of another name.

The worse error is to answer for somebody else: a payment or a word of admission then ties a stranger's debt to the
person. A spelling that is taken for another name costs one question, so a name that fits in any part counts as
fitting, and a name that does not is asked about and never called false.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from forbear.checks._contacts import readings
from forbear.records.finding import Finding, Matter, says
from forbear.records.reading import AnyFact
from forbear.text import fold

LAW: tuple[str, ...] = ()
ABOUT = frozenset(["payment_reminder", "overdue_notice", "collection_demand", "legal_notice"])
"""Kinds of message whose greeting names the debtor. Those to others name somebody else on purpose."""

_ON_THE_SENDERS_SIDE = re.compile(
    r"(?:this is|i am|my name is|officer|agent|advocate|attorney|manager|adv\.?|我是|我叫|专员|经办人|律师)\W{0,3}$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_MASK = re.compile(r"[*＊×某]|\b[xX]{2,}\b")
_HAN = re.compile("[\u3400-\u9fff]")
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "dr", "shri", "smt", "sir", "madam", "先生", "女士", "小姐"])
BEFORE = 24


def check(matter: Matter) -> Iterator[Finding]:
    """Compares the names that the messages greet with the name in the person's own agreement."""
    own = matter.debt.holder if matter.debt else next((d.holder for d in matter.debts if d.holder), "")
    if not own:
        return
    named: dict[str, AnyFact] = {}
    for reading in readings(matter):
        if reading.triage.kind in ABOUT:
            text = str(reading.message.text)
            for fact in reading.of("person"):
                if not _ON_THE_SENDERS_SIDE.search(text[max(0, fact.source.start - BEFORE) : fact.source.start]):
                    named.setdefault(fact.text, fact)
    if not named:
        return
    strangers = [name for name in named if not same_person(name, own)]
    if len(strangers) < len(named):
        yield Finding(
            check="addressee",
            answer="addressee-fits",
            outcome="consistent",
            says=says("addressee-fits", name=next(n for n in named if n not in strangers)),
            facts=tuple(fact for name, fact in named.items() if name not in strangers),
        )
        return
    yield Finding(
        check="addressee",
        answer="addressee-other",
        outcome="needs_document",
        says=says("addressee-other", name=strangers[0], count=len(strangers)),
        facts=tuple(named.values()),
        missing=(says("missing-whom-they-mean"),),
    )


def same_person(written: str, own: str) -> bool:
    """Whether a name in a message can mean the person: in any order, cut short, as initials, or partly hidden."""
    theirs, mine = _MASK.sub(" ", fold(written).text).casefold(), fold(own).text.casefold()
    if _HAN.search(theirs) and _HAN.search(mine):
        seen = "".join(_HAN.findall(re.sub("先生|女士|小姐", "", theirs)))
        return not seen or seen in mine or (len(seen) > 1 and all(c in mine for c in seen))
    words = [w for w in _WORD.findall(theirs) if w not in _TITLES]
    known = _WORD.findall(mine)
    return not words or all(any(_fits(w, k) for k in (*known, *_joined(known))) for w in words)


def _fits(word: str, known: str) -> bool:
    return word == known or (len(word) == 1 and known.startswith(word)) or (len(word) > 2 and known.startswith(word))


def _joined(words: list[str]) -> list[str]:
    """Names written apart or together: Xiao Ming and Xiaoming."""
    return [a + b for a, b in pairwise(words)] + [b + a for a, b in pairwise(words)]

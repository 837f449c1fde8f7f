"""The words of every conduct flag in every language, read from the flag's own file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from forbear import shelf
from forbear.patterns import KEPT
from forbear.read.conduct.notation import Wording, wordings
from forbear.records.reading import FLAGS, Flag, Kind, Triage

HARMLESS: frozenset[Kind] = frozenset({"not_debt", "transactional"})
"""Kinds in which a phrase that is only likely says nothing: friends visit, banks ask for papers."""

OFFERS: frozenset[Kind] = frozenset({"relief_solicitation", "loan_marketing"})
"""Kinds that sell something."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to say one thing. `sure` counts in any message, otherwise the kind of message must fit."""

    flag: Flag
    sure: bool
    wording: Wording


_TABLES = {flag: shelf.toml("read/conduct", f"{flag}.toml") for flag in FLAGS}


def _phrases() -> Iterator[Phrase]:
    for flag, table in _TABLES.items():
        for language, lists in table.get("words", {}).items():
            for strength in ("sure", "likely"):
                for wording in wordings(lists.get(strength, ()), language):
                    yield Phrase(flag, strength == "sure", wording)


PHRASES = tuple(_phrases())
CUES = tuple({part: None for phrase in PHRASES for part in phrase.wording.parts})


_USES = Counter(name for phrase in PHRASES for name in phrase.wording.needs)


class _Index:
    """Phrases by their rarest part, so that a common word (will, we) wakes nobody up."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self.by_part: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            rarest = min(sorted(phrase.wording.needs), key=_USES.__getitem__)
            self.by_part.setdefault(rarest, []).append(phrase)
        self.parts = frozenset(self.by_part)


_ALL = _Index(PHRASES)
_OF = {flag: _Index(p for p in PHRASES if p.flag == flag) for flag in FLAGS}


@lru_cache(maxsize=KEPT)
def standing(hits: frozenset[str], flag: Flag | None = None) -> tuple[Phrase, ...]:
    """The phrases (of one flag, where given) of which every part was hit, in a fixed order."""
    index = _OF[flag] if flag else _ALL
    found = hits & index.parts
    return tuple(p for name in sorted(found) for p in index.by_part[name] if p.wording.needs <= hits)


@lru_cache(maxsize=KEPT)
def blind(hits: frozenset[str]) -> bool:
    """Whether the phrases that stand stand at the same places whatever the digits: not "section 138"."""
    return all(phrase.wording.blind for phrase in standing(hits))


KINDS: dict[Flag, frozenset[Kind]] = {f: frozenset(t["kinds"]) for f, t in _TABLES.items() if "kinds" in t}
"""Kinds that are this conduct by what they are: a demand sent to someone else contacts a third party."""
IMPLIED: tuple[tuple[Flag, Flag], ...] = tuple((f, s) for f, t in _TABLES.items() for s in t.get("implied_by", ()))
"""Pairs (flag, source): where the source is found, the flag holds as well."""
_ANYWHERE = frozenset(flag for flag, table in _TABLES.items() if table.get("anywhere"))
_SELLING = _ANYWHERE | {flag for flag, table in _TABLES.items() if table.get("selling")}
_ONLY_IN: dict[Flag, frozenset[Kind]] = {f: frozenset(t["only_in"]) for f, t in _TABLES.items() if "only_in" in t}


def counts(phrase: Phrase, triage: Triage, of_debt: bool) -> bool:
    """Whether a phrase counts in this sort of message; where the kind is unsure, it does.

    A sure one counts everywhere, except that in a message which is no demand and has no word of
    debt only the flags count that concern anybody (`anywhere`): harm, codes, private accounts. Who
    sells help or credit speaks of what others do ("we stop collectors' visits").
    """
    if triage.certainty < 0.5:
        return True
    if triage.kind in OFFERS and phrase.flag not in _SELLING:
        return False
    if phrase.sure:
        return of_debt or triage.kind not in HARMLESS or phrase.flag in _ANYWHERE
    only = _ONLY_IN.get(phrase.flag)
    return triage.kind in only if only else triage.kind not in HARMLESS

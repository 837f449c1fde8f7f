"""The words of every conduct flag in every language, read from the flag's own file."""

from __future__ import annotations

from dataclasses import dataclass

from forbear import shelf
from forbear.patterns import Cue
from forbear.read.conduct.notation import patterns
from forbear.records.reading import FLAGS, Flag, Kind, Triage

HARMLESS: frozenset[Kind] = frozenset({"not_debt", "transactional"})
"""Kinds in which a phrase that is only likely says nothing: friends visit, banks ask for papers."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to say one thing. `sure` counts in any message, otherwise the kind of message must fit."""

    flag: Flag
    language: str
    sure: bool
    cue: Cue


_TABLES = {flag: shelf.toml("read/conduct", f"{flag}.toml") for flag in FLAGS}


def _phrases() -> tuple[Phrase, ...]:
    found = []
    for flag, table in _TABLES.items():
        for language, lists in table.get("words", {}).items():
            for strength in ("sure", "likely"):
                for number, words in enumerate(lists.get(strength, ())):
                    wide, exact = patterns(words, language)
                    cue = Cue(f"conduct.{flag}.{language}.{strength}.{number}", wide, exact)
                    found.append(Phrase(flag, language, strength == "sure", cue))
    return tuple(found)


PHRASES = _phrases()
BY_NAME = {phrase.cue.name: phrase for phrase in PHRASES}
NAMES = frozenset(BY_NAME)
CUES = tuple(phrase.cue for phrase in PHRASES)
KINDS: dict[Flag, frozenset[Kind]] = {f: frozenset(t["kinds"]) for f, t in _TABLES.items() if "kinds" in t}
"""Kinds that are this conduct by what they are: a demand sent to someone else contacts a third party."""
IMPLIED: tuple[tuple[Flag, Flag], ...] = tuple((f, s) for f, t in _TABLES.items() for s in t.get("implied_by", ()))
"""Pairs (flag, source): where the source is found, the flag holds as well."""
_ANYWHERE = frozenset(flag for flag, table in _TABLES.items() if table.get("anywhere"))
_ONLY_IN: dict[Flag, frozenset[Kind]] = {f: frozenset(t["only_in"]) for f, t in _TABLES.items() if "only_in" in t}


def counts(phrase: Phrase, triage: Triage, of_debt: bool) -> bool:
    """Whether a phrase counts in this sort of message; where the kind is unsure, it does.

    A sure one counts everywhere, except that in a message which is no demand and has no word of
    debt only the flags count that concern anybody (`anywhere`): harm, codes, private accounts.
    """
    if triage.certainty < 0.5:
        return True
    if phrase.sure:
        return of_debt or triage.kind != "not_debt" or phrase.flag in _ANYWHERE
    only = _ONLY_IN.get(phrase.flag)
    return triage.kind in only if only else triage.kind not in HARMLESS

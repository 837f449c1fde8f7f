"""False urgency: 48 hours or less tied to more than ordinary late charges, or an offer that lapses at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from forbear import shelf
from forbear.patterns import KEPT
from forbear.read.conduct.notation import Wording, wordings
from forbear.records.reading import Flag, Triage

GRAVE: frozenset[Flag] = frozenset(
    {"threat_of_arrest", "threat_home_visit", "contacts_third_parties", "public_shaming", "violence"}
)
"""Threats for which even the day on which a payment falls due is no excuse."""
NEAR: frozenset[Flag] = frozenset({"threat_home_visit", "public_shaming", "violence"})
"""Threats that are carried out so soon that even "at once" is a false urgency."""
PRESSING: frozenset[Flag] = GRAVE | {"threat_of_lawsuit", "credit_report_threat"}
"""Threats that make a deadline of hours one."""

_TABLE = shelf.toml("read/conduct", "false_urgency.toml")


def _words(part: str) -> tuple[Wording, ...]:
    return tuple(w for language, phrases in _TABLE[part].items() for w in wordings(phrases, language))


_DEADLINE, _AT_ONCE, _CONSEQUENCE = _words("deadline"), _words("at_once"), _words("consequence")
CUES = tuple({part: None for wording in _DEADLINE + _AT_ONCE + _CONSEQUENCE for part in wording.parts})
_HOURS = re.compile(
    r"hour|hrs?\b|midnight|noon|\d ?[ap]m|小时|分钟|钟头|[0-9一二三四五六七八九十]点|ghant|घंट|horas|jam",
    re.IGNORECASE,
)
_DAYS = frozenset(part.name for wording in _DEADLINE + _AT_ONCE for part in wording.parts)


def find(text: str, hits: frozenset[str], said: Set[Flag], triage: Triage) -> list[tuple[int, int, float]]:
    """Where a deadline of at most 48 hours is tied to a threat that also stands in the message."""
    told = {"contacts_third_parties"} if triage.kind == "third_party_disclosure" else set()
    said = said - told  # who is told already is not threatened with being told
    grave = bool(said & GRAVE)
    if _DAYS.isdisjoint(hits) or (triage.kind == "payment_reminder" and not grave):
        return []  # the day on which a payment falls due is no invented deadline
    deadline, at_once, consequence = standing(hits)
    words = at_once if said & NEAR else ()
    if deadline and (said & PRESSING or any(True for _ in _places(text, consequence))):
        words += deadline
    found = list(_places(text, words))
    if not found and triage.kind == "scam":  # a false office or friend sets hours for no reason but to hurry
        found = [m for m in _places(text, deadline) if _HOURS.search(m[0])]
    return [(m.start(), m.end(), 0.8) for m in found]


@lru_cache(maxsize=KEPT)
def standing(hits: frozenset[str]) -> tuple[tuple[Wording, ...], ...]:
    """The wordings of a deadline, of "at once" and of what follows of which every part was hit."""
    return tuple(tuple(w for w in words if w.stands(hits)) for words in (_DEADLINE, _AT_ONCE, _CONSEQUENCE))


@lru_cache(maxsize=KEPT)
def blind(hits: frozenset[str]) -> bool:
    """Whether the wordings that stand stand at the same places whatever the digits: not "within 24 hours"."""
    return all(wording.blind for words in standing(hits) for wording in words)


def _places(text: str, words: tuple[Wording, ...]) -> Iterator[re.Match[str]]:
    """The first place of each wording that stands in the text."""
    for wording in words:
        match = wording.exact.regex.search(text)
        if match:
            yield match

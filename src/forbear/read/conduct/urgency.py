"""False urgency: 48 hours or less tied to more than ordinary late charges, or an offer that lapses at once."""

from __future__ import annotations

from collections.abc import Mapping

from forbear import shelf
from forbear.patterns import Cue
from forbear.read.conduct.notation import patterns
from forbear.records.reading import Flag, Triage

GRAVE: frozenset[Flag] = frozenset(
    {"threat_of_arrest", "threat_home_visit", "contacts_third_parties", "public_shaming", "violence"}
)
"""Threats that make even "at once" a false urgency."""
PRESSING: frozenset[Flag] = GRAVE | {"threat_of_lawsuit", "credit_report_threat"}
"""Threats that make a deadline of hours one."""

_TABLE = shelf.toml("read/conduct", "false_urgency.toml")


def _cues(part: str) -> dict[str, Cue]:
    return {
        name: Cue(name, *patterns(words, language))
        for language, lists in _TABLE[part].items()
        for number, words in enumerate(lists)
        for name in [f"conduct.false_urgency.{part}.{language}.{number}"]
    }


_DEADLINE, _AT_ONCE, _CONSEQUENCE = _cues("deadline"), _cues("at_once"), _cues("consequence")
CUES = (*_DEADLINE.values(), *_AT_ONCE.values(), *_CONSEQUENCE.values())


def find(text: str, hits: frozenset[str], said: Mapping[Flag, object], triage: Triage) -> list[tuple[int, int, float]]:
    """Where a deadline of at most 48 hours is tied to a threat that also stands in the message."""
    deadlines = sorted(hits & _DEADLINE.keys())
    at_once = sorted(hits & _AT_ONCE.keys())
    if not deadlines and not at_once:
        return []
    threats = said.keys() & PRESSING
    names: list[str] = []
    if triage.kind == "payment_reminder" and not said.keys() & GRAVE:
        return []  # the day it falls due is no invented deadline
    if threats or any(next(_CONSEQUENCE[n].places(text), None) for n in hits & _CONSEQUENCE.keys()):
        names += deadlines
    if said.keys() & GRAVE:
        names += at_once
    cues = _DEADLINE | _AT_ONCE
    matches = (next(cues[name].places(text), None) for name in names)
    return [(m.start(), m.end(), 0.8) for m in matches if m]

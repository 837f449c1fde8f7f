"""What they wrote and did, as letters tell it: quoted word for word, and counted beside the rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from forbear.jurisdictions._citation import reference
from forbear.records.law import Provision
from forbear.records.occasion import Occasion
from forbear.respond.said import LONG_NUMBER
from forbear.text import inert

QUOTED = 160
AROUND = 40
"""How many characters of a message are quoted, and how many around what matters."""
GRAVE = frozenset(
    [
        "threat_of_arrest",
        "threat_home_visit",
        "contacts_third_parties",
        "public_shaming",
        "insults",
        "impersonates_authority",
        "private_account_payment",
        "discloses_to_third_party",
        "violence",
    ]
)
"""What is worth quoting to an office."""
TOLD = frozenset(["contacts_third_parties", "public_shaming", "discloses_to_third_party"])
_BREAK = re.compile(r"[\s。！？!?，,；;]")


def quotes(occasion: Occasion, flags: frozenset[str]) -> Iterator[tuple[Any, ...]]:
    """When they wrote what, word for word, around what the flags show; each wording once, the newest six."""
    assert occasion.claim is not None
    seen: dict[str, Any] = {}
    passed_on = {d.reading.message.id for d in occasion.claim.demands if d.relayed}
    for reading in occasion.claim.contacts or tuple(d.reading for d in occasion.claim.demands):
        message = reading.message
        if message.id in passed_on:
            continue  # a relative's words are not theirs
        spans = [(c.source.start, c.source.end) for c in reading.conduct if c.flag in flags and c.source.end]
        if spans and message.direction == "in" and message.received is not None:
            words = _excerpt(str(message.text), min(s for s, _ in spans), max(e for _, e in spans))
            seen.setdefault(words, message.received)
    yield from sorted(((moment, words) for words, moment in seen.items() if words), key=lambda q: (q[0], q[1]))[-6:]


def _excerpt(text: str, start: int, end: int) -> str:
    """A piece of a message with a little around it, cut between words; long numbers left out, no link to follow."""
    begin, finish = max(0, start - AROUND), min(len(text), min(end, start + QUOTED) + AROUND)
    if begin and (gap := _BREAK.search(text, begin, start)):
        begin = gap.end()
    gaps = [m.start() for m in _BREAK.finditer(text, min(end, finish), finish)]
    if finish < len(text) and gaps:
        finish = gaps[-1]
    words = " ".join(inert(LONG_NUMBER.sub("…", text[begin:finish])).split())
    return ("…" if begin else "") + words + ("…" if finish < len(text) else "")


CONDUCT = {
    "hours-outside": "hours",
    "hours-outside-if-bound": "hours",
    "frequency-over": "frequency",
    "frequency-after-talk": "frequency",
    "others-told": "told",
    "others-contacted": "contacted",
    "others-shaming": "shaming",
    "threat-arrest": "arrest",
    "threat-false-office": "office",
    "threat-insults": "insults",
    "threat-violence": "violence",
    "sender-unnamed": "unnamed",
    "limitation-suit-threatened": "old_suit",
}
"""Findings about what they did, and the word that the letters know it by."""


def breached(occasion: Occasion) -> Iterator[tuple[str, int, Provision]]:
    """What they did against a rule that binds them: the word for it, how often, and the rule of that day."""
    for finding in occasion.verdict.findings if occasion.verdict else ():
        word = CONDUCT.get(finding.answer)
        if word and finding.outcome == "inconsistent" and finding.law:
            count = finding.count or next((v for n, v in finding.says.args if n == "count" and isinstance(v, int)), 1)
            yield word, count, finding.law[0]


def conduct(occasion: Occasion, language: str) -> Iterator[tuple[str, int, str, str, str]]:
    """The same in words, as the letters' own lines take it."""
    for word, count, rule in breached(occasion):
        text = rule.says.get(language) or rule.says.get("en", "")
        yield word, count, text, reference(rule.reference, language), rule.force

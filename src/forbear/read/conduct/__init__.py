"""What the sender does or threatens, with its place in the text.

One file per flag (`threat_of_arrest.toml`, ...) holds the words in each language; `_context.toml` holds
the words that turn them round (never, not, "scammers may ask"). Two flags are no matter of words alone
and have a module: `identification` (who sends this?) and `urgency` (a deadline tied to a threat).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forbear.patterns import Cue
from forbear.read.conduct import context, identification, phrases, urgency
from forbear.records.message import Message
from forbear.records.reading import AnyFact, Conduct, Flag, Kind, Source, Triage
from forbear.text import Folded

CUES: tuple[Cue, ...] = tuple(dict.fromkeys((*phrases.CUES, *context.CUES, *urgency.CUES)))

SURE, LIKELY = 0.95, 0.75
_DEMANDING: frozenset[Kind] = frozenset({"scam", "collection_demand", "third_party_disclosure"})
_PLAIN = 0.8
"""Certainty of the kind from which a word of warning no longer makes a message a warning."""
Span = tuple[int, int, float]
"""Start and end in the folded text, and how certain."""
Place = tuple[int, int, Flag, float]
"""Start and end in the folded text, what is done there, and how certain."""


def find(
    folded: Folded,
    hits: frozenset[str],
    message: Message,
    *,
    facts: tuple[AnyFact, ...],
    triage: Triage,
    language: str,
    kept: dict[Any, Any] | None = None,
) -> tuple[Conduct, ...]:
    """The conduct flags of one message; negated, quoted and merely reported words do not count.

    `kept` is what is known of every message of the same form (`forbear.read.forms`).
    """
    text = folded.text
    kept = {} if kept is None else kept
    places: list[Place] | None = kept.get(hits)
    if places is None:
        places = _places(text, hits, triage, language, kept)
        if urgency.blind(hits) and phrases.blind(hits):
            kept[hits] = places
    if identification.missing(text, message, facts, triage, kept):
        places = sorted((*places, (0, 0, "no_identification", LIKELY)))
    return tuple([_conduct(place, folded, message) for place in places]) if places else ()


def _places(text: str, hits: frozenset[str], triage: Triage, language: str, kept: dict[Any, Any]) -> list[Place]:
    """Every place at which a flag's words or the kind of message speak for it, in the order of the text."""
    said: dict[Flag, list[Span]] | None = kept.get(("said", hits))
    if said is None:
        said = _said(text, hits, triage, language)
        if phrases.blind(hits):
            kept["said", hits] = said
    said = dict(said)
    urgent = urgency.find(text, hits, said.keys(), triage)
    if urgent:
        said["false_urgency"] = [*said.get("false_urgency", ()), *urgent]
    for flag, kinds in phrases.KINDS.items():
        if triage.kind in kinds and flag not in said and triage.certainty >= 0.5:
            said[flag] = [(0, len(text), LIKELY)]
    return sorted((start, end, flag, sure) for flag, spans in said.items() for start, end, sure in _merged(spans))


def _said(text: str, hits: frozenset[str], triage: Triage, language: str) -> dict[Flag, list[Span]]:
    """Every place at which a phrase of a flag stands and is meant."""
    found: dict[Flag, list[Span]] = {}
    standing = phrases.standing(hits)
    if not standing or (context.reports(hits) and not _demands(triage)):
        return found
    of_debt = context.of_debt(hits)
    for phrase in standing:
        if not phrases.counts(phrase, triage, of_debt):
            continue
        certainty = SURE if phrase.sure else LIKELY
        for match in phrase.wording.exact.places(text):
            if not context.negated(text, match.start(), match.end(), phrase.wording.language, language):
                found.setdefault(phrase.flag, []).append((match.start(), match.end(), certainty))
    if triage.kind == "legal_notice" and context.of_court(hits):
        found.pop("threat_of_lawsuit", None)
    for flag, source in phrases.IMPLIED:
        if source in found:
            found.setdefault(flag, []).extend(found[source])
    return found


def _demands(triage: Triage) -> bool:
    """Whether a message surely demands or deceives, so that its talk of fraud or of the police is no report of it."""
    return triage.kind in _DEMANDING and triage.certainty >= _PLAIN


def meant(flag: Flag, text: str, hits: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The places of a flag's sure phrases, whatever the kind of message: for other signs that rest on them."""
    for phrase in phrases.standing(hits, flag):
        if phrase.sure and not context.reports(hits):
            for match in phrase.wording.exact.places(text):
                if not context.negated(text, match.start(), match.end(), phrase.wording.language):
                    yield match.start(), match.end()


def _merged(places: list[Span]) -> Iterator[Span]:
    """Places that overlap are one place."""
    places = sorted(places)
    start, end, certainty = places[0]
    for place in places[1:]:
        if place[0] < end:
            end, certainty = max(end, place[1]), max(certainty, place[2])
        else:
            yield start, end, certainty
            start, end, certainty = place
    yield start, end, certainty


def _conduct(place: Place, folded: Folded, message: Message) -> Conduct:
    start, end, flag, certainty = place
    start, end = folded.span(start, end)
    return Conduct(
        flag=flag,
        source=Source(exhibit=message.id, start=start, end=end),
        text=folded.original[start:end],
        certainty=certainty,
    )

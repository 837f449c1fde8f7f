"""Who demands: the creditor, the collector or the law firm that a message names as its side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.facts import chinese_parties, latin_parties
from forbear.read.facts.chinese_parties import han
from forbear.read.facts.latin_parties import GENERIC, ORGANISED, Candidate, latin
from forbear.read.facts.vocabulary import either, listed, numbered
from forbear.read.facts.words import Found, Words
from forbear.records.reading import FactType

CUES = (
    Cue("party_context", rf"\b(?:{either(latin('context'))})s?\b|{either(han('context'))}"),
    Cue(
        "party_not_owed",
        rf"\botp\b|verification code|one[- ]time|\b(?:debited|credited|spent|withdrawn)\b|{either(han('not_owed'))}",
    ),
    Cue("party_bracket", r"[【\[][^】\]\n]+[】\]]"),
    Cue("party_collector", r"attempt to collect a debt|debt collector"),
    *latin_parties.CUES,
    *chinese_parties.CUES,
)

_BRACKET = re.compile(r"[【\[](?P<name>[^】\]\n]{2,30})[】\]]")
_PIECE = re.compile(r"\S+")
_COMPANIES, _COLLECTORS, _LAWYERS = latin("company"), latin("collector"), latin("law_firm")
_ZH_LAW, _ZH_COLLECTOR = tuple(han("law_firm")), tuple(han("collector"))
_ZH_NOTICES = re.compile(rf"(?:{either(listed('parties', 'suffix_notice'))})+$")
_NOT_NAMES = GENERIC | listed("parties", "not_a_name")
_WORDS = GENERIC | frozenset(numbered("months")) | frozenset(numbered("weekdays"))
_ENDS = frozenset({"team", "department", "dept", "unit", "desk", "division", "service", "support", "app"})
_BEFORE_ENDS = frozenset({"collections", "collection", "recovery", "legal", "credit", "customer"})


def find(words: Words) -> Iterator[Found]:
    """The likeliest party of each sort, and only where something is owed or to be paid."""
    hits = words.hits
    if "party_context" not in hits:
        return
    candidates = list(chinese_parties.find(words) if words.language == "zh" else latin_parties.find(words))
    if "party_bracket" in hits:
        candidates += _brackets(words)
    candidates.sort(key=_likelier)
    said: set[FactType] = set()
    for score, start, end in candidates:
        start, end = _trimmed(words.text, start, end)
        if end - start < 2 or not words.free(start, end):
            continue
        kind = _kind(words, start, end)
        if kind in said or (kind == "creditor" and "party_not_owed" in hits):
            continue
        said.add(kind)
        words.take(start, end)
        yield Found(kind, start, end, words.text[start:end], certainty=min(0.5 + score / 10, 0.95))
        if len(said) == 3:
            return


def _likelier(candidate: Candidate) -> tuple[float, int]:
    return -candidate[0], candidate[1]


def _brackets(words: Words) -> Iterator[Candidate]:
    """Names in brackets: at the edge of a message they sign it."""
    text = words.text
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    for m in _BRACKET.finditer(text):
        yield (4 if m.start() == first or m.end() == last else 2.5), m.start("name"), m.end("name")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A name without the words around it that are none of it; empty where nothing is left."""
    name = text[start:end]
    if not name or "xx" in name.lower() or "某" in name or name in _NOT_NAMES:
        return start, start
    if "\u3400" < name[0] < "\ua000" or "\u3400" < name[-1] < "\ua000":
        bare = _ZH_NOTICES.sub("", name)
        return start, start if bare in _NOT_NAMES else start + len(bare)
    pieces = list(_PIECE.finditer(name))
    own = [m[0].strip(".,:&'’-").lower() for m in pieces]
    first, last = 0, len(pieces)
    while last > first + 1 and own[last - 1] in _ENDS:
        last -= 1
        if last > first + 1 and own[last - 1] in _BEFORE_ENDS and not ORGANISED.isdisjoint(own[: last - 1]):
            last -= 1
    while last > first and own[last - 1] in _WORDS and own[last - 1] not in ORGANISED:
        last -= 1
    while (
        first < last and own[first] in _WORDS and not (own[first] in ORGANISED and own[first + 1 : first + 2] == ["of"])
    ):
        first += 1
    kept = own[first:last]
    if all(w in _WORDS or w in ORGANISED for w in kept) or len("".join(kept)) < 3:
        return start, start
    stop = pieces[last - 1].end()
    while name[stop - 1] in ",:;-" or (name[stop - 1] == "." and own[last - 1] not in _COMPANIES):
        stop -= 1
    return start + pieces[first].start(), start + stop


def _kind(words: Words, start: int, end: int) -> FactType:
    """Which side a name is: a law firm or a collector by its words, or a collector that says so."""
    name = words.low[start:end]
    own = {w.strip(".,") for w in name.split()}
    if not own.isdisjoint(_LAWYERS) or any(w in name for w in _ZH_LAW):
        return "law_firm"
    if not own.isdisjoint(_COLLECTORS) or any(w in name for w in _ZH_COLLECTOR):
        return "collector"
    if (
        "party_collector" in words.hits
        and not words.low.endswith(("creditor: ", "lender: "), 0, start)
        and not words.low.endswith(("on behalf of ", "to ", "for ", "with "), 0, start)
    ):
        return "collector"
    return "creditor"

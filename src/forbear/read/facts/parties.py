"""Who demands: the creditor, the collector or the law firm that a message names as its side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from forbear.patterns import Cue
from forbear.read.facts import chinese_parties, latin_parties
from forbear.read.facts.chinese_parties import han
from forbear.read.facts.latin_parties import GENERIC, ORGANISED, Candidate, latin
from forbear.read.facts.vocabulary import either, listed, numbered
from forbear.read.facts.words import Found, Words, likely
from forbear.records.reading import FactType, Kind

CUES = (
    Cue("party_context", rf"\b(?:{either(latin('context'))})s?\b|{either(han('context'))}"),
    Cue(
        "party_not_owed",
        rf"\botp\b|verification code|one[- ]time (?:pass|pin|code)|\b(?:debited|credited|spent|withdrawn)\b|{either(han('not_owed'))}",
    ),
    Cue("party_hi", "[\u0900-\u097f] (?:फाइनेंस|फाइनेंशियल|बैंक|क्रेडिट|कैपिटल|माइक्रोफाइनेंस)"),
    Cue("party_bracket", r"[【\[][^】\]\n]+[】\]]"),
    Cue("party_collector", r"attempt to collect a debt|debt collector"),
    *latin_parties.CUES,
    *chinese_parties.CUES,
)

_BRACKET = re.compile(r"[【\[](?P<name>[^】\]\n]{2,30})[】\]]")
_HINDI = re.compile(
    r"(?<![\u0900-\u097f])(?!(?:मैं|हम|आपकी|आपका|आपके|प्रिय|ग्राहक|का|की|के|से|और|यह|अपने|किसी|इस|उस|नमस्ते|जी) )[\u0900-\u097f]{2,14} (?:स्मॉल )?(?:फाइनेंस|फाइनेंशियल|बैंक|क्रेडिट|कैपिटल|माइक्रोफाइनेंस)(?: बैंक| लिमिटेड)?(?![\u0900-\u097f])"
)
_FIELD = re.compile(r"['\"a-z0-9_. -]+")
"""What stands in brackets in small Latin letters alone is a field of a template."""
_PIECE = re.compile(r"\S+")
_COMPANIES, _COLLECTORS, _LAWYERS = latin("company"), latin("collector"), latin("law_firm")
_ZH_LAW, _ZH_COLLECTOR = tuple(han("law_firm")), tuple(han("collector"))
_ZH_NOTICES = re.compile(rf"(?:{either(listed('parties', 'suffix_notice'))})+$")
_NOT_NAMES = GENERIC | listed("parties", "not_a_name")
_WORDS = GENERIC | frozenset(numbered("months")) | frozenset(numbered("weekdays"))
_ENDS = frozenset({"team", "department", "dept", "unit", "desk", "division", "service", "support", "app", "care"})
_UNOWED: frozenset[Kind] = frozenset({"scam", "relief_solicitation", "loan_marketing", "not_debt"})
"""Kinds in which nothing is owed to whom they name: a false lender borrows a name, an advert offers."""
_PASSED_ON: frozenset[Kind] = frozenset({"collection_demand", "legal_notice", "third_party_disclosure"})
"""Kinds in which the sender often asks for somebody else, who is named first."""
_ORDERS = frozenset({"reply", "text", "send", "type", "dial", "sms", "press"})
"""What follows them is a word to send, not a name: Reply STOP."""
_WEAK_LAW = frozenset({"legal", "associates"})
_OFFICE = re.compile(
    r"法院|检察|公安|派出所|税务|反诈|医保局|车管所|交警|政府|社保局|市监|\bcredit (?:reference )?bureau|^(?:the )?(?:county|high|small claims|magistrates'?) court"
)
"""Courts, the police and credit bureaus are named in demands and are owed nothing by them."""
_PASSED_TO = re.compile(
    r"(?:assigned|passed|referred|transferred|handed(?: over)?|placed|sold|outsourced|moved|asignado|turnado)(?: [a-z]+){0,3} (?:to|with|al?) (?:the |our |despacho )?$"
)
"""Words before the one to whom a debt was given to collect."""
_FIRMS = frozenset(
    {
        "services",
        "service",
        "group",
        "associates",
        "partners",
        "solutions",
        "management",
        "agency",
        "mediation",
        "consultants",
    }
)
"""Words of firms that work for others more often than they lend."""
_INTRODUCED = re.compile(
    r"(?:calling|writing|i'?m|i am|(?:this is|name is|it'?s|main) [a-z'-]{2,20}(?: [a-z'-]{2,20})?),? (?:from|with|at|of|se) (?:the )?$|\b(?:from|with) $"
)
"""How the caller of a demand says where they work."""
_BEFORE_ENDS = frozenset({"collections", "collection", "recovery", "legal", "credit", "customer"})


def find(words: Words) -> Iterator[Found]:
    """The likeliest party of each sort, and only where something is owed or to be paid."""
    hits = words.hits
    if "party_context" not in hits:
        return
    known = words.kept.get("parties")
    if known is None:
        passed_on = likely(words.triage, _PASSED_ON)
        known = words.kept["parties"] = likely(words.triage, _UNOWED), passed_on, _candidates(words, passed_on)
    unowed, passed_on, candidates = known
    said: set[FactType] = set()
    names: list[str] = []
    for_another = False
    for score, start, end, owed in candidates:
        while not words.free(start, end) and words.text.find(" ", start, end) > 0:
            end = words.text.rfind(" ", start, end)  # "Brightkash N4,500" ends before the amount
        if end - start < 2 or not words.free(start, end):
            continue
        kind = "creditor" if owed else _kind(words, start, end)
        if kind == "creditor" and not owed and kind in said and (passed_on or for_another):
            kind = "collector"  # who signs a demand for somebody else's debt
        name = words.low[start:end]
        if any(name in other or other in name for other in names):
            continue
        if kind == "collector" and (unowed or (words.language != "zh" and " " not in name)):
            continue
        if not kind or kind in said or (kind == "creditor" and not owed and (unowed or "party_not_owed" in hits)):
            continue
        said.add(kind)
        for_another |= owed
        names.append(name)
        words.take(start, end)
        yield Found(kind, start, end, words.text[start:end], certainty=min(0.5 + score / 10, 0.95))
        if len(said) == 3:
            return


def _candidates(words: Words, passed_on: bool) -> tuple[Candidate, ...]:
    """Every name that can be a party, the likeliest first, without the words around it that are none of it."""
    found = list(chinese_parties.find(words) if words.language == "zh" else latin_parties.find(words))
    if "party_bracket" in words.hits:
        found += _brackets(words)
    if "party_hi" in words.hits:
        found += [(3.0, *m.span(), False) for m in _HINDI.finditer(words.text)]
    found.sort(key=_owed_first if passed_on else _likelier)
    trimmed = ((score, *_trimmed(words.text, start, end), owed) for score, start, end, owed in found)
    return tuple(candidate for candidate in trimmed if candidate[2] - candidate[1] >= 2)


def _likelier(candidate: Candidate) -> tuple[float, int]:
    return -candidate[0], candidate[1]


def _owed_first(candidate: Candidate) -> tuple[bool, float, int]:
    return not candidate[3], -candidate[0], candidate[1]


def _brackets(words: Words) -> Iterator[Candidate]:
    """Names in brackets: at the edge of a message they sign it."""
    text = words.text
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    for m in _BRACKET.finditer(text):
        if _FIELD.fullmatch(m["name"]):
            continue
        yield (4 if m.start() == first or m.end() == last else 2.5), m.start("name"), m.end("name"), False


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
    if not own or own[0] in _ORDERS:
        return start, start
    first, last = 0, len(pieces)
    while last > first + 1 and own[last - 1] in _ENDS:
        last -= 1
        if (
            last > first + 1
            and own[last - 1] in _BEFORE_ENDS
            and (own[last - 1] == "customer" or not ORGANISED.isdisjoint(own[: last - 1]))
        ):
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


def _kind(words: Words, start: int, end: int) -> FactType | Literal[""]:
    """Which side a name is: a law firm or a collector by its words, or a collector that says so; an office is none."""
    name = words.low[start:end]
    own = {w.strip(".,") for w in name.split()}
    if _OFFICE.search(name):
        return ""
    if _PASSED_TO.search(words.low, max(0, start - 60), start) or (
        words.triage is not None
        and words.triage.kind == "collection_demand"
        and not own.isdisjoint(_FIRMS)
        and _INTRODUCED.search(words.low, max(0, start - 40), start)
    ):
        return "collector"
    collects = not own.isdisjoint(_COLLECTORS)
    if (not own.isdisjoint(_LAWYERS - _WEAK_LAW if collects else _LAWYERS)) or any(w in name for w in _ZH_LAW):
        return "law_firm"
    if not own.isdisjoint(_COLLECTORS) or any(w in name for w in _ZH_COLLECTOR):
        return "collector"
    if (
        "party_collector" in words.hits
        and (not ORGANISED.isdisjoint(own) or not words.triage or words.triage.kind != "collection_demand")
        and not words.low.endswith(("creditor: ", "lender: "), 0, start)
        and not words.low.endswith(("on behalf of ", "to ", "for ", "with "), 0, start)
    ):
        return "collector"
    return "creditor"

"""Telephone numbers, judged by the numbering plan of the place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from forbear.patterns import Cue
from forbear.read.facts.words import Found, Words

_CALL = (
    r"\b(?:call|phone|tel|telephone|mobile|whatsapp|contact|helpline|hotline|toll[- ]?free|dial|ring|text|sms|reach us|reach me|at|on|to|number|fax|cell|llame|llamar|tel[eé]fono|marque|hubungi|telp|wa)\b|"
    "कॉल|电话|热线|致电|拨打|请拨|手机|客服|联系|联系方式|来电|回电|专线|座机|咨询|微信|手机号"
)
CUES = (
    Cue("phone", r"[0-9](?:[ \-().*]{0,2}[0-9*]){6}"),
    Cue("phone_hotline", r"123[0-9]{2}(?:投诉|举报|反映|热线|咨询)"),
    Cue(
        "phone_short",
        r"(?:电话|热线|致电|拨打|客服|拨)[^0-9\n]{0,6}[0-9]{5}|\b(?:call|dial|helpline|hotline)[^0-9\n]{0,12}[0-9]{4}",
    ),
)

_NUMBER = re.compile(
    r"[0-9+(](?<![0-9/=.,*#-].)[+0-9]{0,2}(?:[ \-().]{0,2}[0-9]|\*{3,8}(?=[0-9])){5,14}(?![0-9*#@]|[.,][0-9])"
)
_MASKED = re.compile(r"(?<![0-9])1[0-9]{2}\*{4}[0-9]{4}(?![0-9])")
_SHORT = re.compile(
    r"(?:(?:电话|热线|致电|拨打|客服|拨)[^0-9\n]{0,6}|\b(?:call|dial|helpline|hotline)[^0-9\n]{0,12})([0-9]{4,6})(?![0-9年月日元%:,.-]|[ ]?(?:hours|days|元|times))"
)
_HOTLINE = re.compile(r"(?<![0-9])123[0-9]{2}(?=投诉|举报|反映|热线|咨询)")
_BEFORE = re.compile(rf"(?:{_CALL})[^0-9\n]{{0,14}}$")
_PAPER = re.compile(
    r"(?:che(?:ck|que)|invoice|receipt|ref(?:erence)?|card|case|file|policy|order|loan)(?: ?(?:no|number|id|#))?[ .:#]{1,3}$"
)
"""What stands before the number of a paper, which is no telephone."""
_FICTION = re.compile(
    r"(?:\+?44 ?)?\(?0?(?:1632|117 ?496|121 ?496|131 ?496|141 ?496|151 ?496|161 ?496|191 ?498|20 ?7946)\)? ?0?960|(?:\+?44 ?)?0?7700 ?900|(?:\+?44 ?)?0?(?:808|909)[ -]?(?:157|8790)"
)
"""Numbers that the British regulator keeps for stories; texts that show a number without harming anybody use them."""
_OTHER_PLACES = ("CN", "US", "GB")


def find(words: Words) -> Iterator[Found]:
    """Every number that the place's plan knows, and those that the message itself says are to be called."""
    hits, low = words.hits, words.low
    if "phone" in hits:
        for m in _NUMBER.finditer(low):
            start, end = m.span()
            digits = sum(c.isdigit() for c in m[0])
            if not words.free(start, end) or digits < 7 or digits > 15 or (m[0].count("(") != m[0].count(")")):
                continue
            if _PAPER.search(low[max(0, start - 20) : start]):
                continue
            called = bool(_BEFORE.search(low[max(0, start - 24) : start]))
            sure = _certainty(m[0], words.place)
            if sure < 0.9 and not called:
                continue
            words.take(start, end)
            yield Found("phone", start, end, m[0], certainty=max(sure, 0.7))
        if "*" in low:
            for m in _MASKED.finditer(low):
                if words.free(*m.span()):
                    words.take(*m.span())
                    yield Found("phone", m.start(), m.end(), m[0], certainty=0.8)
    if "phone_hotline" in hits:
        for m in _HOTLINE.finditer(low):
            if words.free(*m.span()):
                words.take(*m.span())
                yield Found("phone", m.start(), m.end(), m[0], certainty=0.9)
    if "phone_short" in hits:
        for m in _SHORT.finditer(low):
            if words.free(*m.span(1)):
                words.take(*m.span(1))
                yield Found("phone", m.start(1), m.end(1), m[1], certainty=0.8)


@lru_cache(8192)
def _certainty(number: str, place: str) -> float:
    """1 for a valid number of the place, 0.9 for one written as numbers of another place are, 0.5 for a possible one."""
    import phonenumbers

    if number.startswith(("+", "(+", "00")):
        return 1.0 if _valid(number, place or "US") else 0.5
    if place and _valid(number, place):
        return 1.0
    if _FICTION.match(number):
        return 0.9
    if any(_valid(number, other) and _shaped(number, other) for other in _OTHER_PLACES if other != place):
        return 0.9
    try:
        return 0.5 if place and phonenumbers.is_possible_number(phonenumbers.parse(number, place)) else 0.3
    except phonenumbers.NumberParseException:
        return 0.0


def _valid(number: str, place: str) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number, place))
    except phonenumbers.NumberParseException:
        return False


def _shaped(number: str, place: str) -> bool:
    """Whether the way a number is written alone points to the place."""
    digits = re.sub(r"[^0-9]", "", number)
    if place == "CN":
        return len(digits) == 11 and digits[0] == "1" and digits == number
    if place == "US":
        return bool(re.fullmatch(r"(?:1[ -])?\(?[0-9]{3}\)?[ .-][0-9]{3}[ .-][0-9]{4}", number))
    if place == "GB":
        return digits[0] == "0" and len(digits) in (10, 11) and " " in number
    return False

"""Finds Chinese resident identity numbers, of 18 and of 15 characters."""

from __future__ import annotations

from collections.abc import Iterator

from stdnum.cn import ric

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, digits, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "CN_RESIDENT_ID"
_18 = r"[1-9]\d{5}[ \n-]{0,2}(?:18|19|20)\d{2}[ \n-]{0,2}\d{4}[ \n-]{0,2}\d{3}[ ]?[\dXx]"
_15 = r"[1-9]\d{5}[ \n-]{0,2}\d{6}[ \n-]{0,2}\d{3}"
_LOOSE = r"[1-9](?:[ \n.-]{0,2}\d){13,16}[ \n.-]{0,2}[\dXx]"
_SOME = r"\d[ \n.-]{0,2}\d[ \n.-]{0,2}\d[ \n.-]{0,2}\d"
CUES = (
    Cue("cn_id_18", _SOME, rf"(?<![\dA-Za-z]){_18}(?![\dA-Za-z])"),
    Cue("cn_id_15", _SOME, rf"(?<![\dA-Za-z]){_15}(?![\dA-Za-z])"),
    Cue("cn_id_loose", _SOME, rf"(?<![\dA-Za-z]){_LOOSE}(?![\dA-Za-z])"),
)
_NEAR = words(r"身份证|身分证|证件|身份号|identity card|resident id|id card|\bid (?:no|number)")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Surest where the checksum or the day of birth in it holds; beside words that speak of one, whatever it holds."""
    for match in context.places(CUES[0]):
        if ric.is_valid(digits(match[0]).upper()) or context.near(_NEAR, *match.span()):
            yield detail(TYPE, match, 0.99)
        elif _dated(digits(match[0])[10:14]):
            yield detail(TYPE, match, 0.9)
    for match in context.places(CUES[1]):
        if context.near(_NEAR, *match.span()):
            yield detail(TYPE, match, 0.95)
        elif _dated(digits(match[0])[8:12]) and context.place == "CN":
            yield detail(TYPE, match, 0.5)
    for match in context.places(CUES[2]):
        if context.near(_NEAR, *match.span(), before=16):
            yield detail(TYPE, match, 0.85)


def _dated(month_day: str) -> bool:
    return 1 <= int(month_day[:2]) <= 12 and 1 <= int(month_day[2:]) <= 31

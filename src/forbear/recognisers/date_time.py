"""Finds days and times, in figures and in words."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "DATE_TIME"
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_TIME = r"(?:[ ,T]{1,3}(?:at )?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?: ?[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
_YEAR = r"(?:19|20)\d{2}"
CUES = (
    Cue("date_iso", r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}", rf"(?<![\d.-]){_YEAR}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d){_TIME}"),
    Cue(
        "date_figures",
        r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}",
        rf"(?<![\d./-])\d{{1,2}}([-/.])\d{{1,2}}\1(?:{_YEAR}|\d{{2}})(?![\d/-]){_TIME}",
    ),
    Cue(
        "date_words",
        rf"{_MONTH}",
        rf"(?<![a-z])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH}\.?(?:,?[ -]{_YEAR})?"
        rf"|{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,? {_YEAR})?|{_MONTH}\.?,? {_YEAR})(?![a-z\d]){_TIME}",
    ),
    Cue(
        "date_year",
        _YEAR,
        rf"(?<![\d.,/#$€£₹-])\b(?:in|during|since|until|till|from|by|around|circa|before|after|early|late|year|of|and|a|the|born) (?P<year>{_YEAR})s?(?![\d/%:-]|[.,]\d|\w)",
    ),
    Cue(
        "date_day",
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
        r"(?<![a-z])(?:(?:on|meet|by|until|till|since|from|before|after|due|every|each) |(?=(?:next|this|last) ))(?P<year>(?:(?:next|this|last) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z])",
    ),
    Cue(
        "date_zh",
        r"\d{1,4} ?[年月]|[一二三四五六七八九十〇零]{1,4}[年月]",
        r"(?:(?:(?:19|20)?\d{2}|[一二〇零三四五六七八九]{4}) ?年 ?)?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?月(?! ?供)(?: ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号])?(?:[ ]?(?:上午|下午|晚上|凌晨)?\d{1,2}[:：时点]\d{0,2}分?)?|(?:19|20)\d{2} ?年",
    ),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """A day with or without its time; a year or a weekday alone only where the words before it say so."""
    for cue in CUES:
        for match in context.places(cue):
            alone = cue.name in {"date_year", "date_day"}
            yield detail(TYPE, match, 0.6 if alone else 0.85, "year" if alone else 0)

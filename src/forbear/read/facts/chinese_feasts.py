"""Days by the feasts and by the lunar calendar: 去年十一 · 今年中秋 · 腊月二十三之前 · 初八前."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.facts import calendar
from forbear.read.facts.words import Words
from forbear.read.facts.written_dates import Dated

_FEASTS = "中秋|国庆|春节|元旦|端午|清明|劳动节|元宵|除夕|重阳|七夕|小年|大年|五一|双十一|双十二|年夜饭|过年"
_OCCASIONS = "开学"
_YEARS = "今年|去年|前年|明年|上年|本年"
_LUNAR_MONTHS = "[正二三四五六七八九十冬腊]|十[一二]"
_LUNAR_DAYS = "初[一二三四五六七八九十]|廿[一二三四五六七八九]|(?:二十|十)[一二三四五六七八九]?|三十"
_LIMIT = "之?前|以前"

CUES = (
    Cue("date_zh_feast", rf"(?:{_YEARS})[的]?(?:{_FEASTS}|十一)|(?:{_OCCASIONS})(?:{_LIMIT})|(?:{_FEASTS})节?(?:假期|放假)?(?:{_LIMIT}|后|就|一?定|还|给|结|回)"),
    Cue("date_zh_lunar", rf"(?:农历|阴历|[正冬腊]月|初)(?:{_LUNAR_DAYS}|[一二三四五六七八九十])|(?:农历|阴历)(?:{_LUNAR_MONTHS})"),
)  # fmt: skip

_FEAST = re.compile(
    rf"(?P<year>{_YEARS})的?(?P<named>{_FEASTS}|十一)节?(?:{_LIMIT})?|(?P<feast>{_FEASTS}|{_OCCASIONS})节?(?:{_LIMIT})|(?P<then>{_FEASTS})节?(?=后|就|一?定|还|给|结|回)"
)
_LUNAR = re.compile(
    rf"(?:农历|阴历)(?:(?:{_LUNAR_MONTHS})月)?(?:{_LUNAR_DAYS})日?(?:\([^()\n]{{1,6}}\))?(?:晚上|早上|上午|下午|晚)?(?:{_LIMIT})?"
    rf"|(?:[正冬腊])月(?:{_LUNAR_DAYS})日?(?:\([^()\n]{{1,6}}\))?(?:晚上|早上|上午|下午|晚)?(?:{_LIMIT})?"
    r"|初[一二三四五六七八九十](?:晚上?|早上?)?(?:之?前|以前)"
)
_FIXED = {"元旦": (1, 1), "五一": (5, 1), "劳动节": (5, 1), "国庆": (10, 1), "十一": (10, 1), "双十一": (11, 11), "双十二": (12, 12)}  # fmt: skip
_BACK = {"去年": -1, "上年": -1, "前年": -2, "明年": 1}


def find(words: Words) -> Iterator[Dated]:
    """Feasts and lunar days; only feasts that the calendar fixes have a value, for the moon's are not reckoned here."""
    if "date_zh_feast" in words.hits:
        for m in _FEAST.finditer(words.low):
            if words.free(*m.span()):
                words.take(*m.span())
                yield *m.span(), _day(words, m["year"], m["named"] or m["feast"] or m["then"]), None
    if "date_zh_lunar" in words.hits:
        for m in _LUNAR.finditer(words.low):
            if words.free(*m.span()):
                words.take(*m.span())
                yield *m.span(), None, None


def _day(words: Words, year: str | None, feast: str) -> calendar.When:
    if feast not in _FIXED or words.received is None:
        return None
    if year:
        return calendar.day(words.received.year + _BACK.get(year, 0), *_FIXED[feast])
    return calendar.nearest(*_FIXED[feast], words.received)

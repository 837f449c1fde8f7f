"""Dates and deadlines in Chinese: 2026年5月1日 · 5.1前 · 本月15日 · 今日18点前 · 下周一 · 三日内 · 24小时内."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from forbear.patterns import Cue
from forbear.read.facts import calendar
from forbear.read.facts.numerals import whole
from forbear.read.facts.words import Words
from forbear.read.facts.written_dates import Dated

_N = "[0-9]{1,3}|[一二两三四五六七八九十]{1,3}"
_D = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_CLOCK = (
    r"(?:(?P<part>上午|早上|凌晨|中午|下午|傍晚|晚上|晚间|晚)?[ ]?(?P<hour>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
    r"(?::(?P<minute>[0-9]{2})(?::[0-9]{2})?|(?:点|时)(?P<spoken>[0-9]{1,2}(?=分)|半)?分?)(?P<ahead>整?(?:之?前|以前))?)"
)

CUES = (
    Cue("date_zh", rf"(?:{_D})[ ]?月[ ]?(?:份)?(?:{_D})"),
    Cue("date_zh_point", r"[0-9]{1,2}\.[0-9]{1,2}(?:[日号]?(?:之?前|到期|截止|还款|以前))"),
    Cue("relative_zh_within", rf"(?:{_N})[ ]?个?(?:工作日|天|日|小时|分钟|周|星期|月)[ ]?(?:之内|以内|内|后|之后|以后)"),
    Cue("relative_zh_day", "今[日天晚早]|明[日天晚早晨]|大?后天|当[日天晚]前|即日"),
    Cue("relative_zh_week", "[本这下]个?(?:周|星期|礼拜)[一二三四五六日天末]|(?:周|星期)[一二三四五六日天](?:之?前|以前|[0-9下上])"),
    Cue("relative_zh_month", rf"(?:[本这下当]个?月)[ ]?(?:{_D})[日号]|(?:{_D})[日号](?:之?前|以前|[ ]?[0-9]{{1,2}}[:点时])|[本这下]?个?月底|[本下]?月末|年底|[本这](?:周|月)(?:之?内|以内)"),
    Cue("relative_zh_clock", "[0-9点时](?:[0-9]{2})?分?整?(?:之?前|以前)"),
)  # fmt: skip

_BEFORE_MONTH = re.compile(
    rf"(?:(?P<year>(?:19|20)?[0-9]{{2}}|[〇零一二三四五六七八九]{{4}})[ ]?年[ ]?)?(?<![0-9一二三四五六七八九十])(?P<month>{_D})[ ]?$"
)
_AFTER_MONTH = re.compile(rf"月[ ]?(?:份)?(?P<day>{_D})(?P<mark>[ ]?[日号])?")
_POINT = re.compile(r"(?<![0-9.¥$])(?P<month>[0-9]{1,2})\.(?P<day>[0-9]{1,2})(?:[日号])?(?=之?前|到期|截止|还款|以前)")
_WITHIN = re.compile(
    r"(?P<count>[0-9一二两三四五六七八九十](?<![0-9一二三四五六七八九十第].)[0-9一二三四五六七八九十]{0,2})[ ]?个?"
    r"(?P<unit>工作日|天|日|小时|分钟|周|星期|月)[ ]?(?:之内|以内|内|之后|以后|后)"
)
_RECEIVED = re.compile(r"自?收到(?:本|此|该)?(?:函件|律师函|短信|信息|通知书|通知|函|信)?(?:之日起|后|起)?的?$")
_DAY = re.compile(
    rf"(?P<day>今[日天](?!(?:已是|已经是|已|是)(?:您|你)?的?(?:逾期|第))|今[晚早]|明[日天晚早晨]|大后天|后天|当[日天晚](?=前)|即日)(?:[ ]?{_CLOCK}|[ ]?(?:上午|下午|晚上|中午|早上|傍晚|之?内))?"
)
_WEEK = re.compile(rf"(?P<which>[本这下])?个?(?:周|星期|礼拜)(?P<day>[一二三四五六日天末])(?:[ ]?{_CLOCK})?")
_MONTH = re.compile(rf"(?P<which>[本这下当])个?月[ ]?(?P<day>{_D})[日号](?:[ ]?{_CLOCK})?")
_ONLY = re.compile(
    rf"(?<![0-9月年.\-一二三四五六七八九十])(?P<day>{_D})[日号](?=之?前|以前|[ ]?[0-9]{{1,2}}[:点时])(?:[ ]?{_CLOCK})?"
)
_END = re.compile(
    r"(?:(?P<which>[本这下])?个?|(?P<number>[0-9]{1,2}|[一二三四五六七八九十]{1,2}))(?:月底|月末)(?:之?前|以前)?|(?P<year>年底)(?:之?前|以前)?"
)
_THIS = re.compile(r"[本这](?P<unit>周|月)(?:之?内|以内)")
_CLOCK_ONLY = re.compile(_CLOCK)
_CLOCK_AFTER = re.compile(rf"[ ]?{_CLOCK}")
_UNITS = {"工作日": "business_days", "小时": "hours", "分钟": "minutes", "周": "weeks", "星期": "weeks", "月": "months"}
_LATER = {"今": 0, "即": 0, "当": 0, "明": 1, "后": 2, "大": 3}
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")


def find(words: Words) -> Iterator[Dated]:
    """Every Chinese date with year or month."""
    hits, low = words.hits, words.low
    if "date_zh" in hits:
        at = low.find("月")
        while at >= 0:
            before, after = _BEFORE_MONTH.search(low[max(0, at - 14) : at]), _AFTER_MONTH.match(low, at)
            if before and after and (after["mark"] or before["year"] or low.startswith(_LIMITS, after.end())):
                yield from _written(
                    words, at - len(before[0]), after.end(), before["year"], before["month"], after["day"]
                )
            at = low.find("月", at + 1)
    if "date_zh_point" in hits:
        for m in _POINT.finditer(low):
            yield from _written(words, m.start(), m.end(), None, m["month"], m["day"])


_LIMITS = ("前", "之前", "以前", "到期")
_UNTIL = ("之前", "以前", "前")


def _until(low: str, end: int) -> int:
    """The end of a date together with the word that makes it a limit: 本周五前."""
    return end + next((len(w) for w in _UNTIL if low.startswith(w, end)), 0)


def _written(words: Words, start: int, end: int, year: str | None, month: str, of_month: str) -> Iterator[Dated]:
    number, day = whole(month), whole(of_month)
    if number is None or day is None or not 1 <= number <= 12 or day > 31 or not words.free(start, end):
        return
    if year:
        when = calendar.day(int(year.translate(_DIGITS)), number, day)
    else:
        when = calendar.nearest(number, day, words.received)
    moment = None
    if clock := _CLOCK_AFTER.match(words.low, end):
        end, moment = clock.end(), _moment(when, clock, words)
    if not year:
        end = _until(words.low, end)
    words.take(start, end)
    yield start, end, when, moment


def relative(words: Words) -> Iterator[Dated]:
    """Every Chinese date that counts from the day the message came."""
    hits, low, received = words.hits, words.low, words.received
    if "relative_zh_within" in hits:
        for m in _WITHIN.finditer(low):
            count = whole(m["count"])
            if count is not None:
                received_words = _RECEIVED.search(low[max(0, m.start() - 14) : m.start()])
                start = m.start() - len(received_words[0]) if received_words else m.start()
                yield start, m.end(), calendar.later(received, count, _UNITS.get(m["unit"], "days")), None
    if "relative_zh_day" in hits:
        for m in _DAY.finditer(low):
            when = received.date() + timedelta(days=_LATER[m["day"][0]]) if received else None
            yield m.start(), m.end(), when, _moment(when, m, words)
    if "relative_zh_week" in hits:
        for m in _WEEK.finditer(low):
            number = 7 if m["day"] in "日天末" else "一二三四五六".index(m["day"]) + 1
            week = {"下": 1, "本": 0, "这": 0, None: None}[m["which"]]
            when = calendar.weekday(number, received, week)
            yield m.start(), _until(low, m.end()), when, _moment(when, m, words)
    if "relative_zh_month" in hits:
        for m in _MONTH.finditer(low):
            when = calendar.of_this_month(whole(m["day"]) or 0, received, 1 if m["which"] == "下" else 0)
            yield m.start(), _until(low, m.end()), when, _moment(when, m, words)
        for m in _ONLY.finditer(low):
            when = calendar.upcoming(whole(m["day"]) or 0, received)
            yield m.start(), _until(low, m.end()), when, _moment(when, m, words)
        for m in _THIS.finditer(low):
            end = calendar.weekday(7, received, 0) if m["unit"] == "周" else calendar.month_end(received)
            yield m.start(), m.end(), end, None
        for m in _END.finditer(low):
            when = calendar.month_end(received, 1 if m["which"] == "下" else 0)
            if m["number"]:
                first = calendar.nearest((whole(m["number"]) or 0) % 12 + 1, 1, received)
                when = first - timedelta(days=1) if first else None
            if m["year"] and received:
                when = calendar.day(received.year, 12, 31)
            yield m.start(), m.end(), when, None


def clock(words: Words) -> Iterator[Dated]:
    """A time of day alone that says until when: 18点前."""
    if "relative_zh_clock" in words.hits:
        for m in _CLOCK_ONLY.finditer(words.low):
            if m["ahead"]:
                when = words.received.date() if words.received else None
                yield m.start(), m.end(), when, _moment(when, m, words)


def _moment(when: calendar.When, match: re.Match[str], words: Words) -> calendar.When:
    hour = whole(match["hour"]) if match["hour"] else None
    if when is None or hour is None:
        return None
    minute = 30 if match["spoken"] == "半" else int(match["minute"] or match["spoken"] or 0)
    part = match["part"] or ("晚" if "晚" in match[0][:2] else "")
    if hour == 12 and part.startswith("晚"):
        hour = 24
    late = part in {"下午", "傍晚", "晚上", "晚间", "晚"} or (part == "中午" and hour < 3)
    return calendar.at_time(when, hour, minute, "pm" if late else "", words.received)

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
    r"(?:(?P<part>上午|早上|凌晨|中午|下午|傍晚|晚上|晚间|晚)?[ ]?(?P<hour>[0-9]{1,2}|[零一二两三四五六七八九十]{1,3})"
    r"(?::(?P<minute>[0-9]{2})(?::[0-9]{2})?|(?:点|时)(?P<spoken>[0-9]{1,2}(?=分)|半)?分?)(?P<ahead>整?(?:之?前|以前))?)"
)

CUES = (
    Cue("date_zh", rf"(?:{_D})[ ]?月[ ]?(?:份)?(?:{_D})"),
    Cue("date_zh_month", "(?:于|自|从)[0-9]{4}[ ]?年[ ]?[0-9]{1,2}[ ]?月"),
    Cue("date_zh_point", r"[0-9]{1,2}\.[0-9]{1,2}(?:[日号]?(?:之?前|到期|截止|还款|以前))"),
    Cue("relative_zh_within", rf"(?:{_N})[ ]?个?(?:工作日|天|日|小时|分钟|周|星期|月)[ ]?(?:之内|以内|内|后|之后|以后)"),
    Cue("relative_zh_day", "今[日天晚早]|明[日天晚早晨]|大?后天|当[日天晚]前|即日"),
    Cue("relative_zh_week", "[本这下上]个?(?:周|星期|礼拜)[一二三四五六日天末]|(?:周|星期|礼拜)[一二三四五六日天](?:之?前|以前|[0-9下上晚早])|周末(?:之?前|以前)"),
    Cue("relative_zh_month", rf"(?:[本这下当上]个?月)[ ]?(?:{_D})[日号]|(?:{_D})[日号](?:之?前|以前|[ ]?[0-9]{{1,2}}[:点时])|[0-9一二三四五六七八九十]号|[本这下]?个?月底|[本下]?月末|年底|[本这]个?(?:周|星期|礼拜|月)(?:之?内|以内)"),
    Cue("relative_zh_clock", "[0-9点时](?:[0-9]{2})?分?整?(?:之?前|以前)"),
    Cue("relative_zh_part", "(?:中午|正午|午夜|半夜|下班|收工|天黑|傍晚|下午|晚上|晚饭|上午|天亮|打烊|关门)(?:之?前|以前)"),
    Cue("relative_zh_passed", rf"(?:之日|期满|次日|当日)起?(?:经过|满)?[ ]?(?:{_N})"),
    Cue("relative_zh_given", rf"(?:给|宽限|限|容)(?:你们|您们|你|您|他)?(?:最后|最多|再)?(?:{_N})[ ]?个?(?:天|日|小时|钟头|周|星期|月)"),
)  # fmt: skip

_BEFORE_MONTH = re.compile(
    rf"(?:(?P<year>(?:19|20)?[0-9]{{2}}|[〇零一二三四五六七八九]{{4}})[ ]?年[ ]?)?(?<![0-9一二三四五六七八九十])(?P<month>{_D})[ ]?$"
)
_AFTER_MONTH = re.compile(rf"月[ ]?(?:份)?(?P<day>{_D})(?P<mark>[ ]?[日号])?")
_MONTH_ALONE = re.compile(
    r"(?<=[于自从])[0-9]{4}[ ]?年[ ]?[0-9]{1,2}[ ]?月(?!份?[ ]?[0-9一二三四五六七八九十]|份?的?(?:账单|.费|工资))"
)
"""A month in which something was agreed; the month of a bill only names the bill."""
_POINT = re.compile(r"(?<![0-9.¥$])(?P<month>[0-9]{1,2})\.(?P<day>[0-9]{1,2})(?:[日号])?(?=之?前|到期|截止|还款|以前)")
_WITHIN = re.compile(
    r"(?P<count>[0-9一二两三四五六七八九十](?<![0-9一二三四五六七八九十第].)[0-9一二三四五六七八九十]{0,2})[ ]?个?"
    r"(?P<unit>工作日|天|日|小时|分钟|周|星期|月)[ ]?(?:之内|以内|内|之后|以后|后)"
)
_SERVED = "(?:本|此|该)?(?:通知书?|公告|函件?|文书|判决书?|裁定书?|支付令|传票|律师函|催告函)?(?:发出|送达|公告|发布|生效)(?:之日|期满|次日|当日)"
_PASSED = re.compile(rf"(?P<all>{_SERVED}起?(?:经过|满)?[ ]?(?P<count>{_N})[ ]?个?(?P<unit>天|日|周|月))(?!之?内|以内)")
_RECEIVED = re.compile(
    r"(?:(?:收函|收到|签收|接到|接获|收悉)(?:本|此|该)?[\u4e00-\u9fff]{0,6}?(?:之日|之后|当日|当天|次日|后|起)?起?的?"
    rf"|{_SERVED}(?:起|后|之后)?的?)(?:算起|计算)?$"
)
_DAY = re.compile(
    rf"(?P<day>今[日天](?!(?:已是|已经是|已|是)(?:您|你)?的?(?:逾期|第))|今[晚早]|明[日天晚早晨]|大后天|后天|当[日天晚](?=前)|即日)(?:[ ]?{_CLOCK}|[ ]?(?:上午|下午|晚上|中午|早上|傍晚|之?内))?"
)
_WEEK = re.compile(rf"(?P<which>[本这下上])?个?(?:周|星期|礼拜)(?P<day>[一二三四五六日天末])(?:[ ]?{_CLOCK})?")
_MONTH = re.compile(rf"(?P<which>[本这下当上])个?月[ ]?(?P<day>{_D})[日号](?:[ ]?{_CLOCK})?")
_ONLY = re.compile(
    rf"(?<![0-9月年.\-一二三四五六七八九十])(?P<day>{_D})[日号](?=之?前|以前|[ ]?[0-9]{{1,2}}[:点时])(?:[ ]?{_CLOCK})?"
)
_NUMBERED = re.compile(
    r"(?<![0-9月年.\-一二三四五六七八九十第尾编账户卡单工学线车座楼])(?P<day>[0-9]{1,2}|[一二三四五六七八九十]{2,3})号(?=该|应|要|得|还|交|缴|发|到|扣|就|之|以|前|截|啦|了|给|打|付|结|转|晚上|早上|上午|下午|中午|那天|当天|开工资|[,。!?;\s]|$)"
)
"""A day of the month that is only numbered: 5号该交的. What else is numbered (a house, a line, a card) stands otherwise."""
_END = re.compile(
    r"(?:(?P<which>[本这下])?个?|(?P<number>[0-9]{1,2}|[一二三四五六七八九十]{1,2}))(?:月底|月末)(?:之?前|以前)?|(?P<year>年底)(?:之?前|以前)?"
)
_THIS = re.compile(r"[本这]个?(?P<unit>周|星期|礼拜|月)(?:之?内|以内)")
_CLOCK_ONLY = re.compile(_CLOCK)
_PART_ONLY = re.compile(
    r"(?:(?P<day>今[日天]|明[日天]|今|明)(?P<of>[早晚])?)?(?P<part>中午|正午|午夜|半夜|下班|收工|天黑|傍晚|下午|晚上|晚饭|上午|天亮|打烊|关门)(?:之?前|以前)"
)
_HOURS = {"中午": 12, "正午": 12, "下班": 18, "收工": 18, "傍晚": 18, "上午": 12, "下午": 18}
_GIVEN = re.compile(
    rf"(?:给|宽限|(?<!期)限|容)(?:你们|您们|你|您|他)?(?:最后|最多|再)?(?P<all>(?P<count>{_N})[ ]?个?(?P<unit>天|日|小时|钟头|周|星期|月)(?:时间|的时间)?)(?!之?内|以内|后|之后|以后|前)"
)
"""Time that somebody is given: 给你三天."""
_CLOCK_AFTER = re.compile(rf"[ ]?{_CLOCK}")
_UNITS = {"工作日": "business_days", "小时": "hours", "分钟": "minutes", "周": "weeks", "星期": "weeks", "月": "months"}
_AHEAD = {"下": 1, "上": -1}
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
    if "date_zh_month" in hits:
        for m in _MONTH_ALONE.finditer(low):
            if words.free(*m.span()):
                words.take(*m.span())
                yield m.start(), m.end(), None, None
    if "date_zh_point" in hits:
        for m in _POINT.finditer(low):
            yield from _written(words, m.start(), m.end(), None, m["month"], m["day"])


_LIMITS = ("前", "之前", "以前", "到期")
_UNTIL = ("之前", "以前", "前")


def _said_until(clock: re.Match[str]) -> int:
    """The end of a time of day without the word that makes it a limit: a day of the calendar is one without 前."""
    return clock.start("ahead") if clock["ahead"] else clock.end()


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
        end, moment = _said_until(clock), _moment(when, clock, words)
    words.take(start, end)
    yield start, end, when, moment


def relative(words: Words) -> Iterator[Dated]:
    """Every Chinese date that counts from the day the message came."""
    hits, low, received = words.hits, words.low, words.received
    if "relative_zh_within" in hits:
        for m in _WITHIN.finditer(low):
            count = whole(m["count"])
            if count is not None:
                received_words = _RECEIVED.search(low[max(0, m.start() - 18) : m.start()])
                start = m.start() - len(received_words[0]) if received_words else m.start()
                yield start, m.end(), calendar.later(received, count, _UNITS.get(m["unit"], "days")), None
    if "relative_zh_day" in hits:
        for m in _DAY.finditer(low):
            when = received.date() + timedelta(days=_LATER[m["day"][0]]) if received else None
            yield m.start(), m.end(), when, _moment(when, m, words)
    if "relative_zh_week" in hits:
        for m in _WEEK.finditer(low):
            number = 7 if m["day"] in "日天末" else "一二三四五六".index(m["day"]) + 1
            week = {"下": 1, "上": -1, "本": 0, "这": 0, None: None}[m["which"]]
            when = calendar.weekday(number, received, week)
            yield m.start(), _until(low, m.end()), when, _moment(when, m, words)
    if "relative_zh_month" in hits:
        for m in _MONTH.finditer(low):
            when = calendar.of_this_month(whole(m["day"]) or 0, received, _AHEAD.get(m["which"], 0))
            yield m.start(), _until(low, m.end()), when, _moment(when, m, words)
        for m in _ONLY.finditer(low):
            when = calendar.upcoming(whole(m["day"]) or 0, received)
            yield m.start(), _said_until(m) if m["hour"] else m.end(), when, _moment(when, m, words)
        for m in _NUMBERED.finditer(low):
            number = whole(m["day"]) or 0
            if 1 <= number <= 31:
                yield m.start(), m.end(), calendar.upcoming(number, received), None
        for m in _THIS.finditer(low):
            end = calendar.weekday(7, received, 0) if m["unit"] != "月" else calendar.month_end(received)
            yield m.start(), m.end(), end, None
        for m in _END.finditer(low):
            when = calendar.month_end(received, 1 if m["which"] == "下" else 0)
            if m["number"]:
                first = calendar.nearest((whole(m["number"]) or 0) % 12 + 1, 1, received)
                when = first - timedelta(days=1) if first else None
            if m["year"] and received:
                when = calendar.day(received.year, 12, 31)
            yield m.start(), m.end(), when, None
    if "relative_zh_given" in hits:
        for m in _GIVEN.finditer(low):
            count = whole(m["count"])
            if count is not None:
                unit = "hours" if m["unit"] == "钟头" else _UNITS.get(m["unit"], "days")
                yield *m.span("all"), calendar.later(received, count, unit), None
    if "relative_zh_passed" in hits:
        for m in _PASSED.finditer(low):
            yield *m.span("all"), calendar.later(received, whole(m["count"]) or 0, _UNITS.get(m["unit"], "days")), None
    if "relative_zh_part" in hits:
        for m in _PART_ONLY.finditer(low):
            when = received.date() + timedelta(days=(m["day"] or "今")[0] == "明") if received else None
            moment = calendar.at_time(when, _HOURS.get(m["part"], 24), 0, "", received) if when else None
            yield m.start(), m.end(), when, moment


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
    if (hour == 12 and part.startswith("晚")) or (hour == 0 and match[0][0] == "今"):
        hour = 24  # the midnight that ends the day
    late = part in {"下午", "傍晚", "晚上", "晚间", "晚"} or (part == "中午" and hour < 3)
    return calendar.at_time(when, hour, minute, "pm" if late else "", words.received)

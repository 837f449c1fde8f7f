"""Dates that count from the day a message came: tomorrow 5pm · by Friday · within 7 days · 15th of this month."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from forbear.patterns import Cue, among
from forbear.read.facts import calendar
from forbear.read.facts.roles import places
from forbear.read.facts.vocabulary import bounded, either, listed, numbered
from forbear.read.facts.words import Words
from forbear.read.facts.written_dates import Dated

_UNIT_WORDS = {
    word: unit
    for unit in ("hours", "minutes", "days", "business_days", "weeks", "months")
    for word in listed("relative", unit)
}
_NUMBERS = numbered("numbers")
_WEEKDAYS = numbered("weekdays")
_TODAY, _TOMORROW, _EVENING = (listed("relative", key) for key in ("today", "tomorrow", "evening"))
_TODAY = frozenset(w for w in _TODAY if not "\u3400" < w[0] < "\u9fff")
_TOMORROW = frozenset(w for w in _TOMORROW if not "\u3400" < w[0] < "\u9fff")
_END = listed("relative", "month_end")
_UNITS = either(_UNIT_WORDS)
_COUNT = rf"(?P<count>[0-9]{{1,3}}|{either(_NUMBERS)})(?: ?\((?:[0-9]{{1,3}}|{either(_NUMBERS)})\))?"
_TIME = r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?[ ]?(?P<half>[ap])(?:\.[ ]?m\.?|m\b)"

CUES = (
    Cue("relative_within", rf"\b(?:{either(listed('relative', 'before'))}|due in|in)[ :]{{1,2}}(?:[0-9]|{either(_NUMBERS)})[^.!?\n]{{0,20}}(?:{_UNITS})"),
    Cue("relative_after", rf"[0-9][ ]?(?:{_UNITS})[ ](?:{either(listed('relative', 'after') - listed('relative', 'before'))})"),
    *(Cue(f"relative_day:{word}", bounded(word)) for word in sorted(_TODAY | _TOMORROW | _EVENING)),
    Cue("relative_weekday", rf"\b(?:by|before|until|till|on|due|this|next|el|del|hari)[ ](?:next |this |coming )?(?:{either(_WEEKDAYS)})|\b(?:{either(_WEEKDAYS)}),? (?:at |by |before |after )?[0-9]{{1,2}}(?:[:.][0-9]{{2}})? ?[ap]\.?m"),
    Cue("relative_month", rf"\b[0-9]{{1,2}}(?:st|nd|rd|th)\b|{either(_END)}|end of (?:the |this )?week"),
    Cue("relative_yesterday", r"\b(?:due|payable|expired|lapsed) yesterday"),
    Cue("relative_feast", rf"\b(?:by|before|until|till) (?:the )?(?:{either(listed('relative', 'feasts'))})\b"),
    Cue("relative_clock", r"\b(?:by|before|until|till|after)[ ](?:12 )?(?:midnight|noon)\b|\b(?:by|before|until|till|after)[ ][0-9]{1,2}(?:[:.][0-9]{2})?[ ]?[ap]\.?m"),
)  # fmt: skip

_OF = "date|receipt|delivery|service|notice|letter|summons|demand|today|email|message|hereof|posting"
_TAIL = rf"(?: hereof|(?: (?:from|of|after|upon|following)(?: (?:the|this|your|of|receiving|being|served|{_OF})){{0,9}} (?:{_OF})\b))?"
_WITHIN = re.compile(
    rf"(?<!for )(?<!for the )\b(?:{either(listed('relative', 'before'))}|in(?= (?:the )?(?:next )?(?:[0-9]{{1,2}}|an?|one|two|three) (?:hours?|hrs?|minutes?|mins?))|(?:due|payable|pay|paid|expires?|debited|deducted|(?:listed|reported|submitted|referred|disconnected|suspended|blocked|repossessed|escalated)(?: (?:with|to|at|for|as|by) [a-z-]{{2,20}}){{0,2}}) in)[ :]{{1,2}}"
    rf"(?P<when>[*]{{0,2}}{_COUNT}[ ]?-?(?P<unit>{_UNITS})\b{_TAIL})"
)
_AFTER = re.compile(
    rf"(?<![0-9a-z])(?P<when>{_COUNT}[ ]?(?P<unit>{_UNITS}))(?=[ ](?:{either(listed('relative', 'after') - {'from now', 'of receipt'})}))"
)
_DAY_CUES = {f"relative_day:{word}": word for word in _TODAY | _TOMORROW | _EVENING}
_DAY_NAMES = frozenset(_DAY_CUES)
_OF_THE_DAY = ("'s", "’s")
"""Today's rate, this month's rent: the day or the month only says which one is meant."""
_EARLY = re.compile(rf"(?<![0-9]){_TIME},? (?:on )?$")
_LATE = re.compile(rf",? (?:by |before |at |till |, )?{_TIME}")
_ROUGHLY = re.compile(
    r" (?:by|before|at|after|till|until|from|between) [0-9]{1,2}(?:[:.][0-9]{2})?(?: ?(?:and|-|to) ?[0-9]{1,2}(?:[:.][0-9]{2})?)?"
    r"(?: ?[ap]\.?m)?(?![0-9%,]|\.[0-9]| ?(?:days?|hours?|months?|times|st\b|nd\b|rd\b|th\b))| [0-9]{1,2}:[0-9]{2}\b"
)
"""A time without its half of the day, which says no moment: today by 6."""
_WEEKDAY = re.compile(
    rf"(?:(?<=by )|(?<=before )|(?<=until )|(?<=till )|(?<=on )|(?<=due )|(?<=del )|(?<=el )|(?<=hari )|(?=this |next )|(?<![a-z])(?=[a-z]{{3,9}},? (?:at |by |before |after )?[0-9]{{1,2}}(?:[:.][0-9]{{2}})?[ ]?[ap]\.?m))"
    rf"(?P<early>{_TIME},? (?:on )?)?(?P<which>this |next |coming |this coming )?(?P<day>{either(_WEEKDAYS)})(?![a-z])(?: (?:morning|afternoon|evening|night))?(?:,? (?:by |before |at )?(?P<late>{_TIME.replace('P<', 'P<l')}))?"
)
_ORDINAL = re.compile(
    r"(?:(?<=due )|(?<=on )|(?<=by )|(?<=before )|(?<=the )|(?<=until ))(?P<day>[0-9]{1,2})(?:st|nd|rd|th)\b(?P<month>(?: of)? (?:this|the|next|every|each) month)?(?! (?:reminder|notice|time|floor|instal|emi|street|avenue|day))"
)
_MONTH_END = re.compile(rf"(?:{either(_END)})(?!['’]s)")
_WEEK_END = re.compile(r"end of (?:the |this )?week\b")
_YESTERDAY = re.compile(r"(?:(?<=due )|(?<=payable )|(?<=expired )|(?<=lapsed ))yesterday\b")
_FEAST = re.compile(
    rf"(?:(?<=by )|(?<=before )|(?<=until )|(?<=till )|(?<=the ))(?:{either(listed('relative', 'feasts'))})\b"
)
_NOON = re.compile(r"(?:(?<=by )|(?<=before )|(?<=until )|(?<=till )|(?<=after ))(?:12 )?(?:midnight|noon)\b")
_CLOCK = re.compile(rf"(?:(?<=by )|(?<=before )|(?<=until )|(?<=till )|(?<=after )){_TIME}")


def find(words: Words) -> Iterator[Dated]:
    """Every relative date, with its value where the time received is known."""
    hits, low, received = words.hits, words.low, words.received
    if "relative_within" in hits:
        for m in _WITHIN.finditer(low):
            yield _counted(words, m)
    if "relative_after" in hits:
        for m in _AFTER.finditer(low):
            yield _counted(words, m)
    for cue in among(hits, _DAY_NAMES):
        word = _DAY_CUES[cue]
        when = received.date() + timedelta(days=word in _TOMORROW) if received else None
        for start in places(low, word):
            if not low.startswith(_OF_THE_DAY, start + len(word)):
                yield _day(words, start, start + len(word), when)
    if "relative_weekday" in hits:
        for m in _WEEKDAY.finditer(low):
            week = 1 if m["which"] == "next " else None
            when = calendar.weekday(_WEEKDAYS[m["day"]], received, week)
            yield m.start(), m.end(), when, _moment(when, m, words)
    if "relative_yesterday" in hits:
        for m in _YESTERDAY.finditer(low):
            yield m.start(), m.end(), received.date() - timedelta(days=1) if received else None, None
    if "relative_feast" in hits:
        for m in _FEAST.finditer(low):
            yield m.start(), m.end(), None, None
    if "relative_month" in hits:
        for m in _ORDINAL.finditer(low):
            number, said = int(m["day"]), m["month"] or ""
            if said:
                when = calendar.of_this_month(number, received, int("next" in said))
            else:
                when = calendar.upcoming(number, received)
            yield m.start(), m.end(), when, None
        for m in _MONTH_END.finditer(low):
            yield m.start(), m.end(), calendar.month_end(received), None
        for m in _WEEK_END.finditer(low):
            yield m.start(), m.end(), calendar.weekday(7, received, 0), None


def clock(words: Words) -> Iterator[Dated]:
    """A time of day alone that says until when: by 5 PM."""
    if "relative_clock" in words.hits:
        for m in _CLOCK.finditer(words.low):
            when = words.received.date() if words.received else None
            moment = calendar.at_time(when, int(m["hour"]), int(m["minute"] or 0), m["half"] + "m", words.received)
            yield m.start(), m.end(), when, moment
        for m in _NOON.finditer(words.low):
            when = words.received.date() if words.received else None
            moment = calendar.at_time(when, 24 if m[0] == "midnight" else 12, 0, "", words.received)
            yield m.start(), m.end(), when, moment


def _day(words: Words, start: int, end: int, when: calendar.When) -> Dated:
    """A day with the time of day that may stand before or after it."""
    low = words.low
    said = _LATE.match(low, end)
    if said:
        end = said.end()
    elif roughly := _ROUGHLY.match(low, end):
        end = roughly.end()
    elif said := _EARLY.search(low[max(0, start - 16) : start]):
        start -= min(start, 16) - said.start()
    moment = (
        calendar.at_time(when, int(said["hour"]), int(said["minute"] or 0), said["half"] + "m", words.received)
        if said
        else None
    )
    return start, end, when, moment


def _counted(words: Words, match: re.Match[str]) -> Dated:
    said = match["count"]
    count = int(said) if said.isdigit() else _NUMBERS[said]
    unit = _UNIT_WORDS[" ".join(match["unit"].split())]
    start, end = match.span("when")
    while words.low[start] == "*":
        start += 1
    return start, end, calendar.later(words.received, count, unit), None


def _moment(when: calendar.When, match: re.Match[str], words: Words) -> calendar.When:
    if match["early"]:
        hour, minute, half = match["hour"], match["minute"], match["half"]
    elif match["late"]:
        hour, minute, half = match["lhour"], match["lminute"], match["lhalf"]
    else:
        return None
    return calendar.at_time(when, int(hour), int(minute or 0), half + "m", words.received)

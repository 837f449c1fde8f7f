"""Dates that stand written out: 2026-05-01 · 15-Feb-2026 · May 1, 2026 · 1 de mayo · 3/15."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from forbear.patterns import Cue
from forbear.read.facts import calendar
from forbear.read.facts.vocabulary import either, numbered
from forbear.read.facts.words import Words

_MONTHS = numbered("months")
_NAMES = either(_MONTHS)
_YEAR = r"(?:19|20)[0-9]{2}"

# Patterns begin with one plain character or word, so that `re` can skip to it; what may not stand
# before is looked at right after: `[0-9](?<![0-9].)` is a digit that no digit precedes.
CUES = (
    Cue("date_iso", rf"{_YEAR}[-/.][0-9]{{1,2}}[-/.][0-9]"),
    Cue("date_numbers", r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}"),
    Cue(
        "date_short",
        r"\b(?:by|on|before|until|till|due|el|tanggal|of|date|dated|from|for|scheduled|starting|since|"
        rf"{either(numbered('weekdays'))})[: (,]{{1,2}}[0-9]{{1,2}}/[0-9]{{1,2}}\b",
    ),
    Cue("date_day_month", rf"[0-9](?:st|nd|rd|th)?(?: day)?[ \-/.,]{{0,2}}(?:of |de )?(?:{_NAMES})"),
    Cue("date_month_day", rf"\b(?:{_NAMES})\.?[ \-/]{{1,2}}[0-9]"),
)

_ISO = re.compile(r"([12](?<![0-9].)[09][0-9]{2})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])")
_NUMBERS = re.compile(rf"([0-9](?<![0-9./-].)[0-9]?)([-/.])([0-9]{{1,2}})\2({_YEAR}|[0-9]{{2}})(?![0-9/])")
_SHORT = re.compile(r"(?<=[ :(])([0-9]{1,2})/([0-9]{1,2})(?![0-9/%])")
_DAY_MONTH = re.compile(
    rf"([0-9](?<![0-9.,].)[0-9]?)(?:st|nd|rd|th)?(?: day)?[ \-/.,]{{0,2}}(?:of |de )?({_NAMES})(?![a-z])\.?"
    rf"(?:(?:,? | de | del |[-/.']|, ?'|)({_YEAR}|[0-9]{{2}}(?![0-9:,]|\.[0-9]| ?(?:hours|days|hrs|[ap]m))))?"
)
_MONTH_DAY = re.compile(
    rf"({_NAMES})\.?[ \-/]{{1,2}}([0-9]{{1,2}})(?:st|nd|rd|th)?(?![0-9:%]|,[0-9]{{3}}|[ -](?:hours|days))(?:(?:, ?| |-|/)({_YEAR}))?"
)
_VERBS = re.compile(r" (?:be|have|not|also|result|lead|cause|call|contact|take|apply|need)")
_TIME = re.compile(
    r"(?:[ t,-]{0,2}| at |, at |\()([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?(?:[ ]?([ap]m|hrs))?(?![0-9])|(?:,? at |,? by |,? )([0-9]{1,2})[ ]?([ap])\.?m(?![a-z])"
)
_TIME_BEFORE = re.compile(
    r"([0-9]{1,2})(?:[:.]([0-9]{2}))?[ ]?(?:([ap])\.?m\.?|(noon|midday|midnight)),? (?:on )?(?:the )?$"
)
_WEEKDAY_BEFORE = re.compile(rf"(?<![a-z])(?:{either(numbered('weekdays'))})\.?,? (?:the )?$")

Dated = tuple[int, int, calendar.When, calendar.When]
"""Start and end in the folded text, the day, and the moment where a time of day is said too."""


def find(words: Words) -> Iterator[Dated]:
    """Every date written out. A date that the calendar does not have keeps its words and has no value."""
    low, hits, place = words.low, words.hits, words.place
    if "date_iso" in hits:
        for m in _ISO.finditer(low):
            yield from _with_time(words, m.start(), m.end(), calendar.day(int(m[1]), int(m[3]), int(m[4])))
    if "date_numbers" in hits:
        for m in _NUMBERS.finditer(low):
            if not int(m[1]) or not int(m[3]) or (m[2] == "." and len(m[4]) == 2 and int(m[3]) > 12):
                continue  # a version or a section, not a day
            order = calendar.ordered(int(m[1]), int(m[3]), place)
            yield from _with_time(words, m.start(), m.end(), calendar.day(int(m[4]), *order) if order else None)
    if "date_day_month" in hits:
        for m in _DAY_MONTH.finditer(low):
            if not m[3] and m[2] in {"may", "mar", "mil"} and _VERBS.match(low, m.end()):
                continue
            yield from _named(words, m, m[1], m[2], m[3])
    if "date_month_day" in hits:
        for m in _MONTH_DAY.finditer(low):
            if m.start() and low[m.start() - 1].isalnum():
                continue
            if not m[3] and low[m.end(1)] == "-" and low.endswith(("for ", "of ", "month "), 0, m.start()):
                continue  # the month of a bill: for Apr-26
            yield from _named(words, m, m[2], m[1], m[3])
    if "date_short" in hits:
        for m in _SHORT.finditer(low):
            order = calendar.ordered(int(m[1]), int(m[2]), place)
            if order and 1 <= order[0] <= 12 and 1 <= order[1] <= 31:
                yield from _with_time(words, m.start(), m.end(), calendar.nearest(*order, words.received))


def _named(words: Words, match: re.Match[str], of_month: str, month: str, year: str | None) -> Iterator[Dated]:
    number = _MONTHS[" ".join(month.split())]
    when = (
        calendar.day(int(year), number, int(of_month))
        if year
        else calendar.nearest(number, int(of_month), words.received)
    )
    end = match.end()
    if not year and words.low[end - 1] == ".":
        end -= 1
    if int(of_month) <= 31:
        yield from _with_time(words, match.start(), end, when)


def _with_time(words: Words, start: int, end: int, when: date | None) -> Iterator[Dated]:
    if not words.free(start, end):
        return
    low, received = words.low, words.received
    if weekday := _WEEKDAY_BEFORE.search(low[max(0, start - 14) : start]):
        start -= min(start, 14) - weekday.start()
    moment: calendar.When = None
    if after := _TIME.match(low, end):
        if after[1]:
            moment = calendar.at_time(when, int(after[1]), int(after[2]), after[3] or "", received)
        else:
            moment = calendar.at_time(when, int(after[4]), 0, after[5] + "m", received)
        end = after.end()
    elif before := _TIME_BEFORE.search(low[max(0, start - 20) : start]):
        half = before[3] + "m" if before[3] else "am" if before[4] == "midnight" else "pm"
        moment = calendar.at_time(when, int(before[1]), int(before[2] or 0), half, received)
        start -= min(start, 20) - before.start()
    words.take(start, end)
    yield start, end, when, moment

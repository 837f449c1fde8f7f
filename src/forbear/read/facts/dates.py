"""Dates and deadlines of a message, each with what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from forbear.read.facts import chinese_dates, chinese_feasts, relative_dates, roles, written_dates
from forbear.read.facts.words import Found, Words, likely
from forbear.records.reading import Kind

CUES = (
    *written_dates.CUES,
    *chinese_dates.CUES,
    *chinese_feasts.CUES,
    *relative_dates.CUES,
    *roles.cues("date_roles"),
    *roles.cues("clauses"),
)
_WRITTEN = frozenset(c.name for c in written_dates.CUES)
_CHINESE = frozenset(c.name for c in chinese_dates.CUES)
_FEASTS = frozenset(c.name for c in chinese_feasts.CUES)
_RELATIVE = frozenset(c.name for c in (*relative_dates.CUES, *chinese_dates.CUES) if c.name.startswith("relative"))
_STOP = re.compile(r"[!?。！？;；\n]|\.(?=\s|$)")
_CHINESE_STOP = re.compile(r"[!?。！？;；\n，,]|\.(?=\s|$)")
_PRESSING: frozenset[Kind] = frozenset(
    {
        "overdue_notice",
        "collection_demand",
        "legal_notice",
        "third_party_disclosure",
        "scam",
        "lender_offer",
        "payment_reminder",
    }
)
_VISIT = re.compile(r"上门|走访|外访|过去|家访|开庭|来我|到我|\bvisit|\bcom(?:e|ing)\b|datang|filing|meeting|会议")
"""When the sender comes or meets is no day to pay by."""
_COUNTED = re.compile(r"[0-9a-z] ?(?:hours?|hrs?|minutes?|mins?|[ap]m)|小时|分钟")
"""Hours and minutes are counted to press, whatever else the sentence offers."""
_GIVEN = re.compile(
    r"(?:money|cash|loans?|funds?|credited|disburse\w{0,5}|approv\w{1,4}|delivered|in your account) (?:\w{1,12} ){0,2}in (?:just |only )?$"
)
_GIVEN_AFTER = re.compile(
    r" (?:mei?n? (?:loan|paise|paisa|cash|approv)|loan|approval|disbursal|disbursement|delivery|cash)"
)
"""How soon somebody promises to give is no day to pay by."""
_LAPSES = re.compile(r"(?:expires?|expiring|ends?|lapses?|closes?|valid (?:till|until)|only|good until) (?:at )?$")
_LAST = re.compile(r" (?:is|being) (?:the|your) (?:last|final) (?:day|chance|date)")
"""Words of an offer that is lost after a day."""
_LIMIT = re.compile("(?<!分钟)(?<!分钟之)[前内]$")
_ONLY = ("限", "只有", "仅在")
"""An offer, a parcel or a code that lapses is lost after a day that is named as its limit."""
_ORDINAL = re.compile("[0-9]{1,2}(?:st|nd|rd|th)")
_AROUND = 110
_NEAR = 13


def find(words: Words) -> Iterator[Found]:
    """Every date of the message in the order found.

    A date relative to the day received counts only where its sentence asks for something:
    "get up to 5,000 today" names no deadline. A time of day is part of a value only where the
    date is one to act by.
    """
    found: list[written_dates.Dated] = []
    if words.hits & _WRITTEN:
        found += written_dates.find(words)
    if words.hits & _CHINESE:
        found += chinese_dates.find(words)
    if words.hits & _FEASTS:
        found += chinese_feasts.find(words)
    relative = list(_relative(words, [d[:2] for d in found])) if words.hits & _RELATIVE else []
    if not found and not relative:
        return
    cues = roles.located(words, "date_roles")
    written: set[str] = set()
    for start, end, when, moment in found:
        if words.low[start:end] in written:
            continue  # the same day in the same words is one date
        written.add(words.low[start:end])
        role, far = roles.nearest(words, start, end, cues)
        if far > (_NEAR if role == "deadline" else 30):
            role = "other"
        value = moment if moment and role in {"due", "deadline"} else when
        yield Found(
            "date", start, end, value.date() if isinstance(value, datetime) and role == "other" else value, role
        )
    for start, end, when, moment in relative:
        role, far = roles.nearest(words, start, end, cues)
        yield Found("date", start, end, moment or when, "due" if role == "due" and far < 14 else "deadline", 0.9)


def _relative(words: Words, written: list[tuple[int, int]]) -> Iterator[written_dates.Dated]:
    """The relative dates that ask for something; the same words count once, and beside a written day not at all."""
    said: set[str] = set()
    clauses: list[roles.RoleWord] = []
    found = [*chinese_dates.relative(words), *relative_dates.find(words)]
    found.sort(key=lambda dated: dated[0] - dated[1])  # the longest first: "close of work today" holds "today"
    if not written and (not found or _presses(words)):
        found += [*chinese_dates.clock(words), *relative_dates.clock(words)]
    if found:
        clauses = roles.located(words, "clauses")
    for start, end, when, moment in found:
        text = words.low[start:end]
        beside = any(0 <= s - end <= 3 or 0 <= start - e <= 3 for s, e in written) and words.low[end : end + 1] not in {
            "即",
            "(",
        }
        if (
            any(text in other for other in said)
            or beside
            or not words.free(start, end)
            or not _asks(words, start, end, clauses)
        ):
            continue
        said.add(text)
        words.take(start, end)
        yield start, end, when, moment


def _asks(words: Words, start: int, end: int, clauses: list[roles.RoleWord]) -> bool:
    """Whether the sentence around a relative date asks for something and offers nothing: worked out once for a form."""
    known: dict[tuple[int, int], bool] = words.kept.setdefault("asks", {})
    asks = known.get((start, end))
    if asks is None:
        asks = known[start, end] = _sentence_asks(words, start, end, clauses)
    return asks


def _sentence_asks(words: Words, start: int, end: int, clauses: list[roles.RoleWord]) -> bool:
    low = words.low
    if _GIVEN.search(low[max(0, start - 40) : start]) or _GIVEN_AFTER.match(low, end):
        return False
    if _LAPSES.search(low[max(0, start - 16) : start]) or _LAST.match(low, end):
        return True
    stop = _CHINESE_STOP if words.language == "zh" else _STOP
    begin = max(0, start - _AROUND)
    for m in stop.finditer(low, begin, start):
        begin = m.end()
    last = stop.search(low, end, end + _AROUND)
    end_of = last.start() if last else end + _AROUND
    spoken = {role for at, _, role in clauses if begin <= at < end_of and not start <= at < end}
    if _presses(words) and not words.language.startswith("hi") and _COUNTED.search(low, start, end):
        return True
    if "lapses" in spoken and (_LIMIT.search(low, start, end) or low.endswith(_ONLY, 0, start)):
        return True
    if "not_due" in spoken and not (words.language == "en" and "due" in spoken and _presses(words)):
        return False
    return "due" in spoken or (
        _presses(words) and not _ORDINAL.fullmatch(low, start, end) and not _VISIT.search(low, begin, end_of)
    )


def _presses(words: Words) -> bool:
    """Whether a message is surely one that asks for something, whatever the words of one sentence."""
    presses: bool | None = words.kept.get("presses")
    if presses is None:
        presses = words.kept["presses"] = likely(words.triage, _PRESSING)
    return presses

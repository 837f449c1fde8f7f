"""Amounts in figures: Rs. 5,000/- · ¥1.2万 · $500-$1,000 · 4千5百元."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from forbear.read.facts import money_signs
from forbear.read.facts.currencies import local, meant
from forbear.read.facts.numerals import TIMES, number
from forbear.read.facts.words import Words
from forbear.records.money import Money

Priced = tuple[int, int, Money, float]
"""The place of an amount, the amount, and how certain it is."""

_BARE = frozenset({"amount_bare", "amount_said"})
"""Cues of numbers that only the words around them make money."""
_LONGEST = 20
"""Digits and separators of the longest number that can be money; longer ones are references."""
_TOKEN = re.compile(r"[0-9][0-9.,]*")
_RANGE = re.compile(r"[ \t]?(?:-|–|—|~|至|到|to|and)[ \t]?(?:rs\.?|inr|¥|₹|\$|£)?[ \t]?")
_MORE = re.compile(r"([0-9]{1,4})([千百])?[ ]?(?:元|块钱|块)")
_RANGE_SIGNS = frozenset("-–—~至到t")
_CHINESE_TIMES = frozenset({"万", "萬", "w", "千", "亿", "百万", "千万", "十万"})
_INDIAN = frozenset({"lakh", "lakhs", "lac", "lacs", "crore", "crores", "लाख", "करोड़"})
_PERCENT = re.compile(r"[ \t]?(?:%|‰|percent|p\.a)")


class _Figure(NamedTuple):
    """A number at its place, with the signs around it: what no digit's value changes."""

    start: int
    end: int
    begin: int
    stop: int
    sign: str
    times: str
    unit: str
    joined: bool
    """Whether it is a part of a word or a code."""
    spoken: bool
    """Whether words alone say that it is money."""


def _figures(words: Words) -> list[_Figure]:
    """Every number that can be an amount."""
    low = words.low
    spoken = not words.hits.isdisjoint(_BARE)
    found = []
    for token in _TOKEN.finditer(low):
        start, end = token.span()
        while low[end - 1] in ".,":
            end -= 1
        if end - start > _LONGEST:
            continue
        sign, begin = money_signs.before(words, start)
        times, unit, stop = money_signs.after(words, end, sign)
        joined = not sign and money_signs.joined(low, start, stop) and not (times and _MORE.match(low, stop))
        alone = spoken and not sign and not unit and not joined and money_signs.spoken(words, start, stop)
        found.append(_Figure(start, end, begin, stop, sign, times, unit, joined, alone))
    return found


def find(words: Words) -> Iterator[Priced]:
    """Every number that signs, words or a range make money."""
    low, taken, place = words.low, words.taken, words.place
    figures = words.kept.get(("figures", place))
    if figures is None:
        figures = words.kept["figures", place] = _figures(words)
    waiting = last = (0, 0, "")
    for start, end, begin, stop, sign, times, unit, joined, spoken in figures:
        if start < last[1] or taken.find(1, start, end) >= 0:
            continue
        certainty = 1.0
        if not sign:
            sign = unit
            if joined or (low[start] == "0" and end - start > 1 and low[start + 1] != "."):
                continue
            if not sign and last[2] and start - last[1] < 9 and _RANGE.fullmatch(low, last[1], begin):
                sign = last[2]
            elif not sign and times in _CHINESE_TIMES and money_signs.ten_thousands(low, start, stop):
                sign = "元"
            elif not sign and times == "k":
                sign, certainty = local(place), 0.7
            elif not sign and times in _INDIAN and local(place) == "INR":
                sign, certainty = "INR", 0.8
            elif not sign:
                if low[stop : stop + 2].strip(" ")[:1] in _RANGE_SIGNS:
                    waiting = (start, stop, times)
                if not spoken:
                    continue
                sign, certainty = local(place), 0.7
        currency = meant(sign, place)
        value = number(low[start:end], currency)
        if value is None or (stop == end and _PERCENT.match(low, end)):
            continue
        if times:
            value *= TIMES[times]
            if times in "万千" and (more := _MORE.match(low, stop)):  # 4千5百元
                value += int(more[1]) * TIMES.get(more[2], 1)
                stop, sign = more.end(), sign or "元"
        if waiting[1]:
            if begin - waiting[1] < 9 and certainty == 1.0 and _RANGE.fullmatch(low, waiting[1], begin):
                yield from _lower_end(words, waiting, times, currency)
            waiting = (0, 0, "")
        minus = low[begin:start].endswith("-")
        if begin and low[begin - 1] == "-" and (begin < 2 or low[begin - 2] in " :("):
            begin, minus = begin - 1, True
        if low.startswith("cr", stop) and words.text[stop : stop + 2] == "CR":
            stop += 2  # a balance in credit, as Indian banks print it
        last = (begin, stop, sign)
        yield begin, stop, Money(amount=-value if minus else value, currency=currency), certainty


def _lower_end(words: Words, waiting: tuple[int, int, str], times: str, currency: str) -> Iterator[Priced]:
    """The lower end of a range whose currency stands only at the upper: 1000-5000元."""
    start, stop, own = waiting
    value = number(words.low[start : stop - len(own)].strip(), currency)
    if value is not None:
        yield start, stop, Money(amount=value * TIMES.get(own or times, 1), currency=currency), 0.9

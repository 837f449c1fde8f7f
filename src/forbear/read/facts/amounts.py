"""Amounts of money, each with its currency and what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from forbear.patterns import Cue
from forbear.read.facts import roles
from forbear.read.facts.currencies import AFTER, BEFORE, local, meant
from forbear.read.facts.numerals import CHINESE, TIMES, chinese, number
from forbear.read.facts.vocabulary import either
from forbear.read.facts.words import Found, Words
from forbear.records.money import Money

_MONEY_WORDS = (
    "amount|amt|pmt|(?:re)?pay|balance|bal|dues?|outstanding|emi|debited|credited|owed?|owing|penalty|principal|total|sum of|installment|instalment|overdue|"
    "金额|欠款|欠费|应还|需还|待还|还款|本金|总额|余额|利息|违约金|滞纳金|罚息|手续费|共计|合计|累计|额度|借款|欠|贷款|放款|支出|消费|转账|应付|待缴"
)
_LINKS = "(?:[ \t](?:of|is|for|by|with|due|now|are|was|only|to)){0,3}"
_SPOKEN = rf"(?:{_MONEY_WORDS}){_LINKS}[ \t]?(?:为|是|共|约|已达|达)?(?:人民币)?[ \t]?[:=]?[ \t]{{0,2}}-?"
_STRONG = re.compile(_SPOKEN + "$", re.ASCII)
_COUNTERS = "天日号期次%个月年位名笔家张点小分时倍人户用客粉折级岁楼栋单室路台部件条页周星:/-"
_NOT_MONEY = re.compile(
    r"[ \t]?(?:%|percent|days?|months?|hours?|hrs|years?|weeks?|st\b|nd\b|rd\b|th\b|times|x\b|points|emis?\b|installments|instalments)"
)

CUES = (
    Cue("amount_before", rf"(?:{either(BEFORE)})[ \t]?[.:]?[ \t]{{0,2}}-?[0-9]"),
    Cue("amount_after", rf"[0-9][0-9.,]*[ \t]?(?:[wklm]|{either(TIMES)})?[ ,\t]{{0,2}}(?:{either(AFTER)})"),
    Cue("amount_times", r"[0-9][ \t]?(?:[万萬亿千百lw]|lakh|lac|crore|cr\b|thousand|k\b)"),
    Cue("amount_bare", _SPOKEN + "[0-9]{2}|" + _SPOKEN + "[0-9][.,][0-9]"),
    Cue("amount_chinese", rf"[{CHINESE}](?:元|圆|块)|(?:人民币|欠款?|借款?)[为共计了]?[{CHINESE}]"),
    *roles.cues("amount_roles"),
)

_TOKEN = re.compile(r"[0-9][0-9.,]*")
_TAIL = re.compile(
    rf"(?:(?P<near>cr|[klmw])(?![a-z0-9])|[ \t]?(?P<times>{either(w for w in TIMES if len(w) > 1 or not w.isascii())})(?![a-z]))?"
    rf"[ \t]?,?[ \t]?(?:(?P<unit>{either(AFTER)})(?![a-z]))?"
)
_RANGE = re.compile(r"[ \t]?(?:-|–|—|~|至|到|to|and)[ \t]?(?:rs\.?|inr|¥|₹|\$|£)?[ \t]?")
_CHINESE = re.compile(
    rf"(?:(?<=人民币)|(?<=欠款)|(?<=借款)|(?<=欠)|(?<=借))(?P<bare>[{CHINESE}]{{2,20}})(?![{_COUNTERS}{CHINESE}元圆块])"
    rf"|(?<![{CHINESE}数几])(?P<full>[{CHINESE}]{{1,20}})[ \t]?(?:元|圆|块钱|块)[整正]?"
    r"(?:(?P<jiao>[一二两三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:(?P<fen>[一二两三四五六七八九壹贰叁肆伍陆柒捌玖])分)?[整正]?"
)
_MORE = re.compile(r"([0-9]{1,4})([千百])?[ ]?(?:元|块钱|块)")
_TAIL_STARTS = frozenset(w[0] for w in (*TIMES, *AFTER))
_RANGE_SIGNS = frozenset("-–—~至到t")
_SIGN_ENDS = frozenset(sign[-1] for sign in BEFORE)
_TRIGGERS = frozenset(cue.name for cue in CUES if cue.name.startswith("amount_") and ":" not in cue.name)


def find(words: Words) -> Iterator[Found]:
    """Every amount of the message; percentages, dates, phones, references and codes are none."""
    triggers = words.hits & _TRIGGERS
    if not triggers:
        return
    found = list(_digits(words)) if triggers != {"amount_chinese"} else []
    if "amount_chinese" in triggers:
        found += _numerals(words)
    if not found:
        return
    cues = roles.located(words, "amount_roles")
    for start, end, money, certainty in found:
        role, far = roles.nearest(words, start, end, cues)
        if far >= roles.REACH:
            role = "other"
        words.take(start, end)
        yield Found("amount", start, end, money, role, certainty)


Priced = tuple[int, int, Money, float]


def _digits(words: Words) -> Iterator[Priced]:
    low, taken = words.low, words.taken
    spoken = "amount_bare" in words.hits
    waiting = last = (0, 0, "")
    for token in _TOKEN.finditer(low):
        start, end = token.span()
        while low[end - 1] in ".,":
            end -= 1
        if start < last[1] or taken.find(1, start, end) >= 0:
            continue
        sign, begin = _sign_before(words, start)
        times, unit, stop = _tail(words, end, sign)
        certainty = 1.0
        if not sign:
            sign = unit
            if (_joined(low, start, stop) and not (times and _MORE.match(low, stop))) or (
                low[start] == "0" and end - start > 1 and low[start + 1] != "."
            ):
                continue
            if not sign and last[2] and start - last[1] < 9 and _RANGE.fullmatch(low, last[1], begin):
                sign = last[2]
            elif not sign and times in _CHINESE_TIMES and low[stop : stop + 1] not in _COUNTERS_SET:
                sign = "元"
            elif not sign:
                if low[stop : stop + 2].strip(" ")[:1] in _RANGE_SIGNS:
                    waiting = (start, stop, times)
                if not spoken or not _bare(words, start, stop):
                    continue
                sign, certainty = local(words.place), 0.7
        currency = meant(sign, words.place)
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
                yield from _from(words, waiting, times, currency)
            waiting = (0, 0, "")
        minus = low[begin:start].endswith("-")
        if begin and low[begin - 1] == "-" and (begin < 2 or low[begin - 2] in " :("):
            begin, minus = begin - 1, True
        if low.startswith("cr", stop) and words.text[stop : stop + 2] == "CR":
            stop += 2  # a balance in credit, as Indian banks print it
        last = (begin, stop, sign)
        yield begin, stop, Money(amount=-value if minus else value, currency=currency), certainty


def _tail(words: Words, end: int, sign: str) -> tuple[str, str, int]:
    """What makes a number larger, the currency word after it, and where both end."""
    low = words.low
    follows = low[end : end + 1]
    if follows in " ,":
        follows = low[end + 1 : end + 2]
        if follows == " ":
            follows = low[end + 2 : end + 3]
    if follows not in _TAIL_STARTS:
        return "", "", end
    tail = _TAIL.match(low, end)
    assert tail is not None
    times, unit, stop = tail["times"] or tail["near"] or "", tail["unit"], end
    if times and times in _SHORT and not _short_fits(words, times, end, sign or unit or ""):
        times = ""
    if times:
        stop = tail.end("times") if tail["times"] else tail.end("near")
    currency = meant(AFTER[unit], words.place) if unit else ""
    return times, currency, tail.end("unit") if currency else stop


def _from(words: Words, waiting: tuple[int, int, str], times: str, currency: str) -> Iterator[Priced]:
    """The lower end of a range whose currency stands only at the upper: 1000-5000元."""
    start, stop, own = waiting
    value = number(words.low[start : stop - len(own)].strip(), currency)
    if value is not None:
        yield start, stop, Money(amount=value * TIMES.get(own or times, 1), currency=currency), 0.9


_SHORT = frozenset({"k", "l", "m", "w", "cr"})
_CHINESE_TIMES = frozenset({"万", "萬", "w", "千", "亿", "百万", "千万", "十万"})
_COUNTERS_SET = frozenset(_COUNTERS)
_PERCENT = re.compile(r"[ \t]?(?:%|‰|percent|p\.a)")


def _short_fits(words: Words, times: str, end: int, sign: str) -> bool:
    """Whether a single letter after a number makes it larger: 2L in India, 5w in Chinese, not 20.50CR."""
    if times == "cr":
        return words.text[end : end + 2] != "CR"
    if times == "w":
        return words.language == "zh"
    if times == "l":
        return meant("rs", words.place) == "INR" and bool(sign)
    return bool(sign)


def _sign_before(words: Words, start: int) -> tuple[str, int]:
    """The currency sign that stands before a number and where it begins; no sign and `start` otherwise."""
    low = words.low
    at = start
    if at and low[at - 1] == "-":
        at -= 1
    for skip in " ", ".:", " ", " ":
        if at and low[at - 1] in skip:
            at -= 1
    if not at or low[at - 1] not in _SIGN_ENDS:
        return "", start
    for size in (4, 3, 2, 1):
        begin = at - size
        if begin < 0:
            continue
        sign = low[begin:at]
        if sign in BEFORE:
            if sign[0].isascii() and sign[0].isalpha():
                if begin and low[begin - 1].isascii() and low[begin - 1].isalnum():
                    continue
                if size == 1 and (start - at > 1 or not words.text[begin].isupper()):
                    continue
            meaning = meant(BEFORE[sign], words.place)
            if meaning:
                return meaning, begin
    return "", start


def _joined(low: str, start: int, end: int) -> bool:
    """Whether a number is a part of a word or a code rather than a number on its own."""
    before = low[start - 1 : start]
    after = low[end : end + 1]
    return bool(before and (before in "#*/_@" or (before.isascii() and before.isalnum()))) or bool(
        after and after.isascii() and (after.isalnum() or after in "*_@#")
    )


def _bare(words: Words, start: int, end: int) -> int:
    """1 where words alone say that a number is money (2 with a minus before it), else 0."""
    low = words.low
    spoken = "amount_bare" in words.hits and _STRONG.search(low[max(0, start - 32) : start])
    if not spoken or _NOT_MONEY.match(low, end) or low[end : end + 1] in _COUNTERS_SET:
        return 0
    text = low[start:end]
    if not ("," in text or "." in text or (text.isdigit() and 2 <= len(text) <= 7 and not _ordinal(low, start))):
        return 0
    if "." in text and len(text) - text.rfind(".") not in (2, 3):
        return 0
    return 1


def _ordinal(low: str, start: int) -> bool:
    return low[max(0, start - 4) : start].strip().endswith(("no", "no.", "第"))


def _numerals(words: Words) -> Iterator[Priced]:
    for match in _CHINESE.finditer(words.low):
        numeral = match["bare"] or match["full"]
        if all(c in "百千万亿" for c in numeral):
            continue
        value = chinese(numeral)
        if value is None or (match["bare"] and value < 100):
            continue
        for part, worth in (("jiao", "0.1"), ("fen", "0.01")):
            if match[part]:
                value += (chinese(match[part]) or Decimal(0)) * Decimal(worth)
        start, end = match.span()
        if words.free(start, end):
            yield start, end, Money(amount=value, currency=_yuan(words.place)), 1.0


@cache
def _yuan(place: str) -> str:
    return meant("元", place)

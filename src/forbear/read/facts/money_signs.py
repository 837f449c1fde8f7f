"""What makes a number money: a sign before it, a word after it, or the words that lead to it."""

from __future__ import annotations

import re

from forbear.read.facts.currencies import AFTER, BEFORE, meant
from forbear.read.facts.numerals import TIMES
from forbear.read.facts.vocabulary import either
from forbear.read.facts.words import Words

_MONEY_WORDS = (
    "loan (?:of|for)|amount|amt|pmt|charges?|fees?|fine|deposit|(?:re)?pay|balance|bal|dues?|outstanding|emi|debited|credited|owed?|owing|penalty|principal|total|sum of|installment|instalment|overdue|"
    "培训费|学费|押金|保证金|解冻金|报名费|住院费|医药费|费用|减到|减至|只需|仅需|转我|打我|打款|"
    "金额|欠款|欠费|应还|需还|待还|还款|本金|总额|余额|利息|违约金|滞纳金|罚息|手续费|共计|合计|累计|额度|借款|欠|贷款|放款|支出|消费|转账|应付|待缴"
)
_LINKS = "(?:[ \t](?:of|is|for|by|with|due|now|are|was|only|to|the)){0,3}"
SPOKEN = rf"(?:{_MONEY_WORDS}){_LINKS}[ \t]?(?:为|是|共|约|已达|达)?(?:人民币)?[ \t]?[:=]?[ \t]{{0,2}}-?"
"""Words after which a number without any sign is money: "Balance is 4,500.00"."""
_STRONG = re.compile(SPOKEN + "$", re.ASCII)
SAID = " (?:is|was|are|has) (?:still |now |not |been ){0,3}(?:un)?(?:paid|due|owing|outstanding|overdue)"
"""Words after a bare number that say it was owed: the 18,450 is not paid."""
_OWED = re.compile(SAID + r"\b")
COUNTERS = frozenset("天日号期次%个月年位名笔家张点小分时倍人户用客粉折级岁楼栋单室路台部件条页周星:/-")
"""What stands after a number that counts something else than money."""
COUNTED = re.compile(
    r"[ \t]?(?:%|percent|days?|months?|hours?|hrs|years?|weeks?|st\b|nd\b|rd\b|th\b|times|x\b|points|emis?\b|installments|instalments)|[ ]?(?:灵石|金币|积分|钻石|元宝|点券|金豆|经验值)"
)
_TAIL = re.compile(
    rf"(?:(?P<near>cr|[klmw])(?![a-z0-9])|[ \t]?(?P<times>{either(w for w in TIMES if len(w) > 1 or not w.isascii())})(?![a-z]))?"
    rf"[ \t]?,?[ \t]?(?:(?P<unit>{either(AFTER)})(?![a-z]))?"
)
_TAIL_STARTS = frozenset(w[0] for w in (*TIMES, *AFTER))
_SIGN_ENDS = frozenset(sign[-1] for sign in BEFORE)
_MAY_FOLLOW = frozenset(["", *"元块额,。!;、起以内~-现"])
_NO_MONEY = re.compile(
    r"[ ]?(?:电视|高清|超清|画质|显示|屏|分辨|视频|片|跑|公里|米)|[ ]?(?:run|km|kms|steps|followers|views|likes|subscribers|users|downloads|members|people|ohm|race)\b"
)
"""What thousands are counted of, beside money: a 10k run."""
_MAY_LEAD = frozenset("高度借贷欠还额款债金押")
_SHORT = frozenset({"k", "l", "m", "w", "cr"})
_CRORES = frozenset({"INR", "PKR", "NPR", "LKR", "BDT"})
"""Currencies of places that count in crores; everywhere else "CR" is a credit."""


def before(words: Words, start: int) -> tuple[str, int]:
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


def after(words: Words, end: int, sign: str) -> tuple[str, str, int]:
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
    if times and times in _SHORT and not _short_fits(words, times, tail, sign or unit or ""):
        times = ""
    if times:
        stop = tail.end("times") if tail["times"] else tail.end("near")
    currency = meant(AFTER[unit], words.place) if unit else ""
    return times, currency, tail.end("unit") if currency else stop


def _short_fits(words: Words, times: str, tail: re.Match[str], sign: str) -> bool:
    """Whether a short sign after a number makes it larger: 2L or ₹1.2 Cr in India, 5w in Chinese, not NGN 20.50 CR."""
    if times == "cr":
        at = max(tail.start("near"), tail.start("times"))
        return words.text[at : at + 2] != "CR" and meant("rs" if sign in {"", "rs"} else sign, words.place) in _CRORES
    if times == "w":
        return words.language == "zh"
    if times == "l":
        return meant("rs", words.place) == "INR" and bool(sign)
    if times == "k" and not sign:
        return "amount_thousands" in words.hits and not _NO_MONEY.match(words.low, tail.end("near"))
    return bool(sign)


def joined(low: str, start: int, end: int) -> bool:
    """Whether a number is a part of a word or a code rather than a number on its own."""
    before = low[start - 1 : start]
    after = low[end : end + 1]
    return bool(before and (before in "#*/_@" or (before.isascii() and before.isalnum()))) or bool(
        after and after.isascii() and (after.isalnum() or after in "*_@#")
    )


def spoken(words: Words, start: int, end: int) -> bool:
    """Whether words alone say that a number is money."""
    low = words.low
    led_to = _STRONG.search(low[max(0, start - 32) : start]) or ("," in low[start:end] and _OWED.match(low, end))
    if not led_to or COUNTED.match(low, end) or low[end : end + 1] in COUNTERS:
        return False
    text = low[start:end]
    if not ("," in text or "." in text or (text.isdigit() and 2 <= len(text) <= 7 and not _ordinal(low, start))):
        return False
    return "." not in text or len(text) - text.rfind(".") in (2, 3)


def _ordinal(low: str, start: int) -> bool:
    return low[max(0, start - 4) : start].strip().endswith(("no", "no.", "第"))


def ten_thousands(low: str, start: int, end: int) -> bool:
    """Whether a bare 50万 is money: by what stands right before or after it, not 1300万像素."""
    return low[end : end + 1] in _MAY_FOLLOW or any(c in _MAY_LEAD for c in low[max(0, start - 4) : start])

"""Whether two names mean the same company, and whether two account numbers can be the same account."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

SAME = 86
"""From this likeness (0 to 100) on, two names are taken for the same company."""

_LEGAL_FORM = re.compile(
    r"(?:股份有限公司|有限责任公司|有限公司|股份公司|分公司|集团|公司"
    r"|\b(?:limited|ltd|inc|incorporated|llc|llp|plc|corp|corporation|company|co|pvt|private|group|holdings|the|of|and|n a)\b)",
    re.IGNORECASE,
)
_LINE_OF_BUSINESS = re.compile(
    r"(?:信用卡(?:中心)?|商业银行|消费金融|小额贷款|小贷|融资担保|网络科技|信息技术|科技|金融"
    r"|\b(?:bank|banking|credit|card|cards|finance|financial|lending|loans?|services?|recovery|recoveries|collections?|capital|solutions|consumer)\b)",
    re.IGNORECASE,
)
_SORTS = {
    "bank": "bank",
    "banking": "bank",
    "finance": "lender",
    "financial": "lender",
    "lending": "lender",
    "loan": "lender",
    "loans": "lender",
    "recovery": "collector",
    "recoveries": "collector",
    "collection": "collector",
    "collections": "collector",
    "消费金融": "consumer finance",
    "小额贷款": "small loans",
    "小贷": "small loans",
    "银行": "bank",
}
_SORT = re.compile("|".join(word if not word.isascii() else rf"\b{word}\b" for word in _SORTS))
_CJK = re.compile("[\u3400-\u9fff]")
_LETTERS = re.compile(r"[^\W_]+")
_MASKED = re.compile(r"[^0-9A-Za-z]+")
_LONGEST = 200


@lru_cache(maxsize=1 << 15)
def likeness(one: str, other: str) -> int:
    """How alike two company names are, from 0 to 100; legal forms, case, width and punctuation do not count."""
    from rapidfuzz import fuzz

    a, b = _plain(one), _plain(other)
    if not a or not b:
        return 0
    if a == b:
        return 100
    core_a, core_b = _core(a), _core(b)
    if not core_a or not core_b:
        return 0
    if _CJK.search(a) and _CJK.search(b):
        return _chinese(core_a, core_b, a, b)
    if core_a == core_b:
        return 92 if _same_business(a, b) else 80
    score = fuzz.token_sort_ratio(core_a, core_b)
    words_a, words_b = set(core_a.split()), set(core_b.split())
    within = words_a <= words_b or words_b <= words_a
    return round(max(score, 90 if within and max(map(len, words_a & words_b)) > 3 else 0))


def same_company(one: str, other: str) -> bool:
    """Whether two names are close enough to mean the same company."""
    return likeness(one, other) >= SAME


def same_account(one: Iterable[str], other: Iterable[str]) -> str:
    """The end that two sets of account numbers share (at least four characters), or nothing.

    Messages show only the end of a number (`尾号1234`, `****1234`), so ends are compared.
    """
    ends = {_end(n) for n in other} - {""}
    for number in one:
        end = _end(number)
        for candidate in ends:
            shorter = min(len(end), len(candidate))
            if shorter >= 4 and end[-shorter:] == candidate[-shorter:]:
                return end[-4:]
    return ""


def ends(numbers: Iterable[str]) -> frozenset[str]:
    """The last four characters of some account numbers: numbers that differ there are never the same account."""
    return frozenset(end[-4:] for n in numbers if len(end := _end(n)) >= 4)


def _plain(name: str) -> str:
    name = unicodedata.normalize("NFKC", name[:_LONGEST]).casefold()
    return " ".join(_LETTERS.findall(name))


def _core(plain: str) -> str:
    """A name without its legal form, and without its line of business where something else is left."""
    named = " ".join(_LETTERS.findall(_LEGAL_FORM.sub(" ", plain)))
    own = " ".join(_LETTERS.findall(_LINE_OF_BUSINESS.sub(" ", named)))
    return own if len(own.replace(" ", "")) >= 2 else named


def _chinese(core_a: str, core_b: str, a: str, b: str) -> int:
    """Chinese names are shortened from the front (海棠 for 海棠商业银行) or to one character and 行 (棠行)."""
    from rapidfuzz import fuzz

    if not _same_business(a, b):
        return 80
    short, long = sorted((core_a.replace(" ", ""), core_b.replace(" ", "")), key=len)
    if short == long:
        return 95
    if long.startswith(short) and short != "中国":
        return 90
    if len(short) == 2 and short.endswith("行") and long.endswith("银行"):
        own = long if long == "中国银行" else long.removeprefix("中国")
        return 88 if own.startswith(short[0]) else 0
    return round(min(fuzz.ratio(short, long), SAME - 1 if len(short) < 4 else 100))


def _same_business(a: str, b: str) -> bool:
    """The same short name before `bank` and before `small loans` is two companies; a missing word tells nothing."""
    one, other = _business(a), _business(b)
    return not one or not other or bool(one & other)


def _business(plain: str) -> set[str]:
    """What sort of company a name says it is; words that every sort uses (card, credit, services) tell nothing."""
    return {_SORTS[word] for word in _SORT.findall(plain)}


@lru_cache(maxsize=1 << 15)
def _end(number: str) -> str:
    pieces = [p for p in _MASKED.split(unicodedata.normalize("NFKC", number[:_LONGEST])) if p]
    return pieces[-1].casefold()[-19:] if pieces else ""

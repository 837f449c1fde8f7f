"""Amounts in Chinese numerals: 三千元 · 人民币壹仟元整 · 两万块钱 · 伍元贰角."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from forbear.read.facts.amounts_in_figures import Priced
from forbear.read.facts.currencies import meant
from forbear.read.facts.money_signs import COUNTERS
from forbear.read.facts.numerals import CHINESE, chinese
from forbear.read.facts.words import Words
from forbear.records.money import Money

_NOT_AFTER = CHINESE + re.escape("".join(sorted(COUNTERS)))
_CHINESE = re.compile(
    rf"(?:(?<=人民币)|(?<=欠款)|(?<=借款)|(?<=欠)|(?<=借))(?P<bare>[{CHINESE}]{{2,20}})(?![{_NOT_AFTER}元圆块])"
    rf"|(?<![{CHINESE}数几])(?P<full>[{CHINESE}]{{1,20}})[ \t]?(?:元|圆|块钱|块)[整正]?"
    rf"(?:(?P<jiao>[一二两三四五六七八九壹贰叁肆伍陆柒捌玖])(?:角|毛|(?<=块.)(?![{_NOT_AFTER}分])))?(?:(?P<fen>[一二两三四五六七八九壹贰叁肆伍陆柒捌玖])分)?[整正]?"
)

_NAME_BEFORE = re.compile("(?:先花|前往|打开|下载|登录|登陆|关注)$")
_NAME_AFTER = re.compile("[ ]?(?:app|公众号|微信|小程序|平台|客服|分期)")
"""An app can be called by an amount: what stands before or after it tells."""


def find(words: Words) -> Iterator[Priced]:
    """Every amount whose number is written in Chinese characters."""
    names: set[str] = set()
    for match in _CHINESE.finditer(words.low):
        numeral = match["bare"] or match["full"]
        if match["full"] and (match[0] in names or _is_name(words.low, *match.span())):
            names.add(match[0])
            continue
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
            yield start, end, Money(amount=value, currency=meant("元", words.place)), 1.0


def _is_name(low: str, start: int, end: int) -> bool:
    """Whether an amount is the name of an app: 先花一亿元."""
    return bool(_NAME_BEFORE.search(low[max(0, start - 2) : start]) or _NAME_AFTER.match(low, end))

"""Amounts as people say them in Chinese, without a sign: 一共四千三百二 · 尾款2.8K · 欠我1W2 · 先还500 · 每人2000; and a few of Hindi."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from forbear.patterns import Cue
from forbear.read.facts.amounts_in_figures import Priced
from forbear.read.facts.currencies import local
from forbear.read.facts.money_signs import COUNTERS
from forbear.read.facts.numerals import CHINESE, TIMES, chinese, number
from forbear.read.facts.words import Words
from forbear.records.money import Money

_NOUNS = (
    "水电|一年|全年|半年|每年|一个月|每个月|第[0-9一二三四五六七八九十]{1,3}期|[这本上每首]期|首付|尾款|定金|订金|押金|底薪|月薪|工资|会钱|份子钱|彩礼|礼金|赎金|罚金|罚款|违约金|滞纳金|罚息|利息|本金|工程款|货款|房租|租金|年租|月租|"
    "[费款债]|每人|每家|每户|每位|每台|人均|到手|一共|总共|统共|共计|合计|加起来|提升至|提升到|提至|提到|提额至|提额到|上调至|调整至|涨到|减到|降到|打折到|只收|只要|仅收|只需|原价|现价|窟窿|外债"
)
_VERBS = "结清|还|欠|借|付|交|缴|扣|罚|赔|补|退|差|剩|垫|凑|转|充|(?:先|再|各|给我|帮我|多少)打|给|套|收|拿走|拿了|借走|拿|挣|亏"
_BETWEEN = "你|您|我们|我|他们|他|她|咱们|咱|人家|公司|了|过|的|是|就|有|还剩|剩|大概|差不多|大约|整整|起码|至少|一共|总共|已经|已|先|个|掉|上|到|至|出|人民币|也就|得|要|欠|:"
_LED = re.compile(rf"(?:{_NOUNS}|{_VERBS})(?:{_BETWEEN}){{0,3}}[ ]?$")
"""Words right before a number that make it money."""
_TRAILED = re.compile(
    "额度|的?(?:贷款|借款|欠款|货款|工程款|尾款|账单|彩礼|外债|债|钱|本金|现金|没还|没给|没结|还没|未还|不还|拖了|拖着|拖到|什么时候还|啥时候还|借条|欠条)|你(?:打算|到底|什么时候|啥时候|准备|想)"
)
"""Words right after a number that make it money."""
_THINGS = COUNTERS | frozenset(
    "人里公斤米平亩吨台辆套本只件头瓶克升层排届章款段首班组队场轮批次号秒倍像字位股票元圆块角k"
)
_NO_MONEY_AFTER = re.compile(
    "投诉|举报|反映|咨询|打电话|打来|打过来|分之|多人|余人|来人|电话|电视|金项|金戒|纯金|高清|分辨|屏"
)
_HOTLINE = re.compile("123[0-9]{2}|9[56][0-9]{3,4}|10086|10010|400[0-9]{2,}|1[12][0-9](?<=110|119|120|122)")

_FIGURE = re.compile(
    r"(?<![0-9a-z.,/:#*_@-])(?P<n>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?|[0-9]{1,7}(?:\.[0-9]{1,2})?)(?:[ ]?(?P<times>[kw万千])(?:(?P<more>[1-9])(?P<unit>[千百])?)?)?(?![0-9a-z%*_@/-]|[.,: ][0-9])"
)
_NUMERAL = re.compile(rf"(?<![{CHINESE}数几第分之])(?P<han>[{CHINESE}]{{2,14}})(?![{CHINESE}])")
_SCALES = frozenset("百千万亿佰仟")
_ALONE = re.compile(r"(?<=[,。!?;:])(?P<n>[1-9][0-9]{1,4}0)(?=[,。!?;])")
_HINDI = r" (?:k[aie] (?:loan|emi|karz|karza|udhaar|udhar|payment|bill)|ho (?:gay[ai]|chuk[ai])|settle|jama|bhar(?:o|na|ein|iye|ke)|chuka\w*|dena|dedo|bhej\w*|pay)\b"
_IN_HINDI = re.compile(rf"(?<![0-9a-z.,/:#*_@-])(?P<n>[0-9]{{1,3}}(?:,[0-9]{{2,3}}){{1,3}}|[0-9]{{3,7}})(?={_HINDI})")

CUES = (
    Cue(
        "amount_loose",
        rf"(?:{_NOUNS}|{_VERBS})(?:{_BETWEEN})?(?:{_BETWEEN})?(?:{_BETWEEN})?[ ]?[0-9][0-9.,]*[0-9kw万]|[0-9][ ]?[w万千][1-9]|[0-9](?:额度|的?(?:欠款|借款|货款|账单|贷款|尾款|工程款))|[0-9][kw万](?:拖|的|没|还|未|不|啥|什)",
    ),
    Cue("amount_loose_han", rf"[一二两三四五六七八九十][百千万][{CHINESE}]*(?:[^{CHINESE}]|$)|十万"),
    Cue("amount_loose_hi", rf"[0-9]{_HINDI}"),
    Cue("amount_loose_alone", r"[,。!?;:\s][1-9][0-9]{1,4}0[,。!?;]"),
)


def find(words: Words, found: Sequence[Priced]) -> Iterator[Priced]:
    """The amounts that only the words around a number make money, where none of `found` stands."""
    low, hits = words.low, words.hits
    taken = bytearray(words.taken)
    for start, end, *_ in found:
        taken[start:end] = b"\1" * (end - start)
    if "amount_loose_hi" in hits and words.language == "hi-Latn":
        for m in _IN_HINDI.finditer(low):
            value = number(m["n"])
            if value is not None and taken.find(1, *m.span()) < 0:
                yield *m.span(), Money(amount=value, currency=local(words.place)), 0.7
    if words.language != "zh":
        return
    said = False
    for start, end, value in _said(words):
        if taken.find(1, start, end) < 0 and _is_money(low, start, end):
            said = True
            yield start, end, Money(amount=value, currency="CNY"), 0.8
    if not said and not found and "amount_loose_alone" in hits and words.triage and words.triage.kind in _OWED:
        for m in _ALONE.finditer(low):
            if taken.find(1, *m.span()) < 0 and not _HOTLINE.fullmatch(m["n"]):
                yield *m.span("n"), Money(amount=Decimal(m["n"]), currency="CNY"), 0.6


def _said(words: Words) -> Iterator[tuple[int, int, Decimal]]:
    """Every number in figures or Chinese numerals that could be money, with its value."""
    if "amount_loose" in words.hits:
        for m in _FIGURE.finditer(words.low):
            if (value := _figure(m)) is not None:
                yield *m.span(), value
    if "amount_loose_han" in words.hits:
        for m in _NUMERAL.finditer(words.low):
            han = m["han"]
            if han[0] in _SCALES or _SCALES.isdisjoint(han) or (value := chinese(han)) is None:
                continue
            yield *m.span(), value


_OWED = frozenset({"overdue_notice", "collection_demand", "payment_reminder"})
"""Kinds in which a round number that stands alone is what is asked."""


def _is_money(low: str, start: int, end: int) -> bool:
    """Whether the words that touch a number make it money, and it counts nothing else."""
    if low[end : end + 1] in _THINGS or _NO_MONEY_AFTER.match(low, end) or _HOTLINE.fullmatch(low, start, end):
        return False
    return bool(_LED.search(low[max(0, start - 14) : start]) or _TRAILED.match(low, end))


def _figure(match: re.Match[str]) -> Decimal | None:
    """The value of figures said loosely: 1W2 is twelve thousand; a lone small number is no amount."""
    times, more = match["times"], match["more"]
    value = number(match["n"], "CNY")
    if value is None or (not times and (len(match["n"]) < 2 or match["n"].startswith("0"))):
        return None
    if not times:
        return value
    scale = TIMES[times]
    return value * scale + (int(more) * (TIMES[match["unit"]] if match["unit"] else scale // 10) if more else 0)

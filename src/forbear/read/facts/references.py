"""Account, card, contract and case references, and the codes that are none of the others' business."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue, among
from forbear.read.facts import money_signs
from forbear.read.facts.currencies import BEFORE
from forbear.read.facts.roles import places
from forbear.read.facts.vocabulary import bounded, either, listed
from forbear.read.facts.words import Found, Words

_WORDS = sorted(listed("references", "named"))
_NAMED = f"(?:{either(_WORDS)})"
_CUE_OF = {f"reference:{word}": word for word in _WORDS}
_CUE_NAMES = frozenset(_CUE_OF)
_NUMBERED = r"\.?(?: ?(?:id|number|num|nos?|ref|reference|a/c|account|code|#)\b\.?| no\.){0,2}"
CUES = (
    *(Cue(name, bounded(word)) for name, word in _CUE_OF.items()),
    Cue(
        "reference_named",
        rf"\b{_NAMED}{_NUMBERED}[ ]?(?:is|with|:|-|–|\(|\.|#|=)?[ ]{{0,2}}#?(?:x{{2,}}|\*{{2,}}|\.{{3}})?[a-z0-9/-]{{0,12}}[0-9][a-z/-]{{0,3}}[0-9][a-z/-]{{0,3}}[0-9]",
    ),
    Cue("reference_hash", r"#[0-9]{2}"),
    Cue(
        "reference_tail",
        r"尾号|末四位|后四位|ending|ends with|last (?:4|four)|x{2,}[0-9]{3}|\*{2,}[0-9]{3}|\.\.\.[0-9]{4}",
    ),
    Cue(
        "reference_zh",
        r"(?:编号|单号|合同号|案号|受理号|账号|帐号|卡号|户号|借据号|订单号|客户号|保单|学号|工单号|函字|函号|文号)",
    ),
    Cue("reference_case", r"\([12][0-9]{3}\)[^0-9\s]{1,4}[0-9]{0,6}[民刑行执仲][^0-9\s]{0,4}[0-9]"),
    Cue("reference_code", r"(?-i:\b[A-Z]{1,5}-[0-9]{2}|\b[A-Z]{2,5}[0-9]{4})"),
    Cue(
        "reference_otp", r"otp|passcode|verification code|security code|验证码|校验码|动态码|取件码|提取码|one[- ]time"
    ),
    Cue(
        "reference_card",
        r"[0-9]{4}(?:\*{2,12}|x{4,12})[0-9]{3,4}|(?:银行|信用社|农商行|储蓄卡|信用卡|借记卡)[ ]?\([0-9]{4}\)",
    ),
    Cue("reference_house", r"[a-z0-9](?:栋|号楼|幢|单元|座)|[0-9]-[0-9]{3,4}(?:物业|业主|[^0-9]{0,6}(?:物业|欠费))"),
)

_CODE = r"[a-z0-9](?:[a-z0-9]|[-/](?=[a-z0-9])){0,40}"
_AFTER_WORD = re.compile(
    rf"{_NUMBERED}[ ]?(?:is|with|:|-|–|\(|\.|#|=)?[ ]{{0,2}}(?P<ref>#?(?:x{{2,}}|\*{{2,}}|\.{{3}})?{_CODE})"
)
_HASH = re.compile(r"(?<![a-z0-9&])#(?P<ref>[0-9]{2,12})(?![0-9a-z*#]|[.,][0-9])")
_TAIL = re.compile(
    r"(?:尾号(?:为|是|：|:)?|末四位(?:为|是)?|后四位(?:为|是)?|ending(?: in| with)?|ends with|last (?:4|four)(?: digits)?(?: of)?)[ :*x.]{0,5}(?P<ref>[0-9]{3,4})(?![0-9])"
)
_MASKED = re.compile(r"(?P<ref>[x*.](?<![a-z0-9*.].)(?:x{1,11}|\*{1,11}|\.{2})-?[0-9]{3,6})(?![0-9a-z])")
_CHINESE = re.compile(
    rf"(?:编号|单号|合同号|案号|受理号|账号|帐号|卡号|户号|借据号|订单号|客户号|保单号|保单|学号|工单号|函字|函号|文号)[为是]?[ ]?[::]?[ ]?(?P<ref>(?:x{{2,}}|\*{{2,}})?{_CODE})"
)
_CASE = re.compile(
    r"(?P<ref>\([12][0-9]{3}\)[^0-9\s,。]{1,4}[0-9]{0,6}[^0-9\s,。]{0,4}[民刑行执仲][^0-9\s,。]{0,4}[0-9]{1,8}号?)"
)
_LETTERED = re.compile(
    r"(?P<ref>[A-Z](?<![A-Za-z0-9/@.-].)(?:[A-Z]{0,4}-[0-9]{2,12}(?:-[0-9A-Z]{1,12}){0,4}|[A-Z]{1,4}[0-9]{5,12}))(?![A-Za-z0-9@])"
)
_CARD = re.compile(
    r"(?<![0-9])(?P<ref>[0-9]{4,6}(?:\*{2,12}|x{4,12})[0-9]{3,4}(?![0-9]))|(?:银行|信用社|农商行|储蓄卡|信用卡|借记卡)[ ]?\((?P<tail>[0-9]{4})\)"
)
_HOUSE = re.compile(
    r"(?P<ref>(?:[0-9]{1,3}(?:栋|号楼|幢)|(?<![a-z0-9])[a-z0-9]{1,2}座)(?:[0-9]{3,4})(?![0-9])(?:室|号房|房)?|[\u4e00-\u9fff]{0,3}里?[0-9]{1,3}(?:栋|号楼|幢)[0-9]{1,2}单元[0-9]{3,4}|(?<![0-9-])[0-9]{1,2}-[0-9]{3,4}(?=[\u4e00-\u9fff,]))"
)
_OTP = re.compile(
    r"(?:otp|passcode|verification code|security code|one[- ]time (?:password|code|pin)|验证码|校验码|动态码|动态密码|取件码|提取码)[^0-9\n,。]{0,16}(?P<ref>[0-9]{3,8})(?![0-9])"
    r"|(?<![0-9.,])(?P<early>[0-9]{4,8})(?= is (?:your|the)|\(?(?:动态)?(?:验证码|校验码))"
)
_COUNTED = re.compile(r"[0-9]+(?:st|nd|rd|th|days?|hours?|hrs|months?|years?|weeks?|am|pm|k|x|g|lakhs?|emis?)$")


_DAY = re.compile(r"[0-9]{1,4}([-/])[0-9]{1,2}\1[0-9]{2,4}")
_DECIMALS = re.compile(r"[.,][0-9]")


def codes(words: Words) -> None:
    """Keeps the places of one-time codes, so that nothing else is read in them."""
    if "reference_otp" in words.hits:
        for m in _OTP.finditer(words.low):
            group = "ref" if m["ref"] else "early"
            words.take(m.start(group), m.end(group))


def find(words: Words) -> Iterator[Found]:
    """Every reference that its words or its shape give away; each once."""
    low = words.low
    said: set[str] = set()
    for start, end in _places(words):
        if low[start] == "#":
            start += 1
        reference = words.text[start:end]
        if not words.free(start, end) or low.startswith("%", end) or sum(map(str.isdigit, reference)) < 2:
            continue
        words.take(start, end)
        if reference not in said:
            said.add(reference)
            yield Found("account_ref", start, end, reference)


def _places(words: Words) -> Iterator[tuple[int, int]]:
    hits, low = words.hits, words.low
    for name in among(hits, _SHAPES):
        for pattern in _PATTERNS[name]:
            for m in pattern.finditer(low):
                yield m.span(m.lastgroup or "ref")
    if "reference_code" in hits:
        for m in _LETTERED.finditer(words.text):
            if m["ref"].rstrip("0123456789").lower() not in BEFORE:  # KES1000 is money
                yield m.span("ref")
    if "reference_named" in hits:
        for name in among(hits, _CUE_NAMES):
            word = _CUE_OF[name]
            for at in places(low, word):
                after = _AFTER_WORD.match(low, at + len(word))
                if after and _refers(words, *after.span("ref")):
                    yield after.span("ref")


_PATTERNS = {
    "reference_case": (_CASE,),
    "reference_tail": (_TAIL, _MASKED),
    "reference_zh": (_CHINESE,),
    "reference_card": (_CARD,),
    "reference_hash": (_HASH,),
    "reference_house": (_HOUSE,),
}
_SHAPES = frozenset(_PATTERNS)


def _refers(words: Words, start: int, end: int) -> bool:
    """Whether what follows "loan" or "account" is a reference, and no amount, count or day."""
    reference = words.low[start:end]
    if sum(map(str.isdigit, reference)) < 3 or _COUNTED.search(reference) or _DAY.fullmatch(reference):
        return False
    return not (
        _DECIMALS.match(words.low, end)
        or money_signs.COUNTED.match(words.low, end)
        or money_signs.after(words, end, "")[1]
    )

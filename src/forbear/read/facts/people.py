"""Persons whom a message names: whom it greets, who calls, whom it tells about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue, among
from forbear.read.facts import chinese_people
from forbear.read.facts.latin_parties import ORGANISED
from forbear.read.facts.roles import places
from forbear.read.facts.surnames import SURNAMES as _SURNAMES
from forbear.read.facts.vocabulary import bounded, either, listed
from forbear.read.facts.words import Found, Words

_NOBODY = listed("people", "nobody") | listed("parties", "generic") | listed("people", "salutation")
_ZH_NOBODY = re.compile(either(n for n in _NOBODY if "\u3400" < n[0] < "\u9fff"))
_LEADS = frozenset(
    w.rstrip(".")
    for key in ("salutation", "title")
    for w in listed("people", key)
    if not "\u3400" < w[0] < "\u9fff" and "(" not in w
) | frozenset({"officer", "applicant", "this is", "i am", "my name is", "speaking with", "verification for"})
_CUE_OF = {f"person:{lead}": lead for lead in _LEADS}
_CUE_NAMES = frozenset(_CUE_OF)

CUES = (
    *chinese_people.CUES,
    Cue("person_hi_ji", "[\u0900-\u097f] जी"),
    *(Cue(name, bounded(lead)) for name, lead in _CUE_OF.items()),
    Cue("person_leading", r"(?-i:^[A-ZÀ-Þ][a-zà-ÿ]{1,14}), (?:your|su|no|we|es|this|you)\b|(?-i:[:,] [A-ZÀ-Þ][a-zà-ÿ]{1,14}), (?:su|your)\b|\((?-i:[A-Z][a-z]+ [A-Z][a-z]+)\)"),
    Cue("person_zh_greeted", "(?:尊敬的|亲爱的|敬爱的)[^客户您]"),
    Cue("person_zh_titled", "(?:先生|女士|小姐|业主|同志)"),
    Cue("person_zh_hello", ".[您你]好|业主|(?:^|】).{2,3}[:：,，]"),
    Cue("person_zh_told", "(?:通知|转告|告知|联系一下|是).{2,3}(?:[(,（]|吗|本人|尽快)"),
    Cue("person_zh_known", "职工|被申请人|被执行人|借款人|债务人|认识.{2,3}|被告|员工|担保|保证人|的(?:爱人|家属|朋友|同事|父亲|母亲|妻子|丈夫|老公|老婆|哥哥|姐姐|弟弟|妹妹|亲戚|紧急联系人|担保人|家人|亲属)|(?:朋友|亲友|家属|孩子|儿子|女儿|爱人|同事).{2,3}(?:在|欠|借|因)|向.{2,3}转账|(?:我是|的).{2,6}专员"),
    Cue("person_known", r"(?:colleague|friend|brother|sister|employees?|neighbou?r|son|daughter|husband|wife|staff|relative|cousin|in[- ]law|related to|get|ask|tell|remind|vs?|defendant:|news,|(?:father|mother|wife|husband|brother|sister|parent|guardian|surety|guarantor) (?:of|for|to)|inform (?:the general public )?that|do you know|(?:about|regarding|named|applicant|borrower|customer|sobre|aval de|referencia de|por)),? (?-i:[A-ZÀ-Þ])|(?-i:[A-ZÀ-Þ])[^ ]* (?:has |have )?(?:used|listed|gave|given|named|put|mentioned|provided|added) (?:you|your)"),
)  # fmt: skip

_LEADING = re.compile(
    r"(?:^|[:,] )(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{1,14})(?=, (?:your|su|no|we|es|this|you)\b)|\((?P<full>[A-Z][a-z]{1,14} [A-Z][a-z]{1,14})\)"
)
_ZH_NOT_NAMES = frozenset(
    [
        "金额",
        "单号",
        "方式",
        "车牌",
        "成功",
        "时间",
        "时限",
        "项目",
        "方案",
        "路线",
        "金融",
        "万元",
        "余额",
        "于是",
        "关于",
        "连续",
        "任何",
        "成为",
        "高额",
        "和解",
        "全部",
        "严重",
        "单位",
        "公司",
        "白条",
        "花呗",
        "何时",
        "方便",
        "时候",
        "安全",
        "平台",
        "金条",
        "江苏",
        "温州",
        "广州",
        "向您",
        "高度",
        "宁波",
        "安徽",
    ]
)
"""Words that begin like a surname."""
_GAP = re.compile(r"(?:\([ao]\))?[ ,:]{0,3}")
_TITLE_GAP = re.compile(r"\.?[ ]{0,2}")
_TITLES = frozenset(w.rstrip(".") for w in listed("people", "title")) | {"yth"}
_NAME = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|MR|MRS|MS|DR|Shri|Smt)\.? )?(?P<name>[A-ZÀ-Þ][\w'’.-]{0,20}(?: [A-ZÀ-Þ][\w'’-]{0,20}){0,3})"
)
_NAME_HI = re.compile(r"[\u0900-\u097f]{2,14}")
_HI_JI = re.compile(r"(?<![\u0900-\u097f])[\u0900-\u097f]{2,14}(?= जी(?![\u0900-\u097f]))")
_HAN = "\u4e00-\u9fff"
_STOPS = "先生|女士|小姐|业主|同学|老师|您好|你好|您|[,:!。(/\n ]|$"
_ZH = {
    "person_zh_greeted": re.compile(
        rf"(?:尊敬的|亲爱的|敬爱的)(?:[^,。:\n]{{0,8}}?用户)?(?P<name>[{_HAN}]{{2,4}}?)(?={_STOPS})"
    ),
    "person_zh_titled": re.compile(rf"(?P<name>[{_SURNAMES}][{_HAN}]{{0,2}})(?=先生|女士|小姐|同志)"),
    "person_zh_hello": re.compile(
        rf"(?:^|[】\n。!,:]|业主)(?:您好|你好)?[, ]?(?P<name>[{_SURNAMES}][{_HAN}]{{1,2}})(?=您好|你好|业主|:(?:因|关于|鉴于|请)?(?:您|你)|:物业)"
    ),
    "person_zh_told": re.compile(
        rf"(?:通知|转告|告知|联系一下|是)(?P<name>[{_SURNAMES}][{_HAN}]{{1,2}})(?=[(,]|吗|本人|尽快)"
    ),
}
_ZH["person_zh_hello"] = re.compile(
    rf"{_ZH['person_zh_hello'].pattern}|^(?:[\[【][^\]】\n]{{1,20}}[\]】])?[ ]?(?P<led>[{_SURNAMES}][{_HAN}]{{1,2}})[,:](?=[{_HAN}])"
)
_ZH_NAMES = frozenset(_ZH)
_PERSON = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?P<name>[A-ZÀ-Þ][\w'’-]{1,20}(?: [A-ZÀ-Þ][\w'’-]{1,20}){0,2})"
_KNOWN = (
    re.compile(
        r"(?i:\b(?:your|my|his|her|this|the) (?:colleague|friend|brother|sister|employee|neighbou?r|son|daughter|husband|wife|staff|relative|cousin|roommate|flatmate|housemate|uncle|aunt|nephew|niece)(?:[ -]in[ -]law)?|\bemployee|related to|do you know|\bdefendant:| vs?\.?|(?:good news|thanks|sorry),"
        rf"|\b(?:father|mother|wife|husband|brother|sister|parent|guardian|surety|guarantor) (?:of|for|to)|inform (?:the general public )?that|\b(?:borrower|sobre|aval de|referencia de)),? {_PERSON}(?![\w])"
    ),
    re.compile(
        rf"(?:^|[.!?,:] |\n){_PERSON} (?:has |have )?(?:used|listed|gave|given|named|put|mentioned|provided|added) (?:you|your|u)\b"
    ),
    re.compile(rf"\b(?:get|ask|tell|remind|let) {_PERSON} (?:to|that|know)\b"),
)
_ZH_KNOWN = re.compile(
    rf"(?:认识|被告(?:人)?:?|被申请人:?|被执行人:?|借款人:?|债务人:?|员工|职工|担保人|为|(?:您|你)的?(?:朋友|亲友|家属|孩子|儿子|女儿|爱人|同事))(?P<name>[{_SURNAMES}][{_HAN}]{{1,2}}?)(?=吗|[,。\n(]|在|于|涉|欠|拖欠|借|因|的|同志|信用卡|金融|合同|$)"
    rf"|(?:是|与)(?P<kin>[{_SURNAMES}][{_HAN}]{{1,2}}?)(?=的(?:爱人|家属|朋友|同事|父亲|母亲|妻子|丈夫|老公|老婆|哥哥|姐姐|弟弟|妹妹|亲戚|紧急联系人|担保人|家人|亲属))|向(?P<to>[{_SURNAMES}][{_HAN}]{{1,2}}?)(?=转账)"
)


def find(words: Words) -> Iterator[Found]:
    """Every person once; forms of address that name nobody (customer, 客户) are no persons."""
    said: set[str] = set()
    places = words.kept.get("people")
    if places is None:
        places = words.kept["people"] = tuple(_places(words))
    for start, end in places:
        name = words.text[start:end]
        if end > start and name not in said and words.free(start, end):
            said.add(name)
            words.take(start, end)
            yield Found("person", start, end, name, certainty=0.9)


def _places(words: Words) -> Iterator[tuple[int, int]]:
    hits, text = words.hits, words.text
    for cue in among(hits, _CUE_NAMES):
        lead = _CUE_OF[cue]
        for at in places(words.low, lead):
            gap = (_TITLE_GAP if lead in _TITLES else _GAP).match(text, at + len(lead))
            start, end = _named(text, gap.end() if gap else at)
            yield (at, end) if lead in {"adv", "atty"} and end > start else (start, end)
    if "person_leading" in hits:
        for m in _LEADING.finditer(text):
            group = "name" if m["name"] else "full"
            if not any(w.lower() in _NOBODY for w in m[group].split()):
                yield m.span(group)
    if "person_known" in hits:
        for pattern in _KNOWN:
            for m in pattern.finditer(text):
                if not any(w.lower() in _NOBODY for w in m["name"].split()):
                    yield m.span("name")
    for cue in among(hits, _ZH_NAMES):
        for m in _ZH[cue].finditer(words.low):
            group = m.lastgroup or "name"
            if _is_person(m[group]):
                yield m.span(group)
    if "person_zh_known" in hits:
        for m in _ZH_KNOWN.finditer(words.low):
            group = m.lastgroup or "name"
            if _is_person(m[group]):
                yield m.span(group)
    yield from chinese_people.places(words)
    if "person_hi_ji" in hits:
        for m in _HI_JI.finditer(text):
            if m[0] not in _NOBODY:
                yield m.span()


def _is_person(name: str) -> bool:
    return not _ZH_NOBODY.search(name) and name not in _ZH_NOT_NAMES and chinese_people.names_somebody(name)


def _named(text: str, at: int) -> tuple[int, int]:
    """The place of a name that begins there; an empty place where none does."""
    match = _NAME.match(text, at)
    if match is None:
        hindi = _NAME_HI.match(text, at)
        return hindi.span() if hindi and hindi[0] not in _NOBODY else (at, at)
    start, end = match.span("name")
    kept = 0
    for word in match["name"].split(" "):
        bare = word.lower().rstrip(".,")
        if kept and bare in ORGANISED:
            return at, at  # "This is Alder Recovery": a firm, not a person
        if bare in _NOBODY or any(c.isdigit() for c in word) or "XX" in word:
            break
        kept += len(word) + 1
        if word.endswith(".") and len(word) > 3:
            break
    if not kept or text.startswith(" & ", start + kept - 1):
        return at, at  # "This is Pruitt & Lane": a firm again
    end = start + kept - 1
    return start, end - (text[end - 1] in ".'’-" and end - start > 2)

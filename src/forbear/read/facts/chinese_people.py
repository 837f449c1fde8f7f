"""Persons whom a Chinese message names by a short name, a title or their part in it: 小段 · 王老板 · 担保人周敏 · 李** · 致:吴敏."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.facts.surnames import COMPOUND, SURNAMES
from forbear.read.facts.vocabulary import listed
from forbear.read.facts.words import Words

_HAN = "\u4e00-\u9fff"
_NAME = rf"(?:(?:{COMPOUND})[{_HAN}]{{1,2}}?|[{SURNAMES}][{_HAN}]{{1,2}}?)"
_END = "[,。:;、(!?~\\s]|$|在|于|因|已|的|欠|拖欠|逾期|涉|借|向|与|未|您|你|名下|承租|担保|先生|女士|身份证|尾号|是|有|没|吗|把|将|等|同志|就|跟|和|现|贷|应|处|办|打"
"""What stands behind a name."""
_TITLES = "老板|老师|经理|主任|师傅|医生|法官|律师|警官|主管|专员|店长|队长|书记|村长|同学|阿姨|大哥|大姐|总|哥|姐|叔|嫂|婶|工"
_KIN = "爸爸|妈妈|父亲|母亲|爸|妈|儿子|女儿|哥哥|姐姐|弟弟|妹妹|老公|老婆|丈夫|妻子|爷爷|奶奶|叔叔|姑姑|舅舅|表哥|表弟|堂哥|堂弟|侄子|外甥"
_PARTS = "担保人|保证人|共同借款人|借款人|被申请人|被执行人|被告人?|债务人|租客|租户|承租人|房客|户主|户名|开户名|姓名|收款人|联系人|经办人|承办人|(?:承办|经办|主办|代理)律师|律师|调解员|书记员|法官|持卡人|用户|会员|学员|学生|司机|车主|法定代表人|负责人|机主|名叫|叫做|认识什么|认识一个叫|认识叫|村民|会计|出纳|组长|班长|队长|居民|员工|职工|邻居"
_LABELS = "被申请人|被执行人|被告|致|户名|姓名|收款人|联系人|承办人|经办人|承办律师|经办律师|调解员|付款方|付款人|收款方|账户名|开户名"

CUES = (
    Cue("person_zh_short", rf"[{SURNAMES}](?:{_TITLES})|[小老][{SURNAMES}a-z]|阿[{_HAN}]|^[{_HAN}](?:哥|姐|叔)|[{SURNAMES}][{_HAN}]{{1,2}}(?:律师|法官|老师|经理|书记员|专员|主任)"),
    Cue("person_zh_called", rf"(?:^|\n|】|\]|[您你]好|喂)[ ]?[,!]?[ ]?[{SURNAMES}][{_HAN}][{_HAN}]?[你您!?~,:吗]"),
    Cue("person_zh_part", rf"(?:{_PARTS}|致)[:]?[ ]?[{SURNAMES}]"),
    Cue("person_zh_label", rf"(?:{_LABELS})[ ]?[: ][ ]?[{_HAN}]"),
    Cue("person_zh_from", rf"的[{SURNAMES}][{_HAN}][{_HAN}]?(?:[,。!?:]|$)"),
    Cue("person_zh_between", rf"[,:][{SURNAMES}][{_HAN}][{_HAN}]?,(?:借|欠|不还|骗|拖)"),
    Cue("person_zh_masked", rf"[{SURNAMES}](?:\*|某)"),
    Cue("person_zh_kin", rf"的?(?:{_KIN})[{SURNAMES}]|[{_HAN}](?:妈妈|爸爸|家长|的爸|的妈|的父|的母|的家长)"),
    Cue("person_zh_either", r"\((?:先生|女士|女生)"),
)  # fmt: skip

_PATTERNS = {
    "person_zh_short": (
        re.compile(
            rf"(?:(?<![{_HAN}a-z0-9])|(?<=您好|你好))(?P<name>[小老][{SURNAMES}]|阿[{_HAN}]|[{SURNAMES}](?:{_TITLES}))(?=[,:!?~、。\s]|$|你|您|在吗|啊|呀)"
            rf"|(?<![{_HAN}a-z0-9])(?P<home>老[{SURNAMES}])(?=家)|^(?P<dear>[{_HAN}](?:哥|姐|叔))(?=[,:!?~你您])"
        ),
        re.compile(
            rf"(?:我是|我叫|叫我|代表|客服|专员|管家|房东|(?<=[{_HAN}])的|(?<![{_HAN}])我|找|联系|请问是)(?P<name>小(?:[{SURNAMES}]|[a-z](?![a-z0-9])))(?=[,。!?:、\s]|$|吗|啊|呀|吧)"
            rf"|(?<=[{_HAN}])(?P<last>小[{SURNAMES}])\s*$"
        ),
        re.compile(
            rf"(?<=[找系是的由叫请跟给问员事师班任长致 ])(?P<name>[{SURNAMES}](?:老板|老师|经理|主任|师傅|医生|法官|律师|警官|主管|专员|店长|队长|书记|村长|总|哥|姐|叔|嫂))(?=[,。:!?、\s(0-9]|$|联系|说|那里?|处|办|您|你)"
        ),
        re.compile(rf"(?:(?<![{_HAN}])|(?<=[找系是由叫请]))(?P<name>{_NAME})(?=律师|法官|老师|经理|书记员|专员|主任)"),
    ),
    "person_zh_from": (re.compile(rf"我是[^,。!?\n]{{2,12}}?的(?P<name>{_NAME})(?=[,。!?:]|$)"),),
    "person_zh_between": (re.compile(rf"(?<=[,:])(?P<name>{_NAME})(?=,(?:借|欠|不还|骗|拖))"),),
    "person_zh_called": (
        re.compile(
            rf"(?:(?<![^\n】\]])|(?<=您好|你好)|(?<=[好喂][,!]))[ ]?(?P<name>{_NAME})(?=[你您!?~]|吗|,(?=[{_HAN}])|:(?:[{_HAN}\s]|$))"
        ),
    ),
    "person_zh_part": (
        re.compile(rf"(?:{_PARTS})[:]?[ ]?(?P<name>{_NAME})(?={_END})"),
        re.compile(rf"(?<![导以一大极细精])致(?P<name>{_NAME})(?=[:,\n]|先生|女士|同志|所在|本人)"),
    ),
    "person_zh_label": (
        re.compile(rf"(?:{_LABELS})[ ]?[: ][ ]?(?P<name>[{_HAN}]{{2,4}}?)(?=[\s,。;(]|先生|女士|同志|律师|$)"),
    ),
    "person_zh_masked": (
        re.compile(
            rf"(?:(?<![{_HAN}a-z*])|(?<=[人户员主生客好]))(?P<name>[{SURNAMES}](?:\*[{_HAN}](?={_END})|\*{{1,2}}(?![*0-9a-z])|某{{1,2}}(?![{_HAN}])|某{{1,2}}(?=先生|女士|在|于|因|欠|借|的|已|逾期|拖欠)))"
        ),
    ),
    "person_zh_kin": (
        re.compile(rf"的(?:{_KIN})(?P<name>{_NAME})(?={_END})"),
        re.compile(rf"(?:班的?|同学|学生|孩子|小朋友|宝宝)(?P<name>{_NAME})(?=的?(?:{_KIN}|家长))"),
        re.compile(rf"^[ ]?(?P<name>[{_HAN}]{{2,3}}?)(?=(?:小朋友)?的?(?:爸爸|妈妈|家长|奶奶|爷爷)(?:[您你]好|[,!:]))"),
    ),
    "person_zh_either": (re.compile(rf"(?<![{_HAN}])(?P<name>{_NAME})(?=\((?:先生|女士|女生))"),),
}  # fmt: skip
_CUE_NAMES = tuple(_PATTERNS)

_WORDS_LIKE_NAMES = listed("people", "like_names")
"""Two characters with which a word and no name begins, though the first is a surname."""
_NO_NAME = re.compile(
    "[我你您他她它了是不在们请将被给这那哪谁什么吗呢吧额款费贷呗贵]|尊敬|亲爱|敬爱|各位|全体|所有|^[大小老帅表堂学师][哥姐叔]|公司|银行|平台|中心|客服|法院|小区|物业|部门|先生|女士|通知|账户|本人|会员|用户|家长|业主|客户|老板娘"
)
_SHORT_WORDS = listed("people", "like_short_names")
"""Words that look like a short name: 小时 is an hour."""

_OWED = ("会头", "会头:", "会头: ", "债主", "债主:", "出借人:")


def names_somebody(name: str) -> bool:
    """Whether what looks like a name is one, and no word that only begins like one."""
    return name[:2] not in _WORDS_LIKE_NAMES and name not in _SHORT_WORDS and not _NO_NAME.search(name)


def places(words: Words) -> Iterator[tuple[int, int]]:
    """The place of every such name; words that only begin like one are none."""
    for cue in _CUE_NAMES:
        if cue not in words.hits:
            continue
        for pattern in _PATTERNS[cue]:
            for m in pattern.finditer(words.low):
                group = m.lastgroup or "name"
                name = m[group]
                if words.low.endswith(_OWED, 0, m.start(group)):
                    continue  # who is owed, and not just anybody
                if names_somebody(name):
                    yield m.span(group)

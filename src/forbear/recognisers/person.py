"""Finds names of people: by the model in any Latin script, after titles, and Chinese names by surname and surroundings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._chinese_names import DOUBLE, SINGLE, chinese_names
from forbear.recognisers._context import Context, detail
from forbear.recognisers._tagger import Named
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "PERSON"
NAMED = True
_SURNAME = f"(?:{'|'.join(DOUBLE)}|[{SINGLE}])"
_TITLE = "先生|女士|小姐|太太|阿姨|叔叔|师傅|老师|经理|律师|法官|主任|医生|警官|同志|总|老板|专员|队长|书记"
_NOT_GIVEN = (
    "的了是在和与及或有要会能说叫被把给让到请您你我他她它们这那不没未已将就也都还对从向同于为以之其个元号年日时分住吗呢吧啊欠逾款借电话手机先女士等称身因至即须应"
    "按来去律师姐本"
)
_GIVEN = f"(?:(?![{_NOT_GIVEN}])[一-龥])"
_CALLED = (
    "姓名|名字|户名|收款人|付款人|借款人|贷款人|担保人|联系人|被执行人|申请人|被申请人|被告|原告|债务人|债权人|法定代表人|经办人|持卡人|亲属|紧急联系人|"
    "客户|用户|机主|本人|我叫|我是|他叫|她叫|叫做|名叫|转告|告知|告诉|通知|联系|认识|致|尊敬的|你好|您好|专员|律师|法官|找|问|是不是|请问是|老公|老婆|丈夫|妻子|备注|父亲|母亲|儿子|户主|家属|妈妈|爸爸|爱人|子女|督促|协助|要求|冒用|女儿|哥哥|姐姐|弟弟|妹妹|朋友|同事"
)
_CHINESE = (
    Cue("person_title_zh", f"{_SURNAME}[一-龥]{{0,2}}(?:{_TITLE})", f"(?P<name>{_SURNAME}[一-龥]{{0,2}}?)(?:{_TITLE})"),
    Cue(
        "person_called_zh",
        f"(?:{_CALLED})",
        rf"(?:{_CALLED})(?:[:：是为叫]|[ ,，]){{0,3}}(?P<name>{_SURNAME}{_GIVEN}{{1,2}})",
    ),
    Cue(
        "person_before_zh",
        f"{_SURNAME}[一-龥]{{1,2}}(?:欠|逾期|在|于|的|[,，:：]|[(（]?身份证|还款|已|本人)",
        rf"(?<![一-龥])(?P<name>{_SURNAME}{_GIVEN}{{1,2}})(?=欠|逾期|在|于|的(?:借|贷|欠|电话|手机|账|身份)|[,，:：]|[(（]?身份证|还款|已|本人)",
    ),
    Cue("person_self_zh", "本人", rf"(?P<name>{_SURNAME}{_GIVEN}{{1,2}})(?=本人)"),
    Cue("person_own_line", f"^{_SURNAME}[一-龥]{{1,2}}$", rf"(?m)^ *(?P<name>{_SURNAME}[一-龥]{{1,2}}) *$"),
)
_CAPITAL = "[A-ZÀ-ÖØ-ÞΆ-ΫА-ЯĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĻŁŃŅŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽȘȚ]"
_LETTER = "[A-Za-zÀ-ÖØ-öø-žΆ-ώЀ-ӿȘ-ț]"
_NAME = rf"(?P<name>(?-i:{_CAPITAL}{_LETTER}+(?:[ '’-](?:{_CAPITAL}\.|{_CAPITAL}{_LETTER}+)){{0,3}}))"
_MR = "mr|mrs|ms|miss|mx|shri|smt|sri|herr|frau|señor"
_TITLED = (
    Cue("person_titled", rf"\b(?:{_MR})\b\.? [^\s]", rf"\b(?:{_MR})\.? {_NAME}"),
    # "Dr" is a drive too, and "sra" stands in other words' places.
    Cue("person_doctor", r"\b(?:dr|prof|sra?)\b\.? [^\s]", rf"\b(?:dr|prof|sra?)\.? {_NAME}"),
)
CUES = (*_CHINESE, *_TITLED)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """The name without the title before or after it."""
    names = [n for n in context.named if n.label == "PERSON" and _WORDED.search(context.text, n.start, n.end)]
    for named in names:
        yield Detail(type=TYPE, start=named.start, end=named.end, score=0.8 * named.score)
    yield from _again(context, names)
    for cue, score in zip(_TITLED, (0.79, 0.4), strict=True):
        for match in context.places(cue):
            yield detail(TYPE, match, score, "name")
    yield from _chinese(context)


def _chinese(context: Context) -> Iterator[Detail]:
    """Chinese names: those that the model sees, and those that a title or a word before them gives away besides."""
    if not _HAN.search(context.text):
        return
    taken = bytearray(len(context.text))
    for start, end, chance in chinese_names().find(context.text, _LEAST):
        taken[start:end] = b"\1" * (end - start)
        yield Detail(type=TYPE, start=start, end=end, score=0.5 + 0.3 * chance)
    yield from _set_apart(context.text, taken)
    for cue in _CHINESE:
        for match in context.places(cue):
            start, end = match.span("name")
            if not any(taken[start:end]) and not _ORDINARY.fullmatch(match["name"]):
                yield detail(TYPE, match, 0.75, "name")


def _set_apart(text: str, taken: bytearray) -> Iterator[Detail]:
    """Names whose characters are set apart by a space or a dot, as on a form: "王 伟"."""
    joints = {m.start() for m in _JOINT.finditer(text)}
    if not joints:
        return
    kept = [n for n in range(len(text)) if n not in joints]
    together = "".join(text[n] for n in kept)
    for start, end, chance in chinese_names().find(together, _SURE_APART):
        first, last = kept[start], kept[end - 1] + 1
        if last - first > end - start and not any(taken[first:last]):
            taken[first:last] = b"\1" * (last - first)
            yield Detail(type=TYPE, start=first, end=last, score=0.5 + 0.2 * chance)


_JOINT = re.compile("(?<=[一-龥])[ ·](?=[一-龥])")
_SURE_APART = 0.45
_HAN = re.compile("[一-龥]{2}")
_LEAST = 0.2
"""A run of characters is taken for a name from this probability on: leaking is the worse error."""
_WORDED = re.compile(r"[^\W\d_]{2}")
_PART = re.compile(r"[^\W\d_]{4,40}")


def _again(context: Context, names: list[Named]) -> Iterator[Detail]:
    """A part of somebody's full name that stands elsewhere in the text alone."""
    full = [context.text[n.start : n.end] for n in names if n.score > _SURE]
    parts = {p for name in full if " " in name for p in _PART.findall(name) if p[0].isupper()}
    if not parts:
        return
    for word in _PART.finditer(context.text):
        if word[0] in parts:
            yield detail(TYPE, word, 0.72)


_SURE = 0.8

_ORDINARY = re.compile(
    "和谐|方便|高级|高度|安全|安排|何时|何人|于是|关于|任何|任务|成功|时间|时候|解决|解释|单位|单独|常见|白天|万元|万一|金额|金融|金服|石油|文件|文明|强制|强烈|"
    "管理|管辖|成本|成员|向您|路上|房屋|房产|包括|包含|时限|向前|华夏|中国|江苏|安徽|广东|温馨|温州|成都|武汉|景区|查询|查看|查封|程序|严重|严格|严肃|左右|"
    "费用|费率|施工|平安|平台|马上|应诉|明确|周一|周二|周三|周四|周五|周六|周日|周末|黄金|白条|花呗|借呗|余额|余款|余下|常务|经理|客服|方式|方法|方案|安心|安排|明天|明日|解除|石头|路人|白领"
)

"""Who speaks, signs or is written to in Chinese: 这边是青禾分期的专员 · 我翠湖物业的小段 · 通过“小鹿贷”办理 · 致：某某公司."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.facts.latin_parties import Candidate
from forbear.read.facts.surnames import SURNAMES
from forbear.read.facts.vocabulary import either, listed
from forbear.read.facts.words import Words

_HAN = "\u4e00-\u9fff"
_NAME = f"[{_HAN}A-Za-z0-9]"
_ORGANISED = either(
    w
    for key in ("organisation", "company", "collector", "trade", "premises")
    for w in listed("parties", key)
    if "\u3400" < w[0] < "\u9fff"
)
_PREMISES = either(listed("parties", "premises"))
_ROLES = "智能客服|在线客服|语音助手|智能语音|机器人|客服|工作人员|专员|专属|还款提醒|催收(?!公司|中心)|贷后(?!中心)|法务(?!中心|公司)|收费员|管理员|财务|借贷服务平台|服务平台|平台"
_DID = "提交|申请|办理|开通|购买|租住|签订|签约|下单|消费|分期业务|分期|借的|办的|租的|借款|贷款"
_APP = "app|APP|App|微信公众号|公众号|微信客服|微信|小程序|客服|平台"

# No cue holds a gap: one inside the engine's automaton multiplies its states until it no longer fits into memory.
CUES = (
    Cue("party_zh_voice", f"这边是|这里是|这是|的[小老{SURNAMES}]|[您你]好[,!]?[我这]|的,本?工号|(?:贷后|客服|部|资产|催收|清收|法务|调解|外包|委外|银行|消金|金融|小贷|物业|分期|信贷)的,|我们"),
    Cue("party_zh_quoted", "(?:通过|[在于至到]|前往|打开|登录|登陆|关注|公众号|app|平台|[您你]的)[ ]?[“\"「『‘']"),
    Cue("party_zh_used", f"(?:{_DID})(?:的|了|时)|{_APP}"),
    Cue("party_zh_seal", f"章\\)|\\)班|[0-9一二三四五六七八九]班|(?:{_PREMISES})(?:财务|收费|管理|招生|后勤)|日[ ]*$"),
    Cue("party_zh_ceded", "转让(?:给|至|予)|受让[方人]|我[方司行]\\(|我公司\\(|会头|债主"),
)  # fmt: skip

_VOICES = (
    re.compile(
        f"(?:这边是|这里是|我们这边是|这是)(?P<name>{_NAME}{{2,10}}?)(?:的)?(?:还款提醒|智能|在线|专属|贷后)?(?={_ROLES})"
    ),
    re.compile(f"我(?:们|这边|们这边)?(?:是)?(?P<name>{_NAME}{{1,10}}?(?:{_ORGANISED}))的(?=[小老{SURNAMES}])"),
    re.compile(f"(?:[您你]好|喂)[,!]?[ ]?(?:我是|这边是)?(?P<name>{_NAME}{{1,10}}?(?:{_ORGANISED}))的(?=,)"),
    re.compile(f"我(?:是|这边是)(?P<name>{_NAME}{{2,8}}?)(?:贷后|催收|法务|客服|催收部|贷后部)的(?=,)"),
    re.compile(f"(?<=我们)(?P<name>{_NAME}{{2,6}}?(?:{_ORGANISED}))(?=那[台辆个套间件笔]|的(?:车|房|货|款|单))"),
)
_QUOTED = re.compile(
    f"(?P<lead>通过|在|于|至|到|前往|打开|登录|登陆|关注|公众号|app|APP|平台|[您你]的)[ ]?[“\"「『‘'’](?P<name>{_NAME}{{2,12}})[”\"」』'’](?=(?P<used>办理|申请|借|的借款|的贷款|的账单|的分期)|app|APP|公众号|平台|小程序|中|上|的|还)"
)
_AT = re.compile(f"[您你](?:曾|已)?[在于](?P<name>{_NAME}{{2,8}}?)(?:{_DID})")
_OPENED = re.compile(
    f"(?:(?:下载|前往|打开|登录|登陆|关注)(?P<name>(?:(?!下载|前往|打开|登录|登陆|联系|应用){_NAME}){{2,8}}?)[ ]?(?:{_APP})"
    f"|(?:咨询|联系)(?P<asked>{_NAME}{{2,8}}?)(?:微信客服|客服|公众号))"
)
_SEALED = (
    re.compile(rf"(?<![{_HAN}A-Za-z0-9])(?P<name>{_NAME}{{3,24}})[ ]?\((?:盖?章|公章|盖公章|财务专用章|合同专用章)\)"),
    re.compile(
        rf"(?<![{_HAN}A-Za-z0-9])(?P<name>{_NAME}{{1,12}}?(?:{_PREMISES}))(?:财务[室处部科]|收费[处室]|管理处|招生办|后勤[处部]|[0-9一二三四五六七八九]{{1,2}}(?:年级)?(?:\([0-9]{{1,2}}\))?班)[^\n,。]{{0,12}}\s*$"
    ),
    re.compile(
        rf"\n[ ]?(?P<name>{_NAME}{{2,22}}(?:公司|部|厂|店|所|行|社|院|校|中心|园))[ ]*\n[^\n]{{0,20}}[0-9〇零一二三四五六七八九十]{{1,3}}[ ]?日[ ]*$"
    ),
)
_CEDED = (
    re.compile(f"转让(?:给|至|予)(?:了)?(?P<name>{_NAME}{{3,20}}?)(?=[,。;(]|并|的|所有|行使|$)"),
    re.compile(f"受让[方人](?:为|是|系)?[:]?[ ]?(?P<name>{_NAME}{{3,20}}?)(?=[,。;(\n]|与|已|$)"),
    re.compile(rf"(?<!委托)我(?:方|司|行|公司)\((?P<name>{_NAME}{{3,24}})\)"),
    re.compile(f"(?:会头|债主)[: ]?(?P<name>[{_HAN}]{{2,3}})(?=[\\s,。]|$)"),
)
_HANDED = re.compile(rf"委托我(?:方|司|公司)\((?P<name>{_NAME}{{3,24}})\)")
_PHRASE = re.compile(
    "我们|我平台|我方|我司|我会|[您你他她]|会向|贵[行司方]|持卡人|法院|^[一两几某此该本][张笔家个]?|^[债们]|^款|下载|请|^的|的$|授权$|委托$|以及|如果|因为|已经"
)
"""Words of a sentence, which no name holds."""
_GIVES_AWAY = re.compile("(?:已经?|依法|现)?[将把][^,。\n]{0,14}债权[^,。\n]{0,10}?(?:转让|出售)(?:给|至|予)(?![我本])")
_ADDRESSED = re.compile(r"(?:^|\n|\s)致[: ]{0,3}$")
_NO_PARTY = (
    "转让方",
    "出让方",
    "原债权人",
    "原债权人为",
    "开户行",
    "开户行:",
    "开户银行",
    "开户银行:",
    "收款行",
    "收款行:",
    "户行: ",
)
"""What stands before the one who gave a debt away, or before the bank of an account."""


def find(words: Words) -> Iterator[Candidate]:
    """Callers and signatures, products that were used, who took over a debt."""
    text, hits = words.text, words.hits
    if "party_zh_voice" in hits:
        for pattern in _VOICES:
            for m in pattern.finditer(text):
                yield 3.3, *m.span("name"), False
    if "party_zh_quoted" in hits:
        for m in _QUOTED.finditer(text):
            yield (2.9 if m["used"] else 2.4), *m.span("name"), False
    if "party_zh_used" in hits:
        for m in _AT.finditer(text):
            yield 2.7, *m.span("name"), False
        for m in _OPENED.finditer(text):
            yield 2.3, *m.span(m.lastgroup or "name"), False
    if "party_zh_seal" in hits:
        for pattern in _SEALED:
            for m in pattern.finditer(text):
                yield 3.5, *m.span("name"), False
    if "party_zh_ceded" in hits:
        for pattern in _CEDED:
            for m in pattern.finditer(text):
                yield 3.8, *m.span("name"), True
        for m in _HANDED.finditer(text):
            yield 3.6, *m.span("name"), False


def plausible(text: str, candidate: Candidate) -> bool:
    """Whether a candidate is a name at all, and not the one who is written to or who gave the debt away."""
    _, start, end, owed = candidate
    if _PHRASE.search(text[start:end]):
        return False
    before = text[max(0, start - 6) : start]
    if _ADDRESSED.search(before) or before.endswith(_NO_PARTY) or (before.endswith("让") and text[start] == "方"):
        return False
    if _GIVES_AWAY.match(text, end):
        return False
    alone = start == 0 or text[start - 1] == "\n"
    return owed or not (alone and text[end : end + 2].rstrip("\n") in {":", "："} and "贵" in text[end:])

"""Names of organisations in Chinese: 青禾银行, 您在小鹿贷的借款, 我是绿地物业客服."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.facts import chinese_senders
from forbear.read.facts.latin_parties import Candidate
from forbear.read.facts.vocabulary import either, listed
from forbear.read.facts.words import Words


def han(key: str) -> frozenset[str]:
    """The Chinese words of a list of `[parties]`."""
    return frozenset(w for w in listed("parties", key) if "\u3400" < w[0] < "\u9fff")


_LEADS = tuple(han("leads"))
_WORDS = either(han("organisation") | han("collector") | han("law_firm"))
_NAME = "[\u4e00-\u9fffA-Za-z0-9]"
_THING = "借款|贷款|款项|账单|欠款|分期"

CUES = (
    *chinese_senders.CUES,
    Cue("party_zh", f"{_WORDS}|{either(han('company'))}"),
    Cue(
        "party_zh_product",
        f"(?:在|前往|打开|登录|登陆|通过|进入|您的|你的|您有|申请的|使用的)[^,。\n]*(?:{_THING}|平台|app|产品|官方|小程序|上的|申请的|办理的|信用卡|账户|待还|[0-9已将于]|的|逾期|欠)",
    ),
    Cue(
        "party_zh_owed",
        "申请人|债权人|出借人|委托|债权|涉及|持有的|纠纷|原告|诉[你您]|[给帮为]您|可以[给帮为]|欠[^款费你您我的]",
    ),
)

_TRADE = re.compile(
    f"(?:{either(han('trade'))})(?:(?:股份)?有限(?:责任)?公司)?(?:信用卡中心|[\u4e00-\u9fff]{{2,4}}[分支]行)?"
)
_CALLER = re.compile(
    f"(?:我是|这里是|我们是)(?P<name>{_NAME}{{2,14}}?)(?:的)?(?=客服|工作人员|客户|催收|贷后|法务|委托|[,，。!])"
)
_PRODUCT = re.compile(
    f"(?:在|前往|打开|登录|登陆|通过|进入)(?P<at>{_NAME}{{2,8}}?)(?:平台|app|APP|App|产品|官方|小程序|的(?:{_THING}|第|房租|租金|账户|信用卡|欠|逾期)|上的|申请的|办理的|借款|贷款|逾期|的(?=[0-9]))"
    f"|(?:您的|你的|申请的|使用的|您有[0-9一]笔)(?P<own>{_NAME}{{1,7}}?(?:{either(listed('parties', 'product_ends'))}))(?:产品|{_THING}|信用卡|账户|待还|[0-9]|已|将|于)"
)
_TEAM = re.compile(f"\n(?P<name>{_NAME}{{2,20}}?)(?:团队|客服中心|客服|敬上)\\s*$")
_SIGNED = re.compile(
    f"(?:[。!？?;;>)）》,，]|[—-]{{1,2}}|\\s)[ ]?(?P<name>{_NAME}{{3,20}}?)(?:客服中心|客服|管家[\u4e00-\u9fff]{{0,3}}|财务处|财务部|敬上|小[\u4e00-\u9fff])?[ 。]?\\s*$"
)
_LEADING = re.compile(
    f"(?P<name>{_NAME}{{2,12}}?)(?:客服|提醒您?|温馨提示|公示|公告|通知|催缴|催缴通知|告知|财务[室处部]?|收费[处室])?[:]"
)
_OWED = (
    re.compile(f"(?:受|接受|系|由|是)(?P<name>{_NAME}{{2,20}}?)[的之]?(?:委托|委派|授权)"),
    re.compile(
        f"(?:您|你|贵方)(?:本人)?(?:与|和|同|在|欠|于)(?P<name>{_NAME}{{2,16}}?)(?:的|之间的?|间的?|因)?(?:信用卡|借款|贷款|金融|合同|消费|追偿|民间)[\u4e00-\u9fff]{{0,8}}?(?:纠纷|债权)"
    ),
    re.compile(f"(?:(?<!被)申请人|原告|债权人|出借人|申请执行人)[:]?(?P<name>{_NAME}{{2,20}}?)(?=诉|与|[,。\n]|$)"),
    re.compile(f"(?P<name>{_NAME}{{2,14}}?)(?:起)?(?<![告投倾])诉(?:你|您)"),
    re.compile(
        f"(?P<name>{_NAME}{{2,12}}?)(?:已经?|依法)?(?:将|把)(?:其对)?(?:您|你)[\u4e00-\u9fff]{{0,8}}债权[\u4e00-\u9fff]{{0,6}}(?:转让|出售|划转)"
    ),
    re.compile(
        f"(?:欠|拖欠|涉及|持有的)(?P<name>{_NAME}{{2,10}}?)(?:的)?(?:信用卡|债务|借款|贷款|欠款|钱|本金|货款|房租)"
    ),
)
"""Words around the name of the one owed."""
_GIVES = re.compile(
    f"(?:^|[,，。!！?？])(?P<name>{_NAME}{{2,10}}?)(?=可以(?:给|帮|为)|可(?:给|帮|为)您|(?:已)?(?:为|给|帮)您)"
)
_ENTRUSTED = re.compile(f"委托的(?P<name>{_NAME}{{3,14}}?)(?=[,。的]|负责|催收|客服)")
_SHORT_NAME = re.compile("[^请您你我他谢哦吧了的吗不还看拒退回如已将要来去可会能就有是再祝链接前后日月时点]{3,9}")
"""What stands alone at the end of a message and holds no word of a sentence signs it."""
_ORGANISED = re.compile(_WORDS)
_NAMED_SO = re.compile(f"^(?!.*(?:上门|团队|请|联系|咨询|如有|点击|登录|尽快|还款|您|你)).*(?:{_WORDS}|公司|服务|中心)$")


def find(words: Words) -> Iterator[Candidate]:
    """Every likely name, by its words, its place and by who speaks; phrases and addressees are none."""
    for score, start, end, owed in (*_named(words), *chinese_senders.find(words)):
        candidate = score, start + 2 * words.text.startswith("我们", start, end), end, owed
        if chinese_senders.plausible(words.text, candidate):
            yield candidate


def _named(words: Words) -> Iterator[Candidate]:
    """Names that end with a word of the trade, callers who say who they are, products that a loan is from."""
    text, hits = words.text, words.hits
    if "party_zh" in hits:
        for m in _TRADE.finditer(text):
            begin = _begin(text, m.start())
            if not (text.startswith("卡", m.end()) and text.startswith(("的", "绑"), max(0, begin - 1))):
                yield 3, begin, m.end(), False
        for m in _CALLER.finditer(text):
            if _ORGANISED.search(m["name"]):
                yield 3.2, *m.span("name"), False
        if (signed := _SIGNED.search(text, max(0, len(text) - 40))) and _NAMED_SO.search(signed["name"]):
            yield 3.4, *signed.span("name"), False
        if (leading := _LEADING.match(text)) and _NAMED_SO.search(leading["name"]):
            yield 3.4, *leading.span("name"), False
    if "party_zh_product" in hits:
        for m in _PRODUCT.finditer(text):
            yield 2.8, *m.span("at" if m["at"] else "own"), False
    if "party_zh_owed" in hits:
        for pattern in _OWED:
            for m in pattern.finditer(text):
                yield 3.6, *m.span("name"), True
        for m in _GIVES.finditer(text):
            if _NAMED_SO.search(m["name"]):
                yield 3.0, *m.span("name"), False
        for m in _ENTRUSTED.finditer(text):
            yield 3.3, *m.span("name"), False
    if (
        (signed := _SIGNED.search(text, max(0, len(text) - 40)))
        and text[signed.start()] not in ",，"
        and _SHORT_NAME.fullmatch(signed["name"])
    ):
        yield 2.1, *signed.span("name"), False
    if "\n" in text and (team := _TEAM.search(text, max(0, len(text) - 40))):
        yield 2.2, *team.span("name"), False


def _begin(text: str, at: int) -> int:
    """Where a name begins that ends with a word of the trade: behind the last word that leads to it."""
    begin = at
    while begin > max(0, at - 12) and text[begin - 1].isalnum():
        begin -= 1
    piece = text[begin:at]
    return begin + max((piece.rfind(lead) + len(lead) for lead in _LEADS if lead in piece), default=0)

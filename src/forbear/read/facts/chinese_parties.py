"""Names of organisations in Chinese: 青禾银行, 您在小鹿贷的借款, 我是绿地物业客服."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
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
    Cue("party_zh", f"{_WORDS}|{either(han('company'))}"),
    Cue(
        "party_zh_product",
        f"(?:在|前往|打开|登录|登陆|通过|您的|你的|申请的|使用的)[^,。\n]*(?:{_THING}|平台|app|产品|官方|小程序|上的|申请的|办理的|信用卡|账户|待还|[0-9已将于])",
    ),
)

_TRADE = re.compile(
    f"(?:{either(han('trade'))})(?:(?:股份)?有限(?:责任)?公司)?(?:信用卡中心|[\u4e00-\u9fff]{{2,4}}[分支]行)?"
)
_CALLER = re.compile(
    f"(?:我是|这里是|我们是)(?P<name>{_NAME}{{2,14}}?)(?:的)?(?=客服|工作人员|客户|催收|贷后|法务|委托)"
)
_PRODUCT = re.compile(
    f"(?:在|前往|打开|登录|登陆|通过)(?P<at>{_NAME}{{2,8}}?)(?:平台|app|APP|App|产品|官方|小程序|的(?:{_THING})|上的|申请的|办理的|借款|贷款|的(?=[0-9]))"
    f"|(?:您的|你的|申请的|使用的)(?P<own>{_NAME}{{1,7}}?(?:{either(listed('parties', 'product_ends'))}))(?:产品|{_THING}|信用卡|账户|待还|[0-9]|已|将|于)"
)
_TEAM = re.compile(f"\n(?P<name>{_NAME}{{2,20}}?)(?:团队|客服中心|客服|敬上)\\s*$")
_ORGANISED = re.compile(_WORDS)


def find(words: Words) -> Iterator[Candidate]:
    """Names that end with a word of the trade, callers who say who they are, products that a loan is from."""
    text, hits = words.text, words.hits
    if "party_zh" in hits:
        for m in _TRADE.finditer(text):
            begin = _begin(text, m.start())
            if not (text.startswith("卡", m.end()) and text.startswith(("的", "绑"), max(0, begin - 1))):
                yield 3, begin, m.end()
        for m in _CALLER.finditer(text):
            if _ORGANISED.search(m["name"]):
                yield 3.2, *m.span("name")
    if "party_zh_product" in hits:
        for m in _PRODUCT.finditer(text):
            yield 2.8, *m.span("at" if m["at"] else "own")
    if "\n" in text and (team := _TEAM.search(text, max(0, len(text) - 40))):
        yield 2.2, *team.span("name")


def _begin(text: str, at: int) -> int:
    """Where a name begins that ends with a word of the trade: behind the last word that leads to it."""
    begin = at
    while begin > max(0, at - 12) and text[begin - 1].isalnum():
        begin -= 1
    piece = text[begin:at]
    return begin + max((piece.rfind(lead) + len(lead) for lead in _LEADS if lead in piece), default=0)

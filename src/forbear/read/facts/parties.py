"""Who demands: the creditor, the collector or the law firm that a message names as its side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.facts.vocabulary import either, listed, numbered
from forbear.read.facts.words import Found, Words
from forbear.records.reading import FactType


def _latin(key: str) -> frozenset[str]:
    return frozenset(w for w in listed("parties", key) if not "\u3400" < w[0] < "\u9fff")


def _han(key: str) -> frozenset[str]:
    return frozenset(w for w in listed("parties", key) if "\u3400" < w[0] < "\u9fff")


_COMPANIES, _COLLECTORS, _LAWYERS = _latin("company"), _latin("collector"), _latin("law_firm")
_ORGANISED = _latin("organisation") | _COMPANIES | _COLLECTORS | _LAWYERS
_LOOSE = _ORGANISED | {w + mark for w in _ORGANISED for mark in (".", ",", "'s", "’s")}
_GENERIC = listed("parties", "generic") | frozenset(numbered("months")) | frozenset(numbered("weekdays"))
_ENDS = frozenset({"team", "department", "dept", "unit", "desk", "division", "service", "support", "office", "app"})
_SIDES = frozenset({"from", "with", "of", "by", "to", "at", "owe", "con", "de", "for", "is", "se"})
_OWNED = re.compile(r"[ ](?:loan|account|card|credit|personal|bill|emi|payment|instal|balance|statement|app)")
_SPEAKS = re.compile(r"[ ](?:le|se|la|te)[ ]")

CUES = (
    Cue("party_context", rf"\b(?:{either(_latin('context'))})s?\b|{either(_han('context'))}"),
    Cue("party_not_owed", rf"\botp\b|verification code|one[- ]time|\b(?:debited|credited|spent|withdrawn)\b|{either(_han('not_owed'))}"),
    Cue("party_bracket", r"[【\[][^】\]\n]{2,30}[】\]]"),
    Cue("party_organised", rf"(?-i:\b(?:{either(form for w in _ORGANISED if w[-1] != '.' for form in (w.title(), w.upper()))})\b)|[a-z](?-i:SACCO|Bank|Credit|Loan|Fund|Fin|Cash|Pay)"),
    Cue("party_header", r"^[^a-z0-9]?[^a-z0-9]?[^a-z0-9]?(?-i:[A-ZÀ-Þ])[^:\n]*: |^(?-i:[A-ZÀ-Þ])[a-z ]* (?:le|se|la|te) "),
    Cue("party_owned", r"\b(?:your|su|from) (?-i:[A-ZÀ-Þ])[^ \n]+ (?:[^ \n]+ )?(?:[^ \n]+ )?(?:loan|account|card|credit|personal|bill|emi|payment|instal|balance|statement|app)"),
    Cue("party_signed", r"[-–—~\n📣💼] ?(?-i:[A-ZÀ-Þ])[^\n–—~-]*$"),
    Cue("party_collector", r"attempt to collect a debt|debt collector"),
    Cue("party_zh", rf"(?:{either(_han('organisation') | _han('collector') | _han('law_firm') | _han('company'))})"),
)  # fmt: skip

_WORD = r"[A-ZÀ-Þ][\w&'’.-]{0,24}"
_CAPITALS = re.compile(rf"{_WORD}(?:[ ](?:{_WORD}|&|of(?= [A-Z])|and(?= [A-Z])|de(?= [A-Z]))){{0,6}}")
_BRACKET = re.compile(r"[【\[](?P<name>[^】\]\n]{2,30})[】\]]")
_CLOSING = re.compile(r"(?:[ ]?\([^)\n]{2,30}\))?[.!\s*]*$")
_NAMED = frozenset({"party_organised", "party_header", "party_owned", "party_signed"})
Candidate = tuple[float, int, int]


def find(words: Words) -> Iterator[Found]:
    """The likeliest party of each sort, and only where something is owed or to be paid."""
    hits = words.hits
    if "party_context" not in hits:
        return
    candidates: list[Candidate] = []
    if words.language == "zh":
        candidates += _chinese(words)
    elif not hits.isdisjoint(_NAMED):
        candidates += _capitals(words)
    if "party_bracket" in hits:
        candidates += _brackets(words)
    candidates.sort(key=_score, reverse=True)
    said: set[FactType] = set()
    for score, start, end in candidates:
        start, end = _trimmed(words, start, end)
        if end - start < 2 or not words.free(start, end):
            continue
        kind = _kind(words, start, end)
        if kind in said or (kind == "creditor" and "party_not_owed" in hits and score < 5):
            continue
        said.add(kind)
        words.take(start, end)
        yield Found(kind, start, end, words.text[start:end], certainty=min(0.5 + score / 10, 0.95))


def _score(candidate: Candidate) -> tuple[float, int]:
    return candidate[0], -candidate[1]


def _brackets(words: Words) -> Iterator[Candidate]:
    for m in _BRACKET.finditer(words.text):
        edge = not words.text[: m.start()].strip() or not words.text[m.end() :].strip()
        yield (4 if edge else 2.5), m.start("name"), m.end("name")


def _capitals(words: Words) -> Iterator[Candidate]:
    """Names in capitals: signed at the end, leading with a colon, after "from" or "your", or holding a word of the trade."""
    text, low = words.text, words.low
    trade = "party_organised" in words.hits
    close = len(text) - 40
    for m in _CAPITALS.finditer(text):
        start, end = m.span()
        if not trade and start > 4 and end < close and not low.endswith(("your ", "su ", "from "), 0, start):
            continue
        before = low[max(0, start - 12) : start]
        organised = trade and _organised(m[0])
        score = 2.2 if organised else 0.0
        if start <= 4 and low.startswith(": ", end):
            score = 4 if organised else 2.5
        elif start <= 4 and _SPEAKS.match(low, end):
            score = 3.5 if organised else 2
        elif (
            before[-1:] in "-–—~\n "
            and (near := before.rstrip(" ")[-1:])
            and near in "-–—~\n📣💼"
            and _CLOSING.match(text, end)
        ):
            score = 4 if organised else 3
        elif before.endswith(" "):
            last = before.split()[-1] if before.strip() else ""
            if last in {"your", "su", "from"} and _OWNED.match(low, end):
                score = 3.5 if organised else 2.5
            elif organised and last in _SIDES:
                score = 3.3 if last in {"from", "owe", "with", "is", "by", "de", "con"} else 2.6
        if score:
            yield score, start, end


_ZH_TRADE = re.compile(either(_han("organisation") | _han("collector") | _han("law_firm")))
_STRONG = "律师事务所|律所|消费金融|资产管理|小额贷款|信托|银行|金融|小贷|有限公司|催收公司|金服|数科|调解中心"
_ZH_STRONG = re.compile(rf"(?:{_STRONG})(?:(?:股份)?有限(?:责任)?公司)?(?:信用卡中心|[\u4e00-\u9fff]{{2,4}}[分支]行)?")
_ZH_CALLER = re.compile(
    r"(?:我是|这里是|我们是)(?P<name>[\u4e00-\u9fffA-Za-z0-9]{2,14}?)(?:的)?(?=客服|工作人员|客户|催收|贷后|法务|委托)"
)
_ZH_PRODUCT = re.compile(
    r"(?:在|前往|打开|登录|登陆|通过)(?P<at>[\u4e00-\u9fffA-Za-z0-9]{2,8}?)(?:平台|app|APP|App|产品|官方|小程序|的借款|的贷款|的款项|的账单|的欠款|的分期|上的|申请的|办理的|借款|贷款|的(?=[0-9]))"
    r"|(?:您的|你的|申请的|使用的)(?P<own>[\u4e00-\u9fffA-Za-z0-9]{1,7}?(?:贷|借|花|宝|条|钱包|分期|金融|银行|信用|融|呗|速|金|卡贷))(?:产品|账单|借款|贷款|分期|信用卡|账户|待还|款项|欠款|[0-9]|已|将|于)"
)
_ZH_TEAM = re.compile(r"\n(?P<name>[\u4e00-\u9fffA-Za-z0-9]{2,20}?)(?:团队|客服中心|客服|敬上)\s*$")
_ZH_LEADS = (
    "您在",
    "你在",
    "您的",
    "您",
    "你的",
    "你",
    "我是",
    "这里是",
    "我们是",
    "我们",
    "系",
    "由",
    "与",
    "向",
    "的",
    "我司",
    "我行",
    "在",
    "于",
    "是",
    "和",
    "及",
    "为",
    "关于",
    "受",
    "经",
    "至",
    "到",
    "从",
    "对",
    "请",
    "已",
    "被",
    "委托",
    "欠",
    "联系",
    "登录",
    "前往",
    "存入",
    "绑定",
    "名下",
    "通过",
    "本",
    "将",
    "收款",
    "发卡",
    "任意",
    "该",
    "各",
    "其他",
    "某",
    "名为",
)
_ZH_NOT = frozenset(
    [
        "银行",
        "金融",
        "信托",
        "小贷",
        "有限公司",
        "收款银行",
        "调解中心",
        "资产管理",
        "我的",
        "本期",
        "线上",
        "官方",
        "手机",
        "个人",
        "短信",
        "征信",
        "平台",
        "当前",
        "页面",
        "微信",
        "支付宝",
        "贷款",
        "借款",
        "信用卡",
        "后台",
        "业务",
    ]
)


def _chinese(words: Words) -> Iterator[Candidate]:
    text = words.text
    if "party_zh" in words.hits:
        for m in _ZH_STRONG.finditer(text):
            begin = _begin(text, m.start())
            card = text.startswith("卡", m.end()) and text.startswith(("的", "绑"), max(0, begin - 1))
            if not card:
                yield 3, begin, m.end()
        for m in _ZH_CALLER.finditer(text):
            if _ZH_TRADE.search(m["name"]):
                yield 3.2, *m.span("name")
    for m in _ZH_PRODUCT.finditer(text):
        yield 2.8, *m.span("at" if m["at"] else "own")
    if "\n" in text and (team := _ZH_TEAM.search(text, max(0, len(text) - 40))):
        yield 2.2, *team.span("name")


def _begin(text: str, at: int) -> int:
    """Where a Chinese company name begins that ends with a word of the trade: behind the last word that leads to it."""
    begin = at
    while begin > max(0, at - 12) and (text[begin - 1].isalnum()):
        begin -= 1
    piece = text[begin:at]
    cut = max((piece.rfind(lead) + len(lead) for lead in _ZH_LEADS if lead in piece), default=0)
    return begin + cut


def _organised(name: str) -> bool:
    """Whether a name holds a word that organisations carry, beside at least one of its own."""
    own = name.lower().split()
    if _LOOSE.isdisjoint(own):
        return False
    own = [w.strip(".,&'’") for w in own]
    return not _ORGANISED.isdisjoint(own) and not all(w in _GENERIC or w in _ORGANISED for w in own)


def _trimmed(words: Words, start: int, end: int) -> tuple[int, int]:
    """A name without the words around it that are none of it; empty where nothing is left."""
    name = words.text[start:end]
    if not name:
        return start, start
    if "\u3400" < name[0] < "\ua000" or "\u3400" < name[-1] < "\ua000":
        bare = _ZH_NOTICES.sub("", name)
        if not bare or bare in _GENERIC or name in _GENERIC or bare in _ZH_NOT or "xx" in bare.lower() or "某" in bare:
            return start, start
        return start, start + len(bare)
    pieces = list(_PIECE.finditer(name))
    own = [m[0].strip(".,:&'’-").lower() for m in pieces]
    first, last = 0, len(pieces)
    while last > first + 1 and own[last - 1] in _ENDS:
        last -= 1
        if (
            last > first + 1
            and own[last - 1] in {"collections", "collection", "recovery", "legal", "credit", "customer"}
            and not _ORGANISED.isdisjoint(own[: last - 1])
        ):
            last -= 1
    while last > first and own[last - 1] in _GENERIC and own[last - 1] not in _ORGANISED:
        last -= 1
    while (
        first < last
        and own[first] in _GENERIC
        and not (own[first] in _ORGANISED and own[first + 1 : first + 2] == ["of"])
    ):
        first += 1
    kept = own[first:last]
    if (
        not kept
        or all(w in _GENERIC or w in _ORGANISED for w in kept)
        or "xx" in name.lower()
        or len("".join(kept)) < 3
    ):
        return start, start
    stop = pieces[last - 1].end()
    while name[stop - 1] in ",:;-" or (name[stop - 1] == "." and own[last - 1] not in _COMPANIES):
        stop -= 1
    return start + pieces[first].start(), start + stop


_PIECE = re.compile(r"\S+")
_ZH_NOTICES = re.compile(rf"(?:{either(listed('parties', 'suffix_notice'))})+$")
_ZH_LAW, _ZH_COLLECTOR = tuple(_han("law_firm")), tuple(_han("collector"))


def _kind(words: Words, start: int, end: int) -> FactType:
    name = words.low[start:end]
    own = {w.strip(".,") for w in name.split()}
    if not own.isdisjoint(_LAWYERS) or any(w in name for w in _ZH_LAW):
        return "law_firm"
    if not own.isdisjoint(_COLLECTORS) or any(w in name for w in _ZH_COLLECTOR):
        return "collector"
    if "party_collector" in words.hits and not words.low[:start].endswith(("on behalf of ", "to ", "for ", "with ")):
        return "collector"
    return "creditor"

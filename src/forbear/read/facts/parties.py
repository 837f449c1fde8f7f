"""Who demands: the creditor, the collector or the law firm that a message names as its side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.facts.vocabulary import either, listed
from forbear.read.facts.words import Found, Words
from forbear.records.reading import FactType


def _of(key: str, *, han: bool) -> frozenset[str]:
    return frozenset(w for w in listed("parties", key) if ("\u3400" < w[0] < "\u9fff") is han)


_ORGANISATIONS, _COMPANIES = _of("organisation", han=False), _of("company", han=False)
_ORG_WORDS = _ORGANISATIONS | _COMPANIES | _of("collector", han=False) | _of("law_firm", han=False)
_GENERIC = listed("parties", "generic")
_ZH_ORGS = either(_of("organisation", han=True) | _of("collector", han=True) | _of("law_firm", han=True))
_ZH_STRONG = "律师事务所|消费金融|资产管理|小额贷款|信托|银行|金融|小贷|有限公司|催收公司|金服|数科|调解中心"
_ZH_NOTICES = re.compile(rf"(?:{either(listed('parties', 'suffix_notice'))})+$")

CUES = (
    Cue("party_context", rf"\b(?:{either(_of('context', han=False))})s?\b|{either(_of('context', han=True))}"),
    Cue("party_not_owed", rf"\botp\b|verification code|one[- ]time|debited|spent|{either(_of('not_owed', han=True))}"),
    Cue("party_bracket", r"[【\[][^】\]\n]{2,30}[】\]]"),
    Cue("party_header", r"^[^a-z0-9]{0,4}(?-i:[A-ZÀ-Þ])[^:\n]{1,40}:[ ]"),
    Cue("party_signature", r"(?-i:(?:[-–—~]|thanks,?|you,?|regards,?|\n)[ \n]{0,3}[^A-Za-z0-9\n]{0,3}[A-ZÀ-Þ][^\n]{2,50}$)|(?-i:[-–—~])[ ]?(?-i:[A-Z])[^\n]{2,50}\s*$|\n[^\n]{0,4}(?-i:[A-Z])[^\n]{2,50}\s*$"),
    Cue("party_named", rf"\b(?:{either(w for w in _ORG_WORDS if w[-1] != '.')})\b"),
    Cue("party_from", r"\b(?:from|with|by|to|at|of|your|behalf of|de|con|se)[ ](?-i:[A-Z])"),
    Cue("party_collector", r"attempt to collect a debt|on behalf of|debt collector|assigned to|placed with"),
    Cue("party_zh", rf"{_ZH_ORGS}"),
)  # fmt: skip

_WORD = r"[A-ZÀ-Þ0-9][\w&'’.-]{0,24}"
_NAMES = rf"{_WORD}(?:[ ](?:{_WORD}|&|of|and|the|y|de)){{0,5}}"
_BRACKET = re.compile(r"[【\[](?P<name>[^】\]\n]{2,30})[】\]]")
_HEADER = re.compile(rf"^[^A-Za-z0-9]{{0,4}}(?P<name>{_NAMES}):[ ]")
_SIGNED = re.compile(rf"(?:[-–—~][ ]?|\n[^\w\n]{{0,4}})(?P<name>{_NAMES})(?:[ ]?\([^)\n]{{2,30}}\))?[.!]?\s*$")
_FROM = re.compile(
    rf"\b(?P<cue>from|with|behalf of|owed to|owe|by|to|at|of|de|con)[ ](?P<name>{_NAMES})|\b(?:your|Your|su)[ ](?P<yours>{_NAMES})(?=[ ](?:loan|account|card|credit|personal|bill|EMI|emi|payment|instal|balance|statement))"
)
_OPENING = re.compile(
    rf"^(?P<name>{_NAMES})(?=[ ](?:le|se|la|te)[ ])|\bL[ea] (?:hablamos|escribimos|llamamos) de (?P<spanish>{_NAMES})"
)
_CAPITALS = re.compile(_NAMES)
_H = r"[\u4e00-\u9fffA-Za-z0-9]"
_LEAD = "您在|你在|您的|您|你的|你|我是|这里是|我们是|系|由|与|向|的|我司|我行|在|于|是|和|及|为|关于|受|经|至|到|从|对|请|已|被|委托|欠|联系|登录|前往|存入|绑定|所欠|名下|尊敬的|通过|本|将"
_ZH_COMPANY = re.compile(
    rf"(?:{_LEAD}|^|[】,。:\n!?「“(])+(?P<name>(?:(?!{_LEAD}){_H}){{1,14}}?(?:{_ZH_STRONG})(?:股份)?(?:有限)?(?:责任)?(?:公司)?(?:信用卡中心|[\u4e00-\u9fff]{{2,4}}[分支]行)?)"
)
_ZH_PRODUCT = re.compile(
    rf"(?:(?:您|你)(?:[^,。]{{0,6}})?在|(?:您|你)的|欠)(?P<name>(?:(?!{_LEAD}|本期|借款|贷款|账单|信用卡){_H}){{2,8}}?)(?:平台|APP|app|产品)?(?=(?:的|上的|申请的?|办理的?)?(?:{_LEAD})?(?:借款|贷款|款项|账单|欠款|分期|账户|待还|信用卡|[0-9]))"
)

_ZH_TEAM = re.compile(rf"\n(?P<name>{_H}{{2,20}}?)(?:团队|客服中心|客服|敬上|有限公司)?\s*$")

Candidate = tuple[float, int, int]


def find(words: Words) -> Iterator[Found]:
    """The likeliest party, once; and only where something is owed or to be paid."""
    hits = words.hits
    if "party_context" not in hits:
        return
    candidates = list(_chinese(words) if words.language == "zh" else _latin(words))
    candidates += _brackets(words)
    best: dict[FactType, Candidate] = {}
    for score, start, end in candidates:
        start, end = _trimmed(words, start, end)
        if end - start < 2 or not words.free(start, end):
            continue
        kind = _kind(words, start, end)
        if kind == "creditor" and "party_not_owed" in hits:
            score -= 2
        if score >= 2 and (kind not in best or score > best[kind][0]):
            best[kind] = score, start, end
    for kind, (score, start, end) in best.items():
        words.take(start, end)
        yield Found(kind, start, end, words.text[start:end], certainty=min(0.5 + score / 10, 0.95))


def _brackets(words: Words) -> Iterator[Candidate]:
    if "party_bracket" not in words.hits:
        return
    for m in _BRACKET.finditer(words.text):
        edge = not words.text[: m.start()].strip() or not words.text[m.end() :].strip()
        yield (4 if edge else 2), m.start("name"), m.end("name")


def _latin(words: Words) -> Iterator[Candidate]:
    hits, text = words.hits, words.text
    if "party_signature" in hits and (m := _SIGNED.search(text, max(0, len(text) - 90))):
        yield (4 if _organised(m["name"]) else 3), *m.span("name")
    if "party_header" in hits and (m := _HEADER.match(text)):
        yield (4 if _organised(m["name"]) else 2.5), *m.span("name")
    if opening := _OPENING.search(text, 0, 200):
        group = "name" if opening["name"] else "spanish"
        yield (3.5 if _organised(opening[group]) else 2), *opening.span(group)
    if "party_from" in hits:
        for m in _FROM.finditer(text):
            group = "name" if m["name"] else "yours"
            if _organised(m[group]):
                weight = (
                    3.5
                    if group == "yours"
                    or m["cue"] in {"from", "with", "behalf of", "by", "con", "de", "owed to", "owe"}
                    else 2.2
                )
                yield weight, *m.span(group)
    if "party_named" in hits:
        for m in _CAPITALS.finditer(text):
            if " " in m[0] and _organised(m[0]):
                yield 2.1, *m.span()


def _chinese(words: Words) -> Iterator[Candidate]:
    text = words.text
    if "party_zh" in words.hits:
        for m in _ZH_COMPANY.finditer(text):
            yield 3, *m.span("name")
    for m in _ZH_PRODUCT.finditer(text):
        yield (2.8 if re.search(_ZH_ORGS, m["name"]) or m[0][0] != "欠" else 2), *m.span("name")
    if "\n" in text and (m := _ZH_TEAM.search(text, max(0, len(text) - 40))):
        yield 2.2, *m.span("name")


def _organised(name: str) -> bool:
    """Whether a name holds a word that organisations carry, beside at least one of its own."""
    low = [w.strip(".,&'’").lower() for w in name.split()]
    return any(w in _ORG_WORDS for w in low) and not all(
        w in _GENERIC or w in {"of", "and", "the", "&", ""} for w in low
    )


def _trimmed(words: Words, start: int, end: int) -> tuple[int, int]:
    """A name without the words around it that are none of it; empty where nothing is left."""
    text = words.text
    name = text[start:end]
    if "\u3400" < name[0] < "\ua000" or "\u3400" < name[-1] < "\ua000":
        bare = _ZH_NOTICES.sub("", name)
        if bare in _GENERIC or "xx" in bare.lower() or "某" in bare or name in _GENERIC or not bare:
            return start, start
        return start, start + len(bare)
    pieces = [(m.start(), m.end()) for m in re.finditer(r"\S+", name)]
    own = [name[a:b].strip(".,:&'’").lower() for a, b in pieces]
    first, last = 0, len(pieces)
    while last > first and own[last - 1] in _TRAILING:
        last -= 1
    while first < last and own[first] in _LEADING:
        first += 1
    if (
        first == last
        or all(w in _GENERIC for w in own[first:last])
        or "xxx" in name.lower()
        or any(c in name for c in "{}<>")
    ):
        return start, start
    stop = pieces[last - 1][1]
    while (stop and name[stop - 1] in ",:;") or (name[stop - 1] == "." and own[last - 1] not in _COMPANIES):
        stop -= 1
    return start + pieces[first][0], start + stop


_LEADING = _GENERIC | frozenset({"of", "and"})
_TRAILING = (
    _GENERIC
    - {
        "bank",
        "credit",
        "cash",
        "gold",
        "card",
        "pay",
        "loan",
        "legal",
        "debt",
        "collection",
        "collections",
        "recovery",
        "account",
        "personal",
        "home",
    }
) | frozenset(
    {"of", "and", "team", "loan", "the", "&", "account", "personal", "payment", "collections team", "y", "de"}
)


def _kind(words: Words, start: int, end: int) -> FactType:
    name = words.low[start:end]
    own = set(re.findall(r"[a-z]+", name))
    if own & _of_law or any(w in name for w in _ZH_LAW):
        return "law_firm"
    if own & _of_collector or any(w in name for w in _ZH_COLLECTOR):
        return "collector"
    if (
        "party_collector" in words.hits
        and "on behalf of " + name not in words.low
        and ("attempt to collect" in words.low or "debt collector" in words.low)
    ):
        return "collector"
    return "creditor"


_of_law = _of("law_firm", han=False)
_of_collector = _of("collector", han=False)
_ZH_LAW = tuple(_of("law_firm", han=True))
_ZH_COLLECTOR = tuple(_of("collector", han=True))

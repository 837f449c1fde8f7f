"""Names of organisations in Latin letters: by their capitals, their words of the trade, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.facts.vocabulary import either, listed
from forbear.read.facts.words import Words

Candidate = tuple[float, int, int, bool]
"""How much speaks for a name, its place, and whether the words before it say that it is the one owed."""


def latin(key: str) -> frozenset[str]:
    """The words of a list of `[parties]` that are not Chinese."""
    return frozenset(w for w in listed("parties", key) if not "\u3400" < w[0] < "\u9fff")


ORGANISED = latin("organisation") | latin("company") | latin("collector") | latin("law_firm")
"""Words that the names of organisations hold."""
GENERIC = listed("parties", "generic")
"""Words that are no name, though a sentence may begin with them."""

_OWNED_THING = (
    "loan|account|card|credit|personal|bill|emi|payment|instal|balance|statement|app|debt|invoice|plan|anda|ki|ka"
)
_SHOWN = either(form for w in ORGANISED if w[-1] != "." for form in (w.title(), w.upper()))
_OWNER, _OF_SITE = r"\b(?:your|our|ur) ", "(?:loan|account|emi|app|card|dues)"
CUES = (
    Cue("party_organised", rf"(?-i:\b(?:{_SHOWN})\b)|(?-i:[a-z](?:SACCO|Bank|Credit|Loan|Fund|Fin|Cash|Pay))"),
    Cue(
        "party_joined",
        r"(?-i:\b[A-Z][a-z]+[A-Z0-9][A-Za-z]+)|(?-i:[A-Z][a-z]+ (?:[A-Z][a-z]*)?(?:[Ff]in|[CcKk]ash|[Pp]ay|[Ll]end|[Cc]redit|[Pp]esa|[Rr]upee|[Nn]aira|[Tt]elco|[Ss]avers|[Ww]allet)[a-z]*)",
    ),
    Cue(
        "party_header",
        r"^[^a-z0-9]?[^a-z0-9]?[^a-z0-9]?(?-i:[A-ZÀ-Þ])[^:\n]*: |^(?-i:[A-ZÀ-Þ])[a-z ]* (?:le|se|la|te) ",
    ),
    Cue(
        "party_owned",
        rf"\b(?:your|su|tu|an?|the|from) (?-i:[A-ZÀ-Þ])[^ \n]+ (?:[^ \n]+ )?(?:[^ \n]+ )?(?:{_OWNED_THING})",
    ),
    Cue(
        "party_said",
        r"\bowe[ds]? (?:[^!?\n]* to )?(?-i:[A-Z])|(?:it'?s|this is|i'?m|i am|name is) (?:[a-z]+ )?(?:[a-z]+ )?(?:from|with|at|of) (?-i:[A-Z])|(?-i:[A-Z])[^ ]+ (?:[^ ]+ )?se (?:bol|baat)|^(?-i:[A-Z])[^\n]*(?: ending| account| agreement| acct| a/c)|(?:calling|writing|message|reminder|notice) from (?-i:[A-Z])|(?:creditor|lender|agency|company): |^[^a-z0-9]?(?-i:[A-Z])[^ ]+ loan"
        r"|(?:behalf of|indebted to|indebtedness to|assigned to|payment [^.!?\n]*to|client:|clients?|instructed by|retained by|act for|acting for|purchased|bought|assigned|endorsed|borrowed|loan (?:from|with|at|de)|account with|con|di|dari|with|re:)[ :,]{1,2}(?:our client,? |my client,? |m/s\.? )?(?-i:[A-Z])|plaintiff",
    ),
    Cue("party_site", rf"{_OWNER}[a-z0-9-]+\.[a-z]{{2,4}} {_OF_SITE}"),
    Cue(
        "party_signed",
        r"[-–—~\n📣💼] ?(?-i:[A-ZÀ-Þ])[^\n–—~-]*$|[.!?)] (?-i:[A-ZÀ-Þ])[^.!?\n]*[.!]?$|(?-i:[A-Z])[^\n]* [0-9() -]+[.]?$",
    ),
)
_NAMES = frozenset(cue.name for cue in CUES)

_WORD = r"[A-ZÀ-Þ](?:[\w&'’-]{0,24}|\.(?= ?[A-Z]))"
_CAPITALS = re.compile(
    rf"{_WORD}(?:[ ](?:(?:Bank|Union|Council|University) of(?= [A-Z])|{_WORD}|&(?= [A-Z])|and(?= [A-Z])|de(?= [A-Z]))){{0,6}}"
)
_OWED_TO = re.compile(
    r"\bowe[ds]? [^!?\n]{0,24} to $|(?:calling|writing|message|reminder|notice) (?:you )?from $"
    r"|\b(?:it'?s|this is|i'?m|i am|my name is|here is|its) (?!your|the|a )[a-z'-]{2,20} (?:[a-z'-]{2,20} )?(?:from|with|at|of) $"
    r"|\bi'?m (?:calling )?(?:from|with) $"
)
_OWED_BEFORE = re.compile(
    r"(?:\b(?:still )?owe[ds]?(?:(?:[^!?.\n]|[.][0-9]){0,30} to)?|indebted to|behalf of(?: (?:our|my|the) client,?)?(?: m/s\.?)?|\b(?:our|my) client(?: is)?[,:]?(?: m/s\.?)?"
    r"|instruct(?:ions? (?:from|of)|ed by)(?: (?:our|my) client,?)?|(?:retained|engaged|appointed) by|\bact(?:ing)? for|(?:purchased|bought|acquired)(?: [a-z]+){0,4} from"
    r"|(?:your |an? |the )?(?:account|agreement|contract|card|loan|balance)(?: [a-z]+)? with|loan (?:from|at)|borrowed (?:[^.!?\n]{0,30} )?from|indebted to|defaulted (?:on [^.!?\n]{0,30} )?(?:from|with)"
    r"|(?:instructing )?client:|claimant:|plaintiff:|petitioner:|complainant:|landlord:|owed to:?|in the matter of|(?:original|current) creditor(?: is)?:?|(?:outsourced|assigned|sold|transferred|placed|referred|given|passed|entrusted)(?: [a-z]+){0,4} by|(?:debt|loan|arrears|dues|account)(?: (?!assigned|passed|referred|transferred|handed|placed|sold|moved|been|outsourced)[a-z]+){0,3} (?:with|from|to|at|owed to)|originated (?:with|by|from)|indebtedness to(?: (?:our|my|the) client,?)?|in favou?r of|adeudan? a|(?:invoice|bill|statement|order)(?: [^ ]{1,14})? from|pago de [^.!?\n]{1,16} de|adeuda a|adeudo con|préstamo (?:con|de)|crédito (?:con|de)|pinjaman (?:di|dari)|tagihan|loan se liya|dues? to|payable to)[ ]$"
)
"""Words after which the name is the one owed."""
_OWED_ENDS = tuple(
    f"{word} "
    for word in (
        *(
            "owe",
            "owes",
            "owed",
            "to",
            "of",
            "for",
            "by",
            "from",
            "with",
            "at",
            "client",
            "is",
            "m/s",
            "m/s.",
            "a",
            "de",
        ),
        *("con", "di", "dari", "tagihan", "liya", "creditor", ",", ":"),
    )
)
"""How such words end: where none of these stands, there is no need to look."""
_PAID_TO = re.compile(r"payments?(?: [^!?\n]{1,24})? to[ ]$")
_OWED_AFTER = re.compile(r"(?:,? (?:llc|inc\.?|ltd\.?|plc))?(?:,? plaintiff\b|,? (?:vs?\.?|versus) [a-z])")
_SHOUTED = re.compile(r"[A-Z]+(?: [A-Z]+)+")
"""A heading in capitals is no name: NOTICE TO VACATE."""
_TRADING = re.compile(
    r"(?:fin(?:serve?|corp|tech)?|[ck]ash|pay|lend(?:ing)?|loans?|[ck]redits?|bank|capital|money|pesa|rupee|naira|dana|pinjam|telco|tel|savers|sacco|finserv|lah|wallet|leasing|motors|telecom)$"
)
"""Endings of trade names, also where the words are joined: TumaCash, Trident Finserve."""
_ACTS = re.compile(
    r"[ ](?:is a debt collector|(?:has|have) not (?:yet )?received|has an important message|(?:informs|reminds|thanks|wishes|regrets|advises|hereby) |(?:has|have) (?:purchased|bought|acquired|been (?:instructed|retained))|gives you|is (?:attempting|trying) to|has (?:approved|waived|agreed)|can (?:move|offer|reduce|freeze|accept|waive|extend|pause|spread|help)|offers|would like to|is (?:offering|pleased|writing|prepared))"
)
_OWNED = re.compile(rf"[ ](?:{_OWNED_THING})")
_SPEAKS = re.compile(r"[ ](?:le|se|la|te)[ ]")
_CALLS = re.compile(r"[ ]se (?:bol|baat)")
_HEADS = re.compile(r"[ ](?:ending(?: in)?|a/c|acct|account|card ending|agreement)[ ]|, (?:agreement|account|a/c|ref)")
"""What stands behind the name that heads a statement or a notice."""
_ACT = re.compile(r"[ ](?:act|code|regulations?|rules?|order|ordinance|law)\b")
"""A law is no lender: Consumer Credit Act."""
_CLOSING = re.compile(
    r"(?:,? (?:inc|ltd|llc|llp|plc)\b\.?)?(?:[ ]?\([^)\n]{2,30}\))?(?:[ ,.:]{1,2}(?:tel\.? ?)?\+?[0-9(][0-9() -]{6,18})?[.!\s*]*$"
)
_SITE = re.compile(rf"{_OWNER}(?P<name>[a-z0-9][a-z0-9-]{{1,24}}\.[a-z]{{2,4}})(?= {_OF_SITE})")
"""A company that bears the name of its site: your Lendlab.in loan."""
_LABELS = ("creditor: ", "lender: ", "agency: ", "company: ")
_MARKS = "-–—~\n📣💼"
_STRONG_SIDES = frozenset({"from", "owe", "with", "is", "by", "de", "con", "dari", "di"})
_SIDES = _STRONG_SIDES | {"of", "to", "at", "for", "se"}
_OWNERS = frozenset({"your", "su", "tu", "from", "a", "an", "the", "our", "aapki", "aapka", "aapke"})
_LEADS = tuple(f"{word} " for word in (*sorted(_OWNERS), "to", "con", "di", "dari", "with", "by", "at", "for"))
_STOPS = frozenset(".!?)")
_JOINED = re.compile(r"[A-Z][a-z]+[A-Z0-9][A-Za-z]+")
_PASSED_ON = frozenset({"collection_demand", "legal_notice", "third_party_disclosure"})
_LOOSE = ORGANISED | {w + mark for w in ORGANISED for mark in (".", ",", "'s", "’s")}


def find(words: Words) -> Iterator[Candidate]:
    """Names signed at the end, leading with a colon, after "from" or "your", or holding a word of the trade."""
    if words.hits.isdisjoint(_NAMES):
        return
    text, low = words.text, words.low
    trade = "party_organised" in words.hits
    joined = "party_joined" in words.hits
    passed_on = words.triage is not None and words.triage.kind in _PASSED_ON
    unpaid = words.triage is None or words.triage.kind != "transactional"
    if "party_site" in words.hits:
        for site in _SITE.finditer(low):
            yield 3.5, *site.span("name"), False
    close = len(text) - 60
    for m in _CAPITALS.finditer(text):
        start, end = m.span()
        if low.startswith("your ", start):
            start += 5
        several = (trade or joined) and text.find(" ", start, end) >= 0
        before = low[max(0, start - 48) : start]
        paid_to = before.endswith(" to ") and _PAID_TO.search(before) and (unpaid or _organised(text[start:end]))
        if paid_to or (before.endswith(_OWED_ENDS) and _OWED_BEFORE.search(before)) or _OWED_AFTER.match(low, end):
            yield 3.6, start, end, True
        elif several or start <= 5 or end >= close or joined or before.endswith(_LEADS):
            score = _score(words, start, end, several and _organised(text[start:end]))
            owner = before.split()[-1:] if before.endswith(" ") else []
            if score and owner in (["your"], ["his"], ["her"]) and _OWNED.match(low, end):
                yield score + 0.3, start, end, passed_on
                continue
            if not score and joined and _JOINED.search(text, start, end):
                score = 1.9
            if score:
                yield score, start, end, False


def _score(words: Words, start: int, end: int, organised: bool) -> float:
    text, low = words.text, words.low
    before = low[max(0, start - 12) : start]
    if start <= 4 and low.startswith(": ", end):
        return 4 if organised else 0 if _SHOUTED.fullmatch(text, start, end) else 2.5
    if _ACT.match(low, end) or text[start:end].endswith((" Act", " Code", " Regulations")):
        return 0
    if _CALLS.match(low, end):
        return 3.5 if organised else 2.4
    if (not start or text[start - 1] == "\n") and _HEADS.match(low, end):
        return 3.4 if organised else 2.3
    if _ACTS.match(low, end):
        return 3.6 if organised else 2.6
    if start <= 4 and _SPEAKS.match(low, end):
        return 3.5 if organised else 2
    if before.endswith(_LABELS):
        return 4.5
    if start <= 4 and low.startswith(" loan", end) and any(not c.islower() for c in text[start + 1 : end]):
        return 2.4
    near = before.rstrip(" ")[-1:]
    if near and near in _MARKS and _CLOSING.match(text, end):
        return 4 if organised else 3
    if near in _STOPS and before.endswith(" ") and _CLOSING.match(text, end):
        return 3.4 if organised else 2.3
    if before.endswith(" "):
        if _OWED_TO.search(low[max(0, start - 36) : start]):
            return 3.4
        last = (before.split() or [""])[-1]
        if last in _OWNERS and _OWNED.match(low, end):
            return 3.5 if organised else 2.5
        if organised and last in _SIDES:
            return 3.3 if last in _STRONG_SIDES else 2.6
    return 2.2 if organised else 0


def _organised(name: str) -> bool:
    """Whether a name holds a word that organisations carry, beside at least one of its own."""
    own = name.lower().split()
    if _LOOSE.isdisjoint(own):
        return len(own) > 1 and bool(_TRADING.search(own[-1])) and own[0] not in GENERIC
    own = [w.strip(".,&'’") for w in own]
    return not ORGANISED.isdisjoint(own) and not all(w in GENERIC or w in ORGANISED for w in own)

"""Who was told what by a collector, as the messages show it: done, threatened, or left open by the words.

The worse error is to say that somebody was told when it was only threatened: a complaint would rest on it. So a
telling counts as done only where the words are of the past, or where the message itself went to somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, cast

from forbear import shelf
from forbear.records.disclosure import Consent, Disclosure, Relation
from forbear.records.reading import Conduct, Reading
from forbear.text import fold

TELLING = ("public_shaming", "discloses_to_third_party", "contacts_third_parties")
"""The flags of conduct that speak of telling others."""
LETTERS = ("stop_third_parties", "complaint_company", "complaint_regulator")
"""The letters that ask for it to stop, in the order in which they are sent."""
SCRIPTS = {"employer": "employer_script", "family": "family_script"}
"""What the person can say to those who were told."""
_AHEAD = re.compile(
    r"\b(?:will|shall|may|might|could|would|must|if|unless|otherwise|before we|going to|about to|'ll|have to|need to|plan to|"
    r"forced to|intend to|tomorrow|soon)\b|将|会|否则|如果|若|再不|不然|准备|马上|即将|要(?!求)|拟|明天|今晚|就(?:通知|联系|告诉|群发)"
)
_BEHIND = re.compile(
    r"\b(?:have|has|had|already|just|were|was)\b[^.!?]{0,24}\b(?:inform|notif|contact|call|told|tell|text|messag|sent|shar|post|spoke|visit|forward)"
    r"|\b(?:we|i|our (?:agent|officer|team)s?) (?:informed|notified|contacted|called|told|texted|messaged|sent|shared|posted|spoke|visited|forwarded)"
    r"|已|已经|(?:通知|联系|告诉|告知|群发|发给|打给)(?:了|过)|刚才|昨天"
)
_TO_DEBTOR = re.compile(
    r"\byou (?:still |currently |now )?owe\b|\byour (?:loan|debt|account|balance|emi|payment|arrears)\b|(?:你|您)(?:本人)?(?:的|在[^。，,]{0,12})?(?:欠|逾期|借款|贷款|账单|账户)",
    re.IGNORECASE,
)
"""The message speaks to whoever owes, not to somebody else about them."""
_DONE = re.compile(
    r"\b(?:we|i|our (?:agent|officer|team)s?) (?:have |had )?(?:already |just )?"
    r"(?:informed|notified|told|texted|messaged|spoke to|spoken to|forwarded|sent)\b|(?:通知|告诉|告知|群发|发给|发到|转告)(?:了|过)"
)
"""Words of whoever has told somebody, for the rare sentence that no flag of conduct covers."""
_ASKING = frozenset({"overdue_notice", "collection_demand", "legal_notice", "scam", "third_party_disclosure"})
_SENTENCE = re.compile(r"[^.!?。！？；;\n]+[.!?。！？；;]?")
_STOP = re.compile(
    r"\b(?:do not|don'?t|never|stop|please not)\b[^.!?]{0,30}\b(?:contact|call|tell|messag|text|inform|ring|involv)"
    r"|(?:不要|别|请勿|停止|禁止|不许|不得|不准).{0,6}(?:联系|通知|告诉|告知|骚扰|打给|群发|打电话)",
    re.IGNORECASE,
)
QUOTED = 100


def disclosures(readings: Iterable[Reading], *, relayed: frozenset[str] = frozenset()) -> tuple[Disclosure, ...]:
    """Every telling that the messages show or threaten, in order of time.

    `relayed` are the ids of messages in which somebody passes on what a collector told them. Where the person had
    written before that nobody else was to be contacted, consent was refused.
    """
    ordered = sorted(readings, key=lambda r: (r.message.received is not None and r.message.received.isoformat()) or "")
    refused = False
    found: list[Disclosure] = []
    for reading in ordered:
        if reading.message.direction == "out":
            refused = refused or _refuses(reading.message.text)
            continue
        found += _shown(reading, "refused" if refused else "not_asked", relayed)
    return tuple(dict.fromkeys(found))


def stopping(entries: Iterable[Disclosure]) -> tuple[str, ...]:
    """The letters that fit: to whoever told, to their office, and a few words for those who were told."""
    unwanted = [e for e in entries if e.unwanted]
    if not unwanted:
        return ()
    scripts = dict.fromkeys(SCRIPTS[e.relation] for e in unwanted if e.relation in SCRIPTS)
    return (*LETTERS, *scripts)


def _refuses(text: str) -> bool:
    return any(_STOP.search(sentence) and relation(sentence) for sentence in _SENTENCE.findall(fold(text).text))


def _shown(reading: Reading, consent: Consent, relayed: frozenset[str]) -> Iterator[Disclosure]:
    message = reading.message
    amount = ("amount",) if reading.of("amount") else ()
    by = _teller(reading)
    if message.id in relayed:
        to = str(message.sender_name or message.sender)
        yield _entry(reading, by="", to=to, relation=relation(to) or "contact", what=("debt",), consent=consent)
        return
    words = fold(message.text).text
    if reading.triage.kind == "third_party_disclosure" and not _TO_DEBTOR.search(words):
        told = relation(message.text) or "contact"
        yield _entry(reading, by=by, to="", relation=told, what=("debt", *amount), consent=consent)
        return
    seen: set[tuple[Relation, str]] = set()
    # Who says that they told somebody also says that they contacted them: the graver word comes first and stands.
    for flag in TELLING:
        for conduct in (c for c in reading.conduct if c.flag == flag):
            sentence = _sentence(message.text, conduct)
            whom = relation(sentence) or ("group" if conduct.flag == "public_shaming" else "contact")
            sort = _when(sentence)
            if (whom, sort) not in seen:
                seen.add((whom, sort))
                what = (
                    "public" if whom == "group" else "contact" if conduct.flag == "contacts_third_parties" else "debt"
                )
                yield _entry(
                    reading, by=by, to="", relation=whom, what=(what,), consent=consent, sort=sort, shows=sentence
                )
    if reading.triage.kind in _ASKING:
        for found in _SENTENCE.findall(message.text):
            whom_done = relation(found) if _DONE.search(fold(found).text.casefold()) else None
            if whom_done and all(name != whom_done for name, _ in seen):
                seen.add((whom_done, "told"))
                yield _entry(reading, by=by, to="", relation=whom_done, what=("debt",), consent=consent, shows=found)


def _entry(
    reading: Reading,
    *,
    by: str,
    to: str,
    relation: Relation,
    what: tuple[str, ...],
    consent: Consent,
    sort: Literal["told", "threatened", "unclear"] = "told",
    shows: str = "",
) -> Disclosure:
    words = " ".join((shows or reading.message.text).split())
    received = reading.message.received
    return Disclosure(
        on=received.date() if received else None,
        by=by,
        to=to,
        relation=relation,
        what=what,
        consent=consent,
        exhibit=reading.message.id,
        sort=sort,
        shows=words if len(words) <= QUOTED else words[: QUOTED - 1] + "…",
    )


def _teller(reading: Reading) -> str:
    """Who told: the firm that the message names, else its sender; nothing where neither is known."""
    for kind in ("collector", "law_firm", "creditor"):
        for fact in reading.facts:
            if fact.type == kind:
                return str(fact.value or fact.text)
    return str(reading.message.sender_name or reading.message.sender)


def _sentence(text: str, conduct: Conduct) -> str:
    """The sentence around the words of a conduct."""
    return next(
        (m[0].strip() for m in _SENTENCE.finditer(text) if m.start() <= conduct.source.start < m.end()), conduct.text
    )


def _when(sentence: str) -> Literal["told", "threatened", "unclear"]:
    words = fold(sentence).text.casefold()
    ahead, behind = bool(_AHEAD.search(words)), bool(_BEHIND.search(words))
    if ahead == behind:
        return "unclear"
    return "threatened" if ahead else "told"


def relation(text: str) -> Relation | None:
    """What those who are spoken of are to the person, or `None` where the words do not say."""
    words = fold(text).text.casefold()
    places = [(m.start(), name) for name, pattern in _relations() if (m := pattern.search(words))]
    return cast(Relation, min(places)[1]) if places else None


@cache
def _relations() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"\b(?:{words['en']})\b|{words['zh']}"))
        for name, words in shelf.toml("redact", "relations.toml").items()
    )

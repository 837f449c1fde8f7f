"""Whether a demand says who sends it: a debt kind that names neither creditor nor collector."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from forbear import shelf
from forbear.patterns import KEPT
from forbear.records.message import Message
from forbear.records.reading import AnyFact, Kind, Triage

DEBT: frozenset[Kind] = frozenset(
    {
        "payment_reminder",
        "overdue_notice",
        "collection_demand",
        "legal_notice",
        "third_party_disclosure",
        "lender_offer",
    }
)
_LIKELY = 0.55
"""How likely a message must be a demand of whatever kind before it is held against it that it names nobody."""
_BY_ONESELF: frozenset[Kind] = frozenset({"payment_reminder", "overdue_notice", "lender_offer"})
"""Kinds that the creditor sends himself: where a person signs for his own debt, he is named."""
_PARTIES = frozenset({"creditor", "collector", "law_firm"})
_TABLE = shelf.toml("read/conduct", "no_identification.toml")
_NAMED = tuple(re.compile(p, re.MULTILINE) for p in _TABLE["named"])
_OWN = tuple(re.compile(p) for p in _TABLE["own"])
_ACCOUNT = re.compile(_TABLE["account"])
_BRACKET = re.compile(r"(?:【|^\s*\[)([^】\]\n]{2,20})[】\]]")
_LETTERS = re.compile(r"[^\W\d_a-zA-Z]{2}|[a-zA-Z]{2}")
_FIELD = re.compile(r"['\"]?[a-z]+(?:_[a-z]+)+['\"]?")
_GENERIC = re.compile("|".join(_TABLE["generic"]), re.IGNORECASE)


def missing(text: str, message: Message, facts: tuple[AnyFact, ...], triage: Triage, kept: dict[Any, Any]) -> bool:
    """Whether a demand names nobody: no party among its facts, no signature, no name of the sender."""
    demanding = kept.get("demanding")
    if demanding is None:
        demanding = kept["demanding"] = _demands(text, triage)
    if not demanding:
        return False
    account = _ACCOUNT.search(text)
    for fact in facts:
        if fact.type in _PARTIES and _names(fact.text) and not (account and fact.text in account[0]):
            return False
    if _is_name(message.sender_name or message.sender):
        return False
    signed = kept.get("signed")
    if signed is None:
        signed = kept["signed"] = _signed(_ACCOUNT.sub(" ", text), triage)
    return not signed


def _demands(text: str, triage: Triage) -> bool:
    """Whether a message is likely a demand of whatever kind."""
    if triage.kind not in DEBT or not text.strip():
        return False
    return sum(p for k, p in triage.probabilities if k in DEBT) >= _LIKELY


def _signed(text: str, triage: Triage) -> bool:
    """Whether somebody's name stands in a text in one of the known forms, or in brackets."""
    forms = _NAMED + _OWN if triage.kind in _BY_ONESELF else _NAMED
    if any(pattern.search(text) for pattern in forms):
        return True
    return any(_GENERIC.sub("", m[1]).strip(" -:：") for m in _BRACKET.finditer(text))


@lru_cache(maxsize=KEPT)
def _names(party: str) -> bool:
    """Whether a party's name says more than what it is: not "collection department"."""
    return _is_name(_GENERIC.sub("", party))


def _is_name(sender: str) -> bool:
    """Whether letters stand here that can name someone: not a number, not a field of a template."""
    return bool(_LETTERS.search(sender)) and not _FIELD.fullmatch(sender)

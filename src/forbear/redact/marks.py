"""The marks that stand in a copy for what was private: `[PERSON 1]`, `[CARD 2: …1111]`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from forbear import shelf
from forbear.records.private import Detail

_SHORT = {
    "PHONE_NUMBER": "PHONE",
    "EMAIL_ADDRESS": "E-MAIL",
    "CREDIT_CARD": "CARD",
    "BANK_CARD": "CARD",
    "DATE_TIME": "DATE",
    "LOCATION": "PLACE",
    "IP_ADDRESS": "IP",
    "IBAN_CODE": "IBAN",
    "CN_RESIDENT_ID": "ID",
    "ORGANIZATION": "FIRM",
    "URL": "LINK",
}


def name(kind: str) -> str:
    """What a kind of detail is called in a mark."""
    return _SHORT.get(kind, kind.replace("_", " "))


def standing(text: str) -> Iterator[Detail]:
    """The marks that stand in a text already, so that a copy of a copy is the copy. Their type is empty."""
    if "[" in text:
        for mark in _pattern().finditer(text):
            yield Detail(type="", start=mark.start(), end=mark.end(), score=2.0)


@cache
def _pattern() -> re.Pattern[str]:
    kinds = {module.TYPE for module in shelf.modules("recognisers")} | set(_SHORT)
    names = "|".join(sorted(re.escape(name(kind)) for kind in kinds))
    return re.compile(rf"\[(?:{names}) [0-9]{{1,4}}(?:: …[0-9A-Za-z]{{4}})?\]")

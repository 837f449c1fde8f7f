"""The marks that stand in a copy for what was private: `[PERSON 1]`, `[CARD 2: …1111]`, in a Chinese text `[姓名 1]`.

A case keeps them in English; a copy shows them in the language of its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from forbear import languages, shelf
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


def language(text: str) -> str:
    """The language of the marks in a text: Chinese where much of it is Chinese, else English."""
    if text.isascii():
        return "en"
    han = len(_HAN.findall(text))
    return "zh" if han and _AS_LONG * han >= len(_LATIN.findall(text)) else "en"


_HAN = re.compile("[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]")
_AS_LONG = 3
"""How many Latin letters say as much as one Chinese character."""


def shown(mark: str, tongue: str) -> str:
    """A mark as it stands in a text of a language: `[PERSON 1]` as `[姓名 1]`."""
    kind, _, number = mark[1:].rpartition(" ")
    return f"[{_said(kind, tongue)} {number}"


def kept(mark: str) -> str:
    """A mark as the case keeps it, in whatever language somebody copied it: `姓名 1` as `[PERSON 1]`."""
    kind, _, number = mark.strip().strip("[]").partition(":")[0].strip().rpartition(" ")
    english = next((name for said, name in _names().items() if said.casefold() == kind.casefold()), kind)
    return f"[{english} {number}]"


@cache
def _said(kind: str, tongue: str) -> str:
    """What a kind of mark is called in a language."""
    return languages.speaker(tongue)(f"mark-{kind.lower().replace(' ', '-')}")


@cache
def _names() -> dict[str, str]:
    """Every name of a mark in every language that forbear speaks, and what the case calls it."""
    kinds = sorted({name(module.TYPE) for module in shelf.modules("recognisers")} | set(_SHORT.values()))
    return {_said(kind, tongue): kind for tongue in languages.spoken() for kind in kinds}


def standing(text: str) -> Iterator[Detail]:
    """The marks that stand in a text already, so that a copy of a copy is the copy. Their type is empty."""
    if "[" in text:
        for mark in _pattern().finditer(text):
            yield Detail(type="", start=mark.start(), end=mark.end(), score=2.0)


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _names()), key=len, reverse=True))
    return re.compile(rf"\[(?:{names}) [0-9]{{1,4}}(?:: …[0-9A-Za-z]{{4}})?\]")

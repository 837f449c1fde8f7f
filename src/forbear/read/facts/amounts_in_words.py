"""Amounts said in English words, as callers and legal letters do: eighty four thousand two hundred."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from forbear.read.facts.amounts_in_figures import Priced
from forbear.read.facts.currencies import AFTER, BEFORE, local, meant
from forbear.read.facts.vocabulary import either
from forbear.read.facts.words import Words
from forbear.records.money import Money

_ONES = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_LARGE = {"thousand": 1_000, "lakh": 100_000, "lakhs": 100_000, "million": 1_000_000, "crore": 10_000_000}
_SMALL = "|".join((*_ONES, *_TENS))
_NEXT = rf"(?:[ -]|,? and )(?:{_SMALL}|hundred|{'|'.join(_LARGE)})"
LEAST = 100
"""Smaller numbers in words count days, persons and times far more often than money."""
CUE = rf"\b(?:{_SMALL})[ -](?:hundred|{'|'.join(_LARGE)})\b"
_NUMBER = re.compile(rf"\b(?:{_SMALL})\b(?:{_NEXT}\b){{1,12}}")
_UNIT = re.compile(rf"[ ](?:{either(w for w in AFTER if w.isascii() and len(w) > 2)})\b")
_SIGN = re.compile(
    rf"\b(?:{either(w for w in BEFORE if w.isascii() and w.isalpha())}|rupees|naira|pesos|dollars|pounds)\.? ?$"
)
_COUNTED = re.compile(
    r"[ ](?:\([0-9]+\) )?(?:days?|times|members|people|persons|words|customers|years?|hours?|miles|units|points)\b"
)
_REPEATED = re.compile(
    r"[ ]?(?:only|rupees|dollars|pounds|naira|pesos|shillings)?[ ,]{0,2}\(?(?:rs\.?|inr|n|ngn|php|p|usd|kes|ksh|[₹$£₦₱])[ .]?[0-9]"
)
"""The same amount in figures right behind the words: it is read there."""


def find(words: Words) -> Iterator[Priced]:
    """Every amount in words, except where the same stands in figures beside it."""
    low = words.low
    for match in _NUMBER.finditer(low):
        start, end = match.span()
        value = _value(match[0])
        if value < LEAST or _COUNTED.match(low, end) or _REPEATED.match(low, end) or not words.free(start, end):
            continue
        unit, sign = _UNIT.match(low, end), _SIGN.search(low, max(0, start - 10), start)
        currency = local(words.place)
        if unit:
            currency, end = meant(AFTER[unit[0].strip()], words.place) or currency, unit.end()
        if sign:
            start = sign.start()
        yield start, end, Money(amount=Decimal(value), currency=currency), 0.8


def _value(text: str) -> int:
    """The number that words say: large ones gather what stands before them."""
    total = part = 0
    for word in re.split(r"[ ,-]+", text):
        if word in _ONES or word in _TENS:
            part += _ONES.get(word, 0) + _TENS.get(word, 0)
        elif word == "hundred":
            part = (part or 1) * 100
        elif word in _LARGE:
            total, part = total + (part or 1) * _LARGE[word], 0
    return total + part

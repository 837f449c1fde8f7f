"""Finds numbers of payment cards and bank cards, spaced or not, with a true check digit or a false one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum import luhn

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, digits, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "CREDIT_CARD"
BANK = "BANK_CARD"
CUES = (Cue("bank_card", r"\d[ \n.-]{0,3}\d[ \n.-]{0,3}\d", r"(?<![\d+.])\d(?:[ .-]{0,2}\n?\d){11,18}(?!\d|-\d)"),)
_NEAR = words(r"card|visa|master|amex|debit|credit|卡号|卡|信用卡|कार्ड|尾号|账户|账号|收款")
_GROUPED = re.compile(
    r"\d{4}([ .\n-]{1,2})\d{4}\1\d{4}\1\d{1,7}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5}|\d{6}([ -])\d{13}"
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """A card of an issuer's shape whose check digit (Luhn) holds; without it, one grouped like a card or called one."""
    for match in context.places(CUES[0]):
        number = digits(match[0])
        called = context.near(_NEAR, *match.span())
        if luhn.is_valid(number) and number[0] in "23456" + "1" * called and (len(number) > 12 or called):
            yield detail(TYPE, match, 0.97 if called else 0.93)
        elif _GROUPED.fullmatch(match[0]):
            yield detail(BANK, match, 0.8)
        elif number[:2] == "62" and (len(number) in (16, 19) or called):
            yield detail(BANK, match, 0.82)  # UnionPay: no other number of that length begins so
        elif called or len(number) in (16, 19):
            yield detail(TYPE if number[:2] in _PREFIXES or number[0] in "45" else BANK, match, 0.75 if called else 0.6)


_PREFIXES = frozenset({"18", "21", "30", "34", "36", "37", "38", "50", "56", "58", "60", "63", "64", "65", "67"})

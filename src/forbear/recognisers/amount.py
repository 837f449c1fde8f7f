"""Finds amounts of money."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "AMOUNT"
_NUMBER = r"\d{1,3}(?:,\d{2,3}){1,5}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?"
CUES = (
    Cue(
        "amount_before",
        r"(?:[$€£¥₹]|(?:rs|inr|usd|cny|rmb|gbp|eur)\.?) ?\d",
        rf"(?:[$€£¥₹]|(?<![a-z])(?:rs|inr|usd|cny|rmb|gbp|eur)\.?) ?(?:{_NUMBER})",
    ),
    Cue(
        "amount_after",
        r"\d ?(?:元|块|万|人民币|dollars|pounds|rupees|yuan|euros|usd|eur|gbp|inr|rmb|cny)",
        rf"(?<![\d.,])(?:{_NUMBER}) ?(?:万?元|块钱?|万|dollars|pounds|rupees|yuan|euros|usd|eur|gbp|inr|rmb|cny)(?![a-z])",
    ),
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """An amount with its currency. What becomes of it is for the policy to say."""
    for cue in CUES:
        for match in context.places(cue):
            yield detail(TYPE, match, 0.8)

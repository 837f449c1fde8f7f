"""Amounts of money, each with its currency and what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.read.facts import amounts_in_figures, amounts_in_numerals, amounts_in_words, roles, spoken_amounts
from forbear.read.facts.currencies import AFTER, BEFORE
from forbear.read.facts.money_signs import SAID, SPOKEN
from forbear.read.facts.numerals import CHINESE, TIMES
from forbear.read.facts.vocabulary import either
from forbear.read.facts.words import Found, Words

CUES = (
    Cue("amount_before", rf"(?:{either(BEFORE)})[ \t]?[.:]?[ \t]{{0,2}}-?[0-9]"),
    Cue("amount_after", rf"[0-9][0-9.,]*[ \t]?(?:[wklm]|{either(TIMES)})?[ ,\t]{{0,2}}(?:{either(AFTER)})"),
    Cue("amount_times", r"[0-9][ \t]?(?:[万萬亿千百lw]|lakh|lac|crore|cr\b|thousand|k\b)"),
    Cue(
        "amount_thousands",
        r"(?:\b(?:owes?|pay|send|loans?|lend|lent|borrow(?:ed)?|refund|gave|give|balance|limit|transfer|cash|debt|salary|fees?|costs?|deposit|sent|received|utang|gpay|need|dey owe|settle)\b|首付|尾款|欠|借|还|付)[^!?\n]*[0-9](?:\.[0-9])?k\b|[0-9]k\b[^.!?\n]*\b(?:loans?|cash|owe|debt|borrow|pay|to your account|each|credit)",
    ),
    Cue("amount_words", amounts_in_words.CUE),
    Cue("amount_said", "[0-9],[0-9]{3}" + SAID),
    Cue("amount_bare", SPOKEN + "[0-9]{2}|" + SPOKEN + "[0-9][.,][0-9]"),
    Cue("amount_chinese", rf"[{CHINESE}](?:元|圆|块)|(?:人民币|欠款?|借款?)[为共计了]?[{CHINESE}]"),
    *spoken_amounts.CUES,
    *roles.cues("amount_roles"),
)
_TRIGGERS = frozenset(cue.name for cue in CUES if cue.name.startswith("amount_") and ":" not in cue.name)
_WORDED = frozenset({"amount_chinese", "amount_words"})

_SPOKEN = frozenset(cue.name for cue in spoken_amounts.CUES)
_BOTH_WAYS = re.compile(r"[ \t]{0,3}(?:元整?|整)?[ \t]{0,3}\([ \t]?(?:人民币|大写|小写|即|折合|[: \t]){0,6}")
"""What stands between an amount and its repetition in the other sort of numerals: 1,200元（大写：壹仟贰佰元整）."""


def find(words: Words) -> Iterator[Found]:
    """Every amount of the message; percentages, dates, phones, references and codes are none."""
    triggers = words.hits & _TRIGGERS
    if not triggers:
        return
    found = list(amounts_in_figures.find(words)) if triggers - _WORDED else []
    if "amount_chinese" in triggers:
        found += amounts_in_numerals.find(words)
        found = list(_once(words, found))
    if "amount_words" in triggers:
        found += amounts_in_words.find(words)
    if not _SPOKEN.isdisjoint(triggers):
        found += spoken_amounts.find(words, found)
    if not found:
        return
    cues = roles.located(words, "amount_roles")
    for start, end, money, certainty in found:
        role, far = roles.nearest(words, start, end, cues)
        if far >= roles.REACH:
            role = "other"
        words.take(start, end)
        yield Found("amount", start, end, money, role, certainty)


def _once(words: Words, found: list[amounts_in_figures.Priced]) -> Iterator[amounts_in_figures.Priced]:
    """The amounts in order, without those that only repeat the one before in brackets."""
    before: amounts_in_figures.Priced | None = None
    for priced in sorted(found, key=lambda f: f[0]):
        if before and priced[2] == before[2] and _BOTH_WAYS.fullmatch(words.low, before[1], priced[0]):
            words.take(priced[0], priced[1])
        else:
            yield priced
        before = priced

"""Finds telephone numbers of every country, written in any way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "PHONE_NUMBER"
_EXTENSION = r"(?: ?(?:x|ext\.?|extension|转|分机) ?\d{1,6})?"
CUES = (
    Cue(
        "phone_cn",
        r"1[ .\n-]{0,2}[3-9][ .\n-]{0,2}\d",
        r"(?<![\dA-Za-z.])(?<!\d[ -])(?:(?:\+|00)?86[ -]?)?1(?:[ .-]?\n?)[3-9](?:[ .-]{0,2}\n?\d){9}(?![ -]?\d)",
    ),
    Cue(
        "phone_cn_line",
        r"0\d{2}|[48]00",
        r"(?<![\dA-Za-z.])(?<!\d[ -])(?:\(?0\d{2,3}\)?[ -]?[2-9]\d{6,7}(?:-\d{1,5})?|[48]00[ -]?\d{3,4}[ -]?\d{3,4})(?!\d)",
    ),
    Cue(
        "phone_abroad",
        r"(?:\+|00) ?\d",
        rf"(?<![\d.])(?<!\d[ \n-])(?:\+|00) ?\(?[1-9](?:[ \n.()/-]{{0,3}}\d){{6,14}}(?!\d){_EXTENSION}",
    ),
    Cue(
        "phone_grouped",
        r"\d[ .()/-]{1,2}\d",
        rf"(?<![\w.$€£₹:/-])(?<!\d[ -])(?:\(\d{{1,5}}\)|\d{{1,6}})(?:[ .()/-]{{1,3}}\d{{2,7}}){{1,5}}(?![\d:/%-]){_EXTENSION}",
    ),
    Cue("phone_plain", r"\d{7}", rf"(?<![\w.$€£₹-])\d{{7,15}}(?![\w-]|\.\d){_EXTENSION}"),
)
_NEAR = words(
    r"phone|mobile|\bcell|\btel\b|call|ring|dial|reach|whats ?app|\bsms\b|text|contact|fax|number is|\bno\b|answer|messages|"
    r"telefon|tel[eé]fono|t[eé]l|handy|\bmob|\bph\b|电话|手机|联系|致电|拨打|热线|号码|फोन"
)
_DATE = re.compile(
    r"(?:19|20)\d{2}[ ./-]\d{1,2}[ ./-]\d{1,2}(?:[ T]\d{1,2})?|\d{1,2}[ ./-]\d{1,2}[ ./-](?:\d{2}|(?:19|20)\d{2})(?: \d{1,2})?"
)
_OTHER = words(
    r"\bssn\b|social|passport|routing|sort|account|card|invoice|order|\bref|case|\bid\b|zip|postal|卡|账|单号|编号"
)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """Surest with a country's code or a shape that people dial; digits in a row only beside words that speak of a call."""
    for match in context.places(CUES[0]):
        yield detail(TYPE, match, 0.94)
    for match in context.places(CUES[1]):
        yield detail(TYPE, match, 0.85 if context.place in ("", "CN") else 0.6)
    for match in context.places(CUES[2]):
        yield detail(TYPE, match, 0.92)
    for match in context.places(CUES[3]):
        count = sum(c.isdigit() for c in match[0])
        if 7 <= count <= 16 and not _DATE.fullmatch(match[0]):
            called = context.near(_NEAR, *match.span())
            if called or (count >= 8 and _dialled(match[0], count)):
                yield detail(TYPE, match, 0.85 if called else 0.65)
    for match in context.places(CUES[4]):
        start, end = match.span()
        if not context.near(_OTHER, start, end, before=20) and (
            context.near(_NEAR, start, end) or _mobile(match[0], context.place)
        ):
            yield detail(TYPE, match, 0.7)


def _dialled(text: str, count: int) -> bool:
    groups = re.findall(r"\d+", text)
    return (count in (9, 10, 11) or text[0] in "0(") and len(groups) >= 2 and max(map(len, groups)) <= 7


def _mobile(text: str, place: str) -> bool:
    """Whether digits in a row are a number in the person's own country."""
    if not place or not 8 <= len(text) <= 12:
        return False
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(text, place))
    except phonenumbers.NumberParseException:
        return False

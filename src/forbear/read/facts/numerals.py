"""Numbers as people write them: 1,25,000 · 1.500.000 · 1.2k · 5 lakh · 1.2万 · 壹仟贰佰."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from forbear.read.facts.currencies import POINT_GROUPS

_COMMAS = re.compile(r"[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]{1,4})?")
_POINTS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]{1,2})?")
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}")

TIMES = {
    "k": 1000, "thousand": 1000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000, "l": 100_000, "crore": 10_000_000, "crores": 10_000_000,
    "cr": 10_000_000, "m": 1_000_000, "mn": 1_000_000, "million": 1_000_000, "bn": 1_000_000_000, "billion": 1_000_000_000, "ribu": 1000, "rb": 1000, "juta": 1_000_000,
    "jt": 1_000_000, "mil": 1000, "millones": 1_000_000, "hazaar": 1000, "hazar": 1000, "हजार": 1000, "लाख": 100_000, "करोड़": 10_000_000, "万": 10_000, "萬": 10_000,
    "w": 10_000, "千": 1000, "百": 100, "亿": 100_000_000, "百万": 1_000_000, "千万": 10_000_000, "十万": 100_000,
}  # fmt: skip
"""How many times a word after a number makes it larger."""

CHINESE = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億貳參陸兩"
_FOLD = str.maketrans("萬億貳參陸兩〇", "万亿贰叁陆两零")


def number(text: str, currency: str = "") -> Decimal | None:
    """The value of digits with separators, or `None` where they do not make a number.

    `currency` settles what a lone point means: Rp 250.000 is a quarter of a million, $1.500 is not.
    """
    if text.isdigit():
        return Decimal(text)
    if _PLAIN.fullmatch(text):
        if currency in POINT_GROUPS and _POINTS.fullmatch(text):
            return Decimal(text.replace(".", ""))
        return Decimal(text)
    if _COMMAS.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _POINTS.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _DECIMAL_COMMA.fullmatch(text) and currency != "INR":
        return Decimal(text.replace(",", "."))
    return None


@lru_cache(4096)
def chinese(text: str) -> Decimal | None:
    """The value of a Chinese numeral in ordinary or banker's characters, or `None`."""
    import cn2an

    try:
        return Decimal(str(cn2an.cn2an(text.translate(_FOLD), "smart")))
    except (ValueError, InvalidOperation, KeyError, TypeError):
        return None


def whole(text: str) -> int | None:
    """A count in digits or Chinese numerals, or `None`."""
    if text.isdigit() and text.isascii():
        return int(text) if len(text) < 7 else None
    value = chinese(text)
    return int(value) if value is not None and value == value.to_integral() else None

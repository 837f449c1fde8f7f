"""Reads the cells of statements: amounts, days and currencies as banks write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache

CURRENCIES = {
    "人民币": "CNY", "人民币元": "CNY", "rmb": "CNY", "元": "CNY", "¥": "CNY", "￥": "CNY", "cn¥": "CNY",
    "美元": "USD", "us$": "USD", "$": "", "£": "GBP", "€": "EUR", "₹": "INR", "rs": "INR", "rs.": "INR", "inr": "INR",
    "港币": "HKD", "港元": "HKD", "hk$": "HKD", "欧元": "EUR", "日元": "JPY", "英镑": "GBP",
}  # fmt: skip
"""Names and signs that mean one currency; `$` alone means none in particular, because many countries use it."""
_SIGNS = "".join(sign for sign in CURRENCIES if len(sign) == 1) + "+"
_PLAIN = str.maketrans("\u2212", "-", _SIGNS + " \u00a0\u202f")
_AMOUNT = re.compile(
    r"(?P<open>\()?(?P<lead>[A-Za-z]{2,3}\$?\.?|[^\W\d_]{1,3})?(?P<sign>-)?(?P<digits>\d[\d.,']{0,24})(?P<close>\))?"
    r"(?P<after>-)?(?P<tail>[A-Za-z]{1,3}\.?|元|借|贷)?"
)
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)|(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)")
_SHORT = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")
_NAMED = re.compile(r"(\d{1,2})[-/ ]*([A-Za-z]{3})[a-z]*[-/, ]*(\d{4}|\d{2})\b|([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4})")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


@lru_cache(maxsize=1 << 16)
def number(text: str, comma: bool = False) -> Decimal | None:
    """An amount with its sign, or `None`. `(5.00)`, `5.00-` and `5.00 DR` are below zero; `comma` marks decimals."""
    plain = text.translate(_PLAIN)
    match = _AMOUNT.fullmatch(plain)
    if match is None or bool(match["open"]) != bool(match["close"]):
        return None
    digits = match["digits"].replace("'", "")
    digits = digits.replace(".", "").replace(",", ".") if comma else digits.replace(",", "")
    if digits.count(".") > 1:
        return None
    value = Decimal(digits)
    below = match["sign"] or match["after"] or match["open"] or (match["tail"] or "").casefold().strip(".") in _DEBITS
    return -value if below else value


_DEBITS = {"dr", "d", "借"}


def uses_comma(cells: Iterable[str]) -> bool:
    """Whether a column writes decimals with a comma: 12,50 and never 12.50."""
    commas = points = 0
    for cell in cells:
        digits = re.sub(r"[^\d.,]", "", cell)
        commas += bool(re.search(r",\d{1,2}$", digits))
        points += bool(re.search(r"\.\d{1,2}$", digits))
    return commas > 0 and points == 0


def currency(text: str) -> str:
    """The ISO code of a currency as a bank writes it, or an empty text."""
    word = text.strip().casefold()
    if word in CURRENCIES:
        return CURRENCIES[word]
    return word.upper() if re.fullmatch(r"[a-z]{3}", word) else ""


@lru_cache(maxsize=1 << 14)
def day(text: str, order: str = "") -> date | None:
    """A day: year first, or with the month as a word; else in `order`, `"dmy"` or `"mdy"`."""
    try:
        if match := _DAY.match(text):
            year, month, on = (int(p) for p in match.groups() if p)
            return date(year, month, on)
        if match := _NAMED.match(text):
            on_, name, year_ = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
            return date(_year(year_), _MONTHS.index(name.lower()) + 1, int(on_))
        if (match := _SHORT.match(text)) and order:
            first, second = int(match[1]), int(match[2])
            return date(_year(match[3]), second, first) if order == "dmy" else date(_year(match[3]), first, second)
    except ValueError:
        return None
    return None


def looks_like_day(text: str) -> bool:
    """Whether a cell holds a day in any order."""
    return day(text) is not None or day(text, "dmy") is not None or day(text, "mdy") is not None


def day_order(cells: list[str]) -> tuple[str, bool]:
    """Whether days come before months in a column, and whether that is certain.

    Certain where a number above 12 shows it, or where only one order makes the rows run in time.
    """
    pairs = [(int(m[1]), int(m[2])) for c in cells if (m := _SHORT.match(c)) and not _DAY.match(c)]
    if not pairs:
        return "", True
    if any(first > 12 for first, _ in pairs):
        return "dmy", True
    if any(second > 12 for _, second in pairs):
        return "mdy", True
    runs = {order: _runs([d for c in cells if (d := day(c, order))]) for order in ("dmy", "mdy")}
    if runs["dmy"] != runs["mdy"] and len(pairs) > 2:
        return ("dmy" if runs["dmy"] else "mdy"), True
    return "dmy", False


def _runs(days: list[date]) -> bool:
    return days == sorted(days) or days == sorted(days, reverse=True)


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)

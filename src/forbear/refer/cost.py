"""What the fee of a clause comes to in this case: shares of the debt in money, and what is paid each month in a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from forbear.records.finding import Says, says
from forbear.records.money import Money
from forbear.records.reading import AnyFact
from forbear.records.referral import share_of

_PERCENT = re.compile(
    r"(?P<figure>[0-9]{1,3}(?:\.[0-9]{1,4})?) ?(?:%|percent\b|per cent\b)|百分之(?P<word>[一二三四五六七八九十]{1,3})",
    re.ASCII,
)
_ON_DEBT = re.compile(
    r"\b(?:enrol\w*|outstanding|total (?:debt|balance)|whole|debt amount|balance of all|loan amount|of total debt)\b"
    r"|(?:债务|欠款|贷款|借款|涉案)(?:总|金|余|债|的|合|本)|欠款的|债务的",
    re.IGNORECASE,
)
_ON_SAVING = re.compile(
    r"\b(?:saved|savings|reduced|waived|written off|amount by which|recovered|repaid|compensation)\b|减免|退回|节省|优惠",
    re.IGNORECASE,
)
_MONTHLY = re.compile(r"\b(?:per|each|a|every) month\b|\bmonthly\b|每月|月费|月服务费|/ ?月", re.IGNORECASE)
_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")}
YEAR = 12


def cost(words: str, amounts: tuple[AnyFact, ...], debt: Money | None) -> tuple[Says, ...]:
    """Sentences that turn a fee into money; nothing is reckoned of which the clause does not say what it is a share of."""
    return (*_shares(words, debt), *_months(words, amounts))


def _shares(words: str, debt: Money | None) -> Iterator[Says]:
    saving, whole = _ON_SAVING.search(words), _ON_DEBT.search(words)
    for match in _PERCENT.finditer(words):
        rate = percent(match)
        if debt is None or not 0 < rate <= 1:
            continue
        shown = f"{(rate * 100).normalize():f}"
        fee = share_of(rate, debt)
        if saving:
            half = Money(amount=debt.amount / 2, currency=debt.currency).rounded()
            yield says("terms-cost-saving", percent=shown, half=half, fee=share_of(rate, half))
        elif whole:
            yield says("terms-cost-debt", percent=shown, debt=debt, fee=fee)


def percent(match: re.Match[str]) -> Decimal:
    """A percentage as a share of one: 25% and 百分之二十五 are 0.25."""
    if match["figure"]:
        return Decimal(match["figure"]) / 100
    tens, ten, ones = match["word"].partition("十")
    if not ten:
        return Decimal(_DIGITS[tens[0]]) / 100
    return Decimal(10 * (_DIGITS[tens] if tens else 1) + (_DIGITS[ones] if ones else 0)) / 100


def _months(words: str, amounts: tuple[AnyFact, ...]) -> Iterator[Says]:
    if not _MONTHLY.search(words):
        return
    monthly = _MONTHLY.search(words)
    assert monthly is not None
    known = [f for f in amounts if isinstance(f.value, Money)]
    nearest = min(known, key=lambda f: abs(words.find(f.text) - monthly.start()), default=None)
    if nearest is not None and isinstance(nearest.value, Money):
        year = Money(amount=nearest.value.amount * YEAR, currency=nearest.value.currency)
        yield says("terms-cost-year", month=nearest.value, year=year)

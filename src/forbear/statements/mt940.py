"""SWIFT statements MT940 and MT942: `:61:` is a booking, `:86:` says what it was for."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from forbear.records.message import Problem, Untrusted
from forbear.records.money import Money
from forbear.records.statement import Balance, Statement, Transaction
from forbear.statements._source import Source

_FIELD = re.compile(r":(\d{2}[A-Z]?|NS):(.*)", re.DOTALL)
_BOOKING = re.compile(
    r"(?P<year>\d\d)(?P<month>\d\d)(?P<day>\d\d)(?: {4}|\d{4})?(?P<mark>E?R?[CD])[ ]?(?P<funds>[A-Z])??"
    r"(?P<amount>\d{1,15}(?:[,.]\d{0,4})?)(?P<type>[A-Z][A-Z0-9 ]{3})?(?P<rest>.*)",
    re.DOTALL,
)
_BALANCE = re.compile(r"(?P<mark>[CD])(?P<on>\d{6})(?P<money>[A-Z]{3})(?P<amount>[\d,.]{1,18})")
_PART = re.compile(r"\?(\d\d)([^?]{0,400})")
_MONEY = re.compile(r"[A-Z]{3}")


def recognises(source: Source) -> float:
    """Whether the fields of a SWIFT statement stand at the starts of lines."""
    head = source.opening
    tags = {m[1] for m in re.finditer(r"^:(\d{2}[A-Z]?|NS):", head, re.MULTILINE)}
    if {"20", "25"} <= tags or "61" in tags or tags & {"60F", "60M", "62F"}:
        return 0.95
    return 0.4 if tags and head.lstrip().startswith(":") else 0.0


def parse(source: Source) -> Statement:
    """Every booking of every statement in the file."""
    found: list[Transaction] = []
    balances: list[Balance] = []
    problems: list[Problem] = []
    account = money = ""
    booking: tuple[int, re.Match[str]] | None = None
    words: list[str] = []

    def close() -> None:
        nonlocal booking
        if booking:
            made = _booking(source.name, booking, words, account, money)
            (found if isinstance(made, Transaction) else problems).append(made)  # type: ignore[arg-type]
        booking = None
        words.clear()

    for line, tag, value in _fields(source.text):
        if tag == "86" and booking:
            words.append(value)
            continue
        close()
        if tag == "25":
            plain = re.sub(r"\W", "", value.strip())
            money = plain[-3:] if _MONEY.fullmatch(plain[-3:]) and plain[:-3][-1:].isdigit() else ""
            account = (plain.removesuffix(money) if money else plain)[-4:]
        elif tag in {"60F", "60M", "62F", "62M"} and (match := _BALANCE.match(value)):
            money = match["money"]
            if tag.endswith("F"):
                balances.append(_balance(match, "opening" if tag[0:2] == "60" else "closing", account, line))
        elif tag == "34F" and (match := re.match(r"([A-Z]{3})", value)):
            money = match[1]
        elif tag == "61":
            match = _BOOKING.match(value) or _BOOKING.match(value.replace("\n", "", 1))
            if match:
                booking = (line, match)
            else:
                problems.append(_problem("statement-row-amount", source.name, line, value))
    close()
    return Statement(
        exhibit=source.name,
        layout="mt940",
        transactions=tuple(found),
        balances=tuple(balances),
        problems=tuple(problems),
    )


def _fields(text: str) -> Iterator[tuple[int, str, str]]:
    """Each field with the line on which it begins; lines that belong to it are joined by a line break."""
    at, tag, lines = 0, "", [""]
    for number, line in enumerate(text.splitlines(), 1):
        match = _FIELD.match(line.lstrip("\ufeff\x01\x02\x03 "))
        if match or line.strip() in {"-", "-}"}:
            if tag:
                yield at, tag, "\n".join(lines)
            at, tag, lines = (number, match[1], [match[2]]) if match else (0, "", [""])
        elif tag:
            lines.append(line)
    if tag:
        yield at, tag, "\n".join(lines)


def _booking(
    name: str, booking: tuple[int, re.Match[str]], words: list[str], account: str, money: str
) -> Transaction | Problem:
    line, match = booking
    on = _day(match["year"], match["month"], match["day"])
    if on is None:
        return _problem("statement-row-day", name, line, match[0][:6])
    amount = _amount(match["amount"])
    back = "R" in match["mark"]
    if match["mark"].endswith("D") != back:
        amount = -amount
    payee, memo = _words(" ".join(words))
    rest = match["rest"].split("\n", 1)
    return Transaction(
        exhibit=name,
        line=line,
        date=on,
        amount=Money(amount=amount, currency=money),
        payee=Untrusted(payee),
        memo=Untrusted(memo or " ".join(part.strip() for part in rest[1:])),
        label=Untrusted((match["type"] or "").strip()),
        account=account,
        reference=rest[0].strip() if rest[0].strip("/ ") not in {"NONREF", ""} else "",
    )


def _words(text: str) -> tuple[str, str]:
    """Who and what for: the numbered parts of structured `:86:` lines, or the whole text as it stands."""
    plain = text.replace("\n", "")
    parts = _PART.findall(plain)
    if not parts:
        return "", " ".join(text.split())[:2000]
    payee = "".join(v for k, v in parts if k in {"32", "33"}).strip()
    memo = " ".join(v.strip() for k, v in parts if k == "00" or "20" <= k <= "29" or "60" <= k <= "63")
    return payee, memo[:2000]


def _balance(match: re.Match[str], kind: str, account: str, line: int) -> Balance:
    amount = _amount(match["amount"])
    told = match["on"]
    return Balance(
        account=account,
        kind=kind,
        amount=Money(amount=-amount if match["mark"] == "D" else amount, currency=match["money"]),
        on=_day(told[:2], told[2:4], told[4:]),
        line=line,
    )


def _amount(told: str) -> Decimal:
    return Decimal(told.replace(",", ".").rstrip(".") or "0")


def _day(year: str, month: str, on: str) -> date | None:
    """Banks that count every month as thirty days write 30 February; it is the month's last day."""
    y, m, d = 2000 + int(year), int(month), int(on)
    if not (1 <= m <= 12 and 1 <= d <= 31):
        return None
    return date(y, m, min(d, monthrange(y, m)[1]))


def _problem(code: str, name: str, line: int, told: str) -> Problem:
    return Problem(code=code, where=f"{name}, {line}", args=(("line", line), ("told", told[:80])))

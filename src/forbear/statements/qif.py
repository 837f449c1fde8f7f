"""Quicken's interchange format (QIF): one letter a line, `^` after each booking; names no currency."""

from __future__ import annotations

from forbear.records.message import Problem, Untrusted
from forbear.records.money import Money
from forbear.records.statement import Statement, Transaction
from forbear.statements._source import Source
from forbear.statements._values import day, day_order, number

_BOOKINGS = ("!type:bank", "!type:ccard", "!type:cash", "!type:oth a", "!type:oth l")


def recognises(source: Source) -> float:
    """Whether the file opens with a QIF header."""
    start = source.opening.lstrip("\ufeff \r\n").casefold()
    return 0.95 if start.startswith(("!type:", "!account", "!option:", "!clear:")) else 0.0


def parse(source: Source) -> Statement:
    """Every booking of the banking lists; investments and category lists are passed over."""
    entries = list(_entries(source.text))
    days = [_plain(fields.get("D", "")) for _, fields in entries]
    order, sure = day_order(days)
    found: list[Transaction] = []
    problems: list[Problem] = []
    for (line, fields), told in zip(entries, days, strict=True):
        on, amount = day(told, order), number(fields.get("T", fields.get("U", "")))
        if on is None or amount is None:
            code = "statement-row-day" if on is None else "statement-row-amount"
            shown = told if on is None else fields.get("T", "")
            args = (("line", line), ("told", shown[:80]))
            problems.append(Problem(code=code, where=f"{source.name}, {line}", args=args))
            continue
        found.append(
            Transaction(
                exhibit=source.name,
                line=line,
                date=on,
                amount=Money(amount=amount, currency=""),
                payee=Untrusted(fields.get("P", "")),
                memo=Untrusted(fields.get("M", "")),
                label=Untrusted(fields.get("L", "")),
                reference=fields.get("N", ""),
            )
        )
    if found and not sure:
        problems.append(Problem(code="statement-day-order", where=source.name))
    if found:
        problems.append(Problem(code="statement-no-currency", where=source.name))
    return Statement(exhibit=source.name, layout="qif", transactions=tuple(found), problems=tuple(problems))


def _entries(text: str) -> list[tuple[int, dict[str, str]]]:
    """Each booking with the line on which it begins; a last one without `^` is kept."""
    found: list[tuple[int, dict[str, str]]] = []
    fields: dict[str, str] = {}
    start, banking = 0, True
    for at, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line.startswith("!"):
            banking = line.casefold().startswith(_BOOKINGS)
            fields = {}
        elif line == "^" or not line:
            if line and banking and fields:
                found.append((start, fields))
            fields = {} if line else fields
        elif banking:
            start = start if fields else at
            fields.setdefault(line[0].upper(), line[1:].strip())
    if banking and "D" in fields and "T" in fields:
        found.append((start, fields))
    return found


def _plain(told: str) -> str:
    """Quicken's own way with years: `1/ 5'24` is `1/5/2024`."""
    return told.replace(" ", "").replace("'", "/")

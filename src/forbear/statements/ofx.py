"""Open Financial Exchange (OFX, QFX): SGML of version 1 and XML of version 2, bank and card accounts."""

from __future__ import annotations

import html
import re
from decimal import Decimal

from forbear.records.message import Problem, Untrusted
from forbear.records.money import Money
from forbear.records.statement import Balance, Statement, Transaction
from forbear.statements._source import Source
from forbear.statements._values import currency, day, number

_TAG = re.compile(r"<(/?)([A-Za-z0-9.]{1,32})\s*/?>([^<\r\n]{0,4096})")
_KEPT = {"trntype", "dtposted", "dtuser", "trnamt", "fitid", "name", "payee", "memo", "cursym", "checknum"}


def recognises(source: Source) -> float:
    """Whether the file says that it is OFX."""
    start = source.opening[:2048].upper().lstrip("\ufeff \t\r\n")
    return 0.97 if start.startswith(("OFXHEADER", "<")) and ("OFXHEADER" in start or "<OFX>" in start) else 0.0


def parse(source: Source) -> Statement:
    """Every `STMTTRN`, whichever account it belongs to; end tags may be missing, as SGML allows."""
    text = source.text
    found: list[Transaction] = []
    balances: list[Balance] = []
    problems: list[Problem] = []
    fields: dict[str, str] | None = None
    money = bank = account = ""
    line, seen, started = 1, 0, 0
    in_ledger = False
    for match in _TAG.finditer(text):
        line += text.count("\n", seen, match.start())
        seen = match.start()
        ends, tag, told = match[1], match[2].lower(), html.unescape(match[3]).strip()
        if tag == "stmttrn" or (fields is not None and tag in {"banktranlist", "ledgerbal"}):
            if fields:
                _add(source.name, started, fields, money, f"{bank} {account[-4:]}".strip(), found, problems)
            fields, started = ({} if tag == "stmttrn" and not ends else None), line
        elif fields is not None and not ends:
            if told and tag in _KEPT:
                fields.setdefault(tag, told)
        elif tag == "org" and told:
            bank = told[:16].casefold()
        elif tag == "curdef" and told:
            money = currency(told)
        elif tag == "acctid" and told:
            account = "".join(c for c in told if c.isalnum())
        if tag == "ledgerbal":
            in_ledger = not ends
        elif in_ledger and tag == "balamt" and (amount := _amount(told)) is not None:
            name = f"{bank} {account[-4:]}".strip()
            balances.append(
                Balance(account=name, kind="closing", amount=Money(amount=amount, currency=money), line=line)
            )
    if fields:
        _add(source.name, started, fields, money, f"{bank} {account[-4:]}".strip(), found, problems)
    return Statement(
        exhibit=source.name,
        layout="ofx",
        transactions=tuple(found),
        balances=tuple(balances),
        problems=tuple(problems),
    )


def _add(
    name: str,
    line: int,
    fields: dict[str, str],
    money: str,
    account: str,
    found: list[Transaction],
    problems: list[Problem],
) -> None:
    told = fields.get("dtposted") or fields.get("dtuser", "")
    on, amount = day(told[:8]), _amount(fields.get("trnamt", ""))
    if on is None or amount is None:
        code = "statement-row-day" if on is None else "statement-row-amount"
        args = (("line", line), ("told", (told if on is None else fields.get("trnamt", ""))[:80]))
        problems.append(Problem(code=code, where=f"{name}, {line}", args=args))
        return
    found.append(
        Transaction(
            exhibit=name,
            line=line,
            date=on,
            amount=Money(amount=amount, currency=currency(fields.get("cursym", "")) or money),
            payee=Untrusted(fields.get("name") or fields.get("payee", "")),
            memo=Untrusted(fields.get("memo", "")),
            label=Untrusted(fields.get("trntype", "")),
            account=account,
            reference=fields.get("fitid", ""),
        )
    )


def _amount(told: str) -> Decimal | None:
    """OFX writes the decimal mark of the bank's country; a comma before one or two last digits is one."""
    return number(told, comma=bool(re.search(r",\d{1,2}$", told)))

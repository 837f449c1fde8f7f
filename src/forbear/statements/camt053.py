"""ISO 20022 bank statements (camt.052, camt.053, camt.054), every version, told by their element names."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from forbear.records.message import Problem, Untrusted
from forbear.records.money import Money
from forbear.records.statement import Balance, Statement, Transaction
from forbear.statements._source import Source
from forbear.statements._values import currency, day, number

if TYPE_CHECKING:
    from lxml.etree import _Element

_KINDS = {"OPBD": "opening", "PRCD": "opening", "CLBD": "closing"}


def recognises(source: Source) -> float:
    """Whether the file is a camt statement, report or notification."""
    head = source.opening[:4096].lstrip("\ufeff \t\r\n")
    return (
        0.97
        if head.startswith("<") and ("urn:iso:std:iso:20022:tech:xsd:camt.05" in head or "<BkToCstmr" in head)
        else 0.0
    )


def parse(source: Source) -> Statement:
    """Every `Ntry`; entries that are only announced (`PDNG`, `INFO`) are kept but do not count."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=True)
    problems: list[Problem] = []
    try:
        root = etree.fromstring(source.data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        broken = Problem(code="statement-xml", where=source.name)
        return Statement(exhibit=source.name, layout="camt053", problems=(broken,))
    if parser.error_log:
        problems.append(Problem(code="statement-xml-cut", where=source.name, detail=str(parser.error_log[0].message)))
    found: list[Transaction] = []
    balances: list[Balance] = []
    for statement in (
        root.iterfind(".//{*}Stmt", None),
        root.iterfind(".//{*}Rpt", None),
        root.iterfind(".//{*}Ntfctn", None),
    ):
        for each in statement:
            account = _account(each)
            balances += [b for b in (_balance(e, account) for e in each.iterfind("{*}Bal", None)) if b]
            for entry in each.iterfind("{*}Ntry", None):
                made = _entry(entry, source.name, account)
                (found if isinstance(made, Transaction) else problems).append(made)  # type: ignore[arg-type]
    return Statement(
        exhibit=source.name,
        layout="camt053",
        transactions=tuple(found),
        balances=tuple(balances),
        problems=tuple(problems),
    )


def _text(element: _Element, *paths: str) -> str:
    for path in paths:
        found = element.find("/".join(f"{{*}}{name}" for name in path.split("/")), None)
        if found is not None and (told := " ".join("".join(str(t) for t in found.itertext()).split())):
            return str(told)[:4096]
    return ""


def _account(statement: _Element) -> str:
    number_ = _text(statement, "Acct/Id/IBAN", "Acct/Id/Othr/Id")
    bank = _text(statement, "Acct/Svcr/FinInstnId/BICFI", "Acct/Svcr/FinInstnId/BIC")[:8].casefold()
    return f"{bank} {number_[-4:]}".strip()


def _money(element: _Element) -> Money | None:
    amount = element.find("{*}Amt", None)
    told = number((amount.text or "").strip()) if amount is not None else None
    if amount is None or told is None:
        return None
    sign = -1 if _text(element, "CdtDbtInd") == "DBIT" else 1
    return Money(amount=Decimal(sign) * told, currency=currency(amount.get("Ccy", "")))


def _balance(element: _Element, account: str) -> Balance | None:
    kind, money = _KINDS.get(_text(element, "Tp/CdOrPrtry/Cd")), _money(element)
    on = day(_text(element, "Dt/Dt", "Dt/DtTm")[:10])
    return (
        Balance(account=account, kind=kind, amount=money, on=on, line=int(str(element.sourceline or 0)))
        if kind and money
        else None
    )


def _entry(entry: _Element, name: str, account: str) -> Transaction | Problem:
    line = int(str(entry.sourceline or 0))
    on = day(_text(entry, "BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm")[:10])
    money = _money(entry)
    if on is None or money is None:
        code = "statement-row-day" if on is None else "statement-row-amount"
        return Problem(code=code, where=f"{name}, {line}", args=(("line", line), ("told", "")))
    other = "Cdtr" if money.amount < 0 else "Dbtr"
    detail = "NtryDtls/TxDtls"
    status = _text(entry, "Sts/Cd", "Sts")
    return Transaction(
        exhibit=name,
        line=line,
        date=on,
        amount=money,
        payee=Untrusted(_text(entry, f"{detail}/RltdPties/{other}/Nm", f"{detail}/RltdPties/{other}/Pty/Nm")),
        memo=Untrusted(_text(entry, f"{detail}/RmtInf/Ustrd", "AddtlNtryInf", f"{detail}/AddtlTxInf")),
        label=Untrusted(_text(entry, "BkTxCd/Domn/Fmly/SubFmlyCd", "BkTxCd/Prtry/Cd")),
        account=account,
        reference=_text(entry, "AcctSvcrRef", f"{detail}/Refs/AcctSvcrRef", "NtryRef"),
        counts=status in ("", "BOOK"),
    )

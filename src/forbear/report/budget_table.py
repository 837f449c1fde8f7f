"""The statement of affairs and its rows as a table: CSV or XLSX, with nothing in it that a program would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from forbear.languages import Speaker
from forbear.records.budget import Review
from forbear.report.budget import PARTS, left, money_of
from forbear.text import shown

_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
"""A cell of words that begins so is run as a formula by some spreadsheet programs."""
Cell = str | float
Table = list[list[Cell]]


def inert(text: str) -> str:
    """A cell of words that no spreadsheet runs: an apostrophe before it, which takes it back when removed."""
    plain = shown(text).replace("\n", " ")
    return f"'{plain}" if plain.lstrip(" \u00a0\u3000\ufeff")[:1] in _RUNS or plain.startswith("'") else plain


def as_csv(review: Review, say: Speaker) -> bytes:
    """Both tables one below the other, in UTF-8 with the mark that spreadsheet programs need."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerows(_usual(review, say))
    writer.writerow([])
    writer.writerows(_rows(review, say))
    return out.getvalue().encode("utf-8-sig", "replace")


def as_xlsx(review: Review, say: Speaker) -> bytes:
    """One workbook with a sheet for the usual month and one for every row; words are written as words."""
    import xlsxwriter

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        tables = {"Month": _usual(review, say), "Rows": _rows(review, say)}
        for name, table in tables.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(table):
                for column, cell in enumerate(row):
                    if isinstance(cell, str):
                        sheet.write_string(at, column, cell)
                    else:
                        sheet.write_number(at, column, cell)
    return out.getvalue()


def _usual(review: Review, say: Speaker) -> Iterator[list[Cell]]:
    yield ["part", "purpose", "amount", "currency"]
    for budget in review.budgets:
        if budget.affairs is None:
            continue
        affairs = budget.affairs
        for part in PARTS:
            for line in affairs.lines:
                if line.part == part and line.amount:
                    amount = float(money_of(line.amount, affairs.currency).amount)
                    told = say(f"purpose-{line.purpose.replace('_', '-')}")
                    yield [say(f"part-{part.replace('_', '-')}"), told, amount, affairs.currency]
        for name, coins in zip(("left_for_debts", "left_after_debts"), left(affairs), strict=True):
            yield [name, "", float(money_of(coins, affairs.currency).amount), affairs.currency]


def _rows(review: Review, say: Speaker) -> Iterator[list[Cell]]:
    yield ["date", "amount", "currency", "payee", "memo", "purpose", "because", "row"]
    for budget in review.budgets:
        for entry in budget.entries:
            row = entry.row
            words = (row.payee, row.memo, entry.purpose, entry.because, row.id)
            amount = float(row.amount.amount)
            yield [row.date.isoformat(), amount, row.amount.currency, *(inert(word) for word in words)]

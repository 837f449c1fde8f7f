"""One debt's sheet: its terms, and its ledger month by month as formulas that anybody can follow.

Columns: A month, B owed before, C yearly rate, D interest, E minimum, F offer to settle, G payment (from
the first sheet), H charge for paying early, I let go, J late fee, K interest noted in a deferred promotion,
L back interest that falls due, M owed after.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from forbear.ledger.repayment import share
from forbear.records.plan import Plan
from forbear.report.plan_words import Words

BALANCE, FEE, SHARE, FIRST = 1, 2, 3, 6
"""Rows, counted from 0, of the terms and of the first month."""
HEADS = ("month", "before", "rate", "interest", "minimum", "offer", "pay", "penalties", "forgiven", "fees", "noted")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the payments of this debt stand: sheet, first row and column, counted from 0."""

    sheet: str
    row: int
    column: int


def ledger(book: Any, page: Any, words: Words, plan: Plan, at: int, pays: Place) -> dict[str, str]:
    """Writes the sheet, and gives the formulas of its totals by name."""
    from xlsxwriter.utility import xl_rowcol_to_cell

    debt, say, unit, p = words.here.debts[at], words.say, book.unit, book.places
    percent = book.book.add_format({"num_format": "0.00%"})
    book.label(page, 0, 0, words.names[debt.id], bold=True)
    for row, id, value, form in (
        (BALANCE, "plan-sheet-balance", debt.balance / unit, book.input),
        (FEE, "plan-sheet-fee", debt.late_fee / unit, book.input),
        (SHARE, "plan-sheet-early", float(debt.prepay_share), percent),
    ):
        book.label(page, row, 0, say(id))
        page.write_number(row, 1, value, form)
    for column, head in enumerate((*HEADS, "back", "left")):
        book.label(page, FIRST - 1, column, say(f"plan-column-{head}"), bold=True)
    before, noted_sum = debt.balance, 0
    for month in plan.months:
        row, n = FIRST + month.number - 1, FIRST + month.number
        promo = debt.deferred and month.number <= debt.promo_months
        noted = share(before, debt.rate, 12) if promo else 0
        noted_sum += noted
        ends = promo and month.number == debt.promo_months
        back = noted_sum if ends and month.balances[at] else 0
        offer = debt.settlement_in(month.number)
        book.label(page, row, 0, words.month(month.number))
        formulas: dict[int, tuple[str, int]] = {
            1: (f"=B{BALANCE + 1}" if month.number == 1 else f"=M{row}", before),
            3: (f"=ROUND(B{n}*C{n}/12,{p})", month.interest[at] - back),
            6: (f"='{pays.sheet}'!{xl_rowcol_to_cell(pays.row + month.number - 1, pays.column)}", month.payments[at]),
            12: (f"=ROUND(B{n}+D{n}-G{n}-I{n}+J{n}+L{n},{p})", month.balances[at]),
            9: (f"=IF(AND(G{n}<MIN(E{n},B{n}+D{n}),ROUND(B{n}+D{n}-G{n}-I{n},{p})>0),B${FEE + 1},0)", month.fees[at]),
        }
        if month.number <= debt.prepay_months and debt.prepay_share:
            formulas[7] = (f"=ROUND(MAX(0,G{n}-E{n})*B${SHARE + 1},{p})", month.penalties[at])
        if offer is not None:
            page.write_number(row, 5, offer / unit, book.input)
            formulas[8] = (f"=IF(AND(G{n}>0,G{n}=F{n}),B{n}+D{n}-G{n},0)", month.forgiven[at])
        if promo:
            formulas[10] = (f"=ROUND(B{n}*{float(debt.rate)!r}/12,{p})", noted)
        if ends:
            formulas[11] = (f"=IF(ROUND(B{n}+D{n}-G{n}-I{n},{p})>0,SUM(K{FIRST + 1}:K{n}),0)", back)
        page.write_number(row, 2, float(debt.rate_in(month.number)), percent)
        page.write_number(row, 4, debt.minimum_in(month.number) / unit, book.input)
        for column, (formula, coins) in formulas.items():
            page.write_formula(row, column, formula, book.money, coins / unit)
        before = month.balances[at]
    page.set_column(0, 12, 13)
    page.freeze_panes(FIRST, 1)
    last, here = FIRST + len(plan.months), page.get_name()
    sums = {"interest": "D", "fees": "J", "penalties": "H", "forgiven": "I"}
    made = {name: f"SUM('{here}'!{c}{FIRST + 1}:{c}{last})" for name, c in sums.items()}
    made["interest"] += f"+SUM('{here}'!L{FIRST + 1}:L{last})"
    return made

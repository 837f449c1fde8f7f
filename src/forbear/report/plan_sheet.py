"""A plan as a spreadsheet that reckons itself: change a payment, and interest, balances and totals follow.

The first sheet has the payments; each debt has a sheet with its own ledger, month by month. Every
formula carries the value that the ledger of forbear found, so that a viewer that does not reckon shows
the same. Labels from outside are text and never formulas, whatever they begin with.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from forbear.languages import Speaker
from forbear.records.money import minor_units
from forbear.records.outlook import Outlook
from forbear.records.plan import Plan
from forbear.report.plan_ledger_sheet import FIRST as LEDGER
from forbear.report.plan_ledger_sheet import Place, ledger
from forbear.report.plan_words import Words
from forbear.text import shown

if TYPE_CHECKING:
    from xlsxwriter import Workbook

TOTALS, FIRST = 3, 12
"""Rows, counted from 0, at which the totals and the months begin."""
RISKY = "=+-@\t\r"
"""What a formula can begin with."""


def sheet(outlook: Outlook, plan: Plan, say: Speaker) -> bytes:
    """The spreadsheet as the bytes of an `.xlsx` file, made in memory: nothing is left on the disk."""
    from xlsxwriter import Workbook

    made = BytesIO()
    book = Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    _Book(book, Words(outlook, say), plan).write()
    book.close()
    return made.getvalue()


class _Book:
    def __init__(self, book: Workbook, words: Words, plan: Plan) -> None:
        self.book, self.words, self.plan, self.say = book, words, plan, words.say
        places = minor_units(words.here.currency)
        self.unit = 10**places
        form = "#,##0" + ("." + "0" * places if places else "")
        self.money = book.add_format({"num_format": form})
        self.input = book.add_format({"num_format": form, "bg_color": "#FFF7DD", "locked": False})
        self.bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self.text = book.add_format({"text_wrap": False})
        self.quoted = book.add_format({"quote_prefix": True})
        self.places = places

    def label(self, page: Any, row: int, column: int, words: str, bold: bool = False) -> None:
        """Text that stays text; a mark before it keeps it so where the file is saved in another form."""
        safe = shown(words)
        risky = safe[:1] in RISKY and safe != ""
        page.write_string(row, column, safe, self.quoted if risky else self.bold if bold else self.text)

    def write(self) -> None:
        front: Any = self.book.add_worksheet(shown(self.say("plan-sheet"))[:31])
        names = [self.say("plan-sheet-debt", number=at + 1) for at in range(len(self.words.here.debts))]
        last = FIRST + len(self.plan.months) - 1
        found = [
            ledger(
                self, self.book.add_worksheet(name), self.words, self.plan, at, Place(front.get_name(), FIRST, at + 2)
            )
            for at, name in enumerate(names)
        ]
        self.label(front, 0, 0, self.say("plan-title"), bold=True)
        self.label(front, 1, 0, self.say("plan-sheet-how", currency=self.words.here.currency))
        totals = {
            name: (f"={'+'.join(sums[name] for sums in found)}", getattr(self.plan, name))
            for name in ("interest", "fees", "penalties", "forgiven")
        }
        row = {name: TOTALS + at for at, name in enumerate(totals)}
        for name, (formula, coins) in totals.items():
            self.label(front, row[name], 0, self.say(f"plan-column-{name}"))
            front.write_formula(row[name], 1, formula, self.money, coins / self.unit)
        cost, own = TOTALS + 4, TOTALS + 5
        self.label(front, cost, 0, self.say("plan-column-cost"), bold=True)
        front.write_formula(
            cost, 1, f"=B{TOTALS + 1}+B{TOTALS + 2}+B{TOTALS + 3}-B{TOTALS + 4}", self.money, self.plan.cost / self.unit
        )
        self.label(front, own, 0, self.say("plan-sheet-own"))
        front.write_number(own, 1, self.plan.cost / self.unit, self.money)
        self.label(front, own + 1, 0, self.say("plan-sheet-difference"))
        front.write_formula(own + 1, 1, f"=ROUND(B{cost + 1}-B{own + 1},{self.places})", self.money, 0)
        self.payments(front, names, last)

    def payments(self, front: Any, names: list[str], last: int) -> None:
        """The months: money that arrives, what each debt is paid, charges, what is kept, what is owed in all."""
        from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

        debts = self.words.here.debts
        charges, kept, owed = (len(debts) + 2 + n for n in range(3))
        heads = ["plan-column-month", "plan-sheet-money", *[""] * len(debts), "plan-column-penalties"]
        for column, id in enumerate([*heads, "plan-column-kept", "plan-column-together-owed"]):
            name = self.words.names[debts[column - 2].id] if not id else self.say(id)
            self.label(front, FIRST - 1, column, name, bold=True)
        for month in self.plan.months:
            row = FIRST + month.number - 1
            self.label(front, row, 0, self.words.month(month.number))
            front.write_number(row, 1, self.words.here.cash_in(month.number) / self.unit, self.input)
            for at, paid in enumerate(month.payments):
                front.write_number(row, at + 2, paid / self.unit, self.input)
            sheets = [f"'{name}'!" for name in names]
            line = row - FIRST + LEDGER + 1
            front.write_formula(
                row,
                charges,
                "=" + "+".join(f"{s}H{line}" for s in sheets),
                self.money,
                sum(month.penalties) / self.unit,
            )
            before = xl_rowcol_to_cell(row - 1, kept) if month.number > 1 else "0"
            spent = f"SUM(C{row + 1}:{xl_col_to_name(len(debts) + 1)}{row + 1})+{xl_rowcol_to_cell(row, charges)}"
            front.write_formula(
                row, kept, f"=ROUND({before}+B{row + 1}-({spent}),{self.places})", self.money, month.cash / self.unit
            )
            front.write_formula(
                row, owed, "=" + "+".join(f"{s}M{line}" for s in sheets), self.money, sum(month.balances) / self.unit
            )
        front.set_column(0, owed, 15)
        front.freeze_panes(FIRST, 1)
        chart: Any = self.book.add_chart({"type": "line"})
        page = front.get_name()
        chart.add_series(
            {
                "categories": [page, FIRST, 0, last, 0],
                "values": [page, FIRST, owed, last, owed],
                "name": [page, FIRST - 1, owed],
            }
        )
        chart.set_title({"name": self.say("plan-owed"), "overlay": False})
        chart.set_legend({"none": True})
        front.insert_chart(1, 3, chart, {"x_scale": 1.1, "y_scale": 0.68, "description": self.say("plan-owed")})

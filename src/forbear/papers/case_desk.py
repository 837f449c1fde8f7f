"""Turns the tables of `CASE.toml` into a case: months into numbers, amounts into coins, what does not fit into problems."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from forbear.papers.case_tables import CaseFile, CircumstancesTable, DebtTable, FlowTable
from forbear.records.affairs import Circumstances
from forbear.records.message import Problem
from forbear.records.money import minor_units
from forbear.records.owing import Owing, Pause, Settlement

HIGHEST_YEARLY = 3
"""300% a year. Dearer credit exists, but a yearly rate above it is nearly always a percentage written as a number;
who means it writes the rate by the month."""
MOST_DEBTS = 60
"""More than anybody can follow, and more than a plan could be found for while somebody waits."""


def month_of(text: str) -> date | None:
    """The first day of a month written as 2026-12, or `None`."""
    try:
        return date.fromisoformat(f"{text}-01") if len(text) == 7 else None
    except ValueError:
        return None


@dataclass(slots=True)
class Desk:
    """One reading of a file; `stops` is set by a problem without whose answer no plan can be made."""

    file: CaseFile
    name: str
    start: date
    problems: list[Problem] = field(default_factory=list)
    stops: bool = False

    def note(self, code: str, where: str, *, stops: bool = True, **args: str | int) -> None:
        self.problems.append(Problem(code=f"case-{code}", where=f"{self.name}: {where}", args=tuple(args.items())))
        self.stops = self.stops or stops

    def coins(self, amount: Decimal, where: str) -> int:
        scaled = amount.scaleb(minor_units(self.file.currency)) if amount.is_finite() else Decimal("NaN")
        if scaled.is_nan() or scaled < 0 or scaled != scaled.to_integral() or scaled > 10**15:
            self.note("amount", where, amount=str(amount))
            return 0
        return int(scaled)

    def circumstances(self, table: CircumstancesTable) -> Circumstances:
        def coins(amount: Decimal | None, name: str) -> int | None:
            return None if amount is None else self.coins(amount, f"circumstances.{name}")

        for id in table.card_debts:
            if id not in {debt.id for debt in self.file.debt}:
                self.note("card", "circumstances.card_debts", stops=False, id=id)
        return Circumstances(
            assets=coins(table.assets, "assets"),
            vehicle=coins(table.vehicle, "vehicle"),
            lives_in=table.lives_in,
            social_insurance_years=table.social_insurance_years,
            counselled=table.counselled,
            breathing_space=table.breathing_space,
            never_breathing_space=table.never_breathing_space,
            crisis_treatment=table.crisis_treatment,
            in_insolvency=table.in_insolvency,
            card_debts=tuple(table.card_debts),
        )

    def share(self, part: Decimal, where: str, most: int = HIGHEST_YEARLY) -> Decimal:
        """A fraction from 0 to `most`; a rate above it is more likely a percentage than a rate."""
        if not part.is_finite() or not 0 <= part <= most:
            self.note("rate", where, rate=str(part))
            return Decimal(0)
        return part

    def yearly(self, table: DebtTable, where: str) -> Decimal:
        """The rate of a debt a year, which may be written by the month."""
        if table.monthly_rate is not None:
            return 12 * self.share(table.monthly_rate, f"{where}.monthly_rate", 1)
        return self.share(table.annual_rate or Decimal(0), f"{where}.annual_rate")

    def number(self, text: str, where: str, default: int) -> int:
        """The number of a month counted from the start, 1 for the first; `default` for an empty text."""
        if not text:
            return default
        month = month_of(text)
        if month is None:
            self.note("month", where, month=text)
            return default
        return (month.year - self.start.year) * 12 + month.month - self.start.month + 1

    def window(self, first: str, until: str, where: str) -> tuple[int, int]:
        begin, end = self.number(first, f"{where}.from", 1), self.number(until, f"{where}.until", self.file.months)
        if begin > end:
            self.note("window", where, first=first, until=until)
        return begin, end

    def flows(self, tables: list[FlowTable], what: str) -> tuple[int, ...]:
        total = [0] * self.file.months
        for at, table in enumerate(tables):
            for month, amount in enumerate(self.flow(table, f"{what}[{at}] ({table.name})")):
                total[month] += amount
        return tuple(total)

    def flow(self, table: FlowTable, where: str) -> list[int]:
        months = self.file.months
        if not table.by_month:
            if table.amount is None:
                self.note("no-amount", where)
                return []
            begin, end = self.window(table.first, table.until, where)
            amount = self.coins(table.amount, f"{where}.amount")
            return [amount if begin <= month <= end else 0 for month in range(1, months + 1)]
        known = {
            self.number(m, f"{where}.by_month", 0): self.coins(a, f"{where}.{m}") for m, a in table.by_month.items()
        }
        listed = range(1, max(known) + 1)
        if missing := [m for m in listed if m not in known]:
            self.note("months-missing", where, month=self.named(missing[0]), count=len(missing))
            return []
        if not listed or (len(listed) < months and table.then is None and not table.repeat):
            self.note("months-after", where, month=self.named(len(listed) + 1))
            return []
        then = None if table.then is None else self.coins(table.then, f"{where}.then")
        return [
            known[m] if m in known else known[(m - 1) % len(listed) + 1] if then is None else then
            for m in range(1, months + 1)
        ]

    def named(self, number: int) -> str:
        at = self.start.year * 12 + self.start.month - 2 + number
        return f"{at // 12}-{at % 12 + 1:02d}"

    def debt(self, table: DebtTable) -> Owing:
        where = f"debt ({table.id})"
        if table.annual_rate is None and table.monthly_rate is None:
            self.note("no-rate", where, id=table.id)
        if table.annual_rate is not None and table.monthly_rate is not None:
            self.note("rate-twice", where, id=table.id)
        if table.minimum is None:
            self.note("no-minimum", where, id=table.id)
        if table.currency and table.currency != self.file.currency:
            self.note("currencies", where, id=table.id, currency=table.currency, own=self.file.currency)
        coins: Callable[[Decimal, str], int] = lambda amount, name: self.coins(amount, f"{where}.{name}")  # noqa: E731
        made = Owing(
            id=table.id,
            name=table.name,
            balance=coins(table.balance, "balance"),
            rate=self.yearly(table, where),
            minimum=coins(table.minimum or Decimal(0), "minimum"),
            late_fee=coins(table.late_fee, "late_fee"),
            priority=table.priority,
            due_day=self.due_day(table, where),
            promo_months=max(0, self.number(table.promo_until, f"{where}.promo_until", 0)),
            promo_rate=self.share(table.promo_rate, f"{where}.promo_rate"),
            deferred=table.deferred,
            prepay_share=self.share(table.prepay_share, f"{where}.prepay_share", 1),
            prepay_months=max(0, self.number(table.prepay_until, f"{where}.prepay_until", 0)),
            pauses=tuple(self.pauses(table, where)),
            settlements=tuple(self.settlements(table, where)),
        )
        if made.minimum > made.balance:
            self.note("minimum-above-balance", where, stops=False, id=table.id)
        return made

    def due_day(self, table: DebtTable, where: str) -> int:
        if table.due_day is None:
            return 0
        if not 1 <= table.due_day <= 31:
            self.note("due-day", where, day=table.due_day)
            return 0
        return table.due_day

    def pauses(self, table: DebtTable, where: str) -> Iterator[Pause]:
        for pause in table.pause:
            first, last = self.window(pause.first, pause.until, f"{where}.pause")
            rate = self.share(pause.annual_rate, f"{where}.pause.annual_rate")
            yield Pause(first=first, last=last, rate=rate, minimum=self.coins(pause.minimum, f"{where}.pause.minimum"))

    def settlements(self, table: DebtTable, where: str) -> Iterator[Settlement]:
        for offer in table.settlement:
            first, last = self.window(offer.first, offer.until, f"{where}.settlement")
            amount = self.coins(offer.amount, f"{where}.settlement.amount")
            if not amount:
                self.note("amount", f"{where}.settlement.amount", amount=str(offer.amount))
            yield Settlement(amount=amount, first=first, last=last)

    def whole(self, income: tuple[int, ...]) -> None:
        """What can only be seen over the whole file."""
        from babel.core import get_global

        if self.file.currency not in get_global("all_currencies"):
            self.note("currency", "currency", currency=self.file.currency)
        if not self.file.debt:
            self.note("no-debt", "debt")
        if len(self.file.debt) > MOST_DEBTS:
            self.note("too-many", "debt", count=len(self.file.debt), most=MOST_DEBTS)
        if not any(income) and not self.stops:
            self.note("no-income", "income")
        ids = [d.id for d in self.file.debt]
        for id in sorted({i for i in ids if ids.count(i) > 1}):
            self.note("id-twice", "debt", id=id)
        for id in self.file.order:
            if id not in ids:
                self.note("order", "order", id=id)

"""The figures of a plan as people read them: amounts, months, days, names."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Decimal

from forbear.languages import LOCALES, Speaker
from forbear.records.money import Money, minor_units
from forbear.records.outlook import Outlook
from forbear.records.owing import Owing
from forbear.records.plan import Situation


def money(coins: int, situation: Situation) -> Money:
    """Coins as an amount of the situation's currency."""
    amount = Decimal(coins).scaleb(-minor_units(situation.currency))
    return Money(amount=amount, currency=situation.currency)


def month_day(situation: Situation, month: int) -> date:
    """The first day of a month of the plan."""
    assert situation.start is not None
    at = situation.start.year * 12 + situation.start.month - 2 + month
    return date(at // 12, at % 12 + 1, 1)


def pay_day(situation: Situation, debt: Owing, month: int) -> date:
    """The day by which a debt is to be paid in a month: its due day, the last day of a shorter month, else the first."""
    first = month_day(situation, month)
    return first.replace(day=min(max(debt.due_day, 1), monthrange(first.year, first.month)[1]))


class Words:
    """One outlook's figures in one language."""

    def __init__(self, outlook: Outlook, say: Speaker) -> None:
        self.outlook, self.say, self.here = outlook, say, outlook.situation
        self.names = {d.id: d.name or d.id for d in self.here.debts}
        self.locale = LOCALES.get(say.language, say.language)

    def money(self, coins: int) -> Money:
        """An amount with its currency."""
        return money(coins, self.here)

    def figure(self, coins: int) -> str:
        """An amount in a column whose heading names the currency."""
        from babel.numbers import format_decimal

        places = minor_units(self.here.currency)
        shown = "#,##0" + ("." + "0" * places if places else "")
        return str(format_decimal(self.money(coins).amount, format=shown, locale=self.locale)) if coins else "-"

    def round(self, coins: int) -> str:
        """An amount in whole units, for an axis."""
        from babel.numbers import format_decimal

        return str(format_decimal(self.money(coins).amount, format="#,##0", locale=self.locale))

    def month(self, number: int) -> str:
        """A month with its year."""
        from babel.dates import format_date

        shown = "y年M月" if self.say.language == "zh" else "MMM y"
        return str(format_date(month_day(self.here, number), shown, locale=self.locale))

    def percent(self, thousandths: int) -> str:
        """Thousandths as a percentage without an empty decimal."""
        return f"{Decimal(thousandths) / 10:f}".removesuffix(".0")

    def way(self, strategy: str) -> str:
        """The name of a way of paying."""
        return self.say(f"plan-way-{strategy.replace('_', '-')}")

    def join(self, words: list[str]) -> str:
        """Several things in one line."""
        return self.say("list-separator").join(words)

    def debt(self, debt: Owing) -> str:
        """A debt's name, with the day of the month by which it is due where that is known."""
        name = self.names[debt.id]
        return self.say("plan-due-day", debt=name, day=debt.due_day) if debt.due_day else name

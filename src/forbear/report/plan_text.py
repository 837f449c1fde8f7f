"""Says a plan in the person's language: which one and why, the payments by month, every way beside it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from forbear.languages import LOCALES, Speaker
from forbear.records.money import Money, minor_units
from forbear.records.outlook import Concession, Outlook, Share, Stress
from forbear.records.plan import Plan, Situation

SHOWN = 12
"""Lines of a long table that are shown first; `whole` shows all."""


def money(coins: int, situation: Situation) -> Money:
    """Coins as an amount of the situation's currency."""
    amount = Decimal(coins).scaleb(-minor_units(situation.currency))
    return Money(amount=amount, currency=situation.currency)


def month_day(situation: Situation, month: int) -> date:
    """The first day of a month of the plan."""
    assert situation.start is not None
    at = situation.start.year * 12 + situation.start.month - 2 + month
    return date(at // 12, at % 12 + 1, 1)


def text(outlook: Outlook, say: Speaker, *, whole: bool = False) -> str:
    """The whole outlook as text for a terminal."""
    voice = _Voice(outlook, say)
    parts = [voice.opening(), voice.shortfalls(), voice.offers(), voice.concessions(), voice.months(whole)]
    parts += [voice.strategies(), voice.strain(), voice.closing()]
    return "\n\n".join("\n".join(lines) for part in parts if (lines := list(part)))


def columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A table whose first column is ragged right and whose others are ragged left, by the width that is seen."""
    wide = [max(_width(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        first = row[0] + " " * (wide[0] - _width(row[0]))
        rest = (" " * (w - _width(c)) + c for c, w in zip(row[1:], wide[1:], strict=True))
        yield "  " + "  ".join((first, *rest)).rstrip()


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


class _Voice:
    def __init__(self, outlook: Outlook, say: Speaker) -> None:
        self.outlook, self.say, self.here = outlook, say, outlook.situation
        self.names = {d.id: d.name or d.id for d in self.here.debts}

    def money(self, coins: int) -> Money:
        return money(coins, self.here)

    def figure(self, coins: int) -> str:
        from babel.numbers import format_decimal

        places = minor_units(self.here.currency)
        shown = "#,##0" + ("." + "0" * places if places else "")
        locale = LOCALES.get(self.say.language, self.say.language)
        return str(format_decimal(self.money(coins).amount, format=shown, locale=locale)) if coins else "-"

    def month(self, number: int) -> str:
        from babel.dates import format_date

        locale = LOCALES.get(self.say.language, self.say.language)
        shown = "y年M月" if self.say.language == "zh" else "MMM y"
        return str(format_date(month_day(self.here, number), shown, locale=locale))

    def percent(self, thousandths: int) -> str:
        return f"{Decimal(thousandths) / 10:f}".removesuffix(".0")

    def opening(self) -> Iterator[str]:
        best, say = self.outlook.best, self.say
        yield say(f"plan-standing-{self.outlook.standing}")
        if best is None or not best.finished:
            return
        yield say("plan-ends", month=self.month(best.finished), months=best.finished, cost=self.money(best.cost))
        parts = {"interest": best.interest, "fees": best.fees, "penalties": best.penalties, "forgiven": best.forgiven}
        yield say("plan-cost-is", **{name: self.money(coins) for name, coins in parts.items()})
        if best.proved:
            yield say("plan-proved")
        else:
            yield say(
                best.note or "plan-note-time",
                gap=self.money(best.gap or 0),
                known="yes" if best.gap is not None else "no",
            )
        yield from self.why(best)
        extra = self.outlook.extra
        if extra is not None and extra.finished:
            saved = self.money(best.cost - extra.cost)
            yield say(
                "plan-extra", saved=saved, month=self.month(extra.finished), months=best.finished - extra.finished
            )

    def why(self, best: Plan) -> Iterator[str]:
        simple = [p for p in self.outlook.others if p.finished]
        if not simple:
            return
        nearest = simple[0]
        name = self.say(f"plan-way-{nearest.strategy.replace('_', '-')}")
        if nearest.rank == best.rank:
            yield self.say("plan-same-as", way=name)
        elif nearest.missed > best.missed:
            yield self.say("plan-misses-less", way=name, more=nearest.missed - best.missed)
        elif nearest.cost > best.cost:
            yield self.say("plan-cheaper-than", way=name, saved=self.money(nearest.cost - best.cost))
        for month in best.months:
            for debt, forgiven in zip(self.here.debts, month.forgiven, strict=True):
                if forgiven:
                    args = {"debt": self.names[debt.id], "month": self.month(month.number)}
                    yield self.say("plan-settles", forgiven=self.money(forgiven), **args)

    def shortfalls(self) -> Iterator[str]:
        found = self.outlook.shortfalls
        for what in ("essentials", "priority", "minimums"):
            some = [s for s in found if s.what == what]
            if some:
                months = sorted({s.month for s in some})
                worst = max(sum(s.amount for s in some if s.month == m) for m in months)
                args = {"first": self.month(months[0]), "last": self.month(months[-1]), "count": len(months)}
                yield self.say(f"plan-short-{what}", most=self.money(worst), **args)
        for month in self.outlook.best.months if self.outlook.best else ():
            if any(month.missed) and month.cash:
                yield self.say("plan-short-kept", month=self.month(month.number), money=self.money(month.cash))

    def offers(self) -> Iterator[str]:
        if self.outlook.standing == "solvent":
            return
        if any(s.amount for s in self.outlook.pro_rata):
            yield self.say("plan-offers", money=self.money(self.here.budget[0]), month=self.month(1))
            yield from columns([self.share(s) for s in self.outlook.pro_rata])
        if any(s.amount for s in self.outlook.tokens):
            yield self.say("plan-tokens", token=self.money(self.here.token))
        else:
            yield self.say("plan-no-money")

    def share(self, share: Share) -> tuple[str, str]:
        return self.names[share.debt], self.figure(share.amount)

    def concessions(self) -> Iterator[str]:
        if self.outlook.concessions:
            yield self.say("plan-concessions")
            for concession in self.outlook.concessions:
                yield "  · " + self.concession(concession)

    def concession(self, concession: Concession) -> str:
        name = f"plan-relief-{concession.kind.replace('_', '-')}"
        if concession.size is None:
            return self.say("plan-relief-not-enough", what=self.say(f"{name}-all"))
        if concession.kind == "more_money":
            return self.say(name, money=self.money(concession.size))
        return self.say(name, percent=self.percent(concession.size))

    def months(self, whole: bool) -> Iterator[str]:
        best = self.outlook.best
        if best is None:
            return
        yield self.say("plan-months", currency=self.here.currency)
        rows = [[self.say("plan-column-month"), *self.names.values(), self.say("plan-column-kept")]]
        for month in best.months if whole else best.months[:SHOWN]:
            paid = zip(month.payments, month.balances, month.missed, strict=True)
            marks = (self.figure(p) + ("!" if missed else "*" if p and not left else " ") for p, left, missed in paid)
            rows.append([self.month(month.number), *marks, self.figure(month.cash)])
        yield from columns(rows)
        yield self.say("plan-legend")
        if not whole and len(best.months) > SHOWN:
            yield self.say("plan-more-months", count=len(best.months) - SHOWN)

    def strategies(self) -> Iterator[str]:
        yield self.say("plan-beside", currency=self.here.currency)
        heads = ("way", "cost", "last", "first", "missed")
        rows = [[self.say(f"plan-column-{head}") for head in heads]]
        for plan in ((self.outlook.best,) if self.outlook.best else ()) + self.outlook.others:
            ends = plan.finished is not None and plan.finished <= len(self.outlook.case.affairs.income)
            cost = self.figure(plan.cost) if ends else "-"
            last = self.month(len(plan.months)) if ends else self.say("plan-never")
            first = plan.first_gone
            gone = f"{self.month(first[0])} {self.names[first[1]]}" if first else "-"
            name = self.say(f"plan-way-{plan.strategy.replace('_', '-')}")
            rows.append([name, cost, last, gone, str(plan.missed) if ends else "-"])
        yield from columns(rows)

    def strain(self) -> Iterator[str]:
        if self.outlook.stresses:
            yield self.say("plan-strain")
            for stress in self.outlook.stresses:
                yield "  · " + self.stress(stress)
        if self.outlook.slack is not None:
            yield self.say("plan-slack", money=self.money(self.outlook.slack))
        yield self.say("plan-reserve", money=self.money(self.outlook.reserve))

    def stress(self, stress: Stress) -> str:
        kind = f"plan-strain-{stress.kind.replace('_', '-')}"
        if stress.kind == "bill":
            what = self.say(kind, money=self.money(stress.size), month=self.month(3))
        else:
            what = self.say(kind, percent=self.percent(stress.size))
        if not stress.essentials:
            return self.say("plan-strain-essentials", what=what)
        if stress.cost is None:
            return self.say("plan-strain-breaks", what=what)
        return self.say("plan-strain-holds", what=what, missed=stress.missed, cost=self.money(stress.cost))

    def closing(self) -> Iterator[str]:
        if self.outlook.standing != "solvent":
            yield self.say("plan-help")
        yield self.say("plan-rules")

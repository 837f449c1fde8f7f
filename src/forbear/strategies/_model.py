"""The best plan as a mixed-integer program: balances, closing months, missed minimums, offers taken.

The payment is left out as a variable: it is what the balance falls by. In units of 100 coins:

- cash: what the balances fall by, penalties and kept cash make up last month's cash and the budget;
- an open debt is paid at least its minimum, unless that minimum is missed (`missed`, binary);
- `closed` (binary, never undone) forces the balance to zero; an open balance never exceeds what
  paying only minimums would leave (`ceiling`), which is what makes the relaxation tight;
- back interest of a deferred promotion is owed unless the debt is closed in time;
- a settlement taken (`taken`, binary) closes the debt and forgives what is left.
"""

from __future__ import annotations

from forbear.records.owing import Owing
from forbear.records.plan import Situation
from forbear.strategies._program import UNIT, Model, Terms


def ceilings(debt: Owing, horizon: int, misses: int) -> list[float]:
    """The most that can be owed at the end of each month with at most so many missed minimums."""
    now = [debt.balance / UNIT] * (misses + 1)
    noted = [0.0] * (misses + 1)
    found = [now[-1]]
    for month in range(1, horizon + 1):
        rate, minimum = float(debt.rate_in(month)) / 12, debt.minimum_in(month) / UNIT
        paid = [max(0.0, (1 + rate) * b - minimum) for b in now]
        if debt.deferred and month <= debt.promo_months:
            noted = [n + float(debt.rate) / 12 * b for n, b in zip(noted, now, strict=True)]
            if month == debt.promo_months:
                paid = [p + n if p else 0.0 for p, n in zip(paid, noted, strict=True)]
        lump = noted if month == debt.promo_months and debt.deferred else [0.0] * (misses + 1)
        skipped = [(1 + rate) * b + debt.late_fee / UNIT + n if b else 0.0 for b, n in zip(now, lump, strict=True)]
        now = [max(paid[k], skipped[k - 1] if k else 0.0) for k in range(misses + 1)]
        found.append(now[-1])
    return found


def build(situation: Situation, horizon: int, misses: int = 0, *, must_end: bool = True, margin: int = 0) -> Model:
    """The program for `horizon` months, at whose end nothing is owed, with at most `misses` missed minimums.

    `margin` is what it must leave of the first month's money, for the ledger's rounding.
    """
    model = Model()
    for month in range(1, horizon + 1):
        model.column("cash", 0, month)
    out = [Terms() for _ in range(horizon + 1)]
    for at, debt in enumerate(situation.debts):
        for month, paid in enumerate(_debt(model, at, debt, horizon, misses, must_end), start=1):
            out[month] = out[month].plus(paid)
    for month in range(1, horizon + 1):
        terms = out[month].plus(Terms({model.at["cash", 0, month]: 1.0}))
        if month > 1:
            terms = terms.plus(Terms({model.at["cash", 0, month - 1]: -1.0}))
        money = (situation.cash_in(month) - (margin if month == 1 else 0)) / UNIT
        model.row(terms, lower=money, upper=money)
        model.pay(out[month])
    return model


def _debt(model: Model, at: int, debt: Owing, horizon: int, misses: int, must_end: bool) -> list[Terms]:
    """Columns and rows of one debt; gives what it takes out of the purse each month."""
    ceiling = ceilings(debt, horizon, misses)
    before, closed_before = Terms(constant=debt.balance / UNIT), Terms()
    back, out = Terms(), []
    for month in range(1, horizon + 1):
        if not ceiling[month - 1]:
            out.append(Terms())
            continue
        rate, minimum = float(debt.rate_in(month)) / 12, debt.minimum_in(month) / UNIT
        last = not ceiling[month] or (must_end and month == horizon)
        closed, left = Terms(constant=1.0), Terms()
        if not last:
            model.column("closed", at, month, upper=1.0, whole=True)
            model.column("left", at, month, upper=ceiling[month])
            closed = Terms({model.at["closed", at, month]: 1.0})
            left = Terms({model.at["left", at, month]: 1.0})
            model.row(closed.plus(closed_before, -1.0), lower=0.0)
            model.row(left.plus(closed, ceiling[month]), upper=ceiling[month])
        paid = Terms({}).plus(before, 1 + rate).plus(left, -1.0)
        missed = Terms()
        if misses and minimum and not last:
            model.column("missed", at, month, upper=1.0, whole=True)
            missed = Terms({model.at["missed", at, month]: 1.0})
            model.row(missed.plus(closed), upper=1.0)
            paid = paid.plus(missed, debt.late_fee / UNIT)
            model.row(left.plus(missed, -debt.late_fee / UNIT), lower=0.0)
        if debt.deferred and month <= debt.promo_months:
            back = back.plus(before, float(debt.rate) / 12)
            if month == debt.promo_months and not last:
                most = sum(ceiling[m] for m in range(month)) * float(debt.rate) / 12
                model.column("back", at, month, upper=most)
                lump = Terms({model.at["back", at, month]: 1.0})
                model.row(lump.plus(back, -1.0).plus(closed, most), lower=0.0)
                paid = paid.plus(lump)
        offer = debt.settlement_in(month)
        if offer is not None:
            paid = _settlement(model, at, month, offer / UNIT, paid, closed, (1 + rate) * ceiling[month - 1])
        model.row(paid.plus(missed, minimum).plus(closed, minimum), lower=minimum)
        model.row(paid, lower=0.0)
        spent = paid
        if debt.prepay_share and month <= debt.prepay_months:
            model.column("early", at, month)
            early = Terms({model.at["early", at, month]: 1.0})
            model.row(early.plus(paid, -float(debt.prepay_share)), lower=-float(debt.prepay_share) * minimum)
            spent = paid.plus(early)
        out.append(spent)
        before, closed_before = left, closed
    return out


def _settlement(model: Model, at: int, month: int, offer: float, paid: Terms, closed: Terms, most: float) -> Terms:
    """What is paid in a month in which an offer stands: all that the balance falls by, less what is forgiven."""
    model.column("taken", at, month, upper=1.0, whole=True)
    model.column("forgiven", at, month, upper=most)
    taken = Terms({model.at["taken", at, month]: 1.0})
    forgiven = Terms({model.at["forgiven", at, month]: 1.0})
    model.row(closed.plus(taken, -1.0), lower=0.0)
    model.row(forgiven.plus(taken, -most), upper=0.0)
    paid = paid.plus(forgiven, -1.0)
    model.row(paid.plus(taken, -offer), lower=0.0)
    return paid


def fewest_missed(model: Model, situation: Situation) -> None:
    """Makes the number of missed minimums what is minimised, priority debts before all others."""
    model.cost, model.offset = [0.0] * len(model.cost), 0.0
    for (name, debt, _), column in model.at.items():
        if name == "missed":
            model.cost[column] = float(model.heavy if situation.debts[debt].priority else 1)


def at_most_missed(model: Model, situation: Situation, priority: int, others: int) -> None:
    """Forbids more missed minimums than these."""
    for wanted, most in ((True, priority), (False, others)):
        columns = {
            column: 1.0
            for (name, debt, _), column in model.at.items()
            if name == "missed" and situation.debts[debt].priority is wanted
        }
        model.row(Terms(columns), upper=float(most))

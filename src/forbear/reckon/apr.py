"""What a loan really costs a year, with everything that was kept back or charged at the start."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from forbear.ledger.days import months_between
from forbear.ledger.rates import rates
from forbear.reckon import apr_eu, apr_us
from forbear.reckon.unit_periods import choose
from forbear.records.loan import Loan
from forbear.records.message import Problem
from forbear.records.reckoning import Method, TrueRate

Dated = list[tuple[date, float]]
METHOD_OF_CURRENCY: dict[str, Method] = {"USD": "us", "GBP": "uk", "EUR": "eu", "CNY": "cn"}


def apr(loan: Loan, method: Method | None = None) -> TrueRate | Problem:
    """The true annual rate of a loan from what was received and what the agreement asks to be paid.

    - `us`: the actuarial method, a nominal rate (Regulation Z, Appendix J).
    - `eu`, `uk`: the effective rate; the United Kingdom counts each odd day as 1/365.
    - `cn`: the internal rate of return of the equal periods; `annual` compounds it to a year, as the
      central bank's announcement 3 of 2021 defines the compound way.

    A loan without instalments, without a rate that balances, or with several, is a problem.
    """
    method = method or METHOD_OF_CURRENCY.get(loan.currency, "eu")
    where = f"{loan.id}: instalment"
    if not loan.instalments:
        return Problem(code="apr-no-schedule", where=where)
    received, paid = flows(loan)
    total_in, total_out = sum(a for _, a in received), sum(a for _, a in paid)
    if total_out < total_in - 0.005:
        return Problem(
            code="apr-repays-less",
            where=where,
            args=(("received", f"{total_in:.2f}"), ("repaid", f"{total_out:.2f}")),
        )
    found, periods = _rates(method, received, paid)
    plausible = [r for r in found if r > -1e-9]
    if not plausible:
        return Problem(code="apr-no-rate", where=where)
    if len(plausible) > 1:
        listed = ", ".join(f"{r:.2%}" for r in plausible)
        return Problem(code="apr-several-rates", where=where, args=(("rates", listed),))
    annual = max(plausible[0], 0.0)
    nominal, effective = _nominal_and_effective(method, annual, periods)
    return TrueRate(
        method=method,
        annual=_figure(annual),
        effective=_figure(effective),
        nominal=None if nominal is None else _figure(nominal),
        received=loan.money(_money(total_in)),
        repaid=loan.money(_money(total_out)),
        periods=periods,
    )


def _nominal_and_effective(method: Method, annual: float, periods: Decimal | None) -> tuple[float | None, float]:
    if periods is None:
        return None, annual
    count = float(periods)
    if method == "us":
        return annual, (1 + annual / count) ** count - 1
    return count * ((1 + annual) ** (1 / count) - 1), annual


def flows(loan: Loan) -> tuple[Dated, Dated]:
    """What reached the person and what the agreement asks for, day by day; fees for being late are left out."""
    received = [(a.date, float(a.amount.amount)) for a in loan.advances]
    received += [(f.date, -float(f.amount.amount)) for f in loan.fees if f.deducted]
    paid = [(i.due, float(i.amount.amount)) for i in loan.instalments]
    paid += [(f.date, float(f.amount.amount)) for f in loan.fees if not f.deducted]
    return _by_day(received), _by_day(paid)


def _rates(method: Method, received: Dated, paid: Dated) -> tuple[tuple[float, ...], Decimal | None]:
    if method == "us":
        period = choose([d for d, _ in received], [d for d, _ in paid])
        return apr_us.of_dates(received, paid, period), _figure(float(period.per_year))
    if method == "eu":
        return apr_eu.effective(received, paid), None
    if method == "uk":
        return apr_eu.effective_by_days(received, paid), None
    return _internal_rate(received, paid)


def _internal_rate(received: Dated, paid: Dated) -> tuple[tuple[float, ...], Decimal | None]:
    """The rate by whole months where all payments are whole months from payout; otherwise by days."""
    start = received[0][0]
    period = apr_eu.period_of(start, [d for d, _ in paid])
    if period in ("month", "year") and all(_whole(start, d) for d, _ in (*received, *paid)):
        timed = [(months_between(start, d) / 12, a) for d, a in received]
        timed += [(months_between(start, d) / 12, -a) for d, a in paid]
        return rates(timed), Decimal(12)
    return apr_eu.effective_by_days(received, paid), None


def _whole(start: date, day: date) -> bool:
    return apr_eu.interval(start, day).denominator in (1, 2, 3, 4, 6, 12)


def _by_day(dated: Dated) -> Dated:
    days = sorted({d for d, _ in dated})
    return [(day, sum(a for d, a in dated if d == day)) for day in days]


def _figure(rate: float) -> Decimal:
    """A rate to ten places: far more than any rule asks for, and free of binary noise."""
    return Decimal(f"{rate:.10f}")


def _money(amount: float) -> Decimal:
    return Decimal(f"{amount:.4f}").normalize() if amount % 1 else Decimal(int(amount))

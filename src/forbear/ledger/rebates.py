"""What early repayment gives back: interest that was never earned."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from forbear.ledger.accrual import EXACT, share


def rule_of_78(finance_charge: Decimal, periods: int, remaining: int) -> Decimal:
    """The interest not yet earned by the sum of the digits, with so many periods left.

    A rule that favours the lender; it is shown because old contracts use it.
    """
    return share(finance_charge, Fraction(remaining * (remaining + 1), periods * (periods + 1)))


def early_settlement(
    principal: Decimal,
    payment: Decimal,
    periods: int,
    annual: Decimal,
    elapsed: int,
    part: Fraction = Fraction(0),
    per_year: int = 12,
) -> Decimal:
    """The rebate when a loan is repaid early: the instalments still to come, less what is owed by the actuarial method.

    `annual` is the effective yearly rate, `elapsed` the whole periods gone by and `part` the share of
    the next one until settlement. Consumer Credit (Early Settlement) Regulations 2004 (United Kingdom).
    """
    growth = EXACT.power(1 + annual, EXACT.divide(Decimal(1), Decimal(per_year)))
    compounded = EXACT.power(growth, Decimal(elapsed))
    owed = principal * compounded - payment * (compounded - 1) / (growth - 1)
    owed = owed * EXACT.power(growth, EXACT.divide(Decimal(part.numerator), Decimal(part.denominator)))
    return payment * (periods - elapsed) - owed

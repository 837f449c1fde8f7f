"""A debt of the person's own papers can be reckoned only as far as the papers go."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from forbear.ledger.book import keep
from forbear.ledger.debts import as_loan
from forbear.records.claim import Party
from forbear.records.debt import Debt, Payment
from forbear.records.money import Money


def cny(amount: int) -> Money:
    return Money(amount=Decimal(amount), currency="CNY")


def test_what_did_not_arrive_is_a_fee_that_was_kept_back() -> None:
    debt = Debt(
        id="a",
        creditor=Party(name="Lanhu Loans", role="creditor", lender_type="microloan_co"),
        principal=cny(10_000),
        received=cny(8_800),
        agreed=date(2025, 1, 1),
        annual_rate=Decimal("0.24"),
        payments=(Payment(date=date(2025, 1, 1), amount=cny(100)),),
    )
    loan = as_loan(debt)
    assert loan is not None
    account = keep(loan, date(2026, 1, 1))
    assert (account.kept, account.paid, account.charged.interest) == (1200, 100, 2376)


def test_papers_that_do_not_say_what_was_lent_give_no_loan() -> None:
    assert as_loan(Debt(id="a", creditor=Party(name="B"), agreed=date(2025, 1, 1))) is None
    assert as_loan(Debt(id="a", creditor=Party(name="B"), principal=cny(5))) is None


def test_without_a_rate_in_the_papers_no_interest_is_counted() -> None:
    loan = as_loan(Debt(id="a", creditor=Party(name="B"), principal=cny(5), agreed=date(2025, 1, 1)))
    assert loan is not None
    assert keep(loan, date(2026, 1, 1)).owed.total == 5

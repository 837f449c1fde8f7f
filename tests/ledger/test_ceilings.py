"""What the law leaves of interest: tiers, segments, roll-overs and caps on the total."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from forbear.ledger import ceilings
from forbear.ledger.rebates import early_settlement, rule_of_78

LINES = {"lower": Decimal("0.24"), "upper": Decimal("0.36")}


def test_between_24_and_36_percent_interest_is_not_ordered_but_stays_paid() -> None:
    """Interpretation 18 of 2015, articles 26 to 31: 30% agreed on 100,000 for a year."""
    found = ceilings.tiers(Decimal(100_000), Decimal("0.30"), Decimal(1), **LINES)
    assert (found.enforceable, found.natural, found.void, found.reclaimable) == (24_000, 6_000, 0, 0)


def test_what_was_paid_above_36_percent_can_be_had_back() -> None:
    found = ceilings.tiers(Decimal(100_000), Decimal("0.40"), Decimal(1), paid=Decimal("0.40"), **LINES)
    assert (found.enforceable, found.natural, found.void, found.reclaimable) == (24_000, 12_000, 4_000, 4_000)


def test_a_private_loan_across_20_august_2020_has_two_ceilings() -> None:
    """Interpretation 17 of 2020, article 31: 24% until 19 August, then four times the rate at the time of suit."""
    parts = ceilings.segmented(
        Decimal(200_000),
        Decimal("0.30"),
        date(2020, 1, 1),
        date(2022, 1, 1),
        [(date(2015, 9, 1), Decimal("0.24")), (date(2020, 8, 20), Decimal("0.152"))],
    )
    assert [(p.days, round(p.interest, 2)) for p in parts] == [
        (232, Decimal("30509.59")),
        (499, Decimal("41560.55")),
    ]


def test_before_the_first_ceiling_the_agreed_rate_stands() -> None:
    ceiling = [(date(2021, 1, 1), Decimal("0.1"))]
    parts = ceilings.segmented(Decimal(1000), Decimal("0.2"), date(2020, 1, 1), date(2022, 1, 1), ceiling)
    assert [p.rate for p in parts] == [Decimal("0.2"), Decimal("0.1")]


def test_interest_rolled_into_a_new_note_counts_only_up_to_the_ceiling() -> None:
    """Article 27 (28 in the text of August 2020): two years at 20% under a ceiling of 15.4%."""
    found = ceilings.rollover(Decimal(100_000), Decimal("0.2"), [Decimal(1), Decimal(1)], Decimal("0.154"))
    assert found.capitalised[0] == Decimal("15400.000")
    assert found.most == 130_800


def test_a_cap_on_the_total_leaves_what_is_still_free_of_it() -> None:
    assert ceilings.room(Decimal(200), Decimal(75), Decimal(150)) == 125
    assert ceilings.room(None, Decimal(75), Decimal(150)) == 150
    assert ceilings.room(Decimal(200), Decimal(250), Decimal(10)) == 0


def test_a_cap_is_rounded_down_so_that_it_is_never_passed() -> None:
    assert ceilings.capped_interest(Decimal(499), Decimal("0.00876"), None, Decimal("1.2345")) == Decimal("616.01")
    assert ceilings.capped_interest(Decimal(499), Decimal("0.008"), 10, Decimal(1)) == Decimal("39.92")
    assert ceilings.capped_interest(Decimal(499), Decimal("0.008"), None, None) is None


def test_interest_added_at_the_start_hides_what_really_accrues() -> None:
    """While the added interest is being paid off, principal stays whole: 31, 30 and 29 days at 0.8% a day."""
    payments = [(31, Decimal("451.46")), (61, Decimal("451.46")), (90, Decimal("451.46"))]
    found = ceilings.add_on(Decimal(1000), Decimal("0.008"), Decimal("805.81"), payments)
    assert [round(f, 4) for f in found] == [Decimal(248), Decimal(240), Decimal("209.4705")]


def test_the_sum_of_the_digits_gives_back_little_after_half_the_time() -> None:
    assert rule_of_78(Decimal(78), 12, 6) == 21
    assert rule_of_78(Decimal(78), 12, 12) == 78
    assert rule_of_78(Decimal(78), 12, 0) == 0


def test_settling_a_british_loan_on_a_payment_day_gives_back_all_future_interest() -> None:
    """Without interest there is nothing to give back (Early Settlement Regulations 2004)."""
    rebate = early_settlement(Decimal(1200), Decimal(100), 12, Decimal("0.0000001"), 6, Fraction(0))
    assert abs(rebate) < Decimal("0.01")


@given(st.decimals(0, 1, places=3), st.decimals(1, 10_000, places=2))
def test_tiers_add_up_to_what_was_agreed(agreed: Decimal, principal: Decimal) -> None:
    found = ceilings.tiers(principal, agreed, Decimal(1), **LINES)
    assert found.enforceable + found.natural + found.void == principal * agreed

"""What is really owed: the contract, the law, the claim, and why they differ."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import ROOT
from forbear import jurisdictions
from forbear.ledger.book import keep
from forbear.papers.loan import loan
from forbear.reckon.limits import limits, reference_rate
from forbear.reckon.owed import owed
from forbear.records.law import Law, Provision
from forbear.records.loan import Claimed, Loan
from forbear.records.message import Original, Problem
from forbear.records.reckoning import Owed

GOLDEN = Path(__file__).parent / "golden"
ON = {
    "cn_microloan": "2026-11-24",
    "in_personal_loan": "2026-03-31",
    "uk_short_term": "2026-06-30",
    "us_card": "2026-06-30",
}


def rule(key: str, value: object, **more: object) -> Provision:
    return Provision(id=f"xx.{key}", key=key, place="xx", value=value, reference="Act 1", **more)  # type: ignore[arg-type]


def law(*rules: Provision) -> Law:
    return Law(place="xx", names={}, currency="CNY", timezone="UTC", provisions=rules)


def read(text: str) -> Loan:
    found, problems = loan(Original(name="loan.toml", data=text.encode()))
    assert found is not None, problems
    return found


LOAN = 'currency = "CNY"\nlender_type = "microloan_co"\nannual_rate = 0.36\n[[advance]]\ndate = 2025-01-01\namount = 10000\n'
KEPT = "[[fee]]\ndate = 2025-01-01\namount = 1200\ndeducted = true\n"
YEAR = date(2026, 1, 1)


def reckoned(text: str, *rules: Provision, on: date = YEAR) -> Owed:
    found = owed(read(text), on, law(*rules))
    assert isinstance(found, Owed)
    return found


@pytest.mark.parametrize("name", ON)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_printed_reckoning_of_each_example_is_the_one_that_was_read(name: str, language: str) -> None:
    from forbear.cli.owed import command

    path = ROOT / "examples" / "loans" / f"{name}.toml"
    printed = CliRunner().invoke(command, [str(path), "--on", ON[name], "--lang", language], catch_exceptions=False)
    assert printed.exit_code == 0
    read = (GOLDEN / f"{name}.{language}.txt").read_text("utf-8")
    assert without_law(printed.output) == without_law(read)


def without_law(printed: str) -> list[str]:
    """The printed lines but for the law's own sentences, which are tested where the law lies."""
    lines = [line for line in printed.splitlines() if not line.startswith("    ")]
    return [line for line in lines if not line.startswith(("A rule that may also", "还有一条规则"))]


def test_each_rule_tells_what_it_takes_away_and_together_they_make_the_difference() -> None:
    found = reckoned(
        LOAN + KEPT,
        rule("upfront_deduction", {"principal": "sum_received"}),
        rule("total_cost_cap", {"rate": "0.24", "period": "year"}, binds=("microloan_co",)),
    )
    assert [d.says.id for d in found.above_law] == ["owed-by-received", "owed-by-rate"]
    assert [d.amount.amount for d in found.above_law] == [Decimal(1632), Decimal(1056)]
    assert found.contract.owed.total - found.lawful.owed.total == sum(d.amount.amount for d in found.above_law)
    assert found.lawful.owed.total == Decimal("8800") * Decimal("1.24")


def test_a_rule_for_other_lenders_is_not_applied() -> None:
    cap = rule("interest_cap", {"rate": "0.24", "period": "year"}, binds=("private_lender",))
    assert reckoned(LOAN, cap).limits == ()


def test_a_rule_that_needs_what_the_papers_do_not_say_is_named_and_not_applied() -> None:
    cap = rule("interest_cap", {"rate": "0.06", "period": "year", "who": "debts_from_before_military_service"})
    found = reckoned(LOAN, cap)
    assert (found.limits, found.unused) == ((), (cap,))


def test_a_ceiling_limits_only_the_days_on_which_it_is_in_force() -> None:
    cap = rule("interest_cap", {"rate": "0.24", "period": "year"}, since=date(2026, 1, 1))
    found = reckoned(LOAN, cap, on=date(2027, 1, 1))
    assert found.lawful.owed.interest == 3600 + 2400


def test_a_ceiling_by_the_day_is_so_many_times_as_much_a_year() -> None:
    found, _ = limits(law(rule("interest_cap", {"rate": "0.008", "period": "day"})), read(LOAN), YEAR)
    assert found[0].value == Decimal("2.920")


def test_a_multiple_of_an_index_takes_the_index_of_the_day_of_the_contract() -> None:
    old = rule("reference_rate", {"index": "lpr_1y", "rate": "0.0385"}, until=date(2021, 12, 19))
    new = rule("reference_rate", {"index": "lpr_1y", "rate": "0.0310"}, since=date(2024, 10, 21))
    cap = rule("interest_cap", {"multiple": "4", "index": "lpr_1y", "index_date": "contract_date", "period": "year"})
    held = law(old, new, cap)
    found, _ = limits(held, read(LOAN), YEAR)
    assert found[0].value == Decimal("0.1240")
    assert reference_rate(held, "lpr_1y", date(2020, 8, 20)) == Decimal("0.0385")
    assert reference_rate(held, "lpr_1y", date(2023, 1, 1)) is None


def test_a_loan_made_before_the_rule_follows_the_index_of_the_day_of_reckoning() -> None:
    new = rule("reference_rate", {"index": "lpr_1y", "rate": "0.03"}, since=date(2025, 5, 20))
    value = {"multiple": "4", "index": "lpr_1y", "index_date": "contract_date", "period": "year"}
    found, _ = limits(law(new, rule("interest_cap", value, since=date(2025, 6, 1))), read(LOAN), YEAR)
    assert found[0].value == Decimal("0.12")


def test_a_ceiling_that_rests_on_a_rate_nobody_has_verified_so_late_says_so() -> None:
    ceiling = rule("interest_cap", {"multiple": "4", "index": "lpr"}, since=date(2020, 8, 20))
    last = rule("reference_rate", {"index": "lpr", "rate": "0.03", "verified_until": date(2025, 9, 22)})
    early = reckoned(LOAN, ceiling, last)
    late = reckoned(LOAN.replace("2025-01-01", "2025-11-01"), ceiling, last, on=date(2026, 2, 1))
    assert [x.known_until for x in early.limits] == [None]
    assert [x.known_until for x in late.limits] == [date(2025, 9, 22)]


def test_a_rule_for_loans_made_later_does_not_reach_back() -> None:
    kept = rule("upfront_deduction", {"principal": "sum_received"}, since=date(2026, 1, 1))
    new = rule("total_cost_cap", {"rate": "0.24", "period": "year", "new_loans_only": True}, since=date(2025, 12, 1))
    found, _ = limits(law(kept, new), read(LOAN + KEPT), YEAR)
    assert found == ()


def test_interest_and_what_being_late_adds_stay_under_one_ceiling_together() -> None:
    """Interpretation 17 of 2020, articles 28 and 29: overdue interest and fees together, not each for itself."""
    late = "[[instalment]]\ndue = 2025-01-02\namount = 10000\n[penalty]\nannual_rate = 0.2\n"
    value = {"rate": "0.12", "period": "year", "covers": ["overdue_interest", "liquidated_damages", "fees"]}
    found = reckoned(LOAN + late, rule("total_cost_cap", value))
    assert found.lawful.charged.total == 1200


@pytest.mark.parametrize(
    ("agreed", "rate", "ceiling"),
    [("2021-01-01", "0.24", "0.154"), ("2023-07-01", "0.36", "0.142"), ("2025-06-01", "0.10", "0.10")],
)
def test_a_private_loan_in_china_is_held_to_four_times_the_lpr_of_its_own_day(
    agreed: str, rate: str, ceiling: str
) -> None:
    """Interpretation 17 of 2020, article 25: 3.85% on 1 January 2021, 3.55% on 1 July 2023."""
    text = f'lender_type = "private_lender"\nagreed = {agreed}\nannual_rate = {rate}\ncurrency = "CNY"\n'
    loan = read(f"{text}[[advance]]\ndate = {agreed}\namount = 100000\n")
    found = owed(loan, loan.start + timedelta(365), jurisdictions.load("cn"))
    assert isinstance(found, Owed)
    assert found.lawful.charged.total == 100_000 * Decimal(ceiling)


def test_under_two_lines_a_loan_with_payments_is_not_held_to_the_lower_one() -> None:
    """What was paid between 24% and 36% stays paid (interpretation 18 of 2015), so one ceiling would say too much."""
    lines = rule("interest_cap", {"rate": "0.24", "void_above": "0.36", "period": "year"})
    paid = "[[payment]]\ndate = 2025-07-01\namount = 2000\n"
    assert reckoned(LOAN, lines).lawful.charged.interest == 2400
    assert reckoned(LOAN + paid, lines).unused == (lines,)


def test_a_claim_that_forgot_a_payment_is_explained_by_that_payment() -> None:
    paid = "[[payment]]\ndate = 2025-07-01\namount = 2000\n[[payment]]\ndate = 2025-08-01\namount = 150.50\n"
    due = reckoned(LOAN + paid).contract.owed.total
    found = reckoned(LOAN + paid + f"[claimed]\ntotal = {due + Decimal('150.50')}\n")
    assert [d.says.id for d in found.above_contract] == ["owed-uncounted"]
    everything = reckoned(LOAN + paid + f"[claimed]\ntotal = {due + Decimal('2150.50')}\n")
    assert [d.says.id for d in everything.above_contract] == ["owed-uncounted-all"]


PAID = "".join(f"[[payment]]\ndate = 2025-0{m}-01\namount = 900\n" for m in (3, 5, 8))
SLIPS = {
    "owed-if-uncounted": {"payments": lambda payments: (payments[0], payments[2])},
    "owed-if-none-counted": {"payments": lambda payments: ()},
    "owed-if-compounded": {"capitalise": lambda _: "month"},
    "owed-if-360": {"day_count": lambda _: "ACT/360"},
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_usual_slip_is_found_behind_a_total_and_named(slip: str) -> None:
    right = read(LOAN + PAID)
    wrong = replace(right, **{name: change(getattr(right, name)) for name, change in SLIPS[slip].items()})
    total = keep(wrong, YEAR).owed.total
    found = owed(replace(right, claimed=Claimed(total=right.money(total))), YEAR)
    assert isinstance(found, Owed)
    assert [d.says.id for d in found.above_contract] == [slip]
    assert found.above_contract[0].amount.amount == total - found.contract.owed.total


def test_interest_on_the_whole_sum_as_if_nothing_had_been_repaid_is_found() -> None:
    right = read(LOAN + PAID)
    flat = keep(replace(right, payments=()), YEAR).owed.total - Decimal(2700)
    found = owed(replace(right, claimed=Claimed(total=right.money(flat))), YEAR)
    assert isinstance(found, Owed)
    assert [d.says.id for d in found.above_contract] == ["owed-if-flat"]


def test_a_total_that_no_slip_explains_is_left_unexplained() -> None:
    found = reckoned(LOAN + PAID + "[claimed]\ntotal = 15432.10\n")
    assert [d.says.id for d in found.above_contract] == ["owed-unexplained"]


def test_a_claim_in_parts_is_compared_part_by_part_and_the_rest_is_named() -> None:
    found = reckoned(LOAN + "[claimed]\ntotal = 15000\nprincipal = 10000\ninterest = 4000\n")
    assert [(d.says.id, d.amount.amount) for d in found.above_contract] == [
        ("owed-part-interest", Decimal(400)),
        ("owed-unexplained", Decimal(1000)),
    ]


def test_a_claim_that_agrees_needs_no_explanation() -> None:
    assert reckoned(LOAN + "[claimed]\ntotal = 13600\n").above_contract == ()


def test_before_the_loan_began_nothing_can_be_reckoned() -> None:
    found = owed(read(LOAN), date(2024, 12, 31))
    assert isinstance(found, Problem)
    assert found.code == "owed-before-loan"

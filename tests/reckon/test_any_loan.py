"""Whatever a person writes in a file, the answer is a reckoning that adds up or a problem, never a crash."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.papers.loan import loan as read
from forbear.reckon.apr import apr
from forbear.reckon.owed import owed
from forbear.records.message import Original, Problem
from forbear.records.reckoning import Owed, TrueRate

LIFE = st.dates(date(2024, 1, 1), date(2027, 1, 1))


def mostly(good: st.SearchStrategy[Any], bad: list[Any]) -> st.SearchStrategy[Any]:
    """A usable value nineteen times in twenty."""
    return st.integers(1, 20).flatmap(lambda n: good if n > 1 else st.sampled_from(bad))


DAY = mostly(LIFE, [date(1890, 1, 1), date(2023, 12, 31), date(2210, 1, 1), "2025-02-29"])
AMOUNT = mostly(st.integers(1, 10_000), ["-1", "0", "nan", "1e20", "99999.99", "0.01"])
RATE = mostly(st.sampled_from(["0", "0.1", "2.9", "0.36"]), ["-0.1", "4", "400", "inf", "nan"])
EVERY = st.sampled_from(["day", "week", "fortnight", "semimonth", "month", "quarter", "year"])
CONVENTION = st.sampled_from(["30/360", "30E/360", "ACT/360", "ACT/365F", "ACT/365.25", "ACT/ACT"])


def rows(name: str, **fields: Any) -> st.SearchStrategy[str]:
    table = st.fixed_dictionaries(fields).map(lambda f: f"[[{name}]]\n" + "".join(f"{k} = {v}\n" for k, v in f.items()))
    return st.lists(table, max_size=3).map("".join)


FILES = st.tuples(
    st.tuples(
        CONVENTION, st.sampled_from(["never", "day", "month", "year"]), mostly(st.integers(0, 31), [32]), RATE
    ).map(lambda t: f'day_count = "{t[0]}"\ncapitalise = "{t[1]}"\ncapitalise_day = {t[2]}\nannual_rate = {t[3]}\n'),
    AMOUNT.map(lambda amount: f"[[advance]]\ndate = 2024-01-01\namount = {amount}\n"),
    rows("advance", date=DAY, amount=AMOUNT),
    rows("fee", date=DAY, amount=AMOUNT, deducted=st.sampled_from(["true", "false"])),
    rows("payment", date=DAY, amount=AMOUNT),
    rows("instalment", due=DAY, amount=AMOUNT),
    st.tuples(DAY, EVERY, mostly(st.integers(1, 60), [0, -1]), AMOUNT).map(
        lambda t: f'[schedule]\nfirst = {t[0]}\nevery = "{t[1]}"\ncount = {t[2]}\namount = {t[3]}\n'
    )
    | st.just(""),
    st.tuples(RATE, AMOUNT, mostly(st.integers(0, 40), [-1])).map(
        lambda t: f"[penalty]\nuplift = {t[0]}\nlate_fee = {t[1]}\ngrace_days = {t[2]}\n"
    )
    | st.just(""),
).map(lambda parts: 'currency = "USD"\n' + "".join(parts))


@settings(max_examples=150, deadline=None)
@given(FILES, st.integers(-400, 4_000))
def test_a_file_gives_a_reckoning_that_adds_up_or_a_problem(text: str, later: int) -> None:
    loan, problems = read(Original(name="loan.toml", data=text.encode()))
    assert (loan is None) == bool(problems)
    if loan is None:
        return
    rate = apr(loan)
    assert isinstance(rate, Problem) or (isinstance(rate, TrueRate) and rate.annual >= 0)
    found = owed(loan, loan.start + timedelta(days=later))
    assert isinstance(found, Owed) == (later >= 0)
    if isinstance(found, Owed):
        account = found.contract
        assert account.advanced + account.charged.total - account.paid - account.kept == account.owed.total

"""Every sort of clause on its own examples: traps, wording that protects, and wording that speaks of something else."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import tomllib
from datetime import date
from itertools import pairwise, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from forbear import jurisdictions, terms
from forbear.languages import entries, speaker, spoken
from forbear.records.referral import TermsMatter
from forbear.refer import review
from forbear.refer.pieces import LONGEST, pieces
from forbear.refer.terms import stances
from forbear.text import fold

HERE = Path(__file__).parent
SORTS = tuple(terms.sorts())
CLAUSES = {name: tomllib.loads((HERE / name / "clauses.toml").read_text("utf-8")) for name in SORTS}
ON = date(2026, 12, 1)


def found(text: str) -> dict[str, str]:
    return {c.sort: c.light for c in review(TermsMatter(text=text, law=None, on=ON)).clauses}


@pytest.mark.parametrize(("sort", "clause"), [(s, c) for s in SORTS for c in CLAUSES[s]["trap"]])
def test_a_trap_is_found(sort: str, clause: str) -> None:
    assert found(clause).get(sort) in ("red", "amber")


@pytest.mark.parametrize(("sort", "clause"), [(s, c) for s in SORTS for c in CLAUSES[s]["fair"]])
def test_wording_that_protects_is_green(sort: str, clause: str) -> None:
    assert found(clause).get(sort) == "green"


@pytest.mark.parametrize(("sort", "clause"), [(s, c) for s in SORTS for c in CLAUSES[s]["other"]])
def test_wording_about_something_else_is_left_alone(sort: str, clause: str) -> None:
    assert sort not in found(clause)


@pytest.mark.parametrize("sort", SORTS)
def test_what_is_taken_back_after_a_but_is_a_trap_whatever_stood_before_it(sort: str) -> None:
    for fair, trap in product(CLAUSES[sort]["fair"], CLAUSES[sort]["trap"]):
        if fair.isascii() == trap.isascii():
            but = ", but " if fair.isascii() else "，但"
            words = fold(fair.rstrip(".。") + but + trap).text
            assert dict(stances(words)).get(sort) in ("red", "amber"), words


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("language", spoken())
def test_a_sort_has_its_sentences(sort: str, language: str) -> None:
    name = sort.replace("_", "-")
    for ending in ("", "-trap", "-fair", "-missing"):
        assert f"terms-{name}{ending}" in entries(language)
        assert speaker(language)(f"terms-{name}{ending}")


@pytest.mark.parametrize("sort", SORTS)
def test_the_rules_of_a_sort_stand_in_some_law(sort: str) -> None:
    known = {rule.key for place in jurisdictions.places() for rule in jurisdictions.load(place).provisions}
    assert set(terms.sorts()[sort].law) <= known


def test_a_line_that_is_broken_for_its_width_is_one_piece_and_a_numbered_point_begins_another() -> None:
    text = "1. We take no fee before\na debt is settled.\n2. Your data is never\n   sold.\n第三条 乙方不收取任何\n费用。第四条 本协议到期自动终止。"
    assert [p.words for p in pieces(text)] == [
        "We take no fee before a debt is settled.",
        "Your data is never sold.",
        "乙方不收取任何费用。",
        "本协议到期自动终止。",
    ]


def test_an_amount_with_a_stop_in_it_is_not_cut() -> None:
    assert len(list(pieces("A fee of Rs. 1,999.50 per month applies. It is due on the first."))) == 2


def test_full_width_and_invisible_characters_do_not_hide_a_trap() -> None:
    assert found("所有费\u200b用概不退\u200b还。").get("refund") == "red"
    assert found("Ａｌｌ ｆｅｅｓ ａｒｅ ｎｏｎ-ｒｅｆｕｎｄａｂｌｅ.").get("refund") == "red"


def test_wording_that_is_not_known_is_shown_as_that_and_never_as_protection() -> None:
    (clause,) = review(
        TermsMatter(text="Claims may not be joined with those of any other person.", law=None, on=ON)
    ).clauses
    assert (clause.sort, clause.light, clause.known) == ("class_waiver", "amber", False)
    assert clause.says.id == "terms-not-known"


def test_leave_that_they_take_is_not_leave_for_the_person() -> None:
    assert found("We may terminate this agreement at any time without cost to us.")["cancellation"] == "amber"
    assert found("委托期内客户不得单方面解除协议。")["cancellation"] == "red"


def test_silence_is_no_protection() -> None:
    answer = review(TermsMatter(text="The office is open from nine to five.", law=None, on=ON))
    assert answer.light == "amber"
    assert {m.sort for m in answer.missing} == {name for name, sort in terms.sorts().items() if sort.wanted}
    assert review(TermsMatter(text="", law=None, on=ON)).pieces == 0


@given(st.text(max_size=400))
def test_every_piece_stands_where_it_says_and_nothing_raises(text: str) -> None:
    for clause in review(TermsMatter(text=text, law=None, on=ON)).clauses:
        assert clause.text == text[clause.start : clause.end]
    ends = [(p.start, p.end) for p in pieces(text)]
    assert ends == sorted(ends)
    assert all(a[1] <= b[0] for a, b in pairwise(ends))


@given(
    st.lists(st.sampled_from([c for s in SORTS for kind in ("trap", "fair", "other") for c in CLAUSES[s][kind]])),
    st.sampled_from([c for s in SORTS for c in CLAUSES[s]["trap"]]),
)
def test_no_terms_with_a_trap_in_them_are_green(clauses: list[str], trap: str) -> None:
    assert review(TermsMatter(text="\n".join([*clauses, trap]), law=None, on=ON)).light != "green"


def test_terms_of_a_megabyte_without_a_stop_are_looked_at_in_bounded_pieces() -> None:
    text = "we never sell or share your data or give it away for a fee " * 4000
    cut = list(pieces(text))
    assert all(p.end - p.start <= LONGEST for p in cut)
    assert review(TermsMatter(text=text, law=None, on=ON)).pieces == len(cut)


def test_the_time_grows_with_the_length_and_no_faster() -> None:
    def seconds(times: int) -> float:
        began = time.perf_counter()
        review(TermsMatter(text=text * times, law=jurisdictions.load("us"), on=ON))
        return time.perf_counter() - began

    text = "We may share your data with partners and no refund is given for a fee of $40 per month. "
    seconds(10)
    assert seconds(4000) < 40 * max(seconds(400), 0.05)


@pytest.mark.parametrize(
    ("file", "least"), [("open", 0.95), ("widened", 0.9), ("held_out", 0.95), ("held_back", 0.9), ("fresh", 0.88)]
)
def test_the_authored_contracts_stay_as_well_read_as_they_were(file: str, least: float) -> None:
    script = ROOT / "benchmarks" / "terms.py"
    data = ROOT / "benchmarks" / "contracts" / f"{file}.jsonl"
    done = subprocess.run([sys.executable, str(script), str(data)], capture_output=True, text=True, check=True)
    figures = json.loads(done.stdout.splitlines()[-1])[file]
    assert figures["micro_f1"] >= least
    assert figures["stance"].get("fair_for_trap", 0) == 0

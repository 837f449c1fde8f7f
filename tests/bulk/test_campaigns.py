"""What many people's messages show together, with nothing in it that points to one of them."""

from __future__ import annotations

import random
import re
import zipfile
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from bulk import inboxes
from forbear.bulk import run as bulk
from forbear.bulk.campaigns import files, groups, report
from forbear.bulk.campaigns.crowd import counted
from forbear.bulk.campaigns.evidence import label
from forbear.bulk.campaigns.ladders import RUNGS, rung
from forbear.bulk.campaigns.rules import ruling
from forbear.bulk.campaigns.tallies import growth
from forbear.bulk.campaigns.templates import template
from forbear.languages import speaker
from forbear.records.campaign import Month, Overview
from forbear.records.private import Redacted
from forbear.records.reading import FLAGS, KINDS
from forbear.redact import policy
from forbear.redact.shape import Shapes

SURNAMES, GIVEN = "王李张刘陈杨黄赵吴周徐孙", ("伟", "秀英", "敏", "静怡", "建国", "雪梅")
LADDER = (
    "【云杉湾小贷】尊敬的{name}，您的本期账单{amount}元将于5日到期，请按时还款。",
    "【云杉湾小贷】尊敬的{name}，您尾号{four}的借款已逾期{n}天，应还金额{amount}元，请今日还款，以免影响征信。",
    "【云杉湾小贷】{name}，您的案件已移交法务，再不处理将依法向法院起诉，应还{amount}元，联系电话400-000-1234。",
    "【云杉湾小贷】{name}，今晚不还{amount}元，明天就通知你通讯录里的家人和单位，公安马上上门抓你！",
)
SCAM = "Larkfield Credit: your loan {ref} is late. Pay ${amount} now at https://pay-larkfield.example/{ref} or we call your family."
PRIVATE = ("13912345678", "peter.quill@example.org", "Peter Quill", "6222021234567890128")


def people(number: int) -> list[dict[str, Any]]:
    """An inbox in which a lender climbs a ladder with most people, a fraud reaches many, and friends write."""
    chance = random.Random(5)
    rows: list[dict[str, Any]] = []

    def add(who: int, text: str, day: str, sender: str, place: str = "CN") -> None:
        rows.append(
            {
                "id": f"m{len(rows)}",
                "text": text,
                "sender": sender,
                "recipient": f"+86139{who:08}",
                "received": f"{day}T10:00:00+08:00",
                "place": place,
            }
        )

    for who in range(number):
        name = chance.choice(SURNAMES) + chance.choice(GIVEN)
        words = {"name": name, "amount": f"{chance.randint(200, 9000)}", "four": f"{chance.randint(1000, 9999)}"}
        for step, text in enumerate(LADDER[: 2 + who % 3]):
            day = f"2026-0{3 + step}-{1 + who % 20:02}"
            add(who, text.format(n=1 + who % 9, **words), day, f"10690{who % 3}")
        if who % 2:
            ref = f"LN{chance.randint(10**5, 10**6)}"
            add(who, SCAM.format(ref=ref, amount=words["amount"]), f"2026-04-{1 + who % 20:02}", "+12025550123", "US")
        add(who, f"晚上一起吃饭吗？老地方，{1 + who % 9}点见。", "2026-04-09", "+8613800000000")
    for n in range(4):  # so few people got this that it must never be seen
        text = f"Overdue notice for Peter Quill only: pay {n}00 dollars to card 6222021234567890128, call 13912345678 or write to peter.quill@example.org"
        add(n, text, "2026-05-01", "13912345678", "US")
    return rows


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A finished run over such an inbox."""
    folder = tmp_path_factory.mktemp("campaigns")
    source = inboxes.as_parquet(folder / "a.parquet", people(120))
    bulk.run(str(source), str(folder / "out"), workers=1)
    return source, folder / "out"


@pytest.fixture(scope="module")
def found(made: tuple[Path, Path]) -> Overview:
    """What the second stage finds in it."""
    return bulk.campaigns(str(made[0]), str(made[1]), workers=1)


def test_the_same_message_to_many_people_is_one_campaign_with_slots_for_what_differs(found: Overview) -> None:
    templates = [c.template for c in found.campaigns]
    assert len(found.campaigns) == 5, templates
    scam = next(c for c in found.campaigns if "call your family" in c.template)
    assert (scam.people, scam.messages, scam.senders, scam.domains) == (60, 60, 1, 1)
    assert (scam.first, scam.last) == (date(2026, 4, 2), date(2026, 4, 20))
    assert "[LINK]" in scam.template
    overdue = next(c for c in found.campaigns if "已逾期" in c.template)
    assert (overdue.people, overdue.senders, overdue.places) == (120, 3, ("cn",))
    assert [m.month for m in overdue.months] == ["2026-04"]


def test_nothing_that_is_one_persons_own_leaves_in_any_file(made: tuple[Path, Path], found: Overview) -> None:
    folder = made[1] / "campaigns"
    for language in ("en", "zh"):
        files.write(found, folder, speaker(language))
        seen = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        with zipfile.ZipFile(folder / files.BOOK) as book:
            seen |= {name: book.read(name) for name in book.namelist()}
        for name in files.TABLES:
            seen[f"{name} rows"] = str(parquet.read_table(folder / f"{name}.parquet").to_pylist()).encode()
        for name, held in seen.items():
            for own in (*PRIVATE, *(f"+86139{n:08}" for n in range(120))):
                for way in ("utf-8", "utf-16-le"):
                    assert own.encode(way) not in held, f"{own} is in {name}"
            assert b"+12025550123" not in held, name
            assert "云杉湾".encode() not in held, name


def test_every_text_of_the_overview_is_redacted_by_its_type() -> None:
    from forbear.records import campaign

    free = {"id", "month", "label", "campaign", "policy", "place", "rung", "sort"}
    for kind in vars(campaign).values():
        if is_dataclass(kind) and kind.__module__ == campaign.__name__:
            for field in fields(kind):
                assert field.type != "str" or field.name in free, f"{kind.__name__}.{field.name} is plain text"


def test_what_fewer_people_share_is_left_out_and_said(made: tuple[Path, Path], found: Overview) -> None:
    assert found.left_out >= 1
    assert all(c.people >= found.least for c in found.campaigns)
    assert all(s.people >= found.least for s in found.shared)
    assert all(b.people >= found.least for b in found.breaches)
    assert all(m.people >= found.least for c in found.campaigns for m in c.months)
    everything = bulk.campaigns(str(made[0]), str(made[1]), workers=1, least=70)
    assert len(everything.campaigns) == 3


def test_a_regulator_sees_who_sends_and_nobody_sees_who_receives(made: tuple[Path, Path]) -> None:
    named = bulk.campaigns(str(made[0]), str(made[1]), workers=1, policy="regulator")
    assert "+12025550123" in {s.name for s in named.shared}
    assert "pay-larkfield.example" in {s.name for s in named.shared}
    assert "13912345678" not in {s.name for s in named.shared}
    assert "云杉湾小贷" in {ladder.party for ladder in named.ladders}


def test_a_lender_that_grows_harsher_shows_as_a_ladder_with_days(found: Overview) -> None:
    (ladder,) = found.ladders
    assert ladder.party == "[FIRM 1]"
    rungs = {r.rung: (r.people, r.days) for r in ladder.rungs}
    assert rungs["reminder"] == (120, 0)
    assert rungs["overdue"] == (120, 31)
    assert ladder.rungs[-1].rung == "force"
    assert rungs["force"][0] == 40


def test_breaches_carry_the_rule_of_the_place_and_day_and_never_say_more_than_is_known(found: Overview) -> None:
    arrest = [b for b in found.breaches if b.flag == "threat_of_arrest"]
    assert arrest
    assert all(b.place == "cn" and b.rules and all(p.reference for p in b.rules) for b in arrest)
    say = speaker("en")
    page = " ".join(cell for row in report.breaches(found.breaches, say, lambda rule: rule.id).rows for cell in row)
    assert "illegal" not in page
    assert "to be checked" in page or "does not fit" in page


def test_each_rule_is_that_of_the_flag_and_not_of_the_kind_of_message() -> None:
    on = date(2026, 5, 1)
    both = ruling("cn", "contacts_third_parties", "collection_demand", "collector", on)
    assert both is not None
    assert both.rules
    assert ruling("cn", "no_identification", "third_party_disclosure", "unknown", on) is None
    assert ruling("nowhere", "violence", "collection_demand", "unknown", on) is None


def test_labels_lead_back_to_the_originals_only_with_the_key(made: tuple[Path, Path], found: Overview) -> None:
    key = parquet.read_table(made[1] / "campaigns" / "private" / "key.parquet").to_pylist()
    by = {row["label"]: row for row in key}
    assert len(by) == len(key)
    texts = {row["id"]: row["text"] for row in parquet.read_table(made[0]).to_pylist()}
    scam = next(c.id for c in found.campaigns if "call your family" in c.template)
    shown = [e for e in found.evidence if e.campaign == scam]
    assert 0 < len(shown) <= 25
    assert all("call your family" in texts[by[e.label]["id"]] for e in shown)
    assert label(0, 0) == "E1-1"


def test_the_working_files_are_gone_and_people_are_not_among_them(made: tuple[Path, Path], found: Overview) -> None:
    assert not (made[1] / "campaigns" / "working").exists()
    for path in (made[1] / "campaigns", *(made[1] / "campaigns").rglob("*")):
        assert path.stat().st_mode & 0o077 == 0


def test_the_page_has_no_script_and_loads_nothing(made: tuple[Path, Path], found: Overview) -> None:
    for language in ("en", "zh"):
        files.write(found, made[1] / "campaigns", speaker(language))
        page = (made[1] / "campaigns" / files.PAGE).read_text("utf-8")
        assert "default-src 'none'" in page
        assert not re.search(r"<script|<img|<link|<iframe|\bsrc=|@import|url\(", page)
        assert page.count("<svg") >= 2


def test_the_shape_of_a_text_holds_no_digit_and_no_link() -> None:
    shapes = Shapes(policy())
    shape = shapes.shape("Dear Peter Quill, pay Rs. 5,000 by 3/4 at www.pay.example/x?id=77, ref AB12C, q@example.org")
    assert not re.search(r"\d|example|Quill", shape)


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=120), st.integers(0, 10**6), st.integers(0, 10**6))
def test_texts_that_differ_only_in_a_number_have_one_shape_without_it(text: str, one: int, other: int) -> None:
    shapes = Shapes(policy())
    first = shapes.shape(f"{text} {one} end")
    assert shapes.shape(f"{text} {other} end") == first
    assert not re.search("[0-9]", first)


WORDS = st.lists(
    st.sampled_from(
        ["请", "尽快", "还款", "pay", "today", "or", "we", "call", "your", "family", "lender", "final", "notice"]
    ),
    max_size=14,
)


@settings(max_examples=60)
@given(st.lists(st.tuples(WORDS, st.integers(1, 50)), min_size=1, max_size=30))
def test_every_shape_is_in_one_group_and_the_same_words_are_always_together(found: list[tuple[list[str], int]]) -> None:
    shapes = [" ".join(words) for words, _ in found]
    group = groups.grouped(shapes, [count for _, count in found])
    assert len(group) == len(shapes)
    by: dict[tuple[str, ...], set[int]] = {}
    for shape, number in zip(shapes, group, strict=True):
        by.setdefault(groups.words(shape), set()).add(number)
    assert all(len(numbers) == 1 for numbers in by.values())


def test_finding_near_ones_with_minhash_agrees_with_comparing_every_pair() -> None:
    chance = random.Random(3)
    stock = [f"word{n}" for n in range(300)]
    texts: list[tuple[str, ...]] = []
    for _ in range(60):
        base = chance.sample(stock, 16)
        for _ in range(8):
            own = [w if chance.random() > 0.06 else chance.choice(stock) for w in base]
            texts.append(tuple(own))
    exact, nearly = groups.exactly(texts), groups.nearly(texts)
    pairs = {(a, b) for a in range(len(texts)) for b in exact(a)}
    seen = {(a, b) for a in range(len(texts)) for b in nearly(a)}
    assert seen <= pairs
    assert len(seen) > 0.98 * len(pairs)


def test_no_chain_of_small_steps_joins_what_is_far_apart() -> None:
    words = [f"w{n}" for n in range(40)]
    shapes = [" ".join(words[at : at + 12]) for at in range(0, 28, 2)]
    group = groups.grouped(shapes, [1] * len(shapes))
    assert group[0] != group[-1]


def test_a_template_keeps_what_most_people_got_and_no_word_that_only_some_did() -> None:
    shapes = [Redacted(f"Dear {name}, pay [AMOUNT] today") for name in ("[PERSON]", "Zork", "Blip", "Quux", "Ploy")]
    assert template(shapes, [1] * 5) == "Dear […], pay [AMOUNT] today"
    assert template(shapes[:1], [5]) == "Dear [PERSON], pay [AMOUNT] today"


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 30)), max_size=80), st.integers(2, 12))
def test_no_count_below_the_crowd_is_ever_given(rows: list[tuple[int, int]], least: int) -> None:
    table = pa.table({"group": pa.array([g for g, _ in rows], pa.int32()), "person": pa.array([p for _, p in rows])})
    for row in counted(table, ["group"], least).to_pylist():
        own = [p for g, p in rows if g == row["group"]]
        assert (row["people"], row["messages"]) == (len(set(own)), len(own))
        assert row["people"] >= least


def test_harsher_words_are_a_higher_rung_than_the_kind_of_message() -> None:
    overdue = KINDS.index("overdue_notice")
    assert RUNGS[rung(overdue, 0)] == "overdue"
    assert RUNGS[rung(overdue, 1 << FLAGS.index("threat_of_arrest"))] == "force"
    assert rung(KINDS.index("loan_marketing"), 0) == -1


def test_growth_compares_whole_months_only() -> None:
    months = [Month(month=f"2026-0{n}", messages=100 * n, people=50) for n in (1, 2, 3)]
    assert growth(months, date(2026, 3, 10)) == 2.0
    assert growth(months, date(2026, 4, 2)) == 1.5
    assert growth(months[:1], date(2026, 4, 2)) is None


def test_an_inbox_in_which_nothing_repeats_has_no_campaigns_and_says_so(tmp_path: Path) -> None:
    source = inboxes.as_jsonl(tmp_path / "a.jsonl", inboxes.rows(3))
    bulk.run(str(source), str(tmp_path / "out"), workers=1)
    nothing = bulk.campaigns(str(source), str(tmp_path / "out"), workers=1)
    assert nothing.campaigns == ()
    files.write(nothing, tmp_path / "out" / "campaigns", speaker("zh"))
    assert "许多人" in (tmp_path / "out" / "campaigns" / files.PAGE).read_text("utf-8")

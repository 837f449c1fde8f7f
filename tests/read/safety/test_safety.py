"""False senders and links are told by what stands in the message; nothing is opened."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear import shelf
from forbear.languages import entries
from forbear.patterns import Engine
from forbear.read import conduct, safety
from forbear.read.known import INSTITUTIONS
from forbear.read.safety import links
from forbear.records.message import Message, Untrusted
from forbear.records.reading import FLAGS, Fact, Safety, Source
from forbear.text import fold

HERE = Path(__file__).parent
ROOT = HERE.parent.parent.parent
MESSAGES = tomllib.loads((HERE / "signs.toml").read_text("utf-8"))["message"]


@cache
def engine() -> Engine:
    return Engine((*conduct.CUES, *safety.CUES))


def read(text: str, sender: str = "", place: str = "", facts: tuple[Fact[str], ...] = ()) -> tuple[Safety, ...]:
    folded = fold(text)
    message = Message(exhibit="inbox", number=1, text=Untrusted(text), channel="sms", sender=Untrusted(sender))
    return safety.find(folded, engine().hits(folded.text), message, facts=facts, place=place)


@pytest.mark.parametrize("case", MESSAGES, ids=[m["text"][:50] for m in MESSAGES])
def test_exactly_the_signs_are_seen_that_an_adviser_would_point_at(case: dict[str, Any]) -> None:
    found = read(case["text"], case.get("sender", ""), case.get("place", ""))
    assert sorted({s.signal for s in found}) == sorted(case["signals"])


def test_every_sign_in_the_text_has_its_exact_place() -> None:
    text = "now: ｈｔｔｐs://paypa1.com/x."
    (sign,) = read(text)
    assert text[sign.source.start : sign.source.end] == sign.text == "ｈｔｔｐs://paypa1.com/x"


def test_a_link_among_the_facts_is_looked_at_even_where_the_cue_saw_none() -> None:
    fact = Fact(type="url", value="x", text="http://203.0.113.9/a", source=Source(exhibit="inbox#1", start=4, end=24))
    found = read("see [link] for more than this", facts=(fact,))
    assert [(s.signal, s.source.start) for s in found] == [("ip_address_link", 4)]


def test_a_mobile_number_to_call_a_bank_on_is_pointed_at_where_it_stands() -> None:
    text = "【招商银行】请致电13800138000处理"
    fact = Fact(
        type="phone", value="13800138000", text="13800138000", source=Source(exhibit="inbox#1", start=9, end=20)
    )
    found = read(text, place="cn", facts=(fact,))
    assert [(s.signal, s.text) for s in found] == [("mobile_number_of_institution", "13800138000")]


@pytest.mark.parametrize("institution", INSTITUTIONS, ids=lambda i: f"{i.place}/{i.name}")
def test_no_official_domain_is_taken_for_a_false_one(institution: Any) -> None:
    for domain in institution.domains:
        signals = {s.signal for s in read(f"{institution.name}: https://{domain}/pay")}
        assert not signals & {"lookalike_domain", "brand_in_other_domain", "brand_domain_mismatch"}


def test_every_known_name_has_a_source_a_date_and_a_confidence() -> None:
    for place in shelf.names("read/known", ".toml"):
        for entry in shelf.toml("read/known", f"{place}.toml")["institution"]:
            assert entry["source"].startswith("https://")
            assert entry["checked"]
            assert entry["confidence"] == "KNOWN"


def test_every_signal_and_every_flag_has_its_sentence_and_every_signal_its_line_in_the_docs() -> None:
    source = "".join(path.read_text("utf-8") for path in (ROOT / "src/forbear/read/safety").glob("*.py"))
    documented = set(re.findall(r"^\| `([a-z_]+)`", (ROOT / "docs/signals.md").read_text("utf-8"), re.MULTILINE))
    said = {i.removeprefix("signal-").replace("-", "_") for i in entries("en") if i.startswith("signal-")}
    assert documented == said
    assert all(f'"{signal}"' in source for signal in documented)
    assert {f"flag-{flag.replace('_', '-')}" for flag in FLAGS} <= entries("en").keys() & entries("zh").keys()


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("https://shop.example.co.uk/x", "example.co.uk"),
        ("hxxp://example.com", "example.com"),
        ("example.nosuchending", None),
        ("http://[2001:db8::1]/", ""),
        ("http://", None),
        ("https://user:pw@example.org:99/", "example.org"),
    ],
)
def test_a_link_is_taken_apart_without_being_opened(text: str, domain: str | None) -> None:
    link = links.taken_apart(text, 0, len(text))
    assert (link.domain if link else None) == domain


@given(st.text(max_size=300), st.text(max_size=30), st.sampled_from(["", "cn", "us", "gb_sct"]))
def test_no_text_and_no_sender_breaks_the_reading(text: str, sender: str, place: str) -> None:
    for sign in read(text, sender, place):
        assert 0 <= sign.source.start <= sign.source.end <= len(text)


PIECES = [
    "http://",
    "www.",
    "xn--",
    "a.b",
    ".com",
    "@",
    ":8",
    "/",
    "\u200b",
    "\u202e",
    "аb",
    "【",
    "】",
    "招商银行",
    "\ud800",
    "%",
    "[",
    "0x",
]


@given(st.lists(st.sampled_from(PIECES), max_size=50))
def test_pieces_of_links_in_any_order_break_nothing(pieces: list[str]) -> None:
    read("".join(pieces), "".join(pieces[:3]))


def test_ten_thousand_links_are_all_looked_at() -> None:
    assert len(read("http://paypa1.com/x " * 10_000)) == 10_000


def test_invisible_characters_inside_a_link_among_the_facts_are_seen() -> None:
    link = "http://exam\u200bple.net/a"
    fact = Fact(type="url", value="x", text=link, source=Source(exhibit="inbox#1", start=4, end=4 + len(link)))
    assert {s.signal for s in read(f"see {link} now", facts=(fact,))} == {"invisible_characters"}


@pytest.mark.parametrize(
    "piece", ["http://a.example.com/ ", "a.", "aа", "\u200ba", "a" * 50, "http://" + "x" * 90, "1.", "-.a"]
)
def test_time_grows_with_the_length_and_not_faster(piece: str) -> None:
    from time import process_time

    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        start = process_time()
        read(text)
        return process_time() - start

    seconds(2_000)
    assert seconds(80_000) < 12 * (seconds(20_000) + 0.02)

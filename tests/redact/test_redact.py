"""Nothing planted may survive, whoever reads the copy, and nothing may break the program."""

from __future__ import annotations

import io
import itertools
import json
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forbear.cli import _redacted_lines
from forbear.records.private import Detail, Known
from forbear.redact import Pseudonyms, find, policies, policy, redact
from forbear.redact.find import resolved

PLANTED = {
    "id": "11010519491231002X",
    "card": "4111111111111111",
    "phone": "13800138000",
    "ssn": "078-05-1120",
    "mail": "ann.example@example.com",
    "iban": "GB82WEST12345698765432",
    "pan": "ABCPE1234F",
    "aadhaar": "2341 2341 2346",
}
TEXTS = (
    "身份证{id}，电话{phone}，卡号{card}",
    "Dear customer, SSN {ssn}, write to {mail} or pay {iban}.",
    "PAN {pan}, Aadhaar {aadhaar}, card {card}, phone {phone}.",
)


def disguises(value: str) -> list[str]:
    """The ways in which a value is hidden from a simple search."""
    plain = "".join(c for c in value if c.isalnum())
    return [
        value,
        value.translate({n: n + 0xFEE0 for n in range(33, 127)}),
        "\u200b".join(value),
        value[:6] + "\u2060" + value[6:],
    ] + (
        [
            " ".join(plain[n : n + 4] for n in range(0, len(plain), 4)),
            plain.translate({48 + n: 0x0660 + n for n in range(10)}),
            "\u00a0".join(plain[n : n + 4] for n in range(0, len(plain), 4)),
        ]
        if plain.isdigit() and len(plain) == 16
        else []
    )


@pytest.mark.parametrize("name", PLANTED)
@pytest.mark.parametrize("reader", ["public", "assistant"])
def test_no_planted_number_survives_in_any_disguise(name: str, reader: str) -> None:
    for shown in disguises(PLANTED[name]):
        for text in TEXTS:
            if f"{{{name}}}" not in text:
                continue
            whole = text.format(**{**PLANTED, name: shown})
            copy, _ = redact(whole, policy(reader))
            for word in shown.split("\u200b"):
                assert len(word) < 4 or word not in copy, (shown, copy)
            assert not any(v in copy for v in PLANTED.values())


def test_a_number_that_is_hidden_in_a_few_hundred_texts_is_never_shown() -> None:
    chance = random.Random(5)
    for _ in range(300):
        card = "4" + "".join(chance.choice("0123456789") for _ in range(15))
        phone = "+44 7700 900" + f"{chance.randint(0, 999):03}"
        mail = f"person{chance.randint(1, 999)}@example.org"
        text = f"Please charge my card {card}. Ring {phone}, or write to {mail}."
        copy, _ = redact(text, policy())
        assert card not in copy and phone not in copy and mail not in copy


def test_the_same_thing_has_the_same_mark_throughout_a_case() -> None:
    marks = Pseudonyms()
    one, _ = redact("电话13800138000", policy(), pseudonyms=marks)
    two, _ = redact("请拨打 138 0013 8000 或 13900139000", policy(), pseudonyms=marks)
    assert "[电话 1]" in one
    assert "[电话 1]" in two and "[电话 2]" in two


def test_the_persons_own_name_is_found_in_every_spelling() -> None:
    known = (Known(type="PERSON", value="Wilhelmina Vantongeren"),)
    for spelt in (
        "WILHELMINA VANTONGEREN",
        "Vantongeren, Wilhelmina",
        "W. Vantongeren",
        "ｗilhelmina\u200b vantongeren",
        "wilhelmina",
    ):
        copy, _ = redact(f"xyz {spelt} xyz", policy("assistant"), known=known)
        assert "antonger" not in copy.lower() and "ilhelmina" not in copy.lower()


def test_the_persons_own_number_is_found_however_it_is_spaced() -> None:
    known = (Known(type="ACCOUNT_REF", value="LX-99-417"),)
    for spelt in ("LX-99-417", "lx99417", "L X 9 9 4 1 7", "ＬＸ－９９－４１７"):
        copy, _ = redact(f"about {spelt} again", policy(), known=known)
        assert copy == "about [ACCOUNT REF 1] again"


def test_an_adviser_sees_sums_and_days_and_the_end_of_a_card() -> None:
    copy, _ = redact("Pay $1,200.50 by 2026-05-01 with card 4111 1111 1111 1111.", policy("adviser"))
    assert "$1,200.50" in copy and "2026-05-01" in copy
    assert "1111]" in copy and "4111 1111" not in copy


def test_each_policy_keeps_no_more_than_it_says() -> None:
    text = "身份证11010519491231002X"
    for chosen in policies():
        copy, _ = redact(text, chosen)
        assert "11010519491231002X" not in copy


def test_of_two_details_in_one_place_the_surer_wins_and_the_rest_stays_private() -> None:
    details = resolved(
        "abcdefghij",
        [Detail(type="LOCATION", start=0, end=10, score=0.5), Detail(type="PHONE_NUMBER", start=3, end=6, score=0.9)],
    )
    assert [(d.type, d.start, d.end) for d in details] == [
        ("LOCATION", 0, 3),
        ("PHONE_NUMBER", 3, 6),
        ("LOCATION", 6, 10),
    ]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gives_details_in_order_and_in_their_places(text: str) -> None:
    details = find(text)
    assert all(0 <= d.start < d.end <= len(text) for d in details)
    assert all(a.end <= b.start for a, b in itertools.pairwise(details))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(list(PLANTED.values())), st.text("ab \n:,.，卡号电话", max_size=12)), max_size=8)
)
def test_no_planted_value_survives_among_other_words(parts: list[str]) -> None:
    copy, _ = redact(" , ".join(parts), policy())
    for value in (PLANTED["id"], PLANTED["mail"], PLANTED["iban"], PLANTED["pan"], PLANTED["card"]):
        assert value not in copy


def test_a_copy_of_a_copy_is_the_copy() -> None:
    for text in TEXTS:
        once, _ = redact(text.format(**PLANTED), policy())
        twice, _ = redact(once, policy())
        assert twice == once


@pytest.mark.parametrize(
    "text", ["\ud800 broken \udfff", "\0\0\0", "e\u0301" * 500, "", " ", "\u202e4111111111111111\u202c"]
)
def test_strange_characters_break_nothing(text: str) -> None:
    redact(text, policy())


@pytest.mark.parametrize(
    "unit", ["1", "1 ", "a@", "A", "Xx ", "王", "1-", ".", "a.", "(", "x*", "Street 1, ", "省市区路", "0:"]
)
def test_a_text_ten_times_as_long_takes_about_ten_times_as_long(unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * count
        start = time.perf_counter()
        find(text)
        return time.perf_counter() - start

    seconds(200)
    short, long = min(seconds(1000) for _ in range(2)), seconds(10000)
    assert long < 60 * short + 0.2


def test_machines_get_one_line_for_each_line_in_order() -> None:
    rows = [{"id": "a", "text": "SSN 078-05-1120"}, {"id": "b"}, {"id": 3, "text": "hello", "place": "GB"}]
    sink = io.BytesIO()
    code = _redacted_lines.run([json.dumps(r).encode() for r in rows], sink)
    out = [json.loads(line) for line in sink.getvalue().splitlines()]
    assert code == 1
    assert out[0] == {
        "id": "a",
        "redacted": "SSN [US SSN 1]",
        "spans": [{"type": "US_SSN", "start": 4, "end": 15, "score": 0.95}],
    }
    assert out[1]["id"] == "b" and out[1]["problem"]["code"] == "line-unreadable"
    assert out[2] == {"id": 3, "redacted": "hello", "spans": []}

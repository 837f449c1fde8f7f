"""From bytes to the sender's own words: character sets, quoted replies, pages, and what a file seems to be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forbear import formats
from forbear.decoding import decode, decode_as
from forbear.formats import _html, _quotes
from forbear.formats._headers import addresses, words
from forbear.languages import speaker
from forbear.records.message import Message, Original, Problem

CHINESE = "您好，您的借款本期应还一千二百元，已逾期三天，请尽快还款。"
WESTERN = "Señor Núñez, su préstamo está vencido; llámenos mañana."


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "gbk"])
def test_chinese_text_is_read_in_every_usual_encoding(charset: str) -> None:
    text, notes = decode(CHINESE.encode(charset))
    assert text == CHINESE
    assert notes == (() if charset in ("utf-8", "utf-8-sig", "utf-16") else ("encoding-assumed",))


def test_western_text_is_not_taken_for_chinese() -> None:
    assert decode(WESTERN.encode("cp1252")) == (WESTERN, ("encoding-assumed",))


def test_one_damaged_letter_does_not_spoil_the_rest() -> None:
    data = CHINESE.encode()
    text, notes = decode(data[:30] + b"\xff" + data[30:])
    assert text.replace("\ufffd", "") == CHINESE
    assert notes == ("encoding-damaged",)


@given(st.text(st.characters(codec="utf-8")))
def test_utf8_is_always_read_as_it_was_written(text: str) -> None:
    data = b"\xef\xbb\xbf" + text.encode()
    assert decode(data) == (text, ())


def test_a_sender_that_says_gb2312_usually_means_its_larger_brother() -> None:
    assert decode_as("镕🙏".encode("gb18030"), "GB2312") == ("镕🙏", ())


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("=?utf-8?B?5o+Q6YaS?=", "提醒"),
        ("=?utf-8?Q?Late_payment?= today", "Late payment today"),
        ("=?utf-8?B?5o8=?= =?utf-8?B?kOmGkg==?=", "提醒"),
        ("=?x-none?Q?Late?=", "Late"),
        ("=?utf-8?B?!!!", "=?utf-8?B?!!!"),
        ("plain", "plain"),
    ],
)
def test_encoded_words_in_a_header_are_decoded_or_left_as_written(written: str, said: str) -> None:
    assert words(written) == said


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("a@b.example", [("", "a@b.example")]),
        ('"Example, Credit" <a@b.example>', [("Example, Credit", "a@b.example")]),
        ("A <a@b.example>, c@d.example", [("A", "a@b.example"), ("", "c@d.example")]),
        ("No Address", [("No Address", "")]),
        ("", []),
    ],
)
def test_names_and_addresses_are_told_apart(header: str, found: list[tuple[str, str]]) -> None:
    assert addresses(header) == found


@pytest.mark.parametrize(
    "opening",
    [
        "On Thu, 30 Apr 2026 at 18:02, Sam <sam@example.org> wrote:",
        "On Thu, 30 Apr 2026 at 18:02, Sam Example\n<sam@example.org> wrote:",
        "-----Original Message-----",
        "-----原始邮件-----",
        "------------------ 原始邮件 ------------------",
        "在2026年4月30日 18:02，李明 <liming@example.org> 写道：",
        "李明 <liming@example.org> 于2026年4月30日周四 18:02写道：",
        "From: Sam <sam@example.org>\nSent: Thursday, 30 April 2026 18:02\nTo: Credit\nSubject: papers",
        "发件人: 李明\n发送时间: 2026年4月30日 18:02\n收件人: 催收\n主题: 合同",
    ],
)
def test_what_a_reply_quotes_is_not_taken_for_the_senders_own_words(opening: str) -> None:
    said, quoted = _quotes.split(f"Pay $85.00 by Friday.\n\n{opening}\nPlease send the papers.\n")
    assert said == "Pay $85.00 by Friday."
    assert quoted == f"{opening}\nPlease send the papers."


def test_answers_between_quoted_lines_stay_with_the_sender() -> None:
    assert _quotes.split("> Which debt?\nThe card.\n> How much?\n$85.00") == (
        "The card.\n$85.00",
        "> Which debt?\n> How much?",
    )


def test_a_mail_of_nothing_but_quoted_words_is_a_forward_and_stays_whole() -> None:
    text = "-----Original Message-----\nFrom: Credit\nYou owe $85.00"
    assert _quotes.split(text) == (text, "")


def test_a_sentence_that_begins_with_from_is_no_quotation() -> None:
    text = "From: today on, interest runs.\nPay soon."
    assert _quotes.split(text) == (text, "")


@given(st.text())
def test_splitting_a_mail_loses_no_word(text: str) -> None:
    said, quoted = _quotes.split(text)
    assert sorted((said + quoted).split()) == sorted(text.split()) or not said


def test_a_link_in_a_page_is_followed_by_where_it_leads() -> None:
    page = '<p>Pay at <a href="https://pay.example/x">www.bank.example</a> or <a href="https://a.example">https://a.example</a></p>'
    assert _html.text(page) == "Pay at www.bank.example <https://pay.example/x> or https://a.example"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"%PDF-1.7\n", "pdf-unreadable"),
        (b"\x89PNG\r\n\x1a\n", "picture-unreadable"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture-unreadable"),
        (b"\0\0\0\x18ftypheic", "format-picture"),
        (b"\0\0\0\x18ftypmp42", "format-video"),
        (b"OggS\0\x02", "format-sound"),
        (b"#!AMR\n", "format-sound"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "format-office"),
        (b"PK\x03\x04" + b"\0" * 26 + b"[Content_Types].xml", "format-office"),
        (b"\x1f\x8b\x08\0", "format-archive"),
        (b"SQLite format 3\0", "format-database"),
        (b"MZ\x90\0\x03", "format-program"),
        (b"<?xml version='1.0'?><other/>", "format-xml"),
        (bytes(range(256)), "format-binary"),
        (b"", "format-empty"),
        (b" \r\n\0", "format-empty"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_by_what_it_seems_to_be(data: bytes, code: str) -> None:
    (problem,) = formats.parse(Original(name="letter.txt", data=data))
    assert isinstance(problem, Problem)
    assert (problem.code, problem.where) == (code, "letter.txt")


@pytest.mark.parametrize(
    "text", ["MZ Bank: pay", "PK Finance: pay", "BM loans: pay", "<Bank> you owe", "[Bank] you owe", "{due}"]
)
def test_a_message_that_happens_to_begin_like_another_format_is_still_a_message(text: str) -> None:
    (message,) = formats.parse(Original(name="-", data=text.encode()))
    assert isinstance(message, Message)
    assert message.text == text


def test_every_problem_and_note_of_the_formats_can_be_said_in_every_language() -> None:
    folder = Path(formats.__file__).parent
    source = "\n".join(p.read_text("utf-8") for p in (*folder.glob("*.py"), folder.parent / "decoding.py"))
    codes = set(re.findall(r'"((?:format|encoding|time|sms|chat|json|csv|mail|zip)-[a-z-]+)"', source))
    assert len(codes) > 30
    for language in ("en", "zh"):
        own = (folder / f"formats.{language}.ftl").read_text("utf-8")
        said = set(re.findall(r"^problem-([a-z-]+) =", own, re.MULTILINE))
        assert said == codes
        assert all(speaker(language).knows(f"problem-{code}") for code in codes)

"""What a damaged or hostile source may do: cost little, say what is lost, and take nothing else with it."""

from __future__ import annotations

import io
import socket
import time
import zipfile
from email.message import EmailMessage

import pytest

from forbear import formats
from forbear.formats import _mail, _unpacking
from forbear.records.message import Message, Original, Problem

SMS = '<sms address="10690001234" date="1777599000000" type="1" body="{}" />'
GENEROUS = 5.0
"""Seconds; each of these takes far less on a quiet machine, and minutes or for ever when the guard is missing."""


def read(data: bytes, name: str = "source") -> tuple[list[Message], list[str]]:
    started = time.monotonic()
    found = list(formats.parse(Original(name=name, data=data)))
    assert time.monotonic() - started < GENEROUS
    problems = [f.code for f in found if isinstance(f, Problem)]
    assert "format-gave-up" not in problems
    return [f for f in found if isinstance(f, Message)], problems


def backup(*bodies: str, prolog: str = "") -> bytes:
    return f"{prolog}<smses count='{len(bodies)}'>{''.join(SMS.format(b) for b in bodies)}</smses>".encode()


def packed(*entries: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, pytest.MonkeyPatch.context() as patch:
        patch.setattr("warnings.warn", lambda *_, **__: None)
        for name, data in entries:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


# -- archives (rows 13 to 16) ------------------------------------------------------------------------


def test_a_file_that_unpacks_to_far_more_than_its_size_is_left_alone_and_the_rest_is_read() -> None:
    data = packed(("zeros.txt", b"0" * (64 << 20)), ("note.txt", b"Your payment is late"))
    messages, problems = read(data)
    assert [m.text for m in messages] == ["Your payment is late"]
    assert problems == ["zip-too-large"]


def test_archives_inside_archives_are_followed_only_so_deep() -> None:
    data = packed(("note.txt", b"Found me"))
    for level in range(_unpacking.NESTED):
        data = packed((f"{level}.zip", data))
    assert [m.text for m in read(data)[0]] == ["Found me"]
    assert read(packed(("one-more.zip", data))) == ([], ["zip-nested"])


def test_an_archive_of_very_many_files_is_looked_at_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_unpacking, "ENTRIES", 50)
    data = packed(*((f"{n}.txt", b"Pay") for n in range(60)))
    messages, problems = read(data)
    assert len(messages) == 50
    assert problems == ["zip-many"]


def test_all_files_of_an_archive_share_one_budget_of_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_unpacking, "ALL_BYTES", 1000)
    messages, problems = read(packed(("a.txt", b"a" * 600), ("b.txt", b"b" * 600), ("c.txt", b"c" * 300)))
    assert [m.text[0] for m in messages] == ["a", "c"]
    assert problems == ["zip-too-large"]


def test_a_false_size_in_an_archive_is_not_believed() -> None:
    honest = packed(("a.txt", b"x" * 5000), ("b.txt", b"Your payment is late"))
    lying = honest.replace((5000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert lying != honest
    messages, problems = read(lying)
    assert [m.text for m in messages] == ["Your payment is late"]
    assert problems == ["zip-entry"]


def test_two_files_of_the_same_name_are_both_read() -> None:
    messages, problems = read(packed(("chat.txt", b"one"), ("chat.txt", b"two")))
    assert [m.text for m in messages] == ["one", "two"]
    assert len({m.exhibit for m in messages}) == 2
    assert problems == ["zip-same-name"]


@pytest.mark.parametrize("name", ["../../up.txt", "/tmp/up.txt", "..\\..\\up.txt", "C:\\up.txt", "ok/../../up.txt"])
def test_a_name_that_climbs_out_of_the_archive_is_only_a_label(name: str) -> None:
    messages, problems = read(packed((name, b"Your payment is late")))
    assert [m.text for m in messages] == ["Your payment is late"]
    assert problems == ["zip-path"]


def test_a_locked_file_in_an_archive_is_named_and_the_others_are_read() -> None:
    data = bytearray(packed(("locked.txt", b"secret"), ("note.txt", b"Your payment is late")))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    messages, problems = read(bytes(data))
    assert [m.text for m in messages] == ["Your payment is late"]
    assert problems == ["zip-locked"]


def test_a_file_without_a_name_in_an_archive_is_read_like_any_other() -> None:
    data = bytearray(packed(("x", b"Your payment is late")))
    listed = data.index(b"PK\x01\x02")
    data[26:30] = data[listed + 28 : listed + 32] = b"\0\0\1\0"  # no letter of name, one of extra field
    messages, problems = read(bytes(data))
    assert [m.text for m in messages] == ["Your payment is late"]
    assert problems == []


def test_an_archive_that_was_cut_off_gives_the_files_before_the_cut() -> None:
    chat = "".join(f"{n % 28 + 1:02}/05/2026, 09:{n % 60:02} - A: You owe ${n}\n" for n in range(13, 28))
    data = packed(("_chat.txt", chat.encode()), ("photo.jpg", b"\xff\xd8\xff" + bytes(range(256)) * 40))
    messages, problems = read(data[: len(data) // 2])
    assert len(messages) == 15
    assert problems[0] == "zip-damaged"


def test_a_damaged_archive_unpacks_to_no_more_than_its_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_unpacking, "ENTRY_BYTES", 5000)
    messages, problems = read(packed(("zeros.txt", b"0" * (64 << 20)))[:-60])
    assert sum(len(m.text) for m in messages) <= 5000
    assert problems == ["zip-damaged"]


# -- backups (rows 17 to 21) -------------------------------------------------------------------------


def test_an_entity_bomb_is_never_expanded_and_ordinary_records_are_read() -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    prolog = f'<!DOCTYPE smses [<!ENTITY l0 "lol">{levels}]>'
    messages, problems = read(backup("&l11;", "Your payment is late", prolog=prolog))
    assert [m.text for m in messages] == ["Your payment is late"]
    assert problems == ["sms-entities", "sms-record"]


@pytest.mark.parametrize("target", ["file:///etc/hostname", "http://127.0.0.1:9/x"])
def test_a_reference_to_another_file_is_never_followed(target: str) -> None:
    record = '<sms address="1" date="1777599000000" type="1" body="a">&x;</sms>'
    data = f'<!DOCTYPE smses [<!ENTITY x SYSTEM "{target}">]><smses count="1">{record}</smses>'.encode()
    assert read(data) == ([], ["sms-entities", "sms-record"])


def test_emoji_written_as_two_halves_are_joined() -> None:
    messages, problems = read(backup("&#55357;&#56911; &#xD83D;&#xDE4F; &#128591;"))
    assert messages[0].text == "🙏 🙏 🙏"
    assert problems == []


def test_half_an_emoji_is_shown_as_damaged_and_takes_nothing_with_it() -> None:
    messages, problems = read(backup("pay &#55357; now &#0; or \x0b later"))
    assert messages[0].text == "pay \ufffd now \ufffd or   later"
    assert messages[0].notes == ("sms-character-repaired",)
    assert problems == []


def test_a_backup_that_ends_too_early_gives_all_whole_records_and_says_what_is_lost() -> None:
    whole = backup("one", "two", "three")
    messages, problems = read(whole[: whole.index(b"three")])
    assert [m.text for m in messages] == ["one", "two"]
    assert problems == ["sms-truncated"]


def test_a_backup_with_fewer_records_than_it_promises_is_reported() -> None:
    assert read(backup("one").replace(b"count='1'", b"count='7'"))[1] == ["sms-fewer"]


def test_elements_nested_without_end_are_refused() -> None:
    assert read(b"<a>" * 200_000)[1] == ["format-xml"]
    deep = (
        b"<smses count='2'><mms date='1'>"
        + b"<parts>" * 200_000
        + b"</mms>"
        + SMS.format("late").encode()
        + b"</smses>"
    )
    messages, problems = read(deep)
    assert [m.text for m in messages] == ["late"]
    assert problems == ["sms-record"]


def test_a_picture_larger_than_ten_megabytes_is_kept() -> None:
    part = f'<mms date="1777599000000" msg_box="1"><parts><part ct="image/jpeg" data="{"AAAA" * 3_000_000}"/></parts></mms>'
    messages, problems = read(f"<smses count='1'>{part}</smses>".encode())
    assert messages[0].attachments[0].size == 9_000_000
    assert problems == []


# -- mail (rows 22 to 27) ----------------------------------------------------------------------------

HEADERS = b"From: a@example.com\nTo: b@example.com\nSubject: x\nMIME-Version: 1.0\n"


def test_mail_nested_too_deep_for_the_parser_is_kept_as_it_stands() -> None:
    parts = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(900))
    messages, problems = read(HEADERS + parts + b"\nYour payment is late")
    assert messages[0].sender == "a@example.com"
    assert "Your payment is late" in messages[0].text
    assert problems in (["mail-structure"], [])


def test_a_mail_of_fifty_thousand_parts_is_read_up_to_a_limit_and_the_rest_kept() -> None:
    data = HEADERS + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 50_000 + b"--b--\n"
    messages, problems = read(data)
    assert problems == ["mail-many-parts"]
    assert messages[0].text.count("x") == _mail.PARTS
    rest = messages[0].attachments[-1]
    assert rest.data is not None
    assert rest.data.count(b"x") == 50_000 - _mail.PARTS


@pytest.mark.parametrize("sender", ["(" * 5000, '"(' * 5000, "<" * 5000, "a@b, " * 20_000, "=?utf-8?q?" * 5000])
def test_a_hostile_sender_is_kept_as_text(sender: str) -> None:
    messages, problems = read(b"Subject: x\nTo: b@example.com\nFrom: " + sender.encode() + b"\n\nhello")
    assert messages[0].text == "hello"
    assert problems == []


@pytest.mark.parametrize("charset", ["x-none", "undefined", "zip", "../../x", "a" * 300, "utf-8\0", "rot13", "idna"])
def test_an_unknown_character_set_is_guessed_and_said(charset: str) -> None:
    body = "您的借款已逾期，请尽快还款".encode("gb18030")
    messages, _ = read(HEADERS + f"Content-Type: text/plain; charset={charset}\n\n".encode() + body)
    assert messages[0].text == "您的借款已逾期，请尽快还款"
    assert messages[0].notes == ("encoding-assumed",)


def test_the_name_of_an_attachment_is_kept_as_words_and_its_bytes_as_bytes() -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@example.com", "b@example.com", "x"
    mail.set_content("See the file")
    mail.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="../../up\x00.pdf")
    (message,), _ = read(mail.as_bytes())
    (attachment,) = message.attachments
    assert attachment.name.startswith("../../up")
    assert attachment.data == b"%PDF-"


def test_nothing_in_a_page_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(socket, "socket", lambda *a, **k: asked.append(a))
    page = (
        b'<html><p>Hi</p><img src="http://127.0.0.1:9/i"><link rel=stylesheet href="//127.0.0.1:9/c">'
        b'<style>@import url(http://127.0.0.1:9/s)</style><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">'
        b'<form action="http://127.0.0.1:9/f"><input name=q></form><script src="http://127.0.0.1:9/x"></script></html>'
    )
    messages, _ = read(HEADERS + b"Content-Type: text/html\n\n" + page)
    assert messages[0].text == "Hi"
    assert asked == []


def test_a_page_nested_without_end_still_gives_its_words() -> None:
    messages, _ = read(b"<html>" + b"<div>" * 20_000 + b"Your payment is late")
    assert "Your payment is late" in messages[0].text


# -- text (rows 33 and 36) ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "a@" * 200_000,
        " " * 500_000 + "x",
        "[" * 500_000,
        "12/03/2026, " * 50_000,
        "12/03/2026, 10:00 - " * 50_000,
        "12/03/2026, 10:00 - a\n" + "<attached: " * 50_000,
        "12/03/2026, 10:00 - a: " + "x" * 1_000_000,
        "12/03/2026, 10:00 - " + ":" * 500_000,
        "<" * 500_000,
        "<?" * 200_000,
        '{"' * 200_000,
        '{"messages": [' * 50_000,
        "[" * 200_000 + "]" * 200_000,
        '{"text":' * 100_000,
        "From: a\nTo: b\nSubject: " + "=?utf-8?q?" * 50_000,
        "From: a@b\nTo: b\nDate: " + "1 " * 100_000 + "\n\nOn " + "on wrote: " * 50_000,
        "From a 10:00\n" * 50_000,
        "text," * 100_000 + "\n" + '"' * 100_000,
        "\n\n---\n" * 100_000,
        "a\n" + "\u0301" * 10_000,
        "<smses " + "count='" * 50_000,
        "<smses>" + "<sms " * 50_000,
    ],
    ids=lambda text: repr(text[:18]),
)
def test_the_time_to_read_grows_with_the_length_and_no_faster(text: str) -> None:
    messages, problems = read(text.encode())
    assert messages or problems


def test_half_a_character_from_json_is_kept_and_harms_nothing() -> None:
    (message,), problems = read(b'{"text": "late \\ud83d", "sender": "x"}')
    assert message.text == "late \ud83d"
    assert problems == []


def test_text_with_zero_bytes_in_it_is_not_lost() -> None:
    (message,), _ = read(b"Your payment is late\0 and due")
    assert "and due" in message.text

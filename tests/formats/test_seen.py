"""Letters and screenshots: the words come with their place, and a hostile picture costs little."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from forbear import formats, sight
from forbear.formats import screenshot
from forbear.records.message import Message, Original, Problem
from forbear.sight import Line

HERE = Path(__file__).parent


def read(name: str, data: bytes) -> list[Message | Problem]:
    return list(formats.parse(Original(name=name, data=data)))


def codes(found: list[Message | Problem]) -> list[str]:
    return [f.code for f in found if isinstance(f, Problem)]


@pytest.mark.parametrize("file", ["pdf_letter/letter.pdf", "screenshot/chat-zh.png", "screenshot/chat-en.png"])
def test_every_line_knows_where_it_stands_on_its_page(file: str) -> None:
    for message in read(file, (HERE / file).read_bytes()):
        assert isinstance(message, Message)
        assert message.boxes
        assert "".join(message.text[b.start : b.end] for b in message.boxes) != ""
        for box in message.boxes:
            assert message.text[box.start : box.end].strip()
            assert "\n" not in message.text[box.start : box.end]
            assert 0 <= box.left < box.right <= 1
            assert 0 <= box.top < box.bottom <= 1


def test_a_scanned_letter_is_read_as_a_picture_and_says_so() -> None:
    scan = BytesIO()
    Image.open(HERE / "screenshot" / "chat-en.png").convert("RGB").save(scan, "PDF")
    (message,) = read("scan.pdf", scan.getvalue())
    assert isinstance(message, Message)
    assert "$480.00" in message.text
    assert message.notes == ("page-read-as-picture:1",)


def test_a_code_in_a_picture_is_shown_as_the_link_it_is_and_never_opened() -> None:
    import zxingcpp

    code = zxingcpp.create_barcode("https://pay.example/x?id=7", zxingcpp.BarcodeFormat.QRCode)
    drawn = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=6)).convert("RGB")
    page = Image.new("RGB", (600, 600), "white")
    page.paste(drawn, (180, 180))
    picture = BytesIO()
    page.save(picture, "PNG")
    found = [m for m in read("code.png", picture.getvalue()) if isinstance(m, Message)]
    assert [m.text for m in found if "qr-code" in m.notes] == ["https://pay.example/x?id=7"]


def test_a_picture_without_words_is_named_and_not_guessed_at() -> None:
    blank = BytesIO()
    Image.new("RGB", (300, 300), "white").save(blank, "PNG")
    assert codes(read("blank.png", blank.getvalue())) == ["picture-without-text"]


def test_a_picture_that_claims_to_be_vast_is_refused_by_its_header() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(64)))
    assert codes(read("bomb.png", data)) == ["picture-too-large"]


@pytest.mark.parametrize("kept", [8, 40, 200, 5_000])
def test_a_damaged_picture_is_a_problem_with_a_next_step(kept: int) -> None:
    data = (HERE / "screenshot" / "chat-en.png").read_bytes()[:kept]
    assert codes(read("cut.png", data)) == ["picture-unreadable"]


def test_a_damaged_pdf_is_a_problem_with_a_next_step() -> None:
    assert codes(read("x.pdf", b"%PDF-1.7\n" + b"\x00garbage" * 30)) == ["pdf-unreadable"]


def test_hostile_pictures_and_pdfs_are_read_or_named(shared: Path) -> None:
    folder = shared / "data" / "hostile"
    files = [*folder.glob("pdf-js/*.pdf"), *folder.glob("dangerzone-docs/*.pdf"), *folder.glob("generated/image/*")]
    assert files
    for file in files:
        for found in read(file.name, file.read_bytes()):
            assert isinstance(found, Message | Problem)


def line(text: str, left: float, top: float, right: float) -> Line:
    return Line(text=text, left=left, top=top, right=right, bottom=top + 30)


def test_the_side_of_a_bubble_tells_who_speaks() -> None:
    lines = [
        line("Moss Lane Loans", 260, 60, 460),
        line("Today 9:12 PM", 270, 140, 450),
        line("Pay today or we", 100, 200, 420),
        line("call your boss", 100, 236, 380),
        line("I asked for it in writing", 300, 320, 620),
    ]
    found = list(screenshot.read(lines, 720, 1280, "x"))
    assert [(m.direction, m.text, m.sender) for m in found] == [
        ("in", "Pay today or we call your boss", "Moss Lane Loans"),
        ("out", "I asked for it in writing", ""),
    ]


def test_a_link_broken_over_two_lines_is_joined_again() -> None:
    lines = [
        line("Today 9:12", 300, 140, 420),
        line("see http://pay.exam", 100, 200, 420),
        line("ple/now", 100, 236, 200),
        line("ok", 600, 320, 640),
    ]
    assert next(screenshot.read(lines, 720, 1280, "x")).text == "see http://pay.example/now"


def test_a_photographed_letter_stays_one_text() -> None:
    lines = [line(f"line {n} of a letter that fills the page", 40, 60 + 40 * n, 680) for n in range(8)]
    (letter,) = screenshot.read(lines, 720, 1280, "x")
    assert letter.channel == "letter"
    assert letter.text.count("\n") == 7


def test_without_the_reader_of_pictures_the_way_to_get_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    from forbear.errors import NotInstalled

    def absent() -> object:
        raise NotInstalled("the reader of pictures", sight.HOW)

    monkeypatch.setattr(sight, "_reader", absent)
    assert codes(read("chat.png", (HERE / "screenshot" / "chat-en.png").read_bytes())) == ["picture-reader-absent"]

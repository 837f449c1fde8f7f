"""Reads a shared file back by every route that a curious reader has, and looks for what was planted in the original.

Routes: the bytes as they lie there in every encoding, everything that can be unpacked from them (zip parts, streams of a
PDF), the words of the file as its own program shows them, its metadata, and what a camera would read from its picture.
"""

from __future__ import annotations

import base64
import io
import quopri
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator

from forbear import sight
from forbear.text import fold

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030", "latin-1")
_DIGITS = re.compile(r"\d")
_SIGNS = re.compile(r"[\W_]+")
_BASE64 = re.compile(rb"(?:[A-Za-z0-9+/]{60,76}\r?\n)*[A-Za-z0-9+/]{8,76}={0,2}")
_XML = re.compile(r"<[^<>]*>")


def routes(data: bytes, *, look: bool = True) -> Iterator[tuple[str, str]]:
    """Every text that can be got out of a file, with the way that led to it. `look` reads pictures, which is slow."""
    for piece, way in unpacked(data):
        for encoding in _encodings(piece):
            yield f"{way} as {encoding}", piece.decode(encoding, "ignore")
        if b"</" in piece:
            # What Word breaks into runs is one word to its reader.
            yield f"{way} without tags", _XML.sub("", piece.decode("utf-8", "ignore"))
    if data[:5] == b"%PDF-":
        yield from _pdf(data, look=look)
    elif look and (data[:4] == b"\x89PNG" or data[:3] == b"\xff\xd8\xff"):
        yield from _picture(data, "picture")
    if look and data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                part = packed.read(name)
                if part[:4] == b"\x89PNG" or part[:3] == b"\xff\xd8\xff":
                    yield from _picture(part, name)


def _encodings(piece: bytes) -> tuple[str, ...]:
    """Every encoding in which the bytes may hold words; plain text without a zero byte is UTF-8 and nothing else."""
    try:
        piece.decode("utf-8")
    except UnicodeDecodeError:
        return ENCODINGS
    return ENCODINGS if b"\0" in piece else ENCODINGS[:1]


def unpacked(data: bytes, way: str = "bytes") -> Iterator[tuple[bytes, str]]:
    """The bytes, and whatever is packed in them."""
    yield data, way
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            yield packed.comment, f"{way}: comment"
            for entry in packed.infolist():
                yield entry.filename.encode() + entry.extra + entry.comment, f"{way}: entry"
                yield from unpacked(packed.read(entry), f"{way}: {entry.filename}")
    for number, found in enumerate(re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)):
        try:
            yield zlib.decompress(found[1]), f"{way}: stream {number}"
        except zlib.error:
            continue
    for number, found in enumerate(_BASE64.finditer(data)):
        try:
            yield base64.b64decode(found[0]), f"{way}: base64 {number}"
        except ValueError:
            continue
    if b"=3D" in data or b"=E" in data:
        yield quopri.decodestring(data), f"{way}: quoted-printable"
    if data[:4] == b"\x89PNG":
        at = 8
        while at < len(data):
            length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
            if kind != b"IDAT":
                yield data[at + 8 : at + 8 + length], f"{way}: chunk {kind!r}"
            at += 12 + length


def _pdf(data: bytes, *, look: bool) -> Iterator[tuple[str, str]]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    yield "metadata", repr(document.get_metadata_dict())
    for number, page in enumerate(document):
        yield f"text of page {number + 1}", page.get_textpage().get_text_bounded()
        if look:
            yield from _seen(page.render(scale=2).to_pil().convert("RGB"), f"page {number + 1}")


def _picture(data: bytes, way: str) -> Iterator[tuple[str, str]]:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as image:
        yield f"{way}: metadata", repr(image.info) + repr(dict(image.getexif()))
        yield from _seen(image.convert("RGB"), way)


def _seen(image: object, way: str) -> Iterator[tuple[str, str]]:
    yield f"{way}: seen", "\n".join(line.text for line in sight.lines(image))  # type: ignore[arg-type]
    yield f"{way}: codes", "\n".join(text for text, _ in sight.codes(image))  # type: ignore[arg-type]


def bare(text: str) -> str:
    """Letters and digits only, in one width, without case and without what cannot be seen."""
    return _SIGNS.sub("", fold(text).text.casefold())


def signs(value: str) -> tuple[str, ...]:
    """What would betray a planted value: the whole of a name or an address, any six figures running of a number."""
    plain = bare(value)
    if len(_DIGITS.findall(plain)) < 7 or len(_DIGITS.findall(plain)) < len(plain) // 2:
        return (plain,)
    # A row of noughts stands in any font table.
    return tuple({plain[n : n + 6] for n in range(len(plain) - 5) if "000" not in plain[n : n + 6]} or {plain})


def leaks(data: bytes, planted: Iterable[str], *, look: bool = True) -> list[tuple[str, str]]:
    """Every planted value that a file still tells, with the route that found it; empty where it keeps quiet."""
    wanted = [(value, signs(value)) for value in planted]
    found = []
    for way, text in routes(data, look=look):
        plain = bare(text)
        found += [(value, way) for value, hints in wanted if any(hint in plain for hint in hints)]
    return found

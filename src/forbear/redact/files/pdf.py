"""PDFs: every page becomes a picture of itself with what is private painted over, and a new PDF is made of the pictures.

Nothing of the original file is carried over, so no words lie under a black box, in a hidden layer, in a form, in an
attachment or in the metadata. The copy has no text of its own; a text file with the same redacted words lies beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from forbear import sight
from forbear.errors import NotInstalled
from forbear.formats.pdf_letter import MOST_PAGES
from forbear.records.message import Original, Problem
from forbear.records.private import Detail, Known, Redacted, RedactedBytes, SafeCopy
from forbear.redact.files.painting import Box, named, safe
from forbear.redact.redact import Reader, redact_pieces, things

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS = 144
"""Dots an inch of a page in the copy: small print stays readable."""
LONGEST = 3000
"""The longest side of a page in the copy, in dots; a hostile page can claim any size."""


def recognises(head: bytes, data: bytes) -> bool:
    """Whether this is a PDF."""
    return b"%PDF-" in head


def copies(original: Original, reader: Reader) -> Iterator[SafeCopy | Problem]:
    """The PDF as pictures of its pages, and its redacted words as a text file."""
    try:
        import pypdfium2
    except ImportError:
        yield Problem(code="pdf-reader-absent", where=original.name)
        return
    try:
        document = pypdfium2.PdfDocument(original.data)  # type: ignore[no-untyped-call]
    except pypdfium2.PdfiumError as error:
        code = "pdf-locked" if "assword" in str(error) else "pdf-unreadable"
        yield Problem(code=code, where=original.name, detail=str(error))
        return
    try:
        yield from _copied(document, original, reader)
    finally:
        document.close()  # type: ignore[no-untyped-call]


def _copied(document: Any, original: Original, reader: Reader) -> Iterator[SafeCopy | Problem]:
    pages: list[Image] = []
    words: list[Redacted] = []
    found: dict[Known, None] = {}
    for number in range(1, min(len(document), MOST_PAGES) + 1):
        try:
            image, lines, seen = _page(document[number - 1], reader)
        except NotInstalled:
            yield Problem(code="picture-reader-absent", where=original.name)
            return
        except Exception as error:  # the reader's own errors have no common class
            where, detail = f"{original.name}, page {number}", type(error).__name__
            yield Problem(code="pdf-page-unreadable", where=where, detail=detail)
            continue
        pages.append(image)
        words += [*lines, Redacted("")]
        found.update(dict.fromkeys(seen))
    if len(document) > MOST_PAGES:
        yield Problem(code="pdf-too-long", where=original.name, args=(("pages", len(document)), ("most", MOST_PAGES)))
    if not pages:
        return
    things_found = tuple(found)
    yield SafeCopy(name=Redacted("document.pdf"), data=_bound(pages), source=original.name, found=things_found)
    text = "\n".join(words).strip() + "\n"
    yield SafeCopy(
        name=Redacted("document.txt"),
        data=RedactedBytes(text.encode("utf-8", "replace")),
        source=original.name,
        found=things_found,
    )


def _page(page: Any, reader: Reader) -> tuple[Image, tuple[Redacted, ...], tuple[Known, ...]]:
    """A page painted over, its redacted lines, and what was found on it."""
    width, height = page.get_size()
    scale = min(DOTS / 72, LONGEST / max(width, height, 1))
    image = page.render(scale=scale).to_pil().convert("RGB")
    letters = _letters(page, scale, image.height)
    text = "".join(c for c, _ in letters)
    details = reader.find(text)
    places = [box for detail in details for box in _boxes(letters, detail, text, reader)]
    copy, seen = safe(image, reader, places)
    if text.strip():
        lines, _ = redact_pieces(text.split("\n"), reader)
    else:
        lines = redact_pieces([line.text for line in sight.lines(image)], reader)[0]
    return copy, lines, seen


_Letters = list[tuple[str, tuple[float, float, float, float] | None]]


def _letters(page: Any, scale: float, height: int) -> _Letters:
    """Every character of a page's own words with its place in the picture; line ends have none."""
    import pypdfium2.raw

    pdfium: Any = pypdfium2.raw

    words = page.get_textpage()
    left, _, _, top = page.get_bbox()
    found: _Letters = []
    for at in range(words.count_chars()):
        code = pdfium.FPDFText_GetUnicode(words.raw, at)
        character = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
        if character in "\r\ufffe\ufffd\x02":
            continue
        if character == "\n":
            found.append(("\n", None))
            continue
        a, b, c, d = words.get_charbox(at, loose=True)
        found.append((character, ((a - left) * scale, (top - d) * scale, (c - left) * scale, (top - b) * scale)))
    return found


def _boxes(letters: _Letters, detail: Detail, text: str, reader: Reader) -> Iterator[Box]:
    """The places of a detail, one on each line on which it stands."""
    keeps = reader.policy.treatment(detail.type) == "keep"
    lines: list[list[tuple[float, float, float, float]]] = []
    for _, place in letters[detail.start : detail.end]:
        if place and lines and place[1] <= lines[-1][-1][3]:
            lines[-1].append(place)
        elif place:
            lines.append([place])
    mark = "" if keeps else str(reader.shown(text[detail.start : detail.end], detail.type, text))
    yield from named([_around(line, keeps) for line in lines], mark, things(text, (detail,))[0])


def _around(line: list[tuple[float, float, float, float]], keeps: bool) -> Box:
    room = 1.5
    return Box(
        left=min(p[0] for p in line) - room,
        top=min(p[1] for p in line) - room,
        right=max(p[2] for p in line) + room,
        bottom=max(p[3] for p in line) + room,
        keeps=keeps,
    )


def _bound(pages: list[Image]) -> RedactedBytes:
    """The pictures as one PDF without a title, an author, a maker or a time."""
    out = BytesIO()
    nothing: dict[str, Any] = {"title": None, "producer": None, "creator": None, "creationDate": None, "modDate": None}
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=DOTS, quality=88, **nothing)
    return RedactedBytes(out.getvalue())

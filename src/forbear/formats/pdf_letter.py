"""Letters as PDF: the text with its place on the page; pages without text are read as pictures.

Nothing active in the file is run: scripts, forms and attachments of the PDF are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forbear import sight
from forbear.errors import NotInstalled
from forbear.records.message import Box, Message, Original, Problem, Untrusted

MOST_PAGES = 100
"""Pages that are read; a longer file is a contract or a book, and the rest is named as a problem."""
_SCALE = 2.0
"""How much a page without text is enlarged (144 dots an inch) before it is read as a picture."""
_LARGEST_PAGE = 5000
"""Points on a side beyond which a page is not drawn (a hostile page can claim any size)."""


def recognises(head: bytes, name: str) -> float:
    """How sure it is that this is a PDF, from its first bytes."""
    return 1.0 if b"%PDF-" in head[:1024] else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """One letter, with the place of every line; problems for pages that could not be read."""
    try:
        import pypdfium2
    except ImportError:
        yield Problem(code="pdf-reader-absent", where=original.name)
        return
    try:
        document = pypdfium2.PdfDocument(original.data)  # type: ignore[no-untyped-call]
    except pypdfium2.PdfiumError as error:
        locked = "assword" in str(error)
        yield Problem(code="pdf-locked" if locked else "pdf-unreadable", where=original.name, detail=str(error))
        return
    try:
        yield from _letter(document, original)
    finally:
        document.close()  # type: ignore[no-untyped-call]


def _letter(document: Any, original: Original) -> Iterator[Message | Problem]:
    text, boxes, notes = "", [], []
    for number in range(1, min(len(document), MOST_PAGES) + 1):
        try:
            page = document[number - 1]
            lines = _written(page)
            if not any(line.text.strip() for line in lines):
                lines = _drawn(page)
                notes.append(f"page-read-as-picture:{number}")
            width, height = page.get_size()
        except NotInstalled:
            yield Problem(code="picture-reader-absent", where=f"{original.name}, page {number}")
            continue
        except Exception as error:  # the reader's own errors have no common class
            detail = type(error).__name__
            yield Problem(code="pdf-page-unreadable", where=f"{original.name}, page {number}", detail=detail)
            continue
        for line in lines:
            boxes.append(_box(line, number, len(text), width or 1, height or 1))
            text += line.text + "\n"
        text += "\n" if lines else ""
    if len(document) > MOST_PAGES:
        yield Problem(code="pdf-too-long", where=original.name, args=(("pages", len(document)), ("most", MOST_PAGES)))
    if not text.strip():
        yield Problem(code="pdf-without-text", where=original.name)
        return
    yield Message(
        exhibit=original.name,
        number=1,
        text=Untrusted(text.rstrip("\n")),
        channel="letter",
        boxes=tuple(boxes),
        notes=tuple(notes),
    )


def _written(page: Any) -> tuple[sight.Line, ...]:
    """The lines of a page's own text layer, in the order in which the file gives them."""
    _, height = page.get_size()
    words = page.get_textpage()
    found: list[sight.Line] = []
    for at in range(words.count_rects()):
        left, bottom, right, top = words.get_rect(at)
        piece = words.get_text_bounded(left, bottom, right, top).replace("\r\n", " ").strip("\r\n")
        line = sight.Line(text=piece, left=left, top=height - top, right=right, bottom=height - bottom)
        last = found[-1] if found else None
        if last and abs(last.bottom - line.bottom) < line.height * 0.6 and line.left >= last.right - line.height:
            gap = " " if line.left - last.right > line.height * 0.2 else ""
            found[-1] = sight.Line(
                text=last.text + gap + piece,
                left=last.left,
                top=min(last.top, line.top),
                right=line.right,
                bottom=max(last.bottom, line.bottom),
            )
        elif piece.strip():
            found.append(line)
    return tuple(found)


def _drawn(page: Any) -> tuple[sight.Line, ...]:
    """The lines of a page that is a picture, in points."""
    if max(page.get_size()) > _LARGEST_PAGE:
        raise ValueError("the page claims an impossible size")
    image = page.render(scale=_SCALE).to_pil().convert("RGB")
    return tuple(
        sight.Line(
            text=line.text,
            left=line.left / _SCALE,
            top=line.top / _SCALE,
            right=line.right / _SCALE,
            bottom=line.bottom / _SCALE,
            certainty=line.certainty,
        )
        for line in sight.lines(image)
    )


def _box(line: sight.Line, page: int, start: int, width: float, height: float) -> Box:
    return Box(
        start=start,
        end=start + len(line.text),
        page=page,
        left=line.left / width,
        top=line.top / height,
        right=line.right / width,
        bottom=line.bottom / height,
    )

"""Word files: a new document from the redacted words of the old one; nothing of the old file is carried over.

Comments, deleted passages that were tracked, hidden text, properties, templates and thumbnails stay behind; headings,
lists, tables, headers, footers and footnotes keep their words. Pictures are painted over like any other picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any, Literal
from zipfile import BadZipFile, ZipFile, ZipInfo

from forbear.errors import NotInstalled
from forbear.records.message import Original, Problem
from forbear.records.private import Known, Redacted, RedactedBytes, SafeCopy
from forbear.redact.files import picture
from forbear.redact.redact import Reader, redact_pieces, things

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
LARGEST_PART = 64 << 20
"""The largest part of a Word file that is unpacked, in bytes."""
MOST_PICTURES = 40
_GONE = {f"{W}del", f"{W}moveFrom", f"{W}instrText", f"{W}delText", f"{_MC}Fallback", f"{W}sectPr"}
_NEVER = datetime(1980, 1, 1)
"""The time that the copy gives for its making: none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """One paragraph, or one cell of a table, or one picture."""

    sort: Literal["title", "heading", "item", "paragraph", "cell", "picture"]
    text: str = ""
    row: tuple[int, int, int] = (0, 0, 0)
    """Table, row and column of a cell."""
    part: str = ""
    """Where in the file the picture lies."""


def recognises(head: bytes, data: bytes) -> bool:
    """Whether this is a Word file."""
    return head.startswith(b"PK") and b"word/document.xml" in data


def copies(original: Original, reader: Reader) -> Iterator[SafeCopy | Problem]:
    """The document written anew."""
    try:
        with ZipFile(BytesIO(original.data)) as packed:
            body, margins = _pieces(packed)
            pictures = _pictures(packed, [*body, *margins], original)
    except (BadZipFile, KeyError, ValueError, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        yield Problem(code="docx-unreadable", where=original.name, detail=type(error).__name__)
        return
    found: dict[Known, None] = {}
    safe: dict[str, RedactedBytes] = {}
    for part, data in pictures.items():
        for one in picture.copies(Original(name=original.name, data=data), reader):
            if isinstance(one, SafeCopy):
                safe[part] = one.data
                found.update(dict.fromkeys(one.found))
    pieces = [*body, *margins]
    text = "\n".join(p.text for p in pieces)
    words, details = redact_pieces([p.text for p in pieces], reader)
    found.update(dict.fromkeys(things(text, details)))
    gone = sum(p.sort == "picture" and p.part not in safe for p in pieces)
    try:
        data = _written(body, margins, words, safe)
    except ImportError as error:
        raise NotInstalled("python-docx", "Install it with: pip install 'forbear[letters]'") from error
    yield SafeCopy(
        name=Redacted("document.docx"),
        data=data,
        source=original.name,
        found=tuple(found),
        left_out=(("picture", gone),) if gone else (),
    )


def _part(packed: ZipFile, name: str) -> Any:
    from lxml import etree

    if packed.getinfo(name).file_size > LARGEST_PART:
        raise ValueError("a part claims to be vast")
    with packed.open(name) as file:
        data = file.read(LARGEST_PART + 1)
    if len(data) > LARGEST_PART:
        raise ValueError("a part is vast")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError("a part is not whole") from error


def _pieces(packed: ZipFile) -> tuple[list[_Piece], list[_Piece]]:
    """The pieces of the body in their order, and those of headers, footers and notes."""
    names = sorted(packed.namelist())
    body = _part(packed, "word/document.xml").find(f"{W}body")
    made = list(_blocks(body, _links(packed, "word/document.xml"), [0]))
    margins: list[_Piece] = []
    for name in names:
        stem = name.rpartition("/")[2]
        beside = stem.startswith(("header", "footer", "footnotes", "endnotes")) and stem.endswith(".xml")
        if beside and name == f"word/{stem}":
            margins += [p for p in _blocks(_part(packed, name), _links(packed, name), [0]) if p.text.strip() or p.part]
    return made, list(dict.fromkeys(margins))


def _links(packed: ZipFile, name: str) -> dict[str, str]:
    """Where the pictures of a part lie, by their number in it."""
    folder, _, file = name.rpartition("/")
    beside = f"{folder}/_rels/{file}.rels"
    if beside not in packed.namelist():
        return {}
    found = {}
    for link in _part(packed, beside):
        target = link.get("Target", "")
        if link.get("TargetMode") != "External" and "/media/" in f"/{target}":
            found[link.get("Id", "")] = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
    return found


def _blocks(parent: Any, links: dict[str, str], tables: list[int]) -> Iterator[_Piece]:
    for child in parent if parent is not None else ():
        if child.tag in _GONE or not isinstance(child.tag, str):
            continue
        if child.tag == f"{W}p":
            yield from _paragraph(child, links)
        elif child.tag == f"{W}tbl":
            tables[0] += 1
            table = tables[0]
            for number, row in enumerate(child.findall(f"{W}tr")):
                for column, cell in enumerate(row.iterchildren(f"{W}tc", f"{W}sdt")):
                    inner = list(_blocks(cell, links, tables))
                    words = "\n".join(p.text for p in inner if p.text)
                    yield _Piece(sort="cell", text=words, row=(table, number, column))
                    yield from (p for p in inner if p.sort == "picture")
        else:
            yield from _blocks(child, links, tables)


def _paragraph(paragraph: Any, links: dict[str, str]) -> Iterator[_Piece]:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    name = (style.get(f"{W}val", "") if style is not None else "").lower()
    sort: Literal["title", "heading", "item", "paragraph"] = "paragraph"
    if name.startswith("title"):
        sort = "title"
    elif name.startswith("heading"):
        sort = "heading"
    elif name.startswith("list") or paragraph.find(f"{W}pPr/{W}numPr") is not None:
        sort = "item"
    boxes: list[_Piece] = []
    words = "".join(_words(paragraph, links, boxes))
    yield _Piece(sort=sort, text=words)
    yield from boxes


def _words(node: Any, links: dict[str, str], boxes: list[_Piece]) -> Iterator[str]:
    """The words of a paragraph as they are seen; text boxes and pictures in it are put aside into `boxes`."""
    for child in node:
        if child.tag in _GONE or not isinstance(child.tag, str):
            continue
        if child.tag == f"{W}r" and child.find(f"{W}rPr/{W}vanish") is not None:
            continue
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag == f"{W}tab":
            yield "\t"
        elif child.tag in (f"{W}br", f"{W}cr"):
            yield "\n"
        elif child.tag == f"{W}noBreakHyphen":
            yield "-"
        elif child.tag == f"{W}txbxContent":
            boxes += _blocks(child, links, [1000 + len(boxes)])
        elif child.tag == f"{_A}blip":
            boxes.append(_Piece(sort="picture", part=links.get(child.get(f"{_R}embed", ""), "?")))
        elif child.tag != f"{W}pPr":
            yield from _words(child, links, boxes)


def _pictures(packed: ZipFile, pieces: list[_Piece], original: Original) -> dict[str, bytes]:
    """The pictures that can be seen in the document."""
    held = set(packed.namelist())
    wanted = dict.fromkeys(p.part for p in pieces if p.sort == "picture" and p.part in held)
    found = {}
    for part in list(wanted)[:MOST_PICTURES]:
        if packed.getinfo(part).file_size <= LARGEST_PART:
            data = packed.read(part)
            if picture.recognises(data[:64], data):
                found[part] = data
    return found


def _written(
    body: list[_Piece], margins: list[_Piece], words: tuple[Redacted, ...], pictures: dict[str, RedactedBytes]
) -> RedactedBytes:
    import docx

    document = docx.Document()
    tables: dict[int, Any] = {}
    for piece, text in zip(body, words[: len(body)], strict=True):
        if piece.sort == "cell":
            _cell(document, tables, body, piece, text)
        else:
            _write(document, piece, text, pictures)
    aside = [(p, t) for p, t in zip(margins, words[len(body) :], strict=True) if p.sort != "picture"]
    if aside:
        document.add_paragraph("* * *")
    for _, text in aside:
        document.add_paragraph(_clean(text))
    about = document.core_properties
    about.author = about.comments = about.last_modified_by = about.title = about.keywords = ""
    about.created = about.modified = _NEVER
    out = BytesIO()
    document.save(out)
    return _packed(out.getvalue())


def _write(document: Any, piece: _Piece, text: Redacted, pictures: dict[str, RedactedBytes]) -> None:
    if piece.sort == "picture":
        if piece.part in pictures:
            from docx.shared import Cm

            document.add_picture(BytesIO(pictures[piece.part]), width=Cm(14))
    elif piece.sort in ("title", "heading"):
        document.add_heading(_clean(text), 0 if piece.sort == "title" else 1)
    else:
        document.add_paragraph(_clean(text), style="List Bullet" if piece.sort == "item" else None)


def _cell(document: Any, tables: dict[int, Any], body: list[_Piece], piece: _Piece, text: Redacted) -> None:
    table, row, column = piece.row
    if table not in tables:
        cells = [p.row for p in body if p.sort == "cell" and p.row[0] == table]
        tables[table] = document.add_table(max(c[1] for c in cells) + 1, max(c[2] for c in cells) + 1)
        tables[table].style = "Table Grid"
    tables[table].rows[row].cells[column].text = _clean(text)


def _clean(text: str) -> str:
    """Without the characters that XML cannot hold."""
    return "".join(
        c for c in text if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff")
    )


def _packed(data: bytes) -> RedactedBytes:
    """The same file without the template's thumbnail and without the time at which it was packed."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            if name.startswith("docProps/thumbnail"):
                continue
            part = old.read(name)
            if name == "_rels/.rels":
                part = b"".join(p for p in _relations(part))
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = 8
            new.writestr(entry, part)
    return RedactedBytes(out.getvalue())


def _relations(part: bytes) -> Iterator[bytes]:
    from lxml import etree

    root = etree.fromstring(part)
    for link in list(root):
        if "thumbnail" in link.get("Type", ""):
            root.remove(link)
    yield etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

"""A letter or contract as DOCX: its paragraphs, tables, notes, headers and footers, in the order of the file.

Only the words are taken. Nothing active in the file is run, nothing that it links to is fetched, and what was
struck out while it was written is left out.
"""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from forbear.records.message import Message, Original, Problem, Untrusted

MOST = 32 << 20
"""Bytes of one part of the file that are read; no letter has more words."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARTS = ("word/header", "word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/footer")


_DAMAGED = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    KeyError,
    OSError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)
"""What the standard library raises for a zip that is damaged, locked or packed in a rare way."""


def recognises(head: bytes, name: str) -> float:
    """Whether it is a zip that begins as word processors write theirs."""
    if not head.startswith(b"PK\x03\x04"):
        return 0.0
    if b"word/document.xml" in head:
        return 1.0
    return 0.95 if b"[Content_Types].xml" in head and name.casefold().endswith(".docx") else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """One letter with all its words."""
    try:
        with zipfile.ZipFile(io.BytesIO(original.data)) as archive:
            parts = [_part(archive, name) for start in _PARTS for name in _named(archive, start)]
    except _DAMAGED as error:
        yield Problem(code="docx-letter-unreadable", where=original.name, detail=type(error).__name__)
        return
    text = "\n\n".join(part for part in parts if part.strip())
    if not text:
        yield Problem(code="docx-letter-without-text", where=original.name)
        return
    yield Message(exhibit=original.name, number=1, text=Untrusted(text), channel="letter")


def _named(archive: zipfile.ZipFile, start: str) -> list[str]:
    return sorted(n for n in archive.namelist() if n.startswith(start) and n.endswith(".xml"))[:20]


def _part(archive: zipfile.ZipFile, name: str) -> str:
    """The words of one part, a line for each paragraph; sizes are counted while reading, never believed."""
    from lxml import etree

    with archive.open(name) as file:
        data = file.read(MOST + 1)
    if len(data) > MOST:
        raise ValueError("the part is too large")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError("the part is no XML") from error
    return "\n".join(line for line in map(_line, root.iter(f"{_W}p")) if line.strip())


def _line(paragraph: Any) -> str:
    """The words of a paragraph without those of paragraphs inside it (text boxes), which come by themselves."""
    words: list[str] = []
    waiting = list(reversed(paragraph))
    while waiting:
        node = waiting.pop()
        if node.tag in (f"{_W}p", f"{_W}del", f"{_W}moveFrom", f"{_W}delText", f"{_W}instrText"):
            continue
        if node.tag == f"{_W}t":
            words.append(node.text or "")
        elif node.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
            words.append(" ")
        else:
            waiting.extend(reversed(node))
    return "".join(words)

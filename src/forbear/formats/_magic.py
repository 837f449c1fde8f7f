"""Says what an unknown file seems to be, by its first bytes, without opening it."""

from __future__ import annotations

import re

from forbear.decoding import opening
from forbear.records.message import Original, Problem

_SIGNS: tuple[tuple[str, bytes], ...] = (
    ("format-pdf", rb".{0,1024}?%PDF-"),
    (
        "format-picture",
        rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|\0\0..ftyp(?:hei|mif|avif)",
    ),
    ("format-video", rb"\0\0..ftyp|\x1aE\xdf\xa3|RIFF.{4}AVI "),
    ("format-sound", rb"ID3[\x02-\x04]|OggS\0|#!AMR|fLaC\0|RIFF.{4}WAVE|\xff[\xf1\xf9\xfb\xf3]"),
    ("format-office", rb"\xd0\xcf\x11\xe0|PK\x03\x04|\{\\rtf"),
    ("format-archive", rb"\x1f\x8b|7z\xbc\xaf|Rar!\x1a|BZh[1-9]1AY|\xfd7zXZ|PK[\x05\x07]|.{257}ustar"),
    ("format-database", rb"SQLite format 3\0"),
    ("format-program", rb"MZ.{0,60}?\0|\x7fELF|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe"),
)
_SIGNS_READY = tuple((code, re.compile(sign, re.DOTALL)) for code, sign in _SIGNS)
_XML = re.compile(r"\s*(?:<\?\w|<!DOCTYPE|<[A-Za-z_][\w.:-]*(?: [^<>]*)?>\s*<[A-Za-z_/!])", re.IGNORECASE)
_CONTROL = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")


def seems(head: bytes) -> str:
    """The problem code for what a file seems to be, or an empty text where it can be read as text.

    A PDF may begin a little late (its readers allow 1,024 bytes), every other sign stands in the
    first place.
    """
    for code, sign in _SIGNS_READY:
        if sign.match(head):
            return code
    start = opening(head[:4096])
    if _XML.match(start):
        return "format-xml"
    return "format-binary" if len(_CONTROL.findall(start)) * 10 > len(start) and not _legacy_text(head) else ""


def unreadable(original: Original) -> Problem:
    """The calm problem for a file that no format can read."""
    return Problem(code=seems(original.data[:4096]) or "format-unknown", where=original.name)


def _legacy_text(head: bytes) -> bool:
    """Old Chinese or Western text has bytes that are no UTF-8, but no control characters among them."""
    start = head[:4096]
    return not re.search(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]", start)

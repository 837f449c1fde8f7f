"""Reads the headers of a mail: encoded words in any character set, and addresses, in linear time.

The standard package takes quadratic time or recurses without end on some hostile headers, and gives
up on character sets that it does not know; so the two small grammars are read here.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from email.message import Message as Part

from forbear.decoding import decode, decode_as

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\s]*)\?=")
_FOLD = re.compile(r"\r?\n[ \t]{0,100}|\r")
_ADDRESS = re.compile(r"(?P<name>[^<>]*)<(?P<in>[^<>]*)>|(?P<bare>[^<>]+)")
_LONGEST = 1 << 16
"""Characters of a header that are interpreted; what is longer stays as it was written."""


def first(mail: Part, name: str) -> str:
    """The first header of that name as it was written, unfolded; empty where there is none."""
    for key, value in mail.raw_items():
        if key.casefold() == name:
            raw = str(value).encode("utf-8", "surrogateescape")
            return _FOLD.sub(" ", decode(raw)[0] if raw else "")
    return ""


def words(header: str) -> str:
    """A header with its encoded words decoded (RFC 2047); one that cannot be decoded stays as written.

    Neighbours in the same character set are joined before decoding, since some programs cut a
    Chinese character in two.
    """
    found = list(_WORD.finditer(header[:_LONGEST]))
    pieces: list[str] = []
    at = 0
    held = b""
    charset = ""
    for match in found:
        between = header[at : match.start()]
        raw = _bytes(match[2], match[3])
        if raw is None:
            continue
        if charset and (between.strip() or match[1].casefold() != charset):
            pieces.append(decode_as(held, charset)[0])
            held = b""
        if between.strip() or not charset:
            pieces.append(between)
        held, charset, at = held + raw, match[1].casefold(), match.end()
    if charset:
        pieces.append(decode_as(held, charset)[0])
    return "".join([*pieces, header[at:]]).strip()


def addresses(header: str) -> list[tuple[str, str]]:
    """The names and addresses of a header, in order; what has no address is kept as a name."""
    if len(header) > _LONGEST:
        return [(header, "")]
    found: list[tuple[str, str]] = []
    for piece in _pieces(header):
        match = _ADDRESS.match(piece.strip())
        if match is None:
            continue
        if match["bare"] is not None:
            bare = words(match["bare"].strip())
            found.append(("", bare) if "@" in bare and " " not in bare else (bare, ""))
        else:
            found.append((words(match["name"].strip().strip('"').replace('\\"', '"')).strip('"'), match["in"].strip()))
    return [pair for pair in found if any(pair)]


def _pieces(header: str) -> list[str]:
    """The header cut at its commas, those within quotation marks left alone."""
    pieces: list[str] = []
    start = 0
    quoted = False
    for at, character in enumerate(header):
        if character == '"':
            quoted = not quoted
        elif character == "," and not quoted:
            pieces.append(header[start:at])
            start = at + 1
    return [*pieces, header[start:]]


def _bytes(encoding: str, text: str) -> bytes | None:
    raw = text.encode("utf-8", "surrogatepass")
    if encoding in "qQ":
        return quopri.decodestring(raw.replace(b"_", b" "), header=False)
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except (binascii.Error, ValueError):
        return None

"""Reads what is left of a zip that was cut off: its list stands at the end, but each file has a header of its own."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

_HEADER = struct.Struct("<4s5H3I2H")
_SIGN = b"PK\x03\x04"
_CHUNK = 1 << 16
_STORED, _DEFLATED = 0, 8


def files(data: bytes, most: int) -> Iterator[tuple[str, bytes]]:
    """The name and content of each file from the start on, the last one as far as it goes.

    Stops after `most` bytes of content. Locked files and rare ways of packing are passed over.
    """
    at = data.find(_SIGN)
    while 0 <= at <= len(data) - _HEADER.size and most > 0:
        _, _, flags, method, _, _, _, packed, _, name_length, extra = _HEADER.unpack_from(data, at)
        start = at + _HEADER.size + name_length + extra
        name = data[at + _HEADER.size : start - extra].decode("utf-8" if flags & 0x800 else "cp437", "replace")
        content, end = b"", start
        if not flags & 1 and method == _DEFLATED:
            content, end = _inflated(data, start, most)
        elif not flags & 1 and method == _STORED:
            content, end = data[start : start + min(packed, most)], start + packed
        if content:
            yield name, content
        most -= len(content)
        at = data.find(_SIGN, max(end, at + 1))


def _inflated(data: bytes, start: int, most: int) -> tuple[bytes, int]:
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
    pieces: list[bytes] = []
    at = start
    while at < len(data) and not unpacking.eof and most > 0:
        try:
            piece = unpacking.decompress(data[at : at + _CHUNK], most)
        except zlib.error:
            break
        pieces.append(piece)
        most -= len(piece)
        at = min(at + _CHUNK, len(data)) - len(unpacking.unused_data)
    return b"".join(pieces), at

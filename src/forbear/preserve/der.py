"""Puts the certificates of a timestamp answer in the order that DER asks for.

Many services (those that use OpenSSL) write them in their own order, and a strict reader then refuses the
whole answer. The signature does not cover the list, so that its order may be mended before the answer is
read; the answer itself is kept as it came.
"""

from __future__ import annotations

_SEQUENCE, _TAGGED = 0x30, 0xA0


def ordered(answer: bytes) -> bytes:
    """The answer with its certificates in order; as it came where it is not of the expected form."""
    try:
        return _within(answer, (_SEQUENCE, 1, _SEQUENCE, 1, _TAGGED, 0, _SEQUENCE))
    except (IndexError, ValueError):
        return answer


def _within(data: bytes, path: tuple[int, ...]) -> bytes:
    """Follows the path (tag, place in it, tag, ...) down to the signed data and sorts what lies under `[0]` there."""
    tag, inside, end = _element(data, 0)
    if tag != path[0] or end != len(data):
        raise ValueError
    parts = _parts(inside)
    if len(path) == 1:
        parts = [_sorted(p) if p[0] == _TAGGED else p for p in parts]
    else:
        parts[path[1]] = _within(parts[path[1]], path[2:])
    return _made(tag, b"".join(parts))


def _sorted(certificates: bytes) -> bytes:
    tag, inside, _ = _element(certificates, 0)
    return _made(tag, b"".join(sorted(_parts(inside))))


def _parts(data: bytes) -> list[bytes]:
    found: list[bytes] = []
    at = 0
    while at < len(data):
        _, _, end = _element(data, at)
        found.append(data[at:end])
        at = end
    return found


def _element(data: bytes, at: int) -> tuple[int, bytes, int]:
    """The tag, the content and the end of the element at a place."""
    tag, length, start = data[at], data[at + 1], at + 2
    if length & 0x80:
        count = length & 0x7F
        if not 0 < count <= 4:
            raise ValueError
        length = int.from_bytes(data[start : start + count], "big")
        start += count
    end = start + length
    if end > len(data):
        raise ValueError
    return tag, data[start:end], end


def _made(tag: int, inside: bytes) -> bytes:
    if len(inside) < 0x80:
        return bytes((tag, len(inside))) + inside
    length = len(inside).to_bytes((len(inside).bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + inside

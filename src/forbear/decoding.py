"""Turns bytes into text when nobody says how they were written, and says what had to be assumed."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

ASSUMED = "encoding-assumed"
DAMAGED = "encoding-damaged"

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PAIRS = re.compile(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]")
_COMMON_PAIRS = re.compile(rb"[\xa1-\xa3\xb0-\xd7][\xa1-\xfe]")
_UTF8_PAIRS = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]+")
_COMMON = re.compile("[\u4e00-\u9fff\u3000-\u303f\uff00-\uff5e\u2014-\u2026 -~\n\r\t]")
_SAMPLE = 1 << 16
_ALLOWED = re.compile(
    r"(?:us-?)?ascii|utf-?(?:7|8|16|32)(?:-?[lb]e)?|iso-?8859-?\d{1,2}|iso-2022-(?:jp|kr)(?:-\w{1,3})?|latin-?\d{1,2}"
    r"|(?:windows-?|cp-?|ibm)\d{3,5}|gb-?(?:2312|k|18030)|hz(?:-gb-2312)?|big-?5(?:-?hkscs)?|shift-?jis|euc-?(?:jp|kr)"
    r"|ks-c-5601-1987|koi8-[rut]|mac-?roman|tis-620"
)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "ascii": "utf-8", "iso8859-1": "cp1252"}
"""Labels that writers use for a smaller set than they write; the wider one reads both."""


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and the notes on what was assumed (`encoding-assumed`) or lost (`encoding-damaged`).

    UTF-8 first, then what a byte order mark says, UTF-16 without one, UTF-8 with single damaged
    places, GB18030 where the bytes look like common Chinese characters, else the best guess.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _strict(data.removeprefix(mark) if name == "utf-8" else data, name)
    if _utf16(data):
        return _noted(_strict(data, _utf16(data)))
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if error.end >= len(data) and error.start >= len(data) - 3:
            return data.decode("utf-8", "replace"), (DAMAGED,)
    return _guess(data)


def decode_as(data: bytes, charset: str) -> tuple[str, tuple[str, ...]]:
    """Text in the character set that its sender names; an unknown or false name falls back to `decode`."""
    name = charset.strip().strip("\"'").casefold().replace("_", "-")
    if not _ALLOWED.fullmatch(name):
        text, notes = decode(data)
        return text, notes if not charset or ASSUMED in notes else (ASSUMED, *notes)
    try:
        name = codecs.lookup(name).name
        return data.decode(_WIDER.get(name, name)), ()
    except (LookupError, UnicodeError):
        text, notes = decode(data)
        return text, notes if ASSUMED in notes else (ASSUMED, *notes)


@lru_cache(maxsize=4)
def opening(head: bytes) -> str:
    """The beginning of a file as text, for recognising it; bytes cut off at the end do no harm."""
    for mark, name in _BOMS:
        if head.startswith(mark):
            return head.decode(name, "ignore").lstrip("\ufeff")
    name = _utf16(head)
    if not name and not head.isascii() and not _mostly_utf8(head):
        name = _chinese(head)
    return head.decode(name or "utf-8", "replace")


def _utf16(data: bytes) -> str:
    """UTF-16 without a mark shows as a zero byte in at least a third of one parity of places, hardly in the other."""
    sample = data[:4096]
    if len(sample) < 8 or b"\0" not in sample:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd * 3 > half and even * 20 < odd:
        return "utf-16-le"
    return "utf-16-be" if even * 3 > half and odd * 20 < even else ""


def _chinese(data: bytes) -> str:
    """The way in which bytes that are no UTF-8 hold common Chinese characters, or an empty text."""
    sample = data[: _SAMPLE & ~1]
    for name in ("utf-16-le", "utf-16-be"):
        text = sample.decode(name, "replace")
        if len(_COMMON.findall(text)) > 0.95 * len(text):
            return name
    high = sum(map(len, _HIGH.findall(sample)))
    pairs = len(_PAIRS.findall(sample))
    common = len(_COMMON_PAIRS.findall(sample)) > 0.7 * pairs and pairs * 2 > 0.7 * high
    return "gb18030" if pairs and common and not _mostly_utf8(sample) else ""


def _mostly_utf8(data: bytes) -> bool:
    return sum(map(len, _UTF8_PAIRS.findall(data))) > 0.8 * sum(map(len, _HIGH.findall(data)))


def _guess(data: bytes) -> tuple[str, tuple[str, ...]]:
    if name := _chinese(data):
        return _noted(_strict(data, name))
    if _mostly_utf8(data):
        return data.decode("utf-8", "replace"), (DAMAGED,)
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=["cp1252", "latin_1", "big5", "gb18030", "shift_jis"]).best()
    return _noted(_strict(data, best.encoding if best else "latin-1"))


def _strict(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode(name), ()
    except UnicodeDecodeError:
        return data.decode(name, "replace"), (DAMAGED,)


def _noted(found: tuple[str, tuple[str, ...]]) -> tuple[str, tuple[str, ...]]:
    return found[0], (ASSUMED, *found[1])

"""Text messages, picture messages and call lists, as the app SMS Backup & Restore saves them (XML).

Each record is parsed alone by lxml, without the file's own document type: so a damaged record costs
only itself, a file cut off in the middle gives all whole records, and an entity bomb or a reference
to another file has nothing to expand. The app writes emoji as two character references (the halves
of a surrogate pair), which XML forbids; they are joined in the bytes before parsing. Times are
milliseconds since 1970 in UTC.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import TYPE_CHECKING

from forbear.decoding import decode, opening
from forbear.formats._sms_records import message
from forbear.records.message import Message, Original, Problem

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOT = re.compile(r"<(?:smses|calls)[\s>/]")
_RECORD = re.compile(rb"<(?:sms|mms|call)(?=[\s/>])")
_END = re.compile(rb"</(?:smses|calls)\s*>|<(?:smses|calls)\b[^<>]*/>")
_PROMISED = re.compile(rb"<(?:smses|calls)\b[^<>]*?\bcount=[\"'](\d{1,9})[\"']")
_REFERENCE = re.compile(
    rb"&#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}));(?:&#(?:x([dD][c-fC-F][0-9a-fA-F]{2})|(5[67][0-9]{3}));)?"
)
_FORBIDDEN = bytes(c for c in range(32) if c not in b"\t\n\r")
_TO_SPACE = bytes.maketrans(_FORBIDDEN, b" " * len(_FORBIDDEN))
_MARK = b"&#xFFFD;"
_REPAIRED = "sms-character-repaired"


def recognises(head: bytes, name: str) -> float:
    """Whether the file's first element is `smses` or `calls`."""
    start = opening(head)
    return 1.0 if start.lstrip().startswith("<") and _ROOT.search(start) else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every message and call of a backup; a record that cannot be read is a problem of its own."""
    data = original.data
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = decode(data)[0].encode("utf-8", "replace")
    starts = [m.start() for m in _RECORD.finditer(data)]
    prolog = data[: starts[0]] if starts else data
    ends = [m.start() for m in _END.finditer(data, starts[-1] if starts else 0)]
    if b"<!ENTITY" in prolog or b"<!DOCTYPE" in prolog:
        yield Problem(code="sms-entities", where=original.name)
    read = 0
    stops = [*starts[1:], ends[-1] if ends else len(data)]
    for number, (start, stop) in enumerate(zip(starts, stops, strict=False), 1):
        found = _read(data[start:stop], original.name, number)
        if found is not None:
            read += 1
            yield found
        elif ends or number < len(starts):
            yield Problem(code="sms-record", where=f"{original.name}, {number}", args=(("record", number),))
    promised = _PROMISED.search(prolog)
    expected = max(int(promised[1]) if promised else 0, len(starts))
    if not ends:
        yield Problem(code="sms-truncated", where=original.name, args=(("read", read), ("expected", expected)))
    elif expected > len(starts):
        yield Problem(code="sms-fewer", where=original.name, args=(("read", read), ("expected", expected)))


def _read(record: bytes, exhibit: str, number: int) -> Message | None:
    """One record as a message, its forbidden characters repaired; `None` where the record is not whole."""
    notes: tuple[str, ...] = ()
    if b"&#" in record:
        joined = _REFERENCE.sub(_joined, record)
        notes = (_REPAIRED,) if _MARK in joined and _MARK not in record else ()
        record = joined
    element = _element(record)
    if element is None:
        marked = record.translate(_TO_SPACE).decode("utf-8", "replace").encode()
        element = _element(marked) if marked != record else None
        notes = (_REPAIRED,)
    return None if element is None else message(element, exhibit, number, notes)


def _element(record: bytes) -> _Element | None:
    try:
        return _parser()(record)
    except SyntaxError:  # what lxml raises is one
        return None


def _joined(match: re.Match[bytes]) -> bytes:
    """A character reference that XML allows: surrogate halves joined, anything forbidden as U+FFFD."""
    first = int(match[1], 16) if match[1] else int(match[2])
    second = int(match[3], 16) if match[3] else int(match[4] or 0)
    if 0xD800 <= first < 0xDC00 and 0xDC00 <= second < 0xE000:
        return b"&#x%X;" % (0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    kept = b"&#x%X;" % first if _allowed(first) else _MARK
    if second:
        kept += b"&#x%X;" % second if _allowed(second) else _MARK
    return kept


def _allowed(code: int) -> bool:
    return code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000


@cache
def _parser() -> Callable[[bytes], _Element]:
    from lxml import etree

    # `huge_tree` lifts the limit of 10 MB for one picture; without a document type it opens nothing else.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    return partial(etree.fromstring, parser=parser)

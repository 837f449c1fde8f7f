"""A mailbox in one file (mbox): mails one after another, each behind a line that begins with `From `."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.records.message import Message, Original, Problem

_BETWEEN = re.compile(rb"(?:\A|\r?\n\r?\n)From [^\r\n]{1,400}\r?\n(?=>?[!-9;-~]{1,76}:|>?From )")
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def recognises(head: bytes, name: str) -> float:
    """Whether the file begins with a `From ` line and a header behind it."""
    return 0.95 if _BETWEEN.match(head) else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every mail in the order of the file."""
    from forbear.formats import _mail

    data = original.data
    starts = list(_BETWEEN.finditer(data))
    number = 1
    for at, start in enumerate(starts):
        stop = starts[at + 1].start() if at + 1 < len(starts) else len(data)
        for found in _mail.messages(_ESCAPED.sub(rb"\1", data[start.end() : stop]), original.name, number):
            number += isinstance(found, Message)
            yield found

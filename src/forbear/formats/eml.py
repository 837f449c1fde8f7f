"""One mail as a file (`.eml`, or its raw source): headers, words, quoted replies and attachments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forbear.records.message import Message, Original, Problem

_HEADER = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]{0,200}[!-9;-~]{1,76}[ \t]?:")
_KNOWN = re.compile(
    rb"^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|reply-to"
    rb"|content-transfer-encoding|content-disposition|sender|dkim-signature|authentication-results|x-[a-z-]{2,60}|references"
    rb"|in-reply-to|envelope-to|x-gm-[a-z-]+|list-[a-z-]+)[ \t]?:",
    re.IGNORECASE | re.MULTILINE,
)


def recognises(head: bytes, name: str) -> float:
    """Whether the file begins with a block of mail headers, at least two of them well known."""
    if not _HEADER.match(head):
        return 0.0
    block = re.split(rb"\r?\n\r?\n", head.lstrip(), maxsplit=1)[0]
    known = {m[0].lower() for m in _KNOWN.finditer(block)}
    if len(known) >= 3 or (len(known) == 2 and b"@" in block):
        return 0.9
    return 0.6 if known and name.casefold().endswith(".eml") else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """The mail, then every mail that was forwarded inside it as an attachment."""
    from forbear.formats import _mail

    yield from _mail.messages(original.data.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n"), original.name, 1)

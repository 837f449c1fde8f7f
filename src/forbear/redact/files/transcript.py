"""Texts, mails, chats, backups and tables: the messages written out anew, without what is private in them.

Headers, senders' numbers in hidden fields, earlier versions and everything else that a mail or a backup carries
besides its words stay behind. Of attachments, pictures, PDFs and Word files have safe copies of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from forbear import formats
from forbear.records.message import Message, Original, Problem
from forbear.records.private import Known, Redacted, RedactedBytes, SafeCopy
from forbear.redact.known import alike
from forbear.redact.message import Copy, copy
from forbear.redact.redact import Reader, things

MOST_ATTACHMENTS = 50
"""Attachments of one source that are copied; the rest is left out, and that is said."""

Attached = Callable[[Original, Reader], Iterator[SafeCopy | Problem]]


def copies(original: Original, reader: Reader, attached: Attached) -> Iterator[SafeCopy | Problem]:
    """All messages of one source as one text, then its attachments."""
    messages: list[Message] = []
    for read in formats.parse(original):
        if isinstance(read, Problem):
            yield read
        else:
            messages.append(read)
    if not messages:
        return
    written, found = transcript(messages, reader)
    parts = [part for m in messages for part in m.attachments]
    safe: list[SafeCopy] = []
    for part in parts[:MOST_ATTACHMENTS]:
        for one in attached(Original(name=str(part.name), data=part.data), reader) if part.data else ():
            if isinstance(one, Problem):
                yield one
            else:
                safe.append(replace(one, source=f"{original.name}: {part.name}"))
    copied = len({one.source for one in safe})
    left_out = ("attachment", len(parts) - min(copied, len(parts)))
    yield SafeCopy(
        name=Redacted("messages.txt"),
        data=RedactedBytes(written.encode("utf-8", "replace")),
        source=original.name,
        found=found,
        left_out=tuple(one for one in (left_out, ("quoted", sum(bool(m.quoted.strip()) for m in messages))) if one[1]),
    )
    yield from safe


def transcript(messages: Sequence[Message], reader: Reader) -> tuple[Redacted, tuple[Known, ...]]:
    """The messages one after the other: who, when, about what, and the words; and what was found in them."""
    copies, found = written(messages, reader)
    return Redacted("\n\n".join(c.whole for c in copies).rstrip("\n") + "\n"), found


def written(messages: Sequence[Message], reader: Reader) -> tuple[tuple[Copy, ...], tuple[Known, ...]]:
    """The copy of each message, and every private thing that stood in them, each once."""
    reader = replace(reader, known=(*reader.known, *named_elsewhere(messages, reader)))
    found: dict[Known, None] = {}
    copies = []
    for message in messages:
        made = copy(message, reader.policy, reader.pseudonyms, place=reader.place, known=reader.known)
        copies.append(made)
        found.update(dict.fromkeys(things(message.text, made.details)))
        for beside in (message.sender, message.subject):
            found.update(dict.fromkeys(things(beside, reader.find(beside))))
        if message.sender_name:
            found[Known(type="PERSON", value=alike(message.sender_name))] = None
    return tuple(copies), tuple(found)


SURE = 0.6
"""How sure a whole name must be in one message to be looked for in the others."""


def named_elsewhere(messages: Sequence[Message], reader: Reader) -> tuple[Known, ...]:
    """Whole names that stand plainly in one message, so that they are found where another gives no hint of a name."""
    names: dict[Known, None] = {}
    for message in messages:
        if message.sender_name and any(c.isalpha() for c in message.sender_name):
            names[Known(type="PERSON", value=str(message.sender_name), whole=True)] = None
        for detail in reader.find(message.text):
            value = message.text[detail.start : detail.end]
            whole = " " in value.strip() or "\u4e00" <= value[:1] <= "\u9fff"
            if detail.type == "PERSON" and detail.score >= SURE and whole and len(value) < 60:
                names[Known(type="PERSON", value=value, whole=True)] = None
    return tuple(names)

"""A .zip of messages: a WhatsApp export with its media, or a folder of exports packed together.

The archive is never unpacked to disk and no name in it is used as a path: names are labels. Sizes
are counted while reading, never believed; whatever passes a limit is left unread and named in a
problem, and everything else is still read. A picture or file that a chat names becomes that
message's attachment.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from msgspec import structs

from forbear import formats
from forbear.formats._magic import seems
from forbear.formats._unpacking import NESTED, Unpacking, is_zip, last
from forbear.records.message import Attachment, Message, Original, Problem, Untrusted


def recognises(head: bytes, name: str) -> float:
    """Whether it is a zip, and not one of the many file types that are zips inside."""
    return 0.9 if is_zip(head) else 0.0


def parse(original: Original) -> Iterator[Message | Problem]:
    """The messages of every chat, mail or backup in the archive, in the order of its list."""
    found = list(Unpacking().entries(original, NESTED))
    media = {last(f.name): f for f in found if isinstance(f, Original) and seems(f.data[:4096])}
    used: set[str] = set()
    for entry in found:
        if isinstance(entry, Problem):
            yield entry
        elif media.get(last(entry.name)) is not entry:
            for item in formats.parse(entry):
                yield _with_media(item, media, used) if isinstance(item, Message) else item
    for label, entry in media.items():
        if label not in used:
            yield from formats.parse(entry)


def _with_media(message: Message, media: dict[str, Original], used: set[str]) -> Message:
    """The message with the bytes of the files that it names, where the archive holds them."""
    if not any(last(a.name) in media for a in message.attachments):
        return message
    return structs.replace(message, attachments=tuple(_filled(a, media, used) for a in message.attachments))


def _filled(attachment: Attachment, media: dict[str, Original], used: set[str]) -> Attachment:
    label = last(attachment.name)
    if label not in media:
        return attachment
    used.add(label)
    data = media[label].data
    return replace(attachment, name=Untrusted(label), size=len(data), data=data)

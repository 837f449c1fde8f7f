"""Message formats: each file turns one kind of export into messages.

A file on this shelf has `recognises(head, name)`, how likely (0 to 1) a source is of its format, judged
by its first bytes and only between equals by its name; and `parse(original)`, its messages and
problems in the order of the source.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from forbear import shelf
from forbear.records.message import Message, Original, Problem

HEAD = 1 << 16
"""How many bytes from the start a format may look at to recognise its own."""


def parse(original: Original) -> Iterator[Message | Problem]:
    """Every message in a source, and a problem for each thing in it that could not be read.

    The format is told by content. Never raises on bad input: what no format knows is one problem
    that names what the source seems to be. Messages keep the order of the source.
    """
    if not original.data.strip(b" \t\r\n\0"):
        yield Problem(code="format-empty", where=original.name)
        return
    form = recognise(original)
    if form is None:
        from forbear.formats._magic import unreadable

        yield unreadable(original)
        return
    found = None
    try:
        for found in form.parse(original):
            yield found
    except Exception as error:
        # A fault of forbear, not of the person: what was read so far is kept, and the rest is named.
        yield Problem(code="format-gave-up", where=original.name, detail=f"{form.__name__}: {error!r:.200}")
        return
    if found is None:
        yield Problem(code="format-no-messages", where=original.name)


def recognise(original: Original) -> ModuleType | None:
    """The file of this shelf that knows the source best, or `None` where none does."""
    head = original.data[:HEAD]
    scores = [(form.recognises(head, original.name), form) for form in shelf.modules("formats")]
    best, form = max(scores, key=lambda scored: scored[0])
    return form if best > 0 else None

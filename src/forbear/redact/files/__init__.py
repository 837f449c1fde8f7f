"""Files as copies that are safe to share: each is built anew from redacted words or painted pixels, never edited.

What is not written anew cannot leak: comments, earlier versions, metadata, hidden layers and names of files all
stay behind, because nothing of the original file is carried over.
"""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.message import Original, Problem
from forbear.records.private import SafeCopy
from forbear.redact.files import docx, pdf, picture, transcript
from forbear.redact.redact import Reader


def copies(original: Original, reader: Reader) -> Iterator[SafeCopy | Problem]:
    """The safe copies of one file (a mail's attachments have their own), under names that say nothing of it.

    What cannot be copied safely is a problem and is not copied at all.
    """
    head = original.data[:1024]
    for kind in (picture, pdf, docx):
        if kind.recognises(head, original.data):
            yield from kind.copies(original, reader)
            return
    yield from transcript.copies(original, reader, _attached)


def _attached(original: Original, reader: Reader) -> Iterator[SafeCopy | Problem]:
    """An attachment that is a picture, a PDF or a Word file; anything else is left out."""
    head = original.data[:1024]
    for kind in (picture, pdf, docx):
        if kind.recognises(head, original.data):
            yield from kind.copies(original, reader)

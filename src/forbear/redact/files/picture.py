"""Screenshots and photographs: a new picture from the pixels, with what is private painted over.

Place, camera and time of the photograph (EXIF) stay behind. Faces, handwriting that cannot be read and what a
room gives away are not found: the person is asked to look at the copy.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from forbear import sight
from forbear.errors import NotInstalled
from forbear.formats import screenshot
from forbear.records.message import Original, Problem
from forbear.records.private import Redacted, RedactedBytes, SafeCopy
from forbear.redact.files.painting import safe
from forbear.redact.redact import Reader

SIDE = 4000
"""The longest side of a copy, in pixels: a larger photograph is made smaller, which loses no words."""


def recognises(head: bytes, data: bytes) -> bool:
    """Whether this is a picture."""
    return screenshot.recognises(head, "") > 0


def copies(original: Original, reader: Reader) -> Iterator[SafeCopy | Problem]:
    """The picture painted over, as PNG (a photograph as JPEG)."""
    try:
        image = sight.picture(original.data)
        image.thumbnail((SIDE, SIDE))
        copy, found = safe(image, reader)
    except sight.NotAPicture as error:
        yield Problem(code=error.code, where=original.name)
        return
    except NotInstalled:
        yield Problem(code="picture-reader-absent", where=original.name)
        return
    out = BytesIO()
    photograph = original.data[:3] == b"\xff\xd8\xff"
    copy.save(out, "JPEG", quality=90) if photograph else copy.save(out, "PNG", optimize=False)
    yield SafeCopy(
        name=Redacted("picture.jpg" if photograph else "picture.png"),
        data=RedactedBytes(out.getvalue()),
        source=original.name,
        found=found,
    )

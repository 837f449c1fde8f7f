"""A letter as a PDF: typeset, tagged for screen readers, archival (PDF/A), the same bytes for the same letter."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from forbear import shelf
from forbear.errors import NotInstalled, ShelfError
from forbear.records.letter import Letter
from forbear.report.letter_frame import frame, speaker_of

PAPER = {"us": "us-letter"}
REGION = {"us": "US", "gb": "GB", "in": "IN", "cn": "CN"}
HOW = "Install it with: pip install 'forbear[letters]'"


def pdf(letter: Letter) -> bytes:
    """The letter as PDF. Raises `NotInstalled` where the part that sets type is missing."""
    try:
        import typst
    except ImportError as error:
        raise NotInstalled("typst", HOW) from error
    country = letter.place.split("_")[0]
    made = frame(letter, speaker_of(letter))
    data = {
        **asdict(made),
        "attachments-title": made.attachments_title,
        "title": made.title or letter.subject,
        "sender": [line for line in made.sender if line],
        "author": [letter.sender.name] if letter.sender.name and made.sender else [],
        "date": [letter.on.year, letter.on.month, letter.on.day],
        "lang": letter.language,
        "region": "CN" if letter.language == "zh" else REGION.get(country, "GB"),
        "paper": PAPER.get(country, "a4"),
    }
    for strict, own_fonts in ((True, True), (True, False), (False, False)):
        try:
            return _typeset(typst, data, strict=strict, own_fonts=own_fonts)
        except typst.TypstError as error:
            if "could not be displayed" not in str(error):
                raise
    raise ShelfError("report/letter.typ cannot set this letter")


def _typeset(typst: Any, data: dict[str, Any], *, strict: bool, own_fonts: bool) -> bytes:
    """The letter in type; `strict` is the archival form, which takes no sign that the typefaces do not have.

    Such a sign (an emoji, a script of neither typeface) is then looked for among the fonts of the machine, and
    where they have none either it stays in the words of the file and is shown as an empty box.
    """
    made = typst.compile(
        shelf.data("report", "letter.typ"),
        format="pdf",
        font_paths=[fonts()],
        ignore_system_fonts=own_fonts,
        sys_inputs={"letter": json.dumps(data, ensure_ascii=False)},
        pdf_standards="a-2a" if strict else "1.7",
        timestamp=0,
    )
    return bytes(made)


def fonts() -> Path:
    """The folder of the Chinese typeface, which comes with forbear's own dependencies."""
    try:
        import paperang_p2_fonts_cjk
    except ImportError as error:
        raise NotInstalled("paperang-p2-fonts-cjk", HOW) from error
    return Path(paperang_p2_fonts_cjk.__file__).parent / "fonts"

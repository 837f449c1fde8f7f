"""A letter as a PDF: typeset, tagged for screen readers, archival (PDF/A), the same bytes for the same letter."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from forbear import shelf
from forbear.errors import NotInstalled
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
    made_bytes = typst.compile(  # type: ignore[call-overload]  # its types tie the fonts' type to the input's
        shelf.data("report", "letter.typ"),
        format="pdf",
        font_paths=[fonts()],
        ignore_system_fonts=True,
        sys_inputs={"letter": json.dumps(data, ensure_ascii=False)},
        pdf_standards="a-2a",
        timestamp=0,
    )
    return bytes(made_bytes)


def fonts() -> Path:
    """The folder of the Chinese typeface, which comes with forbear's own dependencies."""
    try:
        import paperang_p2_fonts_cjk
    except ImportError as error:
        raise NotInstalled("paperang-p2-fonts-cjk", HOW) from error
    return Path(paperang_p2_fonts_cjk.__file__).parent / "fonts"

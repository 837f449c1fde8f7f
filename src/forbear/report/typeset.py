"""Sets a page in type: one template of forbear's own, filled with data that is only ever shown as text."""

from __future__ import annotations

import json
import re
from typing import Any

from forbear import shelf
from forbear.errors import NotInstalled
from forbear.report.letter_pdf import HOW, PAPER, fonts

_DRAWN = re.compile(
    "[\t\n -~\u00a0-\u04ff\u2010-\u2049\u20a0-\u20bf\u2100-\u27bf\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]*"
)
"""The characters that the typefaces of forbear surely have: Latin, Greek, Cyrillic, Chinese."""


def typeset(template: str, data: dict[str, Any]) -> bytes:
    """A PDF from a template of the report folder. Raises `NotInstalled` where the part that sets type is missing.

    The typefaces come with forbear, so that the same data give the same bytes; only where a text has signs that
    they lack (emoji, Devanagari) are those of the machine asked as well.
    """
    try:
        import typst
    except ImportError as error:
        raise NotInstalled("typst", HOW) from error
    text = json.dumps(data, ensure_ascii=False)
    made = typst.compile(  # type: ignore[call-overload]  # its types tie the fonts' type to the input's
        shelf.data("report", template),
        format="pdf",
        font_paths=[fonts()],
        ignore_system_fonts=drawn(text),
        sys_inputs={"data": text.encode("utf-8", "replace").decode("utf-8")},
        pdf_standards="ua-1",
        timestamp=0,
    )
    return bytes(made)


def drawn(text: str) -> bool:
    """Whether the typefaces that come with forbear have every sign of a text."""
    return _DRAWN.fullmatch(text) is not None


def paper(place: str) -> str:
    """The paper that is used in a place."""
    return PAPER.get(place.split("_")[0], "a4")

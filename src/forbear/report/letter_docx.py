"""A letter as a DOCX that can still be changed by hand; the same bytes for the same letter."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, time
from typing import Any

from forbear.errors import NotInstalled
from forbear.records.letter import Block, Letter
from forbear.report.letter_frame import Frame, frame, speaker_of
from forbear.report.letter_pdf import HOW

LATIN, CHINESE = "Calibri", "Microsoft YaHei"
TAGS = {"us": "en-US", "gb": "en-GB", "in": "en-IN"}
_EPOCH = (1980, 1, 1, 0, 0, 0)


def docx(letter: Letter) -> bytes:
    """The letter as DOCX. Raises `NotInstalled` where the part that writes it is missing."""
    try:
        from docx import Document
        from docx.enum.text import WD_ALIGN_PARAGRAPH
    except ImportError as error:
        raise NotInstalled("python-docx", HOW) from error
    made = frame(letter, speaker_of(letter))
    paper: Any = Document()
    _styled(paper, letter)
    parts = _chinese(made) if made.chinese else _english(made)
    for sort, content in parts:
        if sort in ("block", "annex"):
            if sort == "annex":
                paper.add_page_break()
            _block(paper, content)
        elif content and any(content):
            style = {"title": "Heading 1", "item": "List Bullet"}.get(sort, "Normal")
            paragraph = paper.add_paragraph("\n".join(line for line in content if line), style=style)
            if sort == "right":
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if sort == "title" and made.chinese:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    kept = io.BytesIO()
    paper.save(kept)
    return _steady(kept.getvalue())


def _english(made: Frame) -> list[tuple[str, Any]]:
    return [
        ("right", made.sender),
        ("text", made.recipient),
        ("text", [made.day]),
        ("text", [made.salutation]),
        ("title", [made.title]),
        *(("block", b) for b in made.blocks),
        ("text", [made.closing]),
        ("text", [made.name]),
        ("text", [made.attachments_title]),
        *(("item", [each]) for each in made.attachments),
        *(("annex" if at == 0 else "block", b) for at, b in enumerate(made.annex)),
    ]


def _chinese(made: Frame) -> list[tuple[str, Any]]:
    return [
        ("title", [made.title]),
        ("text", [made.salutation, *made.recipient[1:]]),
        *(("block", b) for b in made.blocks),
        ("text", [made.closing]),
        ("text", [made.attachments_title]),
        *(("item", [each]) for each in made.attachments),
        ("right", [*made.sender, made.day]),
        *(("annex" if at == 0 else "block", b) for at, b in enumerate(made.annex)),
    ]


def _block(paper: Any, block: Block) -> None:
    if block.sort == "table":
        table = paper.add_table(rows=0, cols=len(block.rows[0]), style="Table Grid")
        for at, row in enumerate(block.rows):
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
                cell.paragraphs[0].paragraph_format.space_after = 0
                for run in cell.paragraphs[0].runs:
                    run.bold = at == 0
        _right(table)
        paper.add_paragraph("").paragraph_format.space_after = 0
    elif block.sort == "list":
        for row in block.rows:
            paper.add_paragraph(row[0], style="List Bullet")
    else:
        paper.add_paragraph(block.text, style="Heading 2" if block.sort == "heading" else "Normal")


def _right(table: Any) -> None:
    """Figures stand to the right; the head of the table is marked as one, so that it is read out with each column."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement

    for row in table.rows:
        for cell in row.cells[1:]:
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    properties = table.rows[0]._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:tblHeader"))


def _styled(paper: Any, letter: Letter) -> None:
    """Typefaces for both scripts, black headings, the language, and facts about the file that do not change."""
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    for name, size in (("Normal", 11), ("Heading 1", 13), ("Heading 2", 12), ("List Bullet", 11)):
        style = paper.styles[name]
        style.font.name, style.font.size = LATIN, Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        fonts.set(qn("w:eastAsia"), CHINESE)
        fonts.set(qn("w:hAnsi"), LATIN)
    tag = "zh-CN" if letter.language == "zh" else TAGS.get(letter.place.split("_")[0], "en-GB")
    for spoken in paper.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), tag)
        spoken.set(qn("w:eastAsia"), "zh-CN")
    section = paper.sections[0]
    us = letter.place.startswith("us")
    section.page_width, section.page_height = (Cm(21.59), Cm(27.94)) if us else (Cm(21), Cm(29.7))
    section.left_margin = section.right_margin = Cm(2.5)
    facts = paper.core_properties
    facts.title, facts.author, facts.comments = letter.subject, letter.sender.name, ""
    facts.language = tag
    moment = datetime.combine(letter.on, time(0), UTC).replace(tzinfo=None)
    facts.created = facts.modified = moment
    facts.last_modified_by, facts.revision = "", 1


def _steady(data: bytes) -> bytes:
    """The same archive with every time in it fixed."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new:
        for info in sorted(old.infolist(), key=lambda i: (i.filename != "[Content_Types].xml", i.filename)):
            fixed = zipfile.ZipInfo(info.filename, date_time=_EPOCH)
            fixed.compress_type, fixed.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            new.writestr(fixed, old.read(info))
    return kept.getvalue()

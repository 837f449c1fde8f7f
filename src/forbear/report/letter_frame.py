"""Says once what stands around a letter: who writes, to whom, when, and how it ends; text, PDF and DOCX lay it out."""

from __future__ import annotations

from dataclasses import dataclass

from forbear.languages import Speaker
from forbear.records.letter import Block, Letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A letter in the order in which it is read; what is empty is left out.

    `chinese` is the order of a Chinese letter: the title first, name and day at the end.
    """

    title: str
    sender: tuple[str, ...]
    day: str
    recipient: tuple[str, ...]
    salutation: str
    blocks: tuple[Block, ...]
    annex: tuple[Block, ...]
    closing: str
    name: str
    attachments_title: str
    attachments: tuple[str, ...]
    language: str
    chinese: bool


def frame(letter: Letter, say: Speaker) -> Frame:
    """The frame of a letter; `say` speaks the letter's own language. A message or a script for a call has none."""
    mail = letter.medium == "letter"
    person = letter.sender
    return Frame(
        title="" if letter.medium == "message" else letter.subject,
        sender=(person.name, *person.address, person.email) if mail else (),
        day=say.day(letter.on) if mail else "",
        recipient=(letter.recipient, *letter.recipient_address) if mail and letter.recipient else (),
        salutation=say("letter-salutation", recipient=letter.recipient) if mail and letter.recipient else "",
        blocks=letter.blocks,
        annex=letter.annex,
        closing=say("letter-closing", place=letter.place.split("_")[0]) if mail else "",
        name=person.name if mail else "",
        attachments_title=say("letter-attachments") if letter.attachments else "",
        attachments=letter.attachments,
        language=letter.language,
        chinese=letter.language == "zh",
    )


def speaker_of(letter: Letter) -> Speaker:
    """Who says what stands around a letter: the speaker of its own language."""
    from forbear.languages import speaker

    return speaker(letter.language)

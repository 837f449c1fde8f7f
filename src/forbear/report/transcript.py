"""A transcript that can be quoted by page and line: every message in order, as it stands, nothing retouched.

The lines are laid out once, so that the text file and the PDF have the same pages and line numbers. A message
keeps its own line breaks; a line that is too long goes on in the next one, further in. Characters that would
steer a screen are shown as marks, and the head of the transcript says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from forbear.languages import Speaker
from forbear.records.message import Message
from forbear.report.table import width
from forbear.report.typeset import drawn, paper, typeset
from forbear.text import shown

COLUMNS, LINES = 84, 46
_WORD = 24
"""How far before the edge a line may end at a space; a longer word is cut."""
VOLUME = 150
"""Pages in one PDF; a longer transcript comes in several, because setting type takes two megabytes for each page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A transcript laid out in pages of numbered lines; `places` says where each message begins (page, line)."""

    title: str
    foot: str
    language: str
    pages: tuple[tuple[str, ...], ...]
    places: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the head of a transcript says: the case, its originals, the day, and what was done to the messages."""

    case: str
    exhibits: Sequence[tuple[str, str, str]]
    """Label, name as it is shown, and SHA-256 of each original."""
    on: date
    root: str
    place: str = ""
    policy: str = ""
    """The policy by which private details were taken out, or nothing where the messages stand as they are."""


def transcript(messages: Iterable[Message], about: About, say: Speaker) -> Transcript:
    """All messages, those without a time last, each with sender, time, zone and the original that it stands in."""
    ordered = sorted(messages, key=_order)
    pages: list[list[str]] = [[]]
    places: dict[str, tuple[int, int]] = {}
    for line in _head(ordered, about, say):
        _put(pages, line)
    for message in ordered:
        block = list(_block(message, about, say))
        if len(pages[-1]) + min(len(block), 6) > LINES:
            pages.append([])  # a message does not begin with its last few lines on the next page
        elif pages[-1]:
            _put(pages, "")
        if len(pages[-1]) == LINES:
            pages.append([])
        places[message.id] = (len(pages), len(pages[-1]) + 1)
        for line in block:
            _put(pages, line)
    return Transcript(
        title=say("transcript-title"),
        foot=say("proof-foot", case=about.case, root=about.root[:16]),
        language=say.language,
        pages=tuple(tuple(page) for page in pages),
        places=places,
    )


def _order(message: Message) -> tuple[bool, float, str, int]:
    moment = message.received
    if moment is None:
        return (True, 0.0, message.exhibit, message.number)
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (False, aware.timestamp(), message.exhibit, message.number)


def _put(pages: list[list[str]], line: str) -> None:
    if len(pages[-1]) == LINES:
        pages.append([])
    pages[-1].append(line)


def _head(messages: Sequence[Message], about: About, say: Speaker) -> Iterator[str]:
    yield say("transcript-title")
    yield from _wrapped(say("transcript-case", case=about.case, day=about.on), "")
    yield from _wrapped(say("transcript-count", messages=len(messages), exhibits=len(about.exhibits)), "")
    for label, name, digest in about.exhibits[:60]:
        yield from _wrapped(f"{label}  {name}", "  ")
        yield f"      SHA-256 {digest}"
    if len(about.exhibits) > 60:
        yield "  " + say("and-more", count=len(about.exhibits) - 60)
    yield from _wrapped(say("transcript-how"), "")
    if about.policy:
        yield from _wrapped(say("transcript-redacted", policy=about.policy), "")
    else:
        yield from _wrapped(say("transcript-unredacted"), "")
    if not all(drawn(m.text) for m in messages):
        yield from _wrapped(say("transcript-signs"), "")
    yield "─" * (COLUMNS // 2)


def _block(message: Message, about: About, say: Speaker) -> Iterator[str]:
    direction = say(f"transcript-direction-{message.direction}")
    channel = say(f"channel-{message.channel}")
    yield from _wrapped(f"[{message.id}]  {_time(message.received, say)}  {channel} · {direction}", "")
    who = " ".join(dict.fromkeys(p for p in (message.sender_name, message.sender) if p)) or say("sender-unknown")
    yield from _wrapped(say("transcript-from", who=who), "  ")
    if message.recipients:
        yield from _wrapped(say("transcript-to", who=say("list-separator").join(message.recipients[:20])), "  ")
    yield from _wrapped(say(f"transcript-zone-{message.zone}"), "  ")
    if message.subject:
        yield from _wrapped(say("transcript-subject", subject=message.subject), "  ")
    if message.channel == "call":
        answered = "unknown" if message.answered is None else "yes" if message.answered else "no"
        yield from _wrapped(say("transcript-call", answered=answered, seconds=message.seconds or 0), "    ")
    for line in message.text.splitlines():
        yield from _wrapped(line, "    ")
    for attachment in message.attachments:
        yield from _wrapped(say("transcript-attached", name=attachment.name, size=attachment.size or 0), "  ")
    if message.quoted:
        yield from _wrapped(say("transcript-quoted", characters=len(message.quoted)), "  ")


def _time(moment: datetime | None, say: Speaker) -> str:
    if moment is None:
        return say("transcript-no-time")
    offset = f"{moment:%z}"
    return f"{moment:%Y-%m-%d %H:%M:%S}" + (f" {offset[:3]}:{offset[3:5]}" if offset else "")


def _wrapped(text: str, indent: str) -> Iterator[str]:
    """A line cut at the width of the page, behind a space where one is near: nothing of it is changed or left out."""
    rest = shown(text).replace("\n", " ").replace("\t", "    ")
    begin = indent
    while True:
        fits = _fitting(rest, COLUMNS - width(begin))
        if fits == len(rest):
            yield begin + rest
            return
        space = rest.rfind(" ", max(0, fits - _WORD), fits + 1)
        cut = fits + 1 if rest[fits] == " " else space + 1 if space > 0 else fits
        yield begin + rest[:cut]
        rest, begin = rest[cut:], f"{indent}  "


def _fitting(text: str, room: int) -> int:
    """How many characters of a text fit into so many columns; at least one."""
    used = 0
    for at, character in enumerate(text):
        used += width(character)
        if used > room:
            return max(at, 1)
    return len(text)


def plain(found: Transcript, say: Speaker) -> str:
    """The transcript as text, with the number of each page and line."""
    parts: list[str] = []
    for number, page in enumerate(found.pages, 1):
        parts.append(say("transcript-page", page=number, pages=len(found.pages)))
        parts += [f"{at:>3}  {line}".rstrip() for at, line in enumerate(page, 1)]
        parts.append("")
    return "\n".join(parts) + "\n"


def pdf(found: Transcript, place: str) -> tuple[bytes, ...]:
    """The transcript as PDF, one for each volume of pages; page and line numbers go on through all of them."""
    return tuple(
        typeset(
            "transcript.typ",
            {
                "title": found.title,
                "foot": found.foot,
                "lang": found.language,
                "paper": paper(place),
                "first": first + 1,
                "all": len(found.pages),
                "pages": [[shown(line) for line in page] for page in found.pages[first : first + VOLUME]],
            },
        )
        for first in range(0, len(found.pages), VOLUME)
    )

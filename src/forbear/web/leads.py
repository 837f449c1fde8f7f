"""From each line about a claim to the very words in the messages on which it rests, and back again.

An address says all that is needed (`/message/7?of=c1&line=line-2-0&at=12-19#here`), so that it works without a
script, can be opened in another tab, and survives a reload.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from forbear.app.desk import Arrived
from forbear.languages import Speaker
from forbear.records.message import Message
from forbear.records.reading import Source
from forbear.report.page import Item, Section
from forbear.text import inert

SHOWN = 3
"""Messages that a line names of its own, beside those that its sentences speak of already."""
MOST = 20
"""Stretches of one message that one address marks."""
LONGEST = 60
_AT = re.compile(r"\d{1,9}-\d{1,9}(?:\.\d{1,9}-\d{1,9}){0,19}")
LINE = re.compile(r"line-\d{1,3}-\d{1,4}")


@dataclass(slots=True, kw_only=True)
class Leads:
    """Where one line leads: its name on the page, the sentences that are links, other messages, and how many more."""

    id: str
    sentences: dict[str, str] = field(default_factory=dict)
    others: list[tuple[str, str]] = field(default_factory=list)
    more: int = 0


def leads(
    sections: Sequence[Section], claim: str, arrived: Mapping[str, Arrived], zone: str, say: Speaker
) -> list[list[Leads]]:
    """The leads of every line of every section, side by side with them."""
    return [
        [_of(item, f"line-{s}-{n}", claim, arrived, zone, say) for n, item in enumerate(section.items)]
        for s, section in enumerate(sections)
    ]


def _of(item: Item, id: str, claim: str, arrived: Mapping[str, Arrived], zone: str, say: Speaker) -> Leads:
    made = Leads(id=id)
    by_message: dict[str, list[Source]] = {}
    for place in item.places:
        if place.exhibit in arrived:
            by_message.setdefault(place.exhibit, []).append(place)
    seen = (item.text, *item.details)
    folded: list[tuple[str, str]] = []
    for name, places in reversed(by_message.items()) if item.mark in ("quote", "care") else by_message.items():
        message, number = arrived[name].reading.message, arrived[name].number
        words = [w for p in places if (w := _words(message, p))]
        address = f"/message/{number}?of={claim}&line={id}{_spans(places)}#here"
        link = address, _label(message, words, say)
        left = [line for line in (*seen, *item.more) if line not in made.sentences]
        times = _times(message, zone, say)
        said = item.text if item.mark == "quote" else _line(left, words or _beginning(message), times)
        if said in left:
            made.sentences[said] = address
            folded += [link] if said not in seen else []
        elif len(made.others) < SHOWN:
            made.others.append(link)
        else:
            made.more += 1
    if not made.others and not any(line in made.sentences for line in seen):
        made.others = folded[:SHOWN]
    return made


def _line(lines: Sequence[str], words: Sequence[str], times: Sequence[str]) -> str:
    """The sentence of an item that quotes these words, or names this contact; empty where none does."""
    for line in lines:
        if line in times or any(len(w) > 1 and (w in line or inert(w) in line) for w in words):
            return line
    return ""


def _beginning(message: Message) -> list[str]:
    """How a message begins, as a sentence quotes it that means the whole of it."""
    return [word for word in [" ".join(message.text[: 2 * LONGEST].split())[:LONGEST]] if word]


def _words(message: Message, place: Source) -> str:
    """The words of a place on one line, cut short."""
    return " ".join(message.text[place.start : place.end].split())[:LONGEST]


def _times(message: Message, zone: str, say: Speaker) -> list[str]:
    """How a sentence on the times of contacts speaks of this one."""
    at = message.received
    if at is None:
        return []
    moments = {at.replace(tzinfo=None), *([_local(at, zone)] if at.tzinfo and zone else [])}
    kind = "call" if message.channel == "call" else "message"
    return [say("step-contact", kind=kind, at=moment) for moment in moments]


def _local(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _label(message: Message, words: Sequence[str], say: Speaker) -> str:
    """What a link to a message says: its words where some are meant, and its day."""
    day = say.day(message.received) if message.received else say("web-no-time")
    if words:
        return say("web-lead-words", words=say("quote", text=inert(words[0])), day=day)
    return say("web-lead-call" if message.channel == "call" else "web-lead-message", day=day)


def _spans(places: Sequence[Source]) -> str:
    spans = ".".join(f"{p.start}-{p.end}" for p in places[:MOST] if p.end > p.start)
    return f"&at={spans}" if spans else ""


def spans(word: str, length: int) -> tuple[tuple[int, int], ...]:
    """The stretches that an address asks for, as far as they lie in the message; nothing where it is no such word."""
    if not _AT.fullmatch(word):
        return ()
    found = (tuple(map(int, each.split("-"))) for each in word.split("."))
    return tuple((start, min(end, length)) for start, end in found if start < min(end, length))

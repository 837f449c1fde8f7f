"""A text without what is private in it: marks in its place, the same mark for the same thing throughout a case."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from forbear.recognisers import folded_plain
from forbear.records.private import Detail, Known, Pseudonym, Redacted
from forbear.redact import marks
from forbear.redact.find import find
from forbear.redact.known import alike
from forbear.redact.policies import Policy


class Pseudonyms:
    """Gives the same mark to the same thing throughout one case: `[PERSON 1]`, `[PHONE 2]`, in whatever language it is shown.

    `given` are the marks of earlier copies of the case, so that a later copy speaks of the same people
    by the same marks. `entries` is what the vault keeps.
    """

    def __init__(self, given: Iterable[Pseudonym] = ()) -> None:
        self._marks: dict[tuple[str, str], Pseudonym] = {}
        self._counts: Counter[str] = Counter()
        for one in given:
            name = marks.name(one.type)
            self._marks[name, one.same] = one
            number = re.search(r" (\d+)\]$", one.mark)
            self._counts[name] = max(self._counts[name], int(number[1]) if number else 0)

    def mark(self, kind: str, value: str) -> str:
        """The mark of one thing, however it is spelt."""
        name, same = marks.name(kind), alike(value)
        if (name, same) not in self._marks:
            self._counts[name] += 1
            mark = f"[{name} {self._counts[name]}]"
            self._marks[name, same] = Pseudonym(mark=mark, type=kind, value=value, same=same)
        return self._marks[name, same].mark

    @property
    def entries(self) -> tuple[Pseudonym, ...]:
        """Every mark that was given, with what it stands for: the one list that leads back, for the vault alone."""
        return tuple(self._marks.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who will read the copies, and what is known of the case: its country, the person's own names, its marks.

    `language` is that of the marks; where it is empty they follow each text.
    """

    policy: Policy
    place: str = ""
    language: str = ""
    known: tuple[Known, ...] = ()
    pseudonyms: Pseudonyms = field(default_factory=Pseudonyms)

    def find(self, text: str) -> tuple[Detail, ...]:
        """The private details of a text, in order."""
        return find(text, place=self.place, known=self.known)

    def shown(self, value: str, kind: str, text: str) -> Redacted:
        """What stands in the copy of a text for one private thing: itself, its mark, or its mark with its last four characters."""
        treatment = self.policy.treatment(kind)
        if treatment == "keep":
            return Redacted(value)
        mark = marks.shown(self.pseudonyms.mark(kind, value), self.language or marks.language(text))
        if treatment == "last4":
            last = [c for c in folded_plain(value).text if c.isalnum()]
            # A short number is not shortened to itself.
            if len(last) >= 8:
                return Redacted(f"{mark[:-1]}: …{''.join(last[-4:])}]")
        return Redacted(mark)


def redact(
    text: str,
    policy: Policy,
    *,
    place: str = "",
    known: Iterable[Known] = (),
    pseudonyms: Pseudonyms | None = None,
    language: str = "",
) -> tuple[Redacted, tuple[Detail, ...]]:
    """The text that may be shown under a policy, and the details that were found in it.

    Give the same `pseudonyms` for all texts of a case. Letters of a mark are never the person's own. Marks are in the
    language of the text, or in the one that is named.
    """
    given = pseudonyms or Pseudonyms()
    reader = Reader(policy=policy, place=place, language=language, known=tuple(known), pseudonyms=given)
    (copied,), details = redact_pieces((text,), reader)
    return copied, details


def redact_pieces(pieces: Sequence[str], reader: Reader) -> tuple[tuple[Redacted, ...], tuple[Detail, ...]]:
    """The pieces of one text (paragraphs, cells, lines) without what is private, and the details that stood in them.

    The pieces are read as one text, line by line, so that "Name" in one cell speaks for the name in the next and a
    number that is broken over two lines is found. Its mark stands in the first of them.
    """
    text = "\n".join(pieces)
    details = reader.find(text)
    copied: list[Redacted] = []
    at, next_detail = 0, 0
    for piece in pieces:
        end = at + len(piece)
        parts: list[str] = []
        here = at
        while next_detail < len(details) and details[next_detail].start < end:
            detail = details[next_detail]
            value = text[detail.start : detail.end]
            keeps = reader.policy.treatment(detail.type) == "keep"
            parts.append(text[here : max(here, detail.start)])
            if keeps:
                parts.append(text[max(at, detail.start) : min(end, detail.end)])
            elif detail.start >= at:
                parts.append(reader.shown(value, detail.type, text))
            here = min(end, detail.end)
            if detail.end > end:
                break  # the rest of it stands in the next piece
            next_detail += 1
        parts.append(text[here:end])
        copied.append(Redacted("".join(parts)))
        at = end + 1
        while next_detail < len(details) and details[next_detail].end <= at:
            next_detail += 1
    return tuple(copied), details


def things(text: str, details: Iterable[Detail]) -> tuple[Known, ...]:
    """The different things that some details of a text name, each once, for saying who will learn what."""
    seen: dict[tuple[str, str], Known] = {}
    for detail in details:
        same = alike(text[detail.start : detail.end])
        seen.setdefault((marks.name(detail.type), same), Known(type=detail.type, value=same))
    return tuple(seen.values())

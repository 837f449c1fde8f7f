"""The hand-off pack for an adviser: drafted from the case, made safe by redaction, and only then given to anybody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from forbear import refer, respond
from forbear.app.referral import Help
from forbear.languages import Speaker
from forbear.preserve.chronology import chronology
from forbear.records.affairs import PlanCase
from forbear.records.answer import Answer
from forbear.records.case import CaseFile
from forbear.records.evidence import ChronologyEntry
from forbear.records.finding import Says
from forbear.records.law import Law
from forbear.records.letter import Deadline
from forbear.records.money import Money
from forbear.records.private import Audience, Known, Redacted
from forbear.records.referral import HandOff, Route
from forbear.redact import Reader, audience, policy, redact_pieces, things
from forbear.report import chronology as report
from forbear.report.handoff import Draft, Part, draft

POLICY = "adviser"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A hand-off that was made and not yet given to anybody, and who will learn what from it."""

    handoff: HandOff
    audience: Audience


def pack(
    help: Help, say: Speaker, *, case: PlanCase | None = None, known: Iterable[Known] = (), reader: Reader | None = None
) -> Pack | None:
    """The pack for the messages of `help`; `None` where there are none. Whoever has a vault gives its own `reader`."""
    answer = help.answer
    if answer is None:
        return None
    routes: tuple[Route, ...] = refer.screen(case, help.law, answer.on) if case else ()
    deadlines, entries = _deadlines(answer, help), _entries(answer, help)
    words = draft(answer, help.problems, deadlines, entries, say, case=case, routes=routes)
    own = reader or Reader(policy=policy(POLICY), place=help.law.place[:2].upper(), known=tuple(known))
    return safe(words, replace(own, language=say.language), say)


def safe(words: Draft, reader: Reader, say: Speaker) -> Pack:
    """A draft without what is private in it: this is the only way from a draft to a hand-off."""
    copy = _Copy(reader, say)
    handoff = HandOff(
        title=copy.said(words.title),
        first=tuple(map(copy.line, words.first)),
        questions=tuple(dict.fromkeys(map(copy.said, words.questions))),
        affairs=tuple(tuple(map(copy.line, row)) for row in words.affairs),
        debts=tuple(tuple(map(copy.line, row)) for row in words.debts),
        chronology=copy.contacts(words.entries),
    )
    return Pack(handoff=handoff, audience=audience(copy.found, reader.policy))


class _Copy:
    """Makes safe copies of parts for one reader, and remembers what was found in them."""

    def __init__(self, reader: Reader, say: Speaker) -> None:
        self.reader, self.say = reader, say
        self.found: list[Known] = []
        self.figures = all(reader.policy.treatment(kind) == "keep" for kind in ("AMOUNT", "DATE_TIME"))

    def text(self, words: str) -> Redacted:
        """Words from outside, without what is private in them."""
        (copied,), details = redact_pieces((words,), self.reader)
        self.found.extend(things(words, details))
        return copied

    def filled(self, asked: Says) -> Says:
        """One of forbear's own sentences, with safe fillings."""
        return Says(id=asked.id, args=tuple((n, self.text(v) if isinstance(v, str) else v) for n, v in asked.args))

    def said(self, asked: Says) -> Redacted:
        """Forbear's own words hold nothing private; where amounts and days must go, all of the sentence is looked at."""
        return Redacted(self.say.say(self.filled(asked))) if self.figures else self.text(self.say.say(asked))

    def line(self, parts: tuple[Part, ...]) -> Redacted:
        """Parts one after another."""
        return Redacted(" ".join(map(self._part, parts)))

    def _part(self, part: Part) -> Redacted:
        if isinstance(part, Says):
            return self.said(part)
        if isinstance(part, Money):
            shown = self.say.money(part)
            return Redacted(shown) if self.figures else self.text(shown)
        if isinstance(part, Law):
            return Redacted(part.names[self.say.language])
        return self.text(part)

    def contacts(self, entries: tuple[ChronologyEntry, ...]) -> tuple[tuple[Redacted, ...], ...]:
        """The rows of the chronology: number, time, what happened."""
        kept = [replace(e, who=self.text(e.who), says=self.filled(e.says), exhibit="", place="") for e in entries]
        rows = report.rows(kept, self.say)
        if self.figures:
            return tuple(tuple(Redacted(cell) for cell in row[:3]) for row in rows)
        return tuple(tuple(self.text(cell) for cell in row[:3]) for row in rows)


def _entries(answer: Answer, help: Help) -> tuple[ChronologyEntry, ...]:
    """Every contact of the people behind the claims, each once."""
    readings = {r.message.id: r for claim, _ in answer.claims for r in claim.contacts}
    readings |= {d.reading.message.id: d.reading for claim, _ in answer.claims for d in claim.demands}
    return chronology(readings.values(), case=CaseFile(id=""), timezone=help.law.timezone)


def _deadlines(answer: Answer, help: Help) -> tuple[Deadline, ...]:
    found = (
        each
        for claim, verdict in answer.claims
        for each in respond.deadlines(law=help.law, on=answer.on, claim=claim, verdict=verdict)
    )
    return tuple(sorted({d.id: d for d in found}.values(), key=lambda d: d.by))

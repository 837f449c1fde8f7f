"""What lies on the person's desk while the app is open: the case in memory, and what was worked out from it.

The case is a `CaseFile`, replaced whole at each change. Nothing is written to the disk here; where a
vault is open, `keep` hands every change on to it. What can be worked out again (the inbox, the answer, the
plan) is kept beside the case under a key that names everything it depends on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from threading import RLock
from typing import Any, TypeVar

from forbear import app, jurisdictions, workflow
from forbear.app.vault import Brought
from forbear.app.work import Work
from forbear.papers import debts as papers
from forbear.read.explain import explained as explain
from forbear.records.answer import Answer, Inbox
from forbear.records.case import CaseFile, Settings
from forbear.records.debt import Debt
from forbear.records.disclosure import Disclosure
from forbear.records.evidence import Exhibit
from forbear.records.letter import Letter, Person, Posting, Round
from forbear.records.message import Message, Original, Problem
from forbear.records.money import Money
from forbear.records.private import Known
from forbear.records.reading import Reading
from forbear.vault import Vault
from forbear.vault.case import name as named

T = TypeVar("T")
MOMENT = 0.7
"""Seconds that a page waits for work before it shows how far it is."""


MOST_TRIES = 10
"""Wrong passphrases after which a locked app opens only from the window in which it was started."""
FIELDS: dict[type[Any], str] = {
    Letter: "letters",
    Posting: "postings",
    Round: "rounds",
    Disclosure: "disclosures",
    Known: "known",
}


class StillWorking(Exception):
    """What was asked for is being worked out; `work` tells how far it is."""

    def __init__(self, work: Work) -> None:
        super().__init__(work.name)
        self.work = work


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """One message that arrived: its number in the case, what it says, and the claim that it belongs to, if any."""

    number: int
    reading: Reading
    claim: str = ""


class Desk:
    """One case while the app is open. `lock` is held by whoever shows or changes it."""

    def __init__(self, *, language: str = "en", today: Callable[[], date] = app.today) -> None:
        self.lock = RLock()
        self.today = today
        self.case = CaseFile(id="case", settings=Settings(language=language))
        self.vault: Vault | None = None
        self.kept = False
        self.brought: Brought | None = None
        self.facts: dict[str, dict[str, str]] = {}
        self.terms_debt: Money | None = None
        self.tries = 0
        self.works: dict[str, Work] = {}
        self._read: dict[str, Inbox] = {}
        self._kept: dict[str, tuple[object, Any]] = {}
        self._batch: tuple[str, ...] = ()

    @property
    def locked_vault(self) -> bool:
        """Whether a passphrase opens the app again after it was locked; not after too many wrong ones."""
        return self.kept and self.vault is None and self.tries < MOST_TRIES

    # -- what the person brings -------------------------------------------------------------

    def add(self, originals: Iterable[Original]) -> tuple[Exhibit, ...]:
        """Takes originals in, each once by its bytes; gives those that are new."""
        known = {e.sha256 for e in self.case.exhibits}
        new: list[Exhibit] = []
        for original in originals:
            mark = sha256(original.data).hexdigest()
            if mark not in known:
                known.add(mark)
                label = f"E{self._last_label() + len(new) + 1}"
                new.append(Exhibit(label=label, original=original, sha256=mark, added=app.now()))
        if self.vault:
            new = list(self.vault.keep(e.original for e in new))
        self.change(exhibits=(*self.case.exhibits, *new))
        self._batch = tuple(e.label for e in new)
        return tuple(new)

    def remove(self, labels: Iterable[str]) -> None:
        """Takes originals off the desk again; what a vault keeps stays kept."""
        gone = set(labels)
        if not self.vault:
            self.change(exhibits=tuple(e for e in self.case.exhibits if e.label not in gone))

    def put(self, role: str, original: Original | None) -> None:
        """Lays the person's own papers of one sort (`debts`, `plan`, `loan`) in place of the old; `None` removes them."""
        others = tuple(p for p in self.case.papers if p[0] != role)
        if self.vault:
            self.vault.paper(role, original or Original(name="", data=b""))
        self.change(papers=others if original is None else (*others, (role, original)))

    def paper(self, role: str) -> Original | None:
        """The person's own papers of one sort, if there are any."""
        found = dict(self.case.papers).get(role)
        return found if found and found.data else None

    def papers(self, beginning: str) -> tuple[tuple[str, Original], ...]:
        """All papers whose sort begins with a word, such as every `statement-...`."""
        return tuple(p for p in self.case.papers if p[0].startswith(beginning) and p[1].data)

    def choose(self, **settings: Any) -> None:
        """Changes what the person chose once: place, language, discreet."""
        self.save(replace(self.case.settings, **settings))

    def save(self, record: Letter | Posting | Round | Disclosure | Person | Known | Settings) -> None:
        """Takes a record into the case, in place of an older one of the same name."""
        if self.vault:
            self.vault.save(record)
        if isinstance(record, Settings):
            self.change(settings=record)
        elif isinstance(record, Person):
            self.change(person=record)
        else:
            field = FIELDS[type(record)]
            others = tuple(r for r in getattr(self.case, field) if named(r) != named(record))
            self.change(**{field: (*others, record)})

    def drop(self, record: Letter | Posting | Round | Disclosure | Known) -> None:
        """Takes a record out of the case again."""
        if self.vault:
            self.vault.remove(record)
        field = FIELDS[type(record)]
        self.change(**{field: tuple(r for r in getattr(self.case, field) if named(r) != named(record))})

    def change(self, **fields: Any) -> None:
        """Replaces parts of the case."""
        self.case = replace(self.case, **fields)

    def close(self) -> None:
        """Closes the vault, if one is open, and forgets what came from it."""
        self.brought = None
        if self.vault:
            self.vault.close()
            self.vault, self.tries = None, 0
            self.erase()

    def erase(self) -> None:
        """Forgets everything but the language; what a vault keeps stays kept."""
        if self.vault:
            self.vault.close()
            self.vault = None
        for work in self.works.values():
            work.stop()
        self.case = CaseFile(id="case", settings=Settings(language=self.case.settings.language))
        self.works, self._read, self._kept, self._batch, self.facts = {}, {}, {}, (), {}
        self.terms_debt = self.brought = None

    # -- what is worked out -----------------------------------------------------------------

    @property
    def place(self) -> str:
        """The place that the person named, in the law's own spelling; empty where they named none."""
        return self.case.settings.place

    def place_or_assumed(self) -> str:
        """The place that the person named, else the one that the answer assumed, where there is an answer already."""
        if self.place or not self.case.exhibits:
            return self.place
        try:
            return self.answer().place
        except StillWorking:
            return ""

    def debts(self) -> tuple[tuple[Debt, ...], tuple[Problem, ...]]:
        """What the person's own papers say, and what could not be read of them."""
        return self.remember("debts", self.paper("debts"), self._debts)

    def _debts(self) -> tuple[tuple[Debt, ...], tuple[Problem, ...]]:
        paper = self.paper("debts")
        found = list(papers.debts(paper)) if paper else []
        return tuple(f for f in found if isinstance(f, Debt)), tuple(f for f in found if isinstance(f, Problem))

    def answer(self) -> Answer:
        """The honest answer to everything that arrived; raises `StillWorking` until it is there."""
        own, _ = self.debts()
        exhibits, place, on = self.case.exhibits, self.place, self.today()
        key = (tuple(e.sha256 for e in exhibits), self.paper("debts"), place, on)
        with_papers = self.paper("debts") is not None

        def check(work: Work) -> Answer:
            received = self.inbox(exhibits, work)
            work.phase = "check"
            return workflow.check(
                received,
                on=on,
                place=place,
                debts=own,
                papers=with_papers,
                watch=lambda messages: work.pieces(messages, len(received.messages)),
            )

        answer: Answer = self.work_out("reading", key, check)
        return answer

    def arrived(self) -> tuple[Arrived, ...]:
        """Every message and call in the order of the exhibits, with the claim that it belongs to."""
        answer = self.answer()
        return self.remember("arrived", answer, lambda: tuple(_arrived(answer)))

    def stop(self, name: str) -> None:
        """Stops work; originals whose reading is stopped are taken off the desk again."""
        work = self.works.pop(name, None)
        if work and not work.over:
            work.stop()
            if name == "reading":
                self.remove(self._batch)
                self._batch = ()

    def work_out(self, name: str, key: object, do: Callable[[Work], Any]) -> Any:
        """The result of long work for a key: begun once, waited for a moment, then shown as `StillWorking`."""
        work = self.works.get(name)
        if work is None or work.key != key or (work.over and work.stopped):
            if work:
                work.stop()
            work = self.works[name] = Work(name, key, do).start()
        if not work.wait(MOMENT) or work.failed:
            raise StillWorking(work)
        return work.result

    def remember(self, name: str, key: object, make: Callable[[], T]) -> T:
        """What was worked out for a key before, or is now."""
        kept = self._kept.get(name)
        if kept is None or (kept[0] is not key and kept[0] != key):
            kept = self._kept[name] = (key, make())
        made: T = kept[1]
        return made

    def inbox(self, exhibits: tuple[Exhibit, ...], work: Work) -> Inbox:
        """All messages of the exhibits; each exhibit is read once, whatever is added later."""
        work.phase = "read"
        found: list[Inbox] = []
        for exhibit in work.pieces(exhibits, len(exhibits)):
            read = self._read.get(exhibit.sha256)
            if read is None:
                named = replace(exhibit.original, name=f"{exhibit.label} {exhibit.original.name}")
                read = self._read[exhibit.sha256] = workflow.inbox([named])
            found.append(read)
        messages: tuple[Message, ...] = tuple(m for read in found for m in read.messages)
        return Inbox(messages=messages, problems=tuple(p for read in found for p in read.problems))

    def _last_label(self) -> int:
        return max((int(e.label[1:]) for e in self.case.exhibits if e.label[1:].isdigit()), default=0)


def explained(reading: Reading) -> Reading:
    """A reading with the words that speak for its kind."""
    return explain(reading)


def places() -> tuple[tuple[str, dict[str, str]], ...]:
    """Every place whose law is known, with its names by language."""
    return tuple((place, dict(jurisdictions.load(place).names)) for place in jurisdictions.places())


def place_named(word: str) -> str:
    """A place as the law spells it; empty where it is not known."""
    return jurisdictions.place_named(word) or ""


def _arrived(answer: Answer) -> Iterator[Arrived]:
    claims: dict[str, str] = {}
    readings: dict[str, Reading] = {r.message.id: r for r in answer.others}
    for claim, _ in answer.claims:
        for reading in claim.contacts:
            readings.setdefault(reading.message.id, reading)
        for demand in claim.demands:
            claims[demand.reading.message.id] = claim.id
            readings[demand.reading.message.id] = demand.reading
    ordered = sorted(readings.values(), key=lambda r: (_label(r), r.message.number))
    for number, reading in enumerate(ordered, 1):
        yield Arrived(number=number, reading=reading, claim=claims.get(reading.message.id, ""))


def _label(reading: Reading) -> tuple[int, str]:
    first = reading.message.exhibit.split(" ", 1)[0].lstrip("E")
    return (int(first) if first.isdigit() else 0), reading.message.exhibit

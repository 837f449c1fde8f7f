"""Makes an evidence bundle out of the vault and writes it, and checks one that somebody brought."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from msgspec import structs

from forbear import __version__, jurisdictions, workflow
from forbear.app import today
from forbear.app.packing import write, zipped
from forbear.errors import WrongUse
from forbear.languages import Speaker
from forbear.papers import debts as papers
from forbear.preserve import bag, checklist, proofs
from forbear.preserve.chronology import chronology
from forbear.preserve.custody import head_line
from forbear.records.answer import Inbox
from forbear.records.case import CaseFile
from forbear.records.debt import Debt
from forbear.records.evidence import Bundle, Exhibit, Head, Stamp
from forbear.records.message import Message, Untrusted
from forbear.records.reading import Reading
from forbear.report import bundle as pages
from forbear.report import chronology as chronology_page
from forbear.report import transcript as transcript_page
from forbear.vault import Vault
from forbear.vault.export import ending

MOST_PAGES = 2000
"""A longer transcript comes only as text."""


def bundle(
    vault: Vault,
    out: Path,
    say: Speaker,
    *,
    place: str = "",
    on: date | None = None,
    exhibits: Sequence[str] = (),
    policy: str = "",
    pdf: bool = True,
) -> Bundle:
    """Writes a bundle as a folder, or as one `.zip` file; it is there completely or not at all.

    `exhibits` are the labels that go in (all where none is named); with a `policy` the originals stay out and
    private details are replaced by marks. Raises `WrongUse` where `out` is there already or a label is unknown.
    """
    if out.exists():
        raise WrongUse(say("bundle-there-already", out=str(out)), next_step=say("bundle-there-already-next"))
    case = vault.case()
    chosen = _chosen(case, exhibits, say)
    made = Contents(vault, case, chosen, say, place=place or case.settings.place, on=on or today(), policy=policy)
    payload, about = made.files(pdf=pdf)
    files = bag.bag(payload, on=made.on, about=_info(about))
    write(out, files, made.on)
    vault.log("shared" if policy else "exported", detail=f"bundle of {len(chosen)}: {_span(chosen)}")
    return replace(about, files=len(files), size=sum(map(len, files.values())))


def packed(vault: Vault, say: Speaker, *, place: str = "", on: date | None = None, policy: str = "") -> bytes:
    """The bundle of everything in the vault as one zip in memory; whoever hands it over writes that into the log."""
    case = vault.case()
    made = Contents(
        vault, case, case.exhibits, say, place=place or case.settings.place, on=on or today(), policy=policy
    )
    payload, about = made.files(pdf=True)
    return zipped(bag.bag(payload, on=made.on, about=_info(about)), made.on)


def _chosen(case: CaseFile, labels: Sequence[str], say: Speaker) -> tuple[Exhibit, ...]:
    known = {e.label: e for e in case.exhibits}
    for label in labels:
        if label not in known:
            raise WrongUse(say("bundle-unknown-exhibit", label=label), next_step=say("bundle-unknown-exhibit-next"))
    return tuple(known[label] for label in known if not labels or label in labels)


def _span(exhibits: Sequence[Exhibit]) -> str:
    shown = " ".join(e.label for e in exhibits[:200])
    return shown if len(exhibits) <= 200 else f"{shown} ..."


def _info(about: Bundle) -> dict[str, str]:
    return {
        "Bag-Software-Agent": f"forbear {__version__}",
        "External-Identifier": about.head.case,
        "Internal-Sender-Description": f"custody head {about.head.size} {about.head.root}",
    }


class Contents:
    """Everything that goes into one bundle, worked out from the vault as it stands."""

    def __init__(
        self,
        vault: Vault,
        case: CaseFile,
        exhibits: Sequence[Exhibit],
        say: Speaker,
        *,
        place: str,
        on: date,
        policy: str,
    ) -> None:
        self.case, self.exhibits, self.say, self.on, self.policy = case, exhibits, say, on, policy
        self.lines, self.heads, self.stamps = vault.lines(), vault.heads(), vault.stamps()
        self.read = {e.label: _messages(e) for e in exhibits}
        found = tuple(m for messages in self.read.values() for m in messages)
        self.place = place or workflow.guess_place(found)
        self.debts = _debts(case)
        self.readings = tuple(workflow.readings(found, place=self.place))
        self.messages = tuple(r.message for r in self.readings)
        if policy:
            self.messages = _redacted(self.messages, policy, self.place, case)

    @property
    def head(self) -> Head:
        """The head of the log that goes along."""
        return self.heads[-1]

    def files(self, *, pdf: bool) -> tuple[dict[str, bytes], Bundle]:
        """The payload of the bundle, and what there is to say about it."""
        say = self.say
        transcript = transcript_page.transcript(self.messages, self._about(), say)
        drawn = pdf and len(transcript.pages) <= MOST_PAGES
        told = self._chronology(transcript)
        files = {
            "transcript.txt": transcript_page.plain(transcript, say).encode("utf-8", "replace"),
            "chronology.txt": chronology_page.plain(told).encode("utf-8", "replace"),
            "index.csv": self._index().encode("utf-8", "replace"),
            **proofs.files(self.lines, self.heads, self.exhibits),
            **_times(self.stamps),
        }
        if not self.policy:
            files |= {f"originals/{_file(e)}": e.original.data for e in self.exhibits}
            files |= _letters(self.case, pdf=drawn)
        if drawn:
            files |= _volumes("transcript", transcript_page.pdf(transcript, self.place))
            files |= _volumes("chronology", chronology_page.pdf(told, self.place))
        about = Bundle(
            files=0,
            size=0,
            head=self.head,
            exhibits=tuple(e.label for e in self.exhibits),
            messages=len(self.messages),
            pages=len(transcript.pages),
            pdf=drawn or not pdf,
            left_out=tuple(e.label for e in self.case.exhibits if e not in self.exhibits),
            unread=sum(not messages for messages in self.read.values()),
            policy=self.policy,
        )
        return files | self._words(about), about

    def _words(self, about: Bundle) -> dict[str, bytes]:
        """The pages that are there in every language: README and checklist."""
        from forbear.languages import speaker, spoken

        found: dict[str, bytes] = {}
        place = self.place.upper().replace("_", "-") or "?"
        for language in spoken():
            say = speaker(language)
            notes = pages.notes(about, say)
            readme = pages.readme(
                self.head,
                on=self.on,
                version=__version__,
                case=self.case.id,
                policy=self.policy,
                notes=notes,
                say=say,
            )
            asked = pages.checklist(checklist.requirements(self.place), self.stamps, place, say)
            found[f"README.{language}.txt"] = readme.encode("utf-8")
            found[f"checklist.{language}.txt"] = asked.encode("utf-8")
        return found

    def _about(self) -> transcript_page.About:
        names = [(e.label, "" if self.policy else e.original.name, e.sha256) for e in self.exhibits]
        return transcript_page.About(
            case=self.case.id,
            exhibits=names,
            on=self.on,
            root=self.head.root,
            place=self.place,
            policy=self.policy,
        )

    def _chronology(self, transcript: transcript_page.Transcript) -> chronology_page.Chronology:
        law = jurisdictions.load(self.place) if self.place else None
        zone = law.timezone if law else "UTC"
        plain = {m.id: m for m in self.messages}
        readings: Sequence[Reading] = [structs.replace(r, message=plain[r.message.id]) for r in self.readings]
        case = self.case if not self.policy else replace(self.case, letters=(), rounds=(), disclosures=())
        debts = () if self.policy else self.debts
        original = tuple(r.message for r in self.readings)
        answer = workflow.check(
            Inbox(messages=original, problems=()),
            on=self.on,
            place=self.place,
            debts=self.debts,
            papers=bool(self.debts),
        )
        findings = [] if self.policy else [f for _, verdict in answer.claims for f in verdict.findings]
        return chronology_page.chronology(
            chronology(readings, case=case, debts=debts, timezone=zone),
            findings,
            self.say,
            on=self.on,
            exhibits=len(self.exhibits),
            zone=zone,
            case=self.case.id,
            root=self.head.root,
            places=transcript.places,
        )

    def _index(self) -> str:
        rows = (
            (
                e.label,
                "" if self.policy else f"originals/{_file(e)}",
                "" if self.policy else e.original.name,
                len(e.original.data),
                e.sha256,
                e.added.strftime("%Y-%m-%d %H:%M:%S"),
                len(self.read[e.label]),
            )
            for e in self.exhibits
        )
        return pages.index(rows, self.say)


def _file(exhibit: Exhibit) -> str:
    return f"{exhibit.label}{ending(exhibit.original.name)}"


def _messages(exhibit: Exhibit) -> tuple[Message, ...]:
    """The messages of an original, each named by the original's label instead of a name from outside."""
    name = exhibit.original.name
    found = workflow.inbox([exhibit.original]).messages
    return tuple(
        structs.replace(m, exhibit=exhibit.label, number=m.number if m.exhibit == name else count)
        for count, m in enumerate(found, 1)
    )


def _volumes(name: str, volumes: Sequence[bytes]) -> dict[str, bytes]:
    """A document under its name, or its volumes under numbers."""
    if len(volumes) == 1:
        return {f"{name}.pdf": volumes[0]}
    return {f"{name}-{number}.pdf": volume for number, volume in enumerate(volumes, 1)}


def _letters(case: CaseFile, *, pdf: bool) -> dict[str, bytes]:
    """The letters of the case, numbered in the order in which they were kept."""
    from forbear.report.letter_pdf import pdf as drawn
    from forbear.report.letter_text import text

    found: dict[str, bytes] = {}
    for number, letter in enumerate(case.letters, 1):
        name = f"letters/{number:02}-{letter.kind}.{letter.language}"
        found[f"{name}.txt"] = text(letter).encode("utf-8", "replace")
        if pdf:
            found[f"{name}.pdf"] = drawn(letter)
    return found


def _debts(case: CaseFile) -> tuple[Debt, ...]:
    own = dict(case.papers).get("debts")
    return tuple(d for d in papers.debts(own) if isinstance(d, Debt)) if own else ()


def _redacted(messages: tuple[Message, ...], policy: str, place: str, case: CaseFile) -> tuple[Message, ...]:
    """The messages without private details; attachments, recipients and quoted parts are left out altogether."""
    from forbear.redact import Pseudonyms
    from forbear.redact import policy as policy_named
    from forbear.redact.message import copy

    chosen, marks = policy_named(policy), Pseudonyms()
    made = []
    for message in messages:
        safe = copy(message, chosen, marks, place=place, known=case.known)
        made.append(
            structs.replace(
                message,
                text=Untrusted(safe.text),
                sender=Untrusted(safe.sender),
                sender_name=Untrusted(""),
                subject=Untrusted(safe.subject),
                received=message.received if safe.sent else None,
                recipients=(),
                attachments=(),
                quoted=Untrusted(""),
                boxes=(),
            )
        )
    return tuple(made)


def _times(stamps: Sequence[Stamp]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for stamp in stamps:
        if stamp.response:
            name = f"time/{stamp.head.size}"
            found[f"{name}.head.json"] = head_line(stamp.head)
            found[f"{name}.tsr"] = stamp.response
            found[f"{name}.pem"] = stamp.certificate
    return found

"""What the desk works out about help and privacy: who can help, whether a helper can be trusted, who was told, safe copies."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, replace

from forbear import jurisdictions, refer, workflow
from forbear.app import handoff, redaction, terms
from forbear.app.desk import Desk
from forbear.app.handoff import Pack
from forbear.app.money import plan_case
from forbear.app.redaction import Export
from forbear.app.referral import Help
from forbear.app.terms import Reviewed
from forbear.app.work import Work
from forbear.languages import Speaker
from forbear.papers.helper import helper as read_helper
from forbear.records.affairs import PlanCase
from forbear.records.answer import Answer, Inbox
from forbear.records.disclosure import Ledger
from forbear.records.message import Original, Problem
from forbear.records.private import Known, Pseudonym
from forbear.records.referral import HelperVerdict
from forbear.redact import Pseudonyms, Reader
from forbear.redact import policy as named


def place(desk: Desk) -> str:
    """The person's place, said or assumed, or that of the currency of their plan; empty where nothing tells it."""
    return desk.place_or_assumed()


def helpers(desk: Desk, problems: tuple[str, ...] = ()) -> Help | None:
    """Who can help in this case, or with problems that the person names; `None` where nothing tells the place."""
    answer = desk.answer() if desk.case.exhibits else None
    law = answer.law if answer else jurisdictions.load(desk.place) if desk.place else None
    if law is None:
        return None
    found = tuple(dict.fromkeys((*problems, *(refer.problems(answer) if answer and not problems else ()))))
    return Help(
        law=law,
        assumed=bool(answer and answer.place_assumed),
        problems=found,
        referrals=refer.referrals(law, found or refer.needs()),
        answer=answer,
    )


def needs() -> tuple[str, ...]:
    """The problems that somebody can be found for."""
    return tuple(refer.needs())


def questions(place: str) -> tuple[str, ...]:
    """The questions to ask of a helper in a place, the worst traps first; nothing where the place is not known."""
    return refer.questions(jurisdictions.load(place)) if place else ()


def look(desk: Desk, place: str, paper: Original) -> tuple[HelperVerdict | None, tuple[Problem, ...]]:
    """What the answers about a helper mean."""
    made, problems = read_helper(paper, questions(place))
    if made is None:
        return None, problems
    return refer.look(replace(made, place=place), jurisdictions.load(place), desk.today()), problems


def terms_of(desk: Desk) -> tuple[Reviewed | None, tuple[Problem, ...]] | None:
    """What stands in the terms that the person laid on the desk; `None` without any. Raises `StillWorking` first."""
    paper = desk.paper("terms")
    if paper is None:
        return None
    where, on = place(desk), desk.today()
    debt = desk.terms_debt or terms.owed(desk.debts()[0])

    def do(work: Work) -> tuple[Reviewed | None, tuple[Problem, ...]]:
        return terms.review(None, place=where, debt=debt, on=on, given=(paper,))

    found: tuple[Reviewed | None, tuple[Problem, ...]] = desk.work_out("terms", (paper, where, on, debt), do)
    return found


def told(desk: Desk) -> Ledger:
    """Who was told what, by the messages and by the person's own entries; raises `StillWorking` until it is there."""
    exhibits, own, on, where = desk.case.exhibits, desk.case.disclosures, desk.today(), desk.place

    def do(work: Work) -> Ledger:
        received = desk.inbox(exhibits, work) if exhibits else Inbox(messages=(), problems=())
        return workflow.told(received, on=on, place=where, own=own)

    found: Ledger = desk.work_out("told", (tuple(e.sha256 for e in exhibits), own, on, where), do)
    return found


def copies(desk: Desk, labels: tuple[str, ...], policy: str) -> Export:
    """Safe copies of some originals for a reader, in memory; raises `StillWorking` until they are there."""
    chosen = tuple(e for e in desk.case.exhibits if not labels or e.label in labels)
    known = redaction.known_of(desk.case)
    given = redaction.marks(desk.vault) if desk.vault else ()
    where = place(desk)[:2]

    def do(work: Work) -> Export:
        originals = work.pieces((e.original for e in chosen), len(chosen))
        return redaction.of_originals(originals, policy_name=policy, place=where, known=known, given=given)

    key = (tuple(e.sha256 for e in chosen), policy, where, known)
    found: Export = desk.work_out("share", key, do)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """A summary for somebody who helps, made safe and not yet given to anybody, with the marks that it uses."""

    pack: Pack
    pseudonyms: tuple[Pseudonym, ...]


def summary(desk: Desk, policy: str, say: Speaker) -> Handed | None:
    """What somebody who helps asks first, safe for a reader; `None` where no place is known.

    Raises `StillWorking` until it is there.
    """
    found = helpers(desk)
    if found is None or found.answer is None:
        return None
    made, _ = plan_case(desk)
    known = (*redaction.known_of(desk.case), *_companies(found.answer, made))
    given = redaction.marks(desk.vault) if desk.vault else ()
    place = found.law.place[:2].upper()

    def do(work: Work) -> Handed:
        reader = Reader(policy=named(policy), place=place, known=known, pseudonyms=Pseudonyms(given))
        drawn = handoff.pack(found, say, case=made, reader=reader)
        assert drawn is not None
        return Handed(pack=drawn, pseudonyms=reader.pseudonyms.entries)

    key = (found.answer, made, policy, say.language, known, given)
    handed: Handed = desk.work_out("summary", key, do)
    return handed


def _companies(answer: Answer, case: PlanCase | None) -> tuple[Known, ...]:
    """Whoever asks for money: some readers are not to see their names, and an unusual one must not slip through."""
    parties = [p.name for claim, _ in answer.claims for p in (claim.creditor, *claim.collectors) if p]
    parties += [debt.name for debt in case.debts] if case else []
    return tuple(Known(type="ORGANIZATION", value=name) for name in dict.fromkeys(parties) if name.strip())


def handed_over(desk: Desk, made: Handed) -> None:
    """Writes down, where a vault is open, that a summary left, and keeps its marks for later copies."""
    if desk.vault:
        redaction.keep_marks(desk.vault, made.pseudonyms)
        desk.vault.log("shared", detail=f"{made.pack.audience.policy}: summary")


def packed(desk: Desk, export: Export) -> bytes:
    """The copies in one archive, under names that say nothing; the vault, where one is open, remembers the marks."""
    if desk.vault:
        redaction.remember(desk.vault, export)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, copy in enumerate(export.copies, 1):
            archive.writestr(zipfile.ZipInfo(f"{number:02d}-{copy.name}"), copy.data)
    return made.getvalue()

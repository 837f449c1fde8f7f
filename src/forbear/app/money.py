"""What the desk works out about money: what is owed on a loan, where the money goes, and a plan that can be kept."""

from __future__ import annotations

from time import monotonic
from typing import Any

from forbear import jurisdictions, plan, statements, workflow
from forbear.app.desk import Desk
from forbear.app.own_papers import rows_of, tables, written
from forbear.app.work import Work
from forbear.categories import purposes
from forbear.papers.case import case, change
from forbear.papers.corrections import corrections
from forbear.records.affairs import PlanCase
from forbear.records.budget import Correction, Review
from forbear.records.law import Law
from forbear.records.message import Original, Problem
from forbear.records.offer import Comparison
from forbear.records.outlook import Change, Outlook
from forbear.records.reckoning import Owed
from forbear.review import review as look_back

SECONDS = 20.0
"""How long a plan is looked for."""


def owed(desk: Desk) -> Owed | tuple[Problem, ...] | None:
    """What is owed today on the loan that the person wrote down; `None` where they wrote none."""
    paper = desk.paper("loan")
    if paper is None:
        return None
    currency = str(tables(paper).get("currency", ""))
    written_place = tables(paper).get("place")
    place = "" if written_place else desk.place_or_assumed() or workflow.PLACE_OF_CURRENCY.get(currency, "")
    return desk.remember(
        "owed", (paper, place, desk.today()), lambda: workflow.owed(paper, on=desk.today(), place=place)
    )


def add_statements(desk: Desk, files: tuple[Original, ...]) -> None:
    """Lays bank and wallet statements beside those that are there, each once by its bytes."""
    known = {original.data for _, original in desk.papers("statement-")}
    used = [int(role.rsplit("-", 1)[1]) for role, _ in desk.papers("statement-")]
    for original in files:
        if original.data not in known:
            known.add(original.data)
            used.append(max(used, default=0) + 1)
            desk.put(f"statement-{used[-1]}", original)


def review(desk: Desk) -> Review | None:
    """The calm look back over all statements; raises `StillWorking` until it is there, `None` without statements."""
    files = desk.papers("statement-")
    if not files:
        return None
    rules, _ = rules_of(desk)

    def do(work: Work) -> Review:
        read = [statements.read(original) for _, original in work.pieces(files, len(files))]
        return look_back(read, corrections=rules, place=desk.place)

    found: Review = desk.work_out("budget", (files, rules, desk.place), do)
    return found


def rules_of(desk: Desk) -> tuple[tuple[Correction, ...], tuple[Problem, ...]]:
    """The person's own rules for what rows are for."""
    paper = desk.paper("rules")
    return corrections(paper, frozenset(purposes())) if paper else ((), ())


def sort_rows(desk: Desk, text: str, purpose: str) -> bool:
    """Says once and for all what rows with a text are for; whether that could be kept."""
    if not text.strip() or purpose not in purposes():
        return False
    rules = [r for r in rows_of(tables(desk.paper("rules")), "rule") if r.get("text") != text]
    desk.put("rules", written("rules.toml", {"rule": [*rules, {"text": text, "purpose": purpose}]}))
    return True


def plan_case(desk: Desk) -> tuple[PlanCase | None, tuple[Problem, ...]]:
    """The case that a plan is made for, as the person wrote it down."""
    paper = desk.paper("plan")
    return desk.remember("case", paper, lambda: case(paper) if paper else (None, ()))


def outlook(desk: Desk, *, changes: tuple[Change, ...] = (), seconds: float = SECONDS) -> Outlook | None:
    """The best plan with everything beside it; raises `StillWorking` until it is there, `None` without a case."""
    made, _ = plan_case(desk)
    if made is None:
        return None

    def do(work: Work) -> Outlook:
        began = monotonic()

        def left() -> float:
            return 0.0 if work.stopped else seconds - (monotonic() - began)

        def tell(phase: str) -> None:
            work.phase = phase

        return plan.make(made, left=left, changes=changes, tell=tell)

    found: Outlook = desk.work_out("plan", (desk.paper("plan"), changes, seconds), do)
    return found


def offers(desk: Desk) -> Comparison | tuple[Problem, ...] | None:
    """The offers of the file that the person laid on the desk, side by side; `None` without one."""
    paper = desk.paper("offers")
    if paper is None:
        return None
    place = "" if tables(paper).get("place") else desk.place
    return desk.remember("offers", (paper, place), lambda: workflow.compare(paper, place=place))


def asked(kind: Any, month: str, amount: str, case: PlanCase) -> Change | None:
    """What a person asks about a plan: an extra payment in a month, or a new income from a month on."""
    return change(kind, month, amount, case.affairs)


def law_of(desk: Desk, case: PlanCase) -> Law | None:
    """The law of the person's place, else of the one country whose currency the case is in."""
    named = desk.place or (jurisdictions.place_named(case.place) or "" if case.place else "")
    if named:
        return jurisdictions.load(named)
    countries = (jurisdictions.load(p) for p in jurisdictions.places() if "_" not in p)
    return next((law for law in countries if law.currency == case.affairs.currency), None)

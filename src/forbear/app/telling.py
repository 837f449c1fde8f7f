"""Who was told what: reads the messages and the person's own list, and asks the workflow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from forbear import app, workflow
from forbear.papers import told as papers
from forbear.records.answer import Inbox
from forbear.records.disclosure import Disclosure, Ledger
from forbear.records.message import Original, Problem


def told(
    names: Sequence[str],
    *,
    text: str | None = None,
    told_file: str | None = None,
    place: str = "",
    on: date | None = None,
    kept: Iterable[Original] = (),
    entered: Iterable[Disclosure] = (),
) -> tuple[Ledger, tuple[Problem, ...]]:
    """The ledger of some sources, of the person's own list, and of what a vault holds (`kept`, `entered`)."""
    day = on or app.today()
    own, problems = entries(told_file, on=day)
    received = app.inbox(names, text=text)
    stored = workflow.inbox(kept)
    everything = Inbox(
        messages=(*stored.messages, *received.messages), problems=(*problems, *stored.problems, *received.problems)
    )
    ledger = workflow.told(everything, on=day, place=place, own=tuple(dict.fromkeys((*entered, *own))))
    return ledger, everything.problems


def entries(path: str | None, *, on: date | None = None) -> tuple[tuple[Disclosure, ...], tuple[Problem, ...]]:
    """The person's own list, where a file of it was named."""
    if path is None:
        return (), ()
    named = app.source(path)
    found = [named] if isinstance(named, Problem) else list(papers.told(named, on=on or app.today()))
    return (
        tuple(f for f in found if isinstance(f, Disclosure)),
        tuple(f for f in found if isinstance(f, Problem)),
    )

"""What scripts may ask for, text in and records out: the same answers as in a window or on the command line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from forbear import app, workflow
from forbear.papers import debts as papers
from forbear.read.explain import explained
from forbear.records.answer import Answer
from forbear.records.debt import Debt
from forbear.records.message import Original, Problem
from forbear.records.private import Detail
from forbear.records.reading import Reading
from forbear.redact import policy, redact


def read(text: str, *, place: str = "") -> tuple[Reading, ...]:
    """What a text says, message by message where it is an export of several."""
    received = workflow.inbox([_original("text", text)])
    place = place or workflow.guess_place(received.messages)
    return tuple(map(explained, workflow.readings(received.messages, place=place)))


def check(texts: Iterable[str], *, place: str = "", debts: str = "", on: date | None = None) -> Answer:
    """The main job for some texts, beside the person's own papers (the text of a `debts.toml`) where there are any."""
    found = list(papers.debts(_original("debts", debts))) if debts else []
    own = tuple(f for f in found if isinstance(f, Debt))
    received = workflow.inbox(_original(f"text {n}", text) for n, text in enumerate(texts, 1))
    answer = workflow.check(received, on=on or app.today(), place=place, debts=own, papers=bool(debts))
    return _with(answer, tuple(f for f in found if isinstance(f, Problem)))


def redacted(text: str, *, place: str = "", reader: str = "public") -> tuple[str, tuple[Detail, ...]]:
    """A text that is safe for a reader, and what was taken out of it."""
    return redact(text, policy(reader), place=place)


def _original(name: str, text: str) -> Original:
    return Original(name=name, data=text.encode("utf-8", "surrogatepass"))


def _with(answer: Answer, problems: tuple[Problem, ...]) -> Answer:
    from dataclasses import replace

    return replace(answer, problems=problems + answer.problems)

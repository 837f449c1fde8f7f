"""Lays what one message says out as text: the message's kind, its facts and what to know about it."""

from __future__ import annotations

from datetime import date

from forbear.languages import Speaker
from forbear.records.money import Money
from forbear.records.reading import AnyFact, Reading
from forbear.text import inert

WIDTH = 100


def plain(reading: Reading, say: Speaker) -> str:
    """One message in a few lines."""
    triage = reading.triage
    text = " ".join(inert(reading.message.text).split())
    lines = [
        f"{reading.message.id}  {text if len(text) <= WIDTH else text[: WIDTH - 1] + '…'}",
        say(
            "read-kind",
            kind=say(f"kind-{triage.kind.replace('_', '-')}"),
            percent=min(99, round(triage.certainty * 100)),
        ),
    ]
    lines += [say("read-fact", name=say(_name(f)), value=_value(f, say), text=inert(f.text)) for f in reading.facts]
    lines += [_noted(f"flag-{c.flag.replace('_', '-')}", c.text, say) for c in reading.conduct]
    lines += [_noted(f"signal-{s.signal.replace('_', '-')}", s.text, say) for s in reading.safety]
    return "\n".join([lines[0], *(f"  {line}" for line in lines[1:]), ""])


def _noted(sign: str, words: str, say: Speaker) -> str:
    """A sign with the words that show it; what no words show (nobody is named) stands alone."""
    if not words.strip():
        return say("read-flag-alone", name=say(sign))
    return say("read-flag", name=say(sign), text=inert(words))


def _name(fact: AnyFact) -> str:
    return "-".join(("fact", fact.type.replace("_", "-"), *([fact.role.replace("_", "-")] if fact.role else ())))


def _value(fact: AnyFact, say: Speaker) -> str:
    if isinstance(fact.value, Money):
        return say.money(fact.value)
    if isinstance(fact.value, date):
        return say.day(fact.value)
    return "?" if fact.value is None else inert(str(fact.value))

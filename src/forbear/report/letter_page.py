"""What is said about letters: which fit a case, why one is refused, what it still needs; and a letter as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forbear import letters
from forbear.languages import Speaker
from forbear.records.letter import Letter
from forbear.records.occasion import Choice, Refusal
from forbear.report.letter_text import text
from forbear.report.plain import WIDTH
from forbear.text import shown

_ORDER = ("fits", "possible", "needs", "refused")


def choices(found: tuple[Choice, ...], say: Speaker, *, beside_case: bool) -> Iterator[str]:
    """Every kind of letter; beside a case, those that fit first and the refused ones with their weightiest reason."""
    for fit in _ORDER if beside_case else ("",):
        own = [c for c in found if not fit or c.fit == fit]
        if own and fit:
            yield say(f"letters-{fit}")
        for each in own:
            yield f"  {each.kind}: {_in(each.titles, say)}"
            if fit in ("fits", "possible", ""):
                yield f"      {_in(each.uses, say)}"
            yield from (f"      {say.say(reason)}" for reason in each.reasons[:1])
            if each.missing and fit:
                yield "      " + say("letters-needs-these", names=say("list-separator").join(each.missing))
        if own:
            yield ""
    yield say("letters-how")


def refusal(found: Refusal, say: Speaker) -> Iterator[str]:
    """Why a letter is not written, and what to give so that it can be."""
    if found.reasons:
        yield say("letters-not-written")
        yield from (f"  - {say.say(reason)}" for reason in found.reasons)
    if found.missing:
        yield say("letters-missing", count=len(found.missing))
        for name in found.missing:
            fact = letters.facts().get(name)
            what = (fact.zh if say.language == "zh" else fact.en) if fact else name
            given = fact is not None and fact.given and name not in ("name", "address")
            yield f"  - {what}" + (f"  --fact {name}={_example(fact.sort)}" if fact and given else "")
    if found.problems:
        yield say("letters-unread")
    for problem in found.problems:
        yield f"  - {problem.where}: {say(f'problem-{problem.code}', **dict(problem.args))}"


def letter(made: Letter, say: Speaker, beside: Letter | None) -> Iterator[str]:
    """A letter to read before it goes out: what to know first, the text, and the other language beside it."""
    if made.warnings:
        yield say("letters-know")
        yield from (f"  ! {say.say(w)}" for w in made.warnings)
        yield "─" * WIDTH
    yield text(made).rstrip()
    if made.medium == "message":
        yield say("letters-segments", **_segments(made))
    if beside is not None:
        yield "─" * WIDTH
        yield say("letters-beside")
        yield ""
        yield text(beside).rstrip()


def document(made: Letter, say: Speaker, beside: Letter | None) -> dict[str, Any]:
    """A letter for machines: its text, its parts, its figures and the rules that it cites."""
    return {
        "schema": "forbear.letter/1",
        "id": made.id,
        "kind": made.kind,
        "medium": made.medium,
        "place": made.place,
        "language": made.language,
        "on": made.on.isoformat(),
        "recipient": shown(made.recipient),
        "subject": made.subject,
        "text": text(made),
        "attachments": list(made.attachments),
        "warnings": [say.say(w) for w in made.warnings],
        "cites": [{"id": p.id, "reference": p.reference, "url": p.url} for p in made.cites],
        "figures": [{"name": f.name, "text": f.text, "value": _value(f.value)} for f in made.figures],
        "segments": _segments(made) if made.medium == "message" else None,
        "beside": text(beside) if beside else None,
    }


def refusal_document(found: Refusal, say: Speaker) -> dict[str, Any]:
    """A refusal for machines."""
    return {
        "schema": "forbear.letter/1",
        "kind": found.kind,
        "refused": [{"id": r.id, "says": say.say(r)} for r in found.reasons],
        "missing": list(found.missing),
        "problems": [{"code": p.code, "where": p.where} for p in found.problems],
    }


def choices_document(found: tuple[Choice, ...], say: Speaker, claim: str) -> dict[str, Any]:
    """The kinds of letter for machines."""
    return {
        "schema": "forbear.letters/1",
        "claim": claim or None,
        "letters": [
            {
                "kind": c.kind,
                "title": _in(c.titles, say),
                "use": _in(c.uses, say),
                "medium": c.medium,
                "fit": c.fit,
                "reasons": [{"id": r.id, "says": say.say(r)} for r in c.reasons],
                "missing": list(c.missing),
            }
            for c in found
        ],
    }


def _segments(made: Letter) -> dict[str, int | str]:
    from forbear.respond.segments import segments

    counted = segments(made.blocks[0].text if made.blocks else "")
    return {"alphabet": counted.alphabet, "units": counted.units, "count": counted.count, "left": counted.left}


def _in(by_language: tuple[tuple[str, str], ...], say: Speaker) -> str:
    words = dict(by_language)
    return words.get(say.language) or words.get("en") or next(iter(words.values()))


def _value(value: object) -> object:
    from forbear.records.money import Money

    if isinstance(value, Money):
        return {"amount": str(value.amount), "currency": value.currency}
    return value if isinstance(value, int) else str(value)


def _example(sort: str) -> str:
    return {"day": "2026-05-01", "money": "250.00", "number": "6"}.get(sort, '"..."')

"""What the desk works out to answer with: which letters fit a claim, a letter, what is due, where a negotiation stands."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from forbear import jurisdictions, letters, respond, workflow
from forbear.app.desk import Desk
from forbear.app.money import outlook, plan_case
from forbear.languages import Speaker
from forbear.records.law import Law
from forbear.records.letter import Deadline, Letter, Negotiation
from forbear.records.occasion import Choice, Occasion, Refusal

_FILE = re.compile(r"\s*[(（][^()（）]*\.toml[^()（）]*[)）]")
"""Where the words of a fact name the file that it stands in, which nobody in a browser needs."""
_KIND = re.compile(r"`([a-z_]+)`")


def claims(desk: Desk) -> tuple[str, ...]:
    """The claims that can be answered, by name."""
    return tuple(c.id for c, _ in desk.answer().claims) if desk.case.exhibits else ()


def law(desk: Desk) -> Law | None:
    """The law that letters go by: that of the answer, of the place that was named, or of the plan's money."""
    if desk.case.exhibits:
        return desk.answer().law
    made, _ = plan_case(desk)
    place = desk.place or (workflow.PLACE_OF_CURRENCY.get(made.affairs.currency, "") if made else "")
    return jurisdictions.load(place) if place else None


def occasion(desk: Desk, claim: str = "", *, knowing: bool = False) -> Occasion | None:
    """Everything that a letter about a claim is written from; `None` where no place is known.

    The plan goes along where there is one, so `StillWorking` is raised until it is found.
    """
    here = law(desk)
    if here is None:
        return None
    found = next((pair for pair in desk.answer().claims if pair[0].id == claim), None) if desk.case.exhibits else None
    return Occasion(
        law=here,
        on=desk.today(),
        person=desk.case.person,
        claim=found[0] if found else None,
        verdict=found[1] if found else None,
        facts=tuple(desk.facts.get(claim, {}).items()),
        outlook=outlook(desk),
        debt=desk.facts.get(claim, {}).get("debt", ""),
        knowing=knowing,
    )


def kinds(desk: Desk, claim: str) -> tuple[Choice, ...]:
    """Every kind of letter beside a claim: those that fit first.

    Name and address are asked for on the letter's own page, so a letter that wants nothing else fits already.
    """
    made = occasion(desk, claim)
    if made is None:
        return ()
    person = made.person
    made = replace(made, person=replace(person, name=person.name or "?", address=person.address or ("?",)))
    found = desk.remember(f"kinds {claim}", made, lambda: respond.kinds(made))
    return tuple(found)


def letter(desk: Desk, kind: str, claim: str, *, language: str = "", knowing: bool = False) -> Letter | Refusal | None:
    """The letter, or why it is not written; `None` where there is no such letter or no place is known."""
    made = occasion(desk, claim, knowing=knowing)
    if made is None or kind not in letters.kinds():
        return None
    return respond.letter(kind, made, language)


def note_facts(desk: Desk, claim: str, said: dict[str, str]) -> None:
    """Remembers what the person said for letters about a claim; an empty answer takes it back."""
    kept = desk.facts.setdefault(claim, {})
    for name, value in said.items():
        if name in letters.facts() or name == "debt":
            kept[name] = value
            if not value.strip():
                del kept[name]


def fact_words(name: str, say: Speaker) -> tuple[str, str]:
    """What a fact is in words, and what sort of answer it wants (`text`, `money`, `day`, `number`, `lines`)."""
    fact = letters.facts().get(name)
    if fact is None:
        return say(f"web-letters-{name}"), "text"
    return _FILE.sub("", fact.zh if say.language == "zh" else fact.en), fact.sort


def kinds_named(text: str, say: Speaker) -> str:
    """A sentence in which other letters are called by their titles, as they stand in the list."""

    def named(match: re.Match[str]) -> str:
        title = letter_title(match[1], say)
        return say("quote", text=title) if title else match[0]

    return _KIND.sub(named, text)


def letter_title(kind: str, say: Speaker) -> str:
    """The title of a kind of letter in the person's language; empty where there is no such letter."""
    own = [t for t in letters.every() if t.kind == kind]
    own.sort(key=lambda t: t.language != say.language)
    return own[0].title if own else ""


def deadlines(desk: Desk) -> tuple[Deadline, ...]:
    """Everything that is due, from all claims, offers and letters sent, the earliest first."""
    here, on = law(desk), desk.today()
    if here is None:
        return ()
    found: list[Deadline] = []
    for claim, verdict in desk.answer().claims if desk.case.exhibits else ():
        found += respond.deadlines(law=here, on=on, claim=claim, verdict=verdict, received=received(desk, claim.id))
    found += respond.deadlines(law=here, on=on, rounds=desk.case.rounds, postings=desk.case.postings)
    return tuple(sorted({d.id: d for d in found}.values(), key=lambda d: (d.by, d.id)))


def received(desk: Desk, claim: str) -> date | None:
    """The day on which the person says that a notice reached them, where they said one."""
    said = desk.facts.get(claim, {}).get("received_on", "")
    try:
        return date.fromisoformat(said) if said else None
    except ValueError:
        return None


def negotiations(desk: Desk) -> tuple[Negotiation, ...]:
    """Where each negotiation stands, beside the plan where there is one."""
    here = law(desk)
    if here is None or not desk.case.rounds:
        return ()
    return respond.negotiation(
        desk.case.rounds, law=here, on=desk.today(), postings=desk.case.postings, outlook=outlook(desk)
    )
